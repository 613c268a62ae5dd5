/** A part of what was just told, named behind its number: “of which £14m, or 72%, was fuel tax”. */
import type { Around } from '../around.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { lowered } from '../../phrases/naming.ts';
import { isAdjective } from '../../words/classes.ts';
import { verbOf } from '../../words/verbs.ts';
import type { Setting } from '../setting.ts';

/** “of which £14m was fuel tax” → Fuel tax; its share → Fuel tax as a share of revenue. */
export function whichWas({ tokens, at, found, kind }: Setting, { text, last, done }: Around): string {
  const which = whichBefore(tokens, at);
  // “of which 12,800 were electric” is told by another rule.
  if (which < 0 || last === '' || (found.unit === '' && kind === 'amount')) return '';
  let was = at + 1;
  // “, or 72%, was”
  if (tokens[was]?.text === ',' && tokens[was + 1]?.low === 'or' && tokens[was + 2]?.type === 'number')
    was += 3;
  if (tokens[was]?.text === ',') was++;
  const [verb, first, second] = [tokens[was], tokens[was + 1], tokens[was + 2]];
  if (!/^(?:was|were|is|are)$/.test(verb?.low ?? '') || !first || first.type !== 'word') return '';
  const phrase = phraseFrom(tokens, was + 1, tokens.length);
  const name = textOf(text, tokens, phrase);
  const head = name.split(' ').at(-1)?.toLowerCase() ?? '';
  if (!phrase || phrase.start > was + 2 || name === '' || isAdjective(head)) return '';
  // “of which 57% were owned outright”: what was done to them is told by another rule.
  if (
    /^(?:participle|past)$/.test(verbOf(first.low)?.form ?? '') &&
    /^(?:outright|abroad|overseas|online|locally|digitally|directly)$/.test(tokens[was + 2]?.low ?? '')
  )
    return '';
  const verbForm = verbOf(head)?.form ?? '';
  if (/^(?:past|participle|ing)$/.test(verbForm) && phrase.end - phrase.start === 1) return '';
  // “was for roads”, “was for the new bridge”
  if (/^(?:for|in|on|from|to|by|due|spent)$/.test(first.low) && second) return '';
  const share = kind === 'percent' || kind === 'ratio';
  const whole = done.findLast((one) => one.at < which && one.label !== '')?.label ?? '';
  return share && whole !== '' ? `${name} as a share of ${lowered(whole)}` : name;
}

/** Where “which” stands before a number or before the number beside it; -1 where it does not. */
function whichBefore(tokens: Setting['tokens'], at: number): number {
  const beside = tokens[at - 1]?.low === 'or' && tokens[at - 3]?.type === 'number' ? at - 3 : at;
  for (let index = beside - 1; index > beside - 4; index--)
    if (tokens[index]?.low === 'which' && tokens[index - 1]?.low === 'of') return index;
  return -1;
}
