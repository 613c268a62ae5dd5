/** The verb's small word behind its object: “turned 310 people | away”, “laid 210 workers | off”. */
import type { Phrase } from '../../phrases/phrase.ts';
import { participleOf } from '../../words/verbs.ts';
import { prepositions } from '../../words/words.ts';
import type { Setting } from '../setting.ts';

const particles = /^(?:away|off|out|back|home|abroad|aside|overseas)$/;

/** “ away” where it closes what was done to the things before a token; '' elsewhere. */
export function particleAt(tokens: Setting['tokens'], at: number): string {
  const [word, next] = [tokens[at], tokens[at + 1]];
  const closes =
    next?.type !== 'word' ||
    (next.low !== 'of' && prepositions.has(next.low)) ||
    /^(?:and|last|this)$/.test(next.low);
  return word && particles.test(word.low) && closes ? ` ${word.low}` : '';
}

/** What is done to things with a small word behind them. */
export const takenSo =
  /^(?:take|bring|let|put|lay|turn|give|call|send|keep|pull|throw|pay|move|fly|ship|write|sell)$/;

/** “People turned” → People turned away; a label that tells another thing as it is. */
export function withParticle(label: string, { tokens, group }: Setting, { end }: Phrase): string {
  const away = group && !group.passive ? particleAt(tokens, end) : '';
  const done = group && away !== '' ? participleOf(group.verb, tokens[group.at]?.low ?? '') : '';
  // “gave 300 pupils who had no desk a place to study”: “Pupils given” is cut off.
  if (/ given$/.test(label) && /^(?:who|that|whose)$/.test(tokens[end]?.low ?? ''))
    return label.replace(/ given$/, '');
  return done !== '' && label.endsWith(` ${done}`) ? label + away : label;
}
