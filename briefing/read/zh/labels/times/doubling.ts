/** How long it took to grow twofold: “茶叶总产值突破30亿元，四年翻了一番”. */
import { metric, tidy } from '../phrases/phrases.ts';
import { topicOf, type Named, type Place } from '../place.ts';

const folds = /^(?:间|内|时间)?(?:就|实现|完成|又|接近|几乎)*(翻了?[一两二三]?番|翻倍|增长近?[一两二三]倍)/;

/** “企业达到90家，三年翻了一番” */
const counted = ({ numbers, past }: Place): boolean => /^[家个户人座所]$/.test(numbers[past]?.unit ?? '');

/** Names the time by what was measured: 茶叶总产值翻番用时. */
export function doubling(place: Place): Named | null {
  const { number, own } = place;
  if (number.kind !== 'duration' || !folds.test(number.around.after)) return null;
  const said = tidy(own);
  const thing = metric(said) ? said : topicOf(place);
  if (said !== '' && said !== thing) return null;
  return metric(thing) || counted(place)
    ? { label: `${thing.replace(/总数$/, '')}翻番用时`, topic: thing }
    : null;
}
