/** “12 plants each with an output of over 3 million yuan”: so much each has at the least, and it is no output of theirs. */
import type { Around } from '../around.ts';
import { isPlain, isPlural } from '../../words/classes.ts';
import { attributive, lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { determiners } from '../../words/words.ts';
import type { Setting } from '../setting.ts';

const measures: Record<string, string> = { worth: 'value', costing: 'cost' };
/** What several have together. */
const together = /\b(?:total|combined|joint|aggregate|collective|overall)\b/i;

/** → Minimum output per plant. */
export function leastOfEach({ tokens, lead, approx, kind, found }: Setting, { text }: Around): string {
  if (kind !== 'amount' || found.unit === '' || (approx !== 'over' && approx !== 'under')) return '';
  const small = tokens[lead]?.low ?? '';
  const phrase = small === 'of' ? phraseBefore(tokens, lead, 0) : null;
  const measure = phrase ? textOf(text, tokens, phrase) : (measures[small] ?? '');
  const bound = approx === 'over' ? 'Minimum' : 'Maximum';
  const defined = small === 'of' ? ofThose(tokens, lead, text) : '';
  if (defined !== '') return `${bound} ${lowered(defined)}`;
  if (measure === '' || together.test(measure)) return '';
  let before = (phrase?.start ?? lead) - 1;
  if (phrase) {
    if (determiners.has(tokens[before]?.low ?? '')) before--;
    if (!/^(?:with|having)$/.test(tokens[before]?.low ?? '')) return '';
    before--;
  }
  const each = tokens[before]?.low === 'each';
  if (each) before -= tokens[before - 1]?.text === ',' ? 2 : 1;
  const head = tokens[before];
  if (!isPlain(head) || !isPlural(head?.low ?? '')) return '';
  const things = phraseBefore(tokens, before + 1, 0);
  if (things?.end !== before + 1) return '';
  // “the number of | toy firms”
  const of = tokens.slice(things.start, things.end).findLastIndex(({ low }) => low === 'of');
  things.start += of + 1;
  // “and 12 other projects”: of each of all.
  if (/^(?:other|further|additional)$/.test(tokens[things.start]?.low ?? '') && things.start < before)
    things.start++;
  // “86 shops with sales of over £9 million”: that may be of all of them.
  const other = /^(?:other|further|additional)$/.test(tokens[things.start - 1]?.low ?? '') ? 2 : 1;
  const ahead = tokens[things.start - other];
  if (!each && (!phrase || ahead?.type === 'number' || determiners.has(ahead?.low ?? ''))) return '';
  // “timber, paper and board making firms”
  const listed = /^(?:and|or|,)$/.test(ahead?.low ?? '') || things.end - things.start > 3;
  const one = attributive(
    textOf(
      text,
      tokens,
      listed ? { start: before, end: before + 1 } : { start: things.start, end: before + 1 },
    ),
  );
  return `${bound} ${lowered(measure)} per ${lowered(one)}`;
}

/** “Large firms are those with an annual revenue from trade of over 20 million”: what makes one; '' where it is not told so. */
function ofThose(tokens: Setting['tokens'], lead: number, text: string): string {
  const those = tokens.slice(0, lead).findLastIndex(({ low }) => low === 'those');
  const words = tokens.slice(those + 2, lead);
  const isDefined =
    /^(?:is|are|means?)$/.test(tokens[those - 1]?.low ?? '') &&
    /^(?:with|having)$/.test(tokens[those + 1]?.low ?? '') &&
    words.length <= 8 &&
    words.every(({ type }) => type === 'word');
  return isDefined ? textOf(text, tokens, trimmed(tokens, those + 2, lead)) : '';
}
