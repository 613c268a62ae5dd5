/** A rate that is told with what it was and for whom: “reduce the rate of 20 percent in hotels and shops to 17 percent”. */
import type { Around } from '../around.ts';
import { isPlain } from '../../words/classes.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { prepositions } from '../../words/words.ts';
import { verbOf } from '../../words/verbs.ts';
import type { Token } from '../../words/tokens.ts';

const near = /^(?:about|around|nearly|almost|just|only|over|under|some)$/;
const now = /^(?:current|existing|present) /;
/** So many words may stand between what something was and what it is to be. */
const farthest = 12;

/** The token “to” that leads from a number to the next one, past words and the commas of a list; -1 without one. */
function toNext(tokens: Token[], at: number): number {
  for (let index = at + 1; index < Math.min(tokens.length, at + farthest); index++) {
    const { type, text, low } = tokens[index] ?? { type: 'mark', text: '', low: '' };
    if (type === 'number' || (type === 'mark' && text !== ',')) return -1;
    const next = tokens[index + 1];
    if (
      low === 'to' &&
      (next?.type === 'number' || (near.test(next?.low ?? '') && tokens[index + 2]?.type === 'number'))
    )
      return index;
  }
  return -1;
}

/** Whether a number is what something is brought from, told as its size: “cut the fee | of 40 euros | for guests to 25 euros”. */
export function isBrought(setting: Setting): boolean {
  const { tokens, at, lead, group } = setting;
  return (
    leadOf(setting) === 'of' &&
    group !== null &&
    !group.passive &&
    /^(?:rise|fall)$/.test(group.verb.class) &&
    lead > group.end &&
    // “grow at a slower rate of 4.4 per cent” moves nothing.
    !prepositions.has(tokens[group.end]?.low ?? '') &&
    isPlain(tokens[lead - 1]) &&
    toNext(tokens, at) > 0
  );
}

/** “Current rate in hotels and shops”, and for what it is to be “Rate in hotels and shops”. */
export function rateMoved(setting: Setting, { text }: Around): string {
  const { tokens, told } = setting;
  const first = isBrought(setting) ? setting : told && isBrought(told) ? told : null;
  if (!first || first.found.unit !== setting.found.unit) return '';
  const to = toNext(tokens, first.at);
  if (first !== setting && to !== setting.lead) return '';
  const name = textOf(
    text,
    tokens,
    phraseBefore(tokens, first.lead, first.group?.end ?? clauseOf(first)?.start ?? 0),
  );
  if (name === '') return '';
  const where =
    to > first.at + 1 ? ` ${text.slice(tokens[first.at + 1]?.start ?? 0, tokens[to - 1]?.end ?? 0)}` : '';
  if (first !== setting) return raised(`${name.replace(now, '')}${where}`);
  return now.test(name) ? raised(`${name}${where}`) : `Previous ${lowered(name)}${where}`;
}

/** “cutting the number of tax bands from five to four”: how many there are, whatever stands before. */
export function numberMoved(setting: Setting, { text }: Around): string {
  const { tokens, told, lead, kind, found } = setting;
  const first = leadOf(setting) === 'from' ? setting : leadOf(setting) === 'to' ? told : null;
  if (kind !== 'amount' || !first || tokens[first.lead]?.low !== 'from' || first.found.unit !== found.unit)
    return '';
  const from = Math.max(0, first.lead - farthest);
  const number = tokens
    .slice(from, first.lead)
    .findLastIndex(({ low }, nth, all) => low === 'number' && all[nth + 1]?.low === 'of');
  const things = { start: from + number + 2, end: first.lead };
  const the = from + number - (tokens[from + number - 1]?.low === 'the' ? 2 : 1);
  const moved = verbOf(tokens[the]?.low ?? '')?.lemma ?? '';
  if (number < 0 || !/^(?:cut|reduce|lower|raise|increase|trim|expand|bring)$/.test(moved)) return '';
  const plain = tokens.slice(things.start, things.end).every(({ type }) => type === 'word');
  // “from 46 last year to 31”: nothing stands between but when.
  return plain &&
    (first === setting ? tokens.slice(setting.at, setting.at + 6) : tokens.slice(lead, lead + 1)).some(
      ({ low }) => low === 'to',
    )
    ? raised(textOf(text, tokens, things))
    : '';
}
