/** “the ratio between the two”: between the two things that were just told. */
import { lowered } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';

/** “Ratio between the two” after incomes of urban and of rural residents → Ratio between incomes of urban and rural residents. */
export function betweenTheTwo(label: string, told: string[], { tokens }: Setting): string {
  // “the ratio between them narrowed”
  const them = tokens.some(
    ({ low }, at) =>
      low === label.toLowerCase() && tokens[at + 1]?.low === 'between' && tokens[at + 2]?.low === 'them',
  );
  const [gap] = them ? [`${label} between `] : (/^.* (?:between|of) (?=the two$)/.exec(label) ?? []);
  if (gap === undefined) return label;
  const labels = [...new Set(told)].filter((one) => one !== label && !one.startsWith(gap));
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
  // “the rate of men”, “the rate of women”: there are two of them.
  const both = words.join(' ').replace(/\b(rate|price|age|wage|share|score)(?= of )/, '$1s');
  return `${gap}${lowered(both)}`;
}

/** The labels of the amounts and shares among some numbers. */
export const amountsOf = (settings: Setting[]): string[] =>
  settings.filter(({ kind }) => /^(?:amount|percent)$/.test(kind)).map((one) => one.label);
