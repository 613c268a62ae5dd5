/** Places told by what was done there: “Lifts were installed at 12 stations”, “fitted lifts in 2,260 buildings”. */
import { isSeveral } from '../../phrases/last-word.ts';
import type { Rule } from '../rule.ts';
import type { Around } from '../around.ts';
import { articleBefore } from '../article.ts';
import { places } from './places.ts';
import { isPlural } from '../../words/classes.ts';
import type { Group } from '../../grammar/groups.ts';
import { lowered } from '../../phrases/naming.ts';
import { isPlanned } from './done-to.ts';
import { leadOf, type Setting } from '../setting.ts';
import type { Token } from '../../words/tokens.ts';
import { participleOf } from '../../words/verbs.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';

/** What is done at a place and tells which one it is. */
const deeds =
  /^(?:build|install|fit|open|plant|lay|introduce|report|find|detect|launch|complete|finish|confirm|discover|set|need|require|clear|restore|end|raise|lower|cut|reduce|extend|add|improve|widen|renew|repair|replace|introduce|upgrade|freeze|abolish|waive|halve|double)$/;
/** “cut in 3 stages”: no places. */
const steps = /^(?:stages|steps|phases|cases|ways|years|months|rounds|areas of|parts|instal?lments)$/i;
/** “Fares were lowered | to 2.40 | on 12 lines”: the level it was moved to tells nothing of where. */
const isMovedTo = ({ tokens, lead, group }: Setting): boolean =>
  lead === (group?.end ?? 0) + 2 && tokens[lead - 2]?.low === 'to' && tokens[lead - 1]?.type === 'number';

/** “Stations where lifts were installed”: places with what was done there; `what` as it stands within a sentence. */
function placesWhere(
  places: string,
  what: string,
  { verb, at }: Group,
  tokens: Token[],
  planned = false,
): string {
  const several = isSeveral(what);
  const was = planned ? `${several ? 'are' : 'is'} to be` : several ? 'were' : 'was';
  return `${places} where ${what} ${was} ${participleOf(verb, tokens[at]?.low ?? '')}`;
}

/** “12 stations” → Stations where lifts were installed; '' where nothing was done there. */
export function whereDone(label: string, setting: Setting, { subject }: Around): string {
  const { tokens, at, group, lead } = setting;
  if (!group?.passive || !deeds.test(group.verb.lemma) || steps.test(label)) return '';
  if (lead !== group.end && !isMovedTo(setting)) return '';
  if (!/^(?:at|in|on)$/.test(leadOf(setting)) || subject === '' || subject.split(' ').length > 4) return '';
  // “found in 12 samples taken in May”, “reported in 30 of the wards”: more is told of them.
  const next = tokens[at + 1 + label.split(' ').length];
  if (next?.type === 'word' && !/^(?:and|but|last|this|in|at|across|by|during)$/.test(next.low)) return '';
  return placesWhere(
    label,
    `${articleBefore(tokens, group.start, subject)}${lowered(subject)}`,
    group,
    tokens,
  );
}

/** “fitted lifts in 2,260 buildings”: Buildings where lifts were fitted. */
function whereItDid(setting: Setting, { text }: Around): string {
  const { tokens, at, group, lead, kind, found } = setting;
  if (kind !== 'amount' || found.unit !== '' || !/^(?:in|at)$/.test(leadOf(setting))) return '';
  if (!group || group.passive || !/^(?:past|participle|base)$/.test(group.verb.form)) return '';
  const planned = isPlanned(setting, group);
  if ((group.bare || group.verb.form === 'base') && !planned) return '';
  if (
    !/^(?:fit|install|build|open|lay|put|set|plant|introduce|place|run|hold|stage|organi[sz]e|complete|carry|trial|pilot|launch|upgrade|renew)$/.test(
      group.verb.lemma,
    )
  )
    return '';
  const object = trimmed(tokens, group.end, lead);
  const what = textOf(text, tokens, object);
  // “in 40 of the region's 55 colleges”
  const whole = tokens.findIndex(({ type }, index) => index > at + 1 && type === 'number');
  const part = tokens[at + 1]?.low === 'of' && whole > 0 && whole - at <= 5;
  const place = phraseFrom(tokens, (part ? whole : at) + 1, tokens.length);
  const isPlace = place && isPlural(tokens[place.end - 1]?.low ?? '') && place.end - place.start <= 3;
  if (!object || object.end !== lead || !isPlace || what.split(' ').length > 3) return '';
  if (tokens.slice(object.start, object.end).some(({ type }) => type === 'number')) return '';
  return placesWhere(textOf(text, tokens, place), lowered(what), group, tokens, planned);
}

/** “ran 300 classes in 45 libraries” → Libraries with classes: what was counted first is there. */
function whereHeld({ tokens, at, group, lead, kind, found, told }: Setting, { text }: Around): string {
  if (kind !== 'amount' || found.unit !== '' || !/^(?:in|at|across)$/.test(tokens[lead]?.low ?? ''))
    return '';
  if (!group || group.passive || told?.group !== group || told.kind !== 'amount' || told.found.unit !== '')
    return '';
  if (!/^(?:run|hold|operate|host|have|organi[sz]e|maintain|offer|manage)$/.test(group.verb.lemma)) return '';
  const things = phraseFrom(tokens, told.at + 1, lead);
  const place = phraseFrom(tokens, at + 1, tokens.length);
  const head = tokens[(place?.end ?? 0) - 1]?.low ?? '';
  if (things?.end !== lead || !place || place.end - place.start > 2 || !places.test(head)) return '';
  return isPlural(tokens[lead - 1]?.low ?? '')
    ? `${textOf(text, tokens, place)} with ${textOf(text, tokens, things)}`
    : '';
}

/** Where the verb is told of who did it; asked in this order. */
export const whereDoneRules: Rule[] = [whereItDid, whereHeld];
