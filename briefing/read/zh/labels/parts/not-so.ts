/** Those of which something is not so, and what is wanting: “仅有2个站点未达标”, “维修资金尚缺300万元”. */
import { isThing } from '../phrases/caption.ts';
import { tidy } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const lacking =
  /^(?:的)?([\u4e00-\u9fff]{2,8}?)(?:仍|还|尚)?((?:未|没有|不|尚未)(?:达标|完成|通过|合格|开工|到位|整改|覆盖|通水|通车|投用|脱贫|办结|落实|销号|启用|通(?:上|了)?[\u4e00-\u9fff]{1,5}))(?=[，。；、]|$)/;

/** “北坝工程还有9户未签协议”, “老旧小区中仍有12栋没有加装电梯” */
const left = /^(?:[一二三四五]是)?(.*?)([中里]?)(?:目前|现在?|均|都)?(?:还|尚|仍然?|依然|只|仅)有(?:约|近)?$/;
const still =
  /^(?:的)?([\u4e00-\u9fff]{2,8}?)?(?:仍|还|尚)?((?:未能?|没有?|尚未)(?![来知])[\u4e00-\u9fff]{2,8})(?=[，。；、]|$)/;
const sites = /[段线路街巷里片区村镇园期]$/;
const lacks = /^(?:[一二三四五]是)?(.+?)(?:目前|预计)?(?:尚|仍|还)(?:短?缺|差)(?:约|近)?$/;

/** Names them by what is wanting: 未达标站点, 北坝工程未签协议户数, 维修资金缺口. */
export function notSo({ number, own }: Place): Named | null {
  const lacked = number.kind === 'amount' ? tidy(lacks.exec(own)?.[1] ?? '') : '';
  if (
    lacked.length >= 2 &&
    (isThing(lacked) || /[款费金]$/.test(lacked)) &&
    !/^[按距]|距离|离.*目标/.test(lacked)
  )
    return { label: `${lacked}缺口`, topic: lacked };
  const [, said = '', among = ''] = left.exec(own) ?? [];
  const [, those = '', unable = ''] = /有(?:约|近)?$/.test(own)
    ? (still.exec(number.around.after) ?? [])
    : [];
  const where = /^全[省市县区镇国]$/.test(said) ? '' : tidy(said);
  if (
    unable !== '' &&
    number.kind === 'amount' &&
    (where === '' || ((isThing(where) || sites.test(where)) && where.length <= 12))
  ) {
    const open = unable.replace(/^未能/, '未');
    const joint = open.length > 4 ? '的' : '';
    if (isThing(those) || those.length >= 4)
      return { label: `${where}${open}${joint}${those}`, topic: those };
    if (those === '' && where.length >= 2 && /^[户人名家处栋座条件项个]$/.test(number.unit))
      return {
        label:
          among === ''
            ? `${where}${open}${number.unit === '名' ? '人' : number.unit}数`
            : `${open}${joint}${where}`,
        topic: where,
      };
  }
  if (number.kind !== 'amount' || !/^[个家户项座处所条件村名]$/.test(number.unit)) return null;
  const [, thing = '', wanting = ''] = lacking.exec(number.around.after) ?? [];
  return thing === '' || !isThing(thing)
    ? null
    : { label: `${wanting}${wanting.length > 4 ? '的' : ''}${thing}`, topic: thing };
}
