/** Which time round something is: “Our book fair, now in its 15th year, …” → Year of the book fair. */
import type { Around } from '../around.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import type { Setting } from '../setting.ts';

export function edition({ tokens, at, clauses, clause, group }: Setting, { text, subject }: Around): string {
  const noun = tokens[at + 1]?.low ?? '';
  if (
    !/^(?:year|season|edition|term|decade)$/.test(noun) ||
    !/^(?:its|their)$/.test(tokens[at - 1]?.low ?? '')
  )
    return '';
  if (tokens[at - 2]?.low !== 'in') return '';
  const [own, before] = [clauses[clause], clauses[clause - 1]];
  const apposed =
    own?.joint === ',' && before?.groups.length === 0 && !group && at - own.start <= 4
      ? textOf(text, tokens, trimmed(tokens, before.start, before.end))
      : '';
  const thing = apposed || (group?.verb.lemma === 'be' ? subject : '');
  return thing === '' || thing.split(' ').length > 6 ? '' : `${raised(noun)} of the ${lowered(thing)}`;
}
