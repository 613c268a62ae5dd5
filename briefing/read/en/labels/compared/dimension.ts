/** “widened the lock from 11 to 14 metres”: its width, and not the lock. */
import { theIn } from '../article.ts';
import type { Around } from '../around.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import type { Setting } from '../setting.ts';

const dimensions: Record<string, string> = {
  deepen: 'Depth',
  widen: 'Width',
  lengthen: 'Length',
  heighten: 'Height',
};
const length = /(?:^|[\d\s])(?:[mck]?m|(?:centi|kilo)?met(?:re|er)s?|feet|ft|inch(?:es)?|miles?|yards?)$/;

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

/** “deepened the basin to nine metres” → Depth of the basin; '' where no length is told. */
export function dimensionOf(setting: Setting, { text, subject }: Around): string {
  const { tokens, at, lead, group, found } = setting;
  const noun = dimensions[group?.verb.lemma ?? ''];
  if (!group || !noun || !/^(?:from|to|by)$/.test(tokens[lead]?.low ?? '')) return '';
  // “from 9.8 to 11.5 metres”: the first without its unit.
  const next = tokens[at + 1]?.low === 'to' ? (tokens[at + 2]?.low ?? '') : '';
  if (!length.test(found.unit) && !(found.unit === '' && length.test(next))) return '';
  const stop = tokens.findIndex(
    ({ low }, index) => index >= group.end && index <= lead && /^(?:from|to|by)$/.test(low),
  );
  const object = group.passive || stop === group.end ? null : trimmed(tokens, group.end, stop);
  const own = textOf(text, tokens, object);
  const what = own === '' ? subject : own;
  if (what === '' || what.split(' ').length > 5 || (object && object.end !== stop)) return '';
  const the = theIn(text, what);
  // “deepened the basin by two metres”: that much more, and not so deep.
  const more = tokens[lead]?.low === 'by';
  return `${more ? `Increase in ${lowered(noun)}` : noun} of ${the}${lowered(what)}`;
}

/** “The coastal path, all 112 kilometres of it, was mended”: Length of the coastal path. */
export function allOfIt({ tokens, at, clauses, clause, found }: Setting, { text }: Around): string {
  const [before, own] = [clauses[clause - 1], clauses[clause]];
  if (tokens[at - 1]?.low !== 'all' || own?.start !== at - 1 || own.joint !== ',' || !before) return '';
  if (tokens[at + 1]?.low !== 'of' || tokens[at + 2]?.low !== 'it' || before.groups.length > 0) return '';
  const wide = /(?:acres?|hectares?|km²|m²)$|^square /.test(found.unit);
  const what = textOf(text, tokens, trimmed(tokens, before.start, before.end));
  if (what === '' || what.split(' ').length > 6 || !(wide || length.test(found.unit))) return '';
  return `${wide ? 'Area' : 'Length'} of ${theIn(text, what)}${lowered(what)}`;
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
