/** “the ratio between the two”: between the two things that were just told. */
import { lowered } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';

/** “Ratio between the two” after incomes of urban and of rural residents → Ratio between incomes of urban and rural residents. */
export function betweenTheTwo(label: string, done: Setting[]): string {
  const [gap] = /^.* (?:between|of) (?=the two$)/.exec(label) ?? [];
  if (gap === undefined) return label;
  const labels = [
    ...new Set(done.filter(({ kind }) => /^(?:amount|percent)$/.test(kind)).map((one) => one.label)),
  ];
  const [one, other] = labels.slice(-2).map((name) => name.split(' '));
  if (!one || !other || labels.length < 2) return label;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end))
    end++;
  const [a, b] = [one, other].map((words) => words.slice(start, words.length - end).join(' '));
  // Two things that share no word are no pair.
  if (start + end === 0 || !a || !b || one.length > 9) return label;
  const words = [...one.slice(0, start), lowered(a), 'and', lowered(b), ...other.slice(other.length - end)];
  return `${gap}${lowered(words.join(' '))}`;
}
