/** “The two ports, Varn and Oster, held shares of 41 and 22 per cent”: each number belongs to the next of those named. */
import { raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import type { Setting } from '../setting.ts';

/** The names between the commas after a clause's subject; none where anything but names stands there. */
function namesBefore({ tokens, clauses, governing }: Setting): string[] {
  const own = clauses.findIndex(({ groups }) => governing !== null && groups.includes(governing));
  const [first, does] = [clauses[0], clauses[own]];
  const between = clauses.slice(1, own);
  if (!first || !does || governing?.start !== does.start || first.groups.length > 0) return [];
  const names = between.map(({ start, end }) => {
    const words = tokens.slice(start, end).filter(({ text, low }) => text !== ',' && low !== 'namely');
    // “the three industries, namely chemicals, car parts and appliances”
    const listed =
      tokens[between[0]?.start ?? 0]?.low === 'namely' && words.every(({ type }) => type === 'word');
    const isOne =
      words.length > 0 && words.length <= 4 && (listed || words.every(({ text }) => /^\p{Lu}/u.test(text)));
    return isOne ? words.map(({ text }) => text).join(' ') : '';
  });
  const joints = between.map(({ joint }) => joint);
  return names.every((name) => name !== '') && joints.every((joint) => /^(?:,|and|, and)$/.test(joint))
    ? names
    : [];
}

/** “shares of”: what each of them holds, told as one; '' where no measure leads to the numbers. */
function measureOf(setting: Setting, text: string): string {
  const { tokens, lead, governing } = setting;
  if (tokens[lead]?.low !== 'of' || !governing) return '';
  const measure = textOf(text, tokens, phraseBefore(tokens, lead, governing.end));
  return measure.split(' ').length <= 3 ? measure.replace(/s$/, '').toLowerCase() : '';
}

/** A label for each number of a run: Varn’s share, Oster’s share; null where they are not told so. */
export function heldByEach(text: string, run: Setting[]): string[] | null {
  const [first] = run;
  if (!first) return null;
  const names = namesBefore(first);
  const measure = measureOf(first, text);
  return names.length === run.length && measure !== ''
    ? names.map((name) =>
        /^\p{Lu}/u.test(name)
          ? `${name}${/s$/.test(name) ? '’' : '’s'} ${measure}`
          : `${raised(measure)} of ${name}`,
      )
    : null;
}
