/** A number alone in brackets: it measures the noun right before them. */
import type { Around } from '../around.ts';
import { isAdjective, isPlural } from '../../words/classes.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { changeOfBracketed } from '../../kinds/change-noun.ts';
import { shareWithin } from './bracket-of.ts';
import { lowered } from '../../phrases/naming.ts';
import { restText } from '../../phrases/rest.ts';
import type { Setting } from '../setting.ts';
import { isMoney, isPercent } from '../../numbers/units.ts';
import { changes, determiners, periods } from '../../words/words.ts';

/** “reached full cover (100%)”, “of hoax calls (12%) and floods (9%)”, “new (54%) and former (46%) members”. */
export function bracketLabel(setting: Setting, around: Around): string {
  const { text, last } = around;
  const { tokens, at, lead, kind, found, clauses, clause } = setting;
  const where = mostOfThem(setting, text);
  if (where !== '' && last !== '') return `Share of ${lowered(last)} ${where}`;
  const open = clauses[clause]?.start === lead + 1 ? lead : -1;
  if (tokens[open]?.text !== '(' || !/^(?:percent|amount|growth)$/.test(kind)) return '';
  // “410 calls (12%)”: of what was just told.
  if (tokens[open - 1]?.type === 'number') return kind === 'percent' ? ofWhole(setting, text, last) : '';
  const changed = kind === 'growth' ? changeOfBracketed(setting) !== '' : true;
  if (!changed) return '';
  const next = tokens[at + 1];
  // “(9% in the east)”, “(£4 million)”, but not “(40% of them)”.
  const ends = next?.text === ')' || (next?.type === 'word' && next.low !== 'of' && isPercent(found.unit));
  if (!ends || isMoney(found.unit)) return '';
  const before = clauses[clause - 1];
  // “a rise in thefts from shops (12%), minor assaults (9%) …”: all that stands between.
  if (kind === 'growth' && before) {
    const noun = tokens.slice(before.start, open).findLastIndex(({ low }) => low === 'in');
    const rose = noun > 0 && changes.has((tokens[before.start + noun - 1]?.low ?? '').replace(/s$/, ''));
    const what = trimmed(tokens, rose ? before.start + noun + 1 : before.start, open);
    return what && open - what.start <= 9 ? textOf(text, tokens, { start: what.start, end: open }) : '';
  }
  const from = Math.max(before?.start ?? 0, before?.groups.at(-1)?.end ?? 0);
  const phrase = phraseBefore(tokens, open, from);
  const head = tokens[open - 1]?.low ?? '';
  if (!phrase || changes.has(head) || periods.has(head)) return '';
  // “new (39%) and former (61%) members”: the noun stands behind the last brackets.
  if (isAdjective(head) || /^(?:male|female|returning|former)$/.test(head)) {
    const close = tokens.findIndex(({ text: mark }, index) => index > at && mark === ')');
    const whole = tokens.findIndex(
      ({ type, low }, index) => index > close && type === 'word' && isPlural(low) && !determiners.has(low),
    );
    const noun = whole > 0 && whole <= close + 6 ? phraseFrom(tokens, whole, tokens.length) : null;
    return noun ? `${tokens[open - 1]?.text ?? ''} ${textOf(text, tokens, noun)}` : '';
  }
  // “412 members (12%)” is a share of others.
  return tokens[phrase.start - 1]?.type === 'number'
    ? ''
    : shareWithin(textOf(text, tokens, phrase), setting, around);
}

/** “with most of them (58%) in the building trades”: where they are; '' where it is told of nothing else. */
function mostOfThem({ tokens, at, lead: open, kind }: Setting, text: string): string {
  if (kind !== 'percent' || tokens[open]?.text !== '(' || tokens[at + 1]?.text !== ')') return '';
  const words = tokens
    .slice(Math.max(0, open - 3), open)
    .map(({ low }) => low)
    .join(' ');
  if (!/^(?:most|many|half|majority|all) of (?:them|these|those)$/.test(words)) return '';
  const isWhere = /^(?:in|at|from|on|within)$/.test(tokens[at + 2]?.low ?? '');
  return isWhere ? restText(text, tokens, at + 2, tokens.length) : '';
}

/** “512 (61% of the stock)”: what they are a share of. */
function ofWhole({ tokens, at }: Setting, text: string, last: string): string {
  const from = at + (determiners.has(tokens[at + 2]?.low ?? '') ? 3 : 2);
  const whole =
    tokens[at + 1]?.low === 'of' ? textOf(text, tokens, phraseFrom(tokens, from, tokens.length)) : '';
  return whole === '' || last === '' || last.length > 40 ? last : `${last} as a share of ${whole}`;
}
