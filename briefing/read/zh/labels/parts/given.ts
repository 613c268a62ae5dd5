/** What somebody brings of the whole: “民营企业贡献了全市62%的税收、近八成的城镇就业”, “贡献了全市近六成税收”. */
import type { Named, Place } from '../place.ts';
import { metric, tidy } from '../phrases/phrases.ts';

/** Names a share by who gives it, or by the whole that it is given to. */
export function given(place: Place): Named | null {
  const { number } = place;
  if (!/^(?:percent|ratio)$/.test(number.kind)) return null;
  const who =
    /^(.{2,12}?)(?:贡献|承担|提供|创造|吸纳|集聚|消化)了?(?:[^，；]*的[^，；]*(?:、|[和与及]|以及))?(?:全[省市县区国])?(?:约|近|超过?)?$/.exec(
      number.around.clause,
    )?.[1];
  // “63%的税收和84%的就业”: 和 leads on to the next.
  const what =
    /^(?:以上|左右)?的([^，、；。\d]{2,10}?)(?:(?:以及|[和与及])(?=近|约|超|\d)|(?=[，、；。\d]|$))/.exec(
      number.around.after,
    )?.[1];
  // “用全市3%的土地贡献了24%的税收”
  const means = /^(?:多|左右|以上)?的?([\u4e00-\u9fff]{2,6}?)，?(?:贡献|创造|承载|养活|生产|撑起)/.exec(
    number.around.after,
  )?.[1];
  // “以全县一成多的耕地，产出了六成的蔬菜”
  const all = /(?:用|以)(全[省市县区国镇乡])(?:约|近|不到|不足)?$/.exec(number.around.own)?.[1];
  if (means !== undefined && all !== undefined) return { label: `${means}占${all}比重`, topic: means };
  if (means !== undefined && /(?:用|以占)[^，]{0,6}$/.test(number.around.own))
    return { label: `${means}占比`, topic: means };
  if (what === undefined) return toWhole(place);
  // “以全市一成的土地，贡献了近三成的产值”
  if (who === undefined && /^[，、]?(?:贡献|创造|撑起)了?(?:约|近|超过?)?$/.test(number.around.own))
    return toSame(place, what);
  if (who === undefined) return null;
  if (/\d/.test(who)) return { label: `贡献的${what}占比`, topic: what };
  return { label: `${tidy(who)}${what}占比`, topic: `${tidy(who)}${what}` };
}

/** What is given, of the same whole as what it was given with. */
function toSame({ named, past }: Place, what: string): Named {
  const whole = /占(全[省市县区国镇乡])比重$/.exec(named[past]?.label ?? '')?.[1];
  return { label: whole === undefined ? `贡献的${what}占比` : `${what}占${whole}比重`, topic: what };
}

/** “贡献了全市近六成税收、近八成利润”: what is given stands right behind its share, the whole before the first. */
function toWhole({ number, named, past, own }: Place): Named | null {
  const what = /^(?:以上|左右)?([\u4e00-\u9fff]{2,8})(?=[，、；。])/.exec(number.around.after)?.[1] ?? '';
  if (!metric(what)) return null;
  const first = /^[，、]?[^，、\d]{0,8}(?:贡献|创造)了?([^，、\d]{2,8}?)(?:约|近|超过?)?$/.exec(own)?.[1];
  const before = named[past]?.label ?? '';
  const whole = first ?? (/、(?:约|近|超过?)?$/.test(own) ? /占(.{2,})比重$/.exec(before)?.[1] : undefined);
  return whole === undefined ? null : { label: `${what}占${whole}比重`, topic: what };
}
