/** How a label says whose a measure is, and what of a label is the measure without it. */
import { lowered, raised } from './phrases/naming.ts';
import { measureOf } from './period-labels.ts';

/** What stands before the measure in a label: “Fall in”, “Expected”. */
const before =
  /^(?:(?:Expected|Target for|Previous|Record) )?(?:(?:growth|rise|fall|increase|decrease|reduction|change|improvement) in (?:the )?)?/i;
/** “Gold produced”: a name that ends in what was done. */
const deed = / (?:[a-z]+ed|sold|built|made|paid|spent|bought|held|won|lost)$/;

/** What is measured, as it is compared, without the name of its owner and the year it is of. */
export const measureToTell = (label: string, owner: string): string =>
  measureOf(
    raised(
      label
        .replace(owner === '' ? '' : `${owner} `, '')
        .replace(/ in (?:19|20)\d\d(?:[/–-]\d\d)?$/, '')
        .replace(before, ''),
    ).replace(before, ''),
  );

/** “Harrow copper production”, “Fall in Harrow copper production”, “Gold produced by Harrow”; `written`: the words of the report as they are written in it. */
export function withOwner(label: string, owner: string, written: ReadonlySet<string>): string {
  if (deed.test(label)) return `${label} by ${owner}`;
  const start = before.exec(label)?.[0] ?? '';
  const what = label.slice(start.length);
  const [first = ''] = what.split(' ');
  const small = first.toLowerCase() + what.slice(first.length);
  // “Copper C1 cash cost”
  const isSmall = /^\p{Lu}\p{Ll}+$/u.test(first) && written.has(first.toLowerCase());
  return `${start}${owner} ${isSmall ? small : lowered(what)}`;
}
