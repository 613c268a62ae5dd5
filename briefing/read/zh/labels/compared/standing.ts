/** Where a product or trade stands among its kind: “智能设备实现收入8.2亿元…，行业排名由第七位升至第四位”. */
import type { Named, Place } from '../place.ts';
import { tidy } from '../phrases/phrases.ts';

const standing =
  /(?:^|[，；])((?:行业|同行业|同业|同类产品|市场|综合|国内|全国|全球|销量)排名)(?:由|从|提?升|上升|跃升|下滑|降|位列|居|为|是|$)/;
/** “在全国的位次由第15位升至第13位”: of what was spoken of. */
const within =
  /^[，、]?(增速)?在(全[国省市县区州]|世界|全球)的?(?:位次|名次|排名|排位)(?:由|从|提?升|上升|跃升|前移|居|为|是|列)/;

const holder =
  /^([^，；。\d]{2,14}?)(?:业务)?(?:全年|累计)?(?:实现|完成|录得)(?:营业|销售)?(?:收入|营收|产值|销售额|利润)/;

/** Names a rank told as a noun by whose it is; null where something else ranks. */
export function standingOf({ number, own, text, past, named, numbers, fresh }: Place): Named | null {
  if (number.kind !== 'rank') return null;
  const [, grew = '', where] = within.exec(own) ?? [];
  const thing = named[past]?.topic ?? '';
  // “这一增速比全省快1.2个百分点，在全省的位次从第9位升到第5位”: how fast it grew is what ranks.
  const rate = grew !== '' || /(?:这一?|该|上述|此)增[速幅][^。；]*$/.test(number.around.ahead);
  const what = rate && thing !== '' && !/增[速幅]$/.test(thing) ? `${thing}增速` : thing;
  if (where !== undefined && what !== '') return { label: `${what}（${where}）`, topic: what };
  const rank = standing.exec(own)?.[1];
  if (rank === undefined) {
    const same =
      fresh && numbers[past]?.kind === 'rank' && /^(?:提?升|上升|跃升|降|下滑|退|进)[到至为]$/.test(own);
    return same ? (named[past] ?? null) : null;
  }
  const said = holder.exec(text.slice(number.around.sentence.start, number.start))?.[1] ?? '';
  const whose = /^(?:公司|集团|全[省市县区国]|我[省市县区])$/.test(tidy(said)) ? '' : tidy(said);
  return { label: `${whose}${rank}`, topic: `${whose}${rank}` };
}
