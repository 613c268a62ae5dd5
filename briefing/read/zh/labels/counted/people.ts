/** People told as a whole: “全县42万各族群众”, “960万人都在期待”, “当时只有7个人”. */
import { wordsOf } from '../../lexicon/index.ts';
import { doers } from '../phrases/classes.ts';
import type { Named, Place } from '../place.ts';

const everyone = /^(?:各族)?(?:人民(?:群众)?|儿女|父老乡亲|父老|老百姓|百姓|群众|干部群众)/;

/** 老年人, 残疾人: what kind they are, not where they are from. */
const kinds =
  /(?:老年|残疾|年轻|成年|投保|参保|代理|负责|经纪|当事|申请|保险|外地|本地|打工|上班|养殖|经营|持有|贷款|病|工|证|手艺|失业|就业|贫困|脱贫|守护|追梦|劳动|建设|奋斗|的)$/;

/** Names a number of people by the place they live in or the house they work in; null where they are told as others are. */
export function people({ number, own, text }: Place): Named | null {
  if (number.kind !== 'amount') return null;
  const { after, clause } = number.around;
  if (number.unit === '个') return few(clause, after);
  if (!/^人?$/.test(number.unit) || !/[万亿]/.test(text.slice(number.start, number.end))) return null;
  const where = (/全[国省市县区州镇]$/.exec(own) ?? /[\u4e00-\u9fff]{2}[省市州县]$/.exec(own))?.[0];
  const all = everyone.exec(`${number.unit}${after}`)?.[0];
  if (where !== undefined && all !== undefined) return both(`${where}${all}`);
  // “270万江州人”: those of a place, and no kind of people.
  const name = /^(?:多|余)?([\u4e00-\u9fff]{2,3})人(?=[的，。；都共]|$)/.exec(after)?.[1] ?? '';
  if (number.unit === '' && name !== '' && !kinds.test(name)) return both(`${name}人口`);
  // “会场内外，960万人都在期待”
  return number.unit === '人' && own === '' && /^(?:都在|也在|正在?|共同|一起|齐心)/.test(after)
    ? both('人口')
    : null;
}

/** “公司落户时只有7个人”. */
function few(clause: string, after: string): Named | null {
  if (!/^人(?=[，。；、]|$)/.test(after) || !/有$/.test(clause)) return null;
  const [first] = wordsOf(clause);
  return both(first && doers.test(first.text) ? `${first.text}人数` : '人数');
}

const both = (label: string): Named => ({ label, topic: label });
