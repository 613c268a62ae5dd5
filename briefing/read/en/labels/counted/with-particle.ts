/** The verb's small word behind its object: “turned 310 people | away”, “laid 210 workers | off”. */
import type { Phrase } from '../../phrases/phrase.ts';
import { isPlain, isPlural } from '../../words/classes.ts';
import { participleOf, verbOf } from '../../words/verbs.ts';
import { prepositions } from '../../words/words.ts';
import type { Setting } from '../setting.ts';

const particles =
  /^(?:away|off|out|back|home|abroad|aside|overseas|accountable|responsible|open|running|going|afloat)$/;

/** “ away” where it closes what was done to the things before a token; '' elsewhere. */
export function particleAt(tokens: Setting['tokens'], at: number): string {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word?.low === 'to') return placeAt(tokens, at);
  // “brought 212 empty homes | back into use”, “kept 23 halls | open”
  const back = word?.low === 'back' ? 1 : 0;
  const use = /^(?:use|service|operation|repair|cultivation|production)$/.test(
    tokens[at + back + 1]?.low ?? '',
  );
  if (tokens[at + back]?.low === 'into' && use && tokens[at + back + 2]?.low !== 'of')
    return ` ${back > 0 ? 'back ' : ''}into ${tokens[at + back + 1]?.low ?? ''}`;
  const closes =
    next?.type !== 'word' ||
    (next.low !== 'of' && prepositions.has(next.low)) ||
    /^(?:and|last|this)$/.test(next.low);
  return word && particles.test(word.low) && closes ? ` ${word.low}` : '';
}

/** “took 8,400 patients | to hospital”: one or two words, and no deed. */
function placeAt(tokens: Setting['tokens'], at: number): string {
  const from = /^(?:the|our|their|its)$/.test(tokens[at + 1]?.low ?? '') ? at + 2 : at + 1;
  const end =
    isPlain(tokens[from + 1]) && !/^(?:last|this|next|each|every)$/.test(tokens[from + 1]?.low ?? '')
      ? from + 2
      : from + 1;
  const closes =
    tokens[end]?.type !== 'word' ||
    prepositions.has(tokens[end]?.low ?? '') ||
    /^(?:and|last|this)$/.test(tokens[end]?.low ?? '');
  const does =
    from === at + 1 && verbOf(tokens[from]?.low ?? '')?.form === 'base' && !isPlural(tokens[from]?.low ?? '');
  if (!closes || does || !isPlain(tokens[from]) || tokens[end]?.low === 'of') return '';
  return tokens
    .slice(at, end)
    .map(({ text }) => ` ${text}`)
    .join('');
}

/** What is done to things with a small word behind them. */
export const takenSo =
  /^(?:take|bring|carry|drive|transfer|let|put|lay|turn|give|call|send|keep|pull|throw|pay|move|fly|ship|write|sell)$/;

/** “People turned” → People turned away; a label that tells another thing as it is. */
export function withParticle(label: string, { tokens, group }: Setting, { end }: Phrase): string {
  const small = group && !group.passive ? particleAt(tokens, end) : '';
  // “lost 31 bicycles to thieves”: no place.
  const away = small.startsWith(' to ') && !takenSo.test(group?.verb.lemma ?? '') ? '' : small;
  const done = group && away !== '' ? participleOf(group.verb, tokens[group.at]?.low ?? '') : '';
  // “gave 300 pupils who had no desk a place to study”: “Pupils given” is cut off.
  if (/ given$/.test(label) && /^(?:who|that|whose)$/.test(tokens[end]?.low ?? ''))
    return label.replace(/ given$/, '');
  return done !== '' && label.endsWith(` ${done}`) ? label + away : label;
}
