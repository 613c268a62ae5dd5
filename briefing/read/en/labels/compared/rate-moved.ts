/** A rate that is told with what it was and for whom: “reduce the rate of 20 percent in hotels and shops to 17 percent”. */
import { isPlain } from '../../words/classes.ts';
import { leadOf, type Setting } from '../setting.ts';
import { prepositions } from '../../words/words.ts';
import type { Token } from '../../words/tokens.ts';

const near = /^(?:about|around|nearly|almost|just|only|over|under|some)$/;
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
