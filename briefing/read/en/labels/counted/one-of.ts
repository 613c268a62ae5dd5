/** “one of 28 rescue teams in the country, and one of eight in the county”: how many there are of the kind, and where. */
import type { Around } from '../around.ts';
import type { Rule } from '../rule.ts';
import { isPlain } from '../../words/classes.ts';
import { lowered, raised, several } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import type { Setting } from '../setting.ts';

/** Where “one” stands that a number is told of; below 0 where none does. */
function oneAt({ tokens, at, found, kind }: Setting): number {
  if (kind !== 'amount' || found.unit !== '' || found.magnitude !== '') return -1;
  let of = at - 1;
  while (/^(?:only|just|the|about|around|some|nearly)$/.test(tokens[of]?.low ?? '')) of--;
  return tokens[of]?.low === 'of' && tokens[of - 1]?.low === 'one' ? of - 1 : -1;
}

/** “ in the country”, “ in Ohio”, “ nationwide”; '' where the words behind tell no place. */
function placeBehind(text: string, tokens: Setting['tokens'], from: number): string {
  const [by, next] = [tokens[from], tokens[from + 1]];
  if (/^(?:nationwide|worldwide|statewide)$/.test(by?.low ?? '')) return ` ${by?.low ?? ''}`;
  const isName = /^\p{Lu}/u.test(next?.text ?? '');
  if (
    !/^(?:in|across|within)$/.test(by?.low ?? '') ||
    !next ||
    !(isName || /^(?:the|our|this)$/.test(next.low))
  )
    return '';
  const place = trimmed(tokens, from + 1, tokens.length);
  const words = place && place.end - place.start <= 3 ? textOf(text, tokens, place) : '';
  return words === '' ? '' : ` ${by?.low ?? ''} ${isName ? '' : 'the '}${words}`;
}

/** “Our library | is | one of only five”: its subject is a noun, and no name. */
const isOurs = ({ tokens, group }: Setting, one: number): boolean =>
  group?.verb.lemma === 'be' && group.end === one && /^\p{Ll}/u.test(tokens[group.start - 1]?.text ?? '');

/** Rescue teams in the country, Rescue teams in the county. */
function oneOf(setting: Setting, { text, done, subject }: Around): string {
  const { tokens, at } = setting;
  const one = oneAt(setting);
  if (one < 0) return '';
  const things = isPlain(tokens[at + 1]) ? phraseFrom(tokens, at + 1, tokens.length) : null;
  const name = textOf(text, tokens, things);
  const where = placeBehind(text, tokens, things?.end ?? at + 1);
  if (name !== '') return where === '' ? '' : raised(name + where);
  const told =
    done.findLast((before) => oneAt(before) >= 0)?.label.replace(/ (?:in|across|within) .*$/, '') ?? '';
  if (told !== '') return told + where;
  // “is now a school of learning – one of only three in the province”
  const mark = tokens[one - 1]?.type === 'mark' ? one - 1 : -1;
  const kind = mark < 0 ? null : phraseBefore(tokens, mark, 0);
  const what = textOf(text, tokens, kind) || (isOurs(setting, one) ? lowered(subject) : '');
  return what === '' || where === '' ? '' : raised(`${several(what)}${where}`);
}

/** Asked in this order. */
export const oneOfRules: Rule[] = [oneOf];
