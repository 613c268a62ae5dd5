/** Two that were told apart, taken together: “药品占比21%，耗材占比18%，两项之和比上年减少2个百分点”. */
import type { Named, Place } from '../place.ts';
import { metricOf, shortened } from '../phrases/phrases.ts';

const together = /^[，、]?(?:这)?(?:两项|二者|两者|上述两项|前两项)(?:之和|合计|总和|相加|加起来)/;

/** Names a number of both by both: 药品、耗材合计占比; null where no two of a kind were told. */
export function sumOfTwo({ number, own, numbers, named, index }: Place): Named | null {
  if (!together.test(own)) return null;
  const kind = numbers[index - 1]?.kind;
  const told = [...Array(6).keys()]
    .map((step) => index - 1 - step)
    .filter((at) => (numbers[at]?.start ?? -1) >= number.around.sentence.start && numbers[at]?.kind === kind)
    .slice(0, 2)
    .map((at) => named[at]?.share ?? named[at]?.topic ?? '');
  const [latter = '', former = ''] = told;
  const measure = metricOf(latter);
  if (former === '' || measure === '' || !former.endsWith(measure)) return null;
  const label = shortened(
    `${former.slice(0, -measure.length)}、${latter.slice(0, -measure.length)}合计${measure}`,
  );
  return { label, topic: label, share: label };
}
