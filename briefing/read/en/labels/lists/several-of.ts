/** “40 tonnes of medicines, tents and cooking sets”: so much of all of them, and not of the first alone. */
import { isPlain } from '../../words/classes.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Setting } from '../setting.ts';

const mostItems = 5;
const mostWords = 3;

/** A noun phrase with the nouns that “and” joins to it, where no verb stands among them. */
export function withOthers(setting: Setting, first: Phrase): Phrase {
  const { tokens, clauses } = setting;
  const verbAt = (at: number): boolean =>
    clauses.some(({ groups }) => groups.some(({ start }) => start === at));
  const itemEnd = (from: number): number => {
    let end = from;
    while (end < from + mostWords && isPlain(tokens[end]) && !verbAt(end)) end++;
    return end;
  };
  let end = first.end;
  let commas = 0;
  let closed = false;
  for (let items = 0; items < mostItems && !closed; items++) {
    const comma = tokens[end]?.text === ',' ? 1 : 0;
    closed = tokens[end + comma]?.low === 'and';
    // “of water main, and leakage fell”: another sentence.
    if (closed ? comma > commas : comma === 0) return first;
    const from = end + comma + (closed ? 1 : 0);
    const to = itemEnd(from);
    if (to === from) return first;
    commas += comma;
    end = to;
  }
  const next = tokens[end];
  if (!closed || next?.type === 'number') return first;
  // “of paper and energy costs fell”; “of paper, glass and tins were collected” is told of all.
  if (isPlain(next) && !verbAt(end)) return first;
  if (verbAt(end) && commas === 0) return first;
  // “of cash and undrawn facilities of £20 million”: the last has a number of its own.
  const own =
    /^(?:of|at|to|from)$/.test(next?.low ?? '') &&
    tokens.slice(end + 1, end + 3).some(({ type }) => type === 'number');
  return own ? first : { start: first.start, end };
}
