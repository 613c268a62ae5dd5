/** “The library, opened in 2019 with 40 tablets, now has 310”: what something began with is not what it has. */
import { isPlain } from '../../words/classes.ts';
import type { Setting } from '../setting.ts';

const hedge = '(?:just |only |about |around |some |nearly |over |more than |almost )?';
const began = new RegExp(
  String.raw`\b(?:launched|opened|started|founded|set up|created|began|begun|established|formed|piloted)(?: [a-z]+)?(?:,? in (?:[A-Z][a-z]+ )?((?:19|20)\d\d))?,? with ${hedge}$`,
  'i',
);
const became = new RegExp(
  String.raw`\b(?:(?:grow|grew|expand|increase|rise|rose|swell|double|treble|triple|climb|shr[aiu]nk|fall|fell|dwindle)(?:n|d|ed|en)? to|risen to|swollen to|(?:has|have|had|numbers?|counts?|totals?|employs?|boasts?)) ${hedge}$`,
  'i',
);

/** “Tablets in 2019” and, of a number with no noun of its own behind it, “Tablets”. */
export function tellStart(settings: Setting[], text: string): void {
  const ahead = ({ found }: Setting): string => text.slice(Math.max(0, found.start - 90), found.start);
  settings.forEach((start, index) => {
    if (!isCount(start) || start.label === '') return;
    const told = began.exec(ahead(start));
    if (!told) return;
    const now = settings.slice(index + 1).find(({ kind }) => kind !== 'date');
    const then = told[1] === undefined ? 'at the start' : `in ${told[1]}`;
    const thing = start.label;
    const same =
      now !== undefined &&
      isCount(now) &&
      !isPlain(now.tokens[now.at + 1]) &&
      (now.label === thing || became.test(ahead(now)));
    if (same) now.label = thing;
    // “opened in 2024 with 90 places”: it may still have them.
    if ((same || /^(?:founded|established|formed|began)/i.test(told[0])) && !thing.includes(then))
      start.label = `${thing} ${then}`;
  });
}

const isCount = ({ kind, found }: Setting): boolean => kind === 'amount' && found.unit === '';
