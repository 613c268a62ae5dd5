/** A share that stands right before the noun it measures: “86% occupancy”, “a 31 per cent clear-up rate”. */
import { lastWord } from '../../phrases/last-word.ts';
import { clauseEnd, type Around } from '../around.ts';
import { isAdjective, isPlain, isPlural } from '../../words/classes.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { restText } from '../../phrases/rest.ts';
import type { Setting } from '../setting.ts';
import { isPercent } from '../../numbers/units.ts';
import { isPure, verbOf } from '../../words/verbs.ts';
import { changes, measuresOnly, periods } from '../../words/words.ts';

/** So much of what follows the noun still belongs to its name. */
const longest = 6;

/** “We reached 97% compliance with the new code”: the noun, and of what. */
export function namedShare({ tokens, at, kind, found, clauses, clause }: Setting, { text }: Around): string {
  if (kind !== 'percent' || !isPercent(found.unit) || !isPlain(tokens[at + 1])) return '';
  // “the 3% who left”, “93% satisfied”: no noun.
  const end = Math.min(clauseEnd(tokens, at), clauses[clause]?.end ?? tokens.length);
  const does = clauses[clause]?.groups.find(({ start }) => start > at);
  if ((does && does.start === at + 1) || isPure(tokens[at + 1]?.low ?? '')) return '';
  const phrase = phraseFrom(tokens, at + 1, does ? Math.min(does.start, end) : end);
  const head = tokens[(phrase?.end ?? 0) - 1]?.low ?? '';
  if (!phrase || isAdjective(head) || changes.has(head) || periods.has(head) || isPlural(head)) return '';
  const isOne = phrase.end - phrase.start === 1;
  // “is 90% full”, “is 90% let”
  if (isOne && (measuresOnly.has(head) || /^(?:past|participle)$/.test(verbOf(head)?.form ?? ''))) return '';
  const by = /^(?:of|with|on|for|in|across|by)$/.test(tokens[phrase.end]?.low ?? '');
  const rest = by ? restText(text, tokens, phrase.end + 1, end) : '';
  const last = lastWord(rest);
  const name = textOf(text, tokens, phrase);
  const when = /^(?:the |its |our )?(?:previous|past|last|next|first|second|third|fourth|whole|full)\b/.test(
    rest,
  );
  return when || rest === '' || rest.split(' ').length > longest || periods.has(last) || /\d/.test(rest)
    ? name
    : `${name} ${tokens[phrase.end]?.low ?? ''} ${rest.replace(/^(?:our|its|their) /, '')}`;
}
