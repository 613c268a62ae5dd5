/** “甲收入9亿元，乙收入7亿元，前者增长6%，后者下降1%”: of the first or the second of the two just told. */
import { isWord, type Named, type Place } from '../place.ts';

const which = /(前者|后者)/;

/** Names the number by the one of the two that is meant: 甲收入增速. */
export function former({ own, index, named, numbers, number }: Place): Named | null {
  const one = which.exec(own)?.[1];
  if (one === undefined || number.kind === 'rank') return null;
  const told = named.filter((name, at) => {
    const before = numbers[at];
    return (
      at < index && before && !isWord(before.kind) && !which.test(before.around.own) && name.label !== ''
    );
  });
  const pair = [...new Set(told.map(({ label }) => label))].slice(-2);
  const label = pair.length === 2 ? pair[one === '前者' ? 0 : 1] : undefined;
  if (label === undefined) return null;
  const thing = number.kind === 'growth' ? label.replace(/(?<=..)(?:占比|比重|占.+)$/, '') : label;
  return { label: number.kind === 'growth' ? `${thing}增速` : thing, topic: thing };
}
