/** A part that 其中 sets beside a sum, and its share of that sum. */
import type { Named, Place } from '../place.ts';
import { metric, metricOf, tidy, undone } from '../phrases/phrases.ts';

/** “货物进出口总额320亿元，增长4%。其中，民营企业进出口占比63%”: the whole is the sum told last, there or a sentence before. */
export function ofSum({ own, number, numbers, named, index }: Place): Named | null {
  const part = partOfSum.exec(own)?.[1];
  const { ahead } = number.around;
  const at = ahead.lastIndexOf('其中');
  if (part === undefined || number.kind !== 'percent' || at < 0) return null;
  const start = number.start - ahead.length + at;
  let whole = index - 1;
  while (whole >= 0 && (numbers[whole]?.kind === 'growth' || (numbers[whole]?.end ?? 0) > start)) whole--;
  const sum = numbers[whole];
  const total = undone((named[whole]?.topic ?? '').replace(/^全[省市县区国](?=..)/, ''));
  const thing = part.startsWith('对') ? part : tidy(part);
  // “进出口90亿元，其中对东盟出口占比”: of which of both is not told.
  if (/(?<!进)出口$|进口$/.test(thing)) return null;
  if (sum?.kind !== 'amount' || start - sum.end > farthest || !metric(total) || !metric(thing)) return null;
  const label = `${thing}占${total}比重`;
  if (
    label.length > 24 ||
    total.endsWith(thing) ||
    total.startsWith(metricOf(thing)) ||
    thing.endsWith(total)
  )
    return null;
  return { label, topic: thing, share: label };
}
const partOfSum =
  /^[，、]?(?:其中[，：]?)?([^，、占：]{2,16}?)的?占比(?:约|为|达到?|近|超过?|[提升]至|提高到)*$/;
const farthest = 20;
