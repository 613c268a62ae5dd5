/** What a great holder has: “控股股东东港实业持有6,200万股，持股比例为31%，其中质押1,500万股”. */
import type { Named, Place } from '../place.ts';

const holder =
  /(控股股东|实际控制人|第[一二三]大股东|单一最大股东|一致行动人|董事长|员工持股计划)(?!所持)[^，。；]*(?:持有|持股)[^。；]*$/;
const held = /(?:合计|直接|共|间接)*持有(?:本?公司)?(?:股[份票])?(?:约|近|超过?)*$/;
const ratio =
  /^[，、]?(?:合计)?(持股比例|持股占比)(?:[约为是达近])*$|^[，、]?占(?:公司)?总股本的?(?:比例)?为?$/;
const pledged = /(?:所持股[份票])?(?:中|其中|累计|已|处于)*(质押|冻结)(?:股[份票])?(?:了|约|近|为)*$/;
const ofHeld =
  /占其?(?:所|直接)?持(?:有)?(?:公司)?股[份票](?:总数|比例|的比例)*的?(?:比例)?(?:约|近|为|达)*$/;
const together = /^(?:名|大)?(普通|流通|无限售条件)?股东(?:合计|共)?(?:持股|持有股[份票])(?:占|比例)/;

const many = /^((?:普通|流通|无限售条件)?(?:股东|客户|供应商))/;

/** Names shares and their part by who holds them: 控股股东持股数, 控股股东质押股份. */
export function holdings({ number, numbers, index, own }: Place): Named | null {
  const { ahead } = number.around;
  const none = (label: string): Named => ({ label, topic: '' });
  if (
    number.kind === 'percent' &&
    together.test(own) &&
    numbers[index - 1]?.end === number.start - own.length
  )
    return none(`${numbers[index - 1]?.raw ?? ''}股东持股比例`);
  // “前五名客户”: no rank of anything, but those who are meant.
  const group =
    number.kind === 'rank' && number.raw.startsWith('前') ? many.exec(number.around.after)?.[1] : '';
  if (group) return none(`${number.raw}${group}`);
  const whose = holder.exec(ahead)?.[1];
  if (whose === undefined) return null;
  if (number.unit === '股') {
    const deed = pledged.exec(own)?.[1];
    if (deed !== undefined) return none(`${whose}${deed}股份`);
    return held.test(own) ? none(`${whose}持股数`) : null;
  }
  if (number.kind !== 'percent' && number.kind !== 'ratio') return null;
  if (ofHeld.test(own)) {
    const deed = /质押|冻结/.exec(ahead.slice(-50))?.[0];
    return deed === undefined ? null : none(`${whose}所持股份${deed}比例`);
  }
  return ratio.test(own) ? none(`${whose}持股比例`) : null;
}
