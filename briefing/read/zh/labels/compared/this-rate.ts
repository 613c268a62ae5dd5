/**
 * What 这 stands for beside a rate: “增长目标6%左右。这比全国目标高出1个百分点”; and what grew at a rate that is
 * told once more: “地区生产总值增长6.2%。‘6.2%的增速高于全市’”.
 */
import { isWord, type Named, type Place } from '../place.ts';

const meant =
  /^[，、“”]*(?:而|其中)?这(?:个|一|项|组)?((?:预期|增长|增速|发展)*(?:目标|增速|增幅|速度|比例|占比|比率|指标|数字|数据|水平|幅度|成绩)?)(?:既|又|也|就|要|还)*(?=(?:比|较|高[于出]|低[于出]|快于|慢于|优于)[^，；]*$)/;
/** So many numbers back may still be spoken of. */
const farthest = 6;

const again = /^的([\u4e00-\u9fff]{0,10}?(?:增速|增幅|涨幅|增长率))(?!目标)/;

/** Names a rate told once more as it was named first, and “8%的工业增速” by its own words; null for other numbers. */
function sameRate({ number, own, numbers, named, index }: Place): Named | null {
  const said = number.unit === '%' ? again.exec(number.around.after)?.[1] : undefined;
  if (said === undefined || !/^[，、“”]*(?:这|这个|以|凭|在|用)?$/.test(own)) return null;
  if (said.length > 3) return { label: said, topic: said.replace(/(?:增速|增幅|涨幅|增长率)$/, '') };
  const first = numbers.findLastIndex(
    (one, at) => at < index && one.raw === number.raw && one.kind === 'growth' && one.sign > 0,
  );
  return named[first] ?? { label: said, topic: said };
}

/** Names the difference by the rate that was told a sentence before: an aim by the aim that leads them. */
export function thisRate(place: Place): Named | null {
  const { number, own, index, numbers, named, text } = place;
  const same = sameRate(place);
  if (same !== null) return same;
  if (number.kind !== 'growth' || !/百分点$/.test(number.unit)) return null;
  const said = meant.exec(own)?.[1];
  if (said === undefined) return null;
  const { start } = number.around.sentence;
  const from = text
    .slice(0, start)
    .replace(/[。！？”’\s]+$/, '')
    .search(/[^。！？\n]*$/);
  const rates = named.slice(Math.max(0, index - farthest)).filter((_, at) => {
    const other = numbers[Math.max(0, index - farthest) + at];
    return other && !isWord(other.kind) && other.start >= from && /^(?:percent|growth)$/.test(other.kind);
  });
  const aim = /目标/.test(own) ? rates.find(({ label }) => label.endsWith('目标')) : undefined;
  const rate = aim ?? rates.at(-1);
  if (rate) return { label: rate.label, topic: rate.topic };
  const alone = said === '' && /目标/.test(own) ? '目标' : said;
  return alone === '' || /^(?:指标|数字|数据|水平|成绩)$/.test(alone) ? null : { label: alone, topic: alone };
}
