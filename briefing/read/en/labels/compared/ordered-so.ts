/** What a line of a plan wants changed: “Raise the pass rate to 40%” tells a target, “cut accidents by a fifth” a planned fall. */
import { lowered, raised } from '../../phrases/naming.ts';
import { isOrder, type Setting } from '../setting.ts';

const told = /\b(?:plan(?:s|ned)?|targets?|goals?|limit|ceiling|expected|promised?|forecast|aim|to be|to)\b/i;

const earlier = /^Previous (?=[a-z])| before$/;

/** “Target for the pass rate”, “Planned fall in accidents”. */
export function tellOrdered(settings: Setting[]): void {
  for (const setting of settings) {
    const { group, kind, sign, label, tokens, lead, clauses } = setting;
    const order = group ?? clauses[0]?.groups[0];
    if (!order || label === '' || !isOrder(tokens, order)) continue;
    // “Shorten the wait from 31 days to 21”: what is to be cut is so still.
    if (tokens[lead]?.low === 'from' && kind !== 'growth' && earlier.test(label))
      setting.label = raised(label.replace(earlier, ''));
    if (told.test(label.replace(/ times? to /, ' '))) continue;
    if (kind === 'growth' || (kind === 'ratio' && tokens[lead]?.low === 'by'))
      setting.label = `Planned ${/^(?:Rise|Fall|Growth|Increase|Cut)\b/.test(label) ? '' : sign < 0 ? 'fall in ' : 'rise in '}${lowered(label)}`;
    else if (/^(?:percent|duration|amount|ratio)$/.test(kind) && isLevel(setting))
      setting.label = `Target for ${lowered(label)}`;
  }
}

/** “to 40%”, “below 3%”, “within 18 weeks”. */
const isLevel = ({ tokens, lead, at }: Setting): boolean => {
  const words = tokens.slice(Math.max(0, lead), at).map(({ low }) => low);
  return words.some((word) => /^(?:to|at|below|under|above|within)$/.test(word)) && !words.includes('of');
};
