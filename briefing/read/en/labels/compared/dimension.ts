/** “The tunnel is 23.6 kilometres long”: its length, and not the tunnel. */
import { theIn } from '../article.ts';
import type { Around } from '../around.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import type { Setting } from '../setting.ts';

const length = /(?:^|[\d\s])(?:[mck]?m|(?:centi|kilo)?met(?:re|er)s?|feet|ft|inch(?:es)?|miles?|yards?)$/;

/** Whether a unit tells how long something is. */
export const isLength = (unit: string): boolean => length.test(unit);

const measured: Record<string, string> = {
  long: 'Length',
  wide: 'Width',
  deep: 'Depth',
  high: 'Height',
  tall: 'Height',
  thick: 'Thickness',
};

/** “The tunnel is 23.6 kilometres long” → Length of the tunnel. */
export function lengthIs({ tokens, at, governing, found }: Setting, { text, subject }: Around): string {
  const noun = measured[tokens[at + 1]?.low ?? ''];
  if (!noun || governing?.verb.lemma !== 'be' || !length.test(found.unit)) return '';
  if (subject === '' || subject.split(' ').length > 6) return '';
  const the = theIn(text, subject);
  return `${noun} of ${the}${lowered(subject)}`;
}

const ways =
  /\b(?:networks?|lines?|routes?|tracks?|roads?|systems?|paths?|railways?|tramways?|motorways?|pipelines?|grid)$/i;

/** “The new branch brought the network to 61 kilometres” → Length of the network. */
export function broughtTo({ tokens, lead, group, found }: Setting, { text }: Around): string {
  if (!group || group.passive || !length.test(found.unit) || tokens[lead]?.low !== 'to') return '';
  if (!/^(?:bring|take|extend|expand)$/.test(group.verb.lemma)) return '';
  const object = trimmed(tokens, group.end, lead);
  const what = textOf(text, tokens, object);
  // “brought the length of the network to …”
  return object?.end === lead && ways.test(what) && what.split(' ').length <= 4 && !/ of /.test(what)
    ? `Length of ${theIn(text, what)}${lowered(what)}`
    : '';
}
