/** What tells a bare noun from any others of its name: who protects the homes, for whom the families were found. */
import { isSeveral, lastWord } from '../../phrases/last-word.ts';
import type { Around } from '../around.ts';
import { isPerson, isPlain, isPlural } from '../../words/classes.ts';
import { attributive, lowered, raised } from '../../phrases/naming.ts';
import { textOf, type Phrase } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { participleOf } from '../../words/verbs.ts';
import { forWhom } from './for-whom.ts';
import { whereDone } from './where-done.ts';
import { determiners, periods } from '../../words/words.ts';

/** Deeds of a thing to what stands after it: the wall protects homes. */
const shields =
  /^(?:protect|shield|guard|heat|power|light|connect|link|supply|cool|insulate|flood|serve|damage|affect|destroy|reach)$/;
/** “Membership reached 12,000 people”: as many as there are. */
const ofPeople =
  /(?:^(?:number|total|population|tally|toll)|ship|ance|ment|force|staff|audience|capacity|visits|attendees|sales)$/i;
/** A label of one word that stands right after its number says no more than the number. */
const isBare = (label: string, { tokens, at, kind, found }: Setting): boolean =>
  kind === 'amount' &&
  found.unit === '' &&
  label.toLowerCase() === tokens[at + 1]?.low &&
  isPlural(tokens[at + 1]?.low ?? '');
/** “14 | car parks”, “57 residential streets”: two words that say no more. */
const isBareTwo = (label: string, { tokens, at, kind, found }: Setting): boolean =>
  kind === 'amount' &&
  found.unit === '' &&
  label.toLowerCase() === `${tokens[at + 1]?.low ?? ''} ${tokens[at + 2]?.low ?? ''}` &&
  isPlural(tokens[at + 2]?.low ?? '');

/** A bare noun with what its sentence tells of it; other labels as they are. */
export function whole(label: string, setting: Setting, around: Around): string {
  const whom = setting.kind === 'amount' && setting.found.unit === '' ? forWhom(label, setting, around) : '';
  if (whom !== '') return raised(whom);
  if (isBareTwo(label, setting)) return raised(whereDone(label, setting, around) || label);
  if (!isBare(label, setting)) return label;
  const more =
    ofAllThere(label, setting, around) ||
    benefiting(label, setting, around) ||
    roomFor(label, setting) ||
    whereDone(label, setting, around) ||
    served(label, setting, around) ||
    listed(label, setting, around) ||
    spread(label, setting, around) ||
    madeBy(label, setting, around) ||
    visitsTo(label, setting, around) ||
    shielded(label, setting, around);
  return more === '' ? label : raised(more);
}

/** “two of the nine places on the council”: all the places there are. */
function ofAllThere(label: string, { tokens, at, told }: Setting, { text }: Around): string {
  const part = tokens[at - 3]?.type === 'number' && told?.at === at - 3 ? tokens[at - 2]?.low : '';
  const by = tokens[at + 2]?.low ?? '';
  if (part !== 'of' || tokens[at - 1]?.low !== 'the' || !/^(?:on|in|at)$/.test(by)) return '';
  const the = determiners.has(tokens[at + 3]?.low ?? '');
  const where = phraseFrom(tokens, at + (the ? 4 : 3), tokens.length);
  if (!where || periods.has(tokens[where.end - 1]?.low ?? '')) return '';
  return `${label} ${by} ${the ? 'the ' : ''}${textOf(text, tokens, where)}`;
}

/** “to the benefit of 31,000 households”, “The renovation of old flats benefited 4,200 families”. */
function benefiting(label: string, { tokens, lead, group }: Setting, { subject }: Around): string {
  if (tokens[lead]?.low === 'of' && tokens[lead - 1]?.low === 'benefit') return `${label} benefiting`;
  if (group?.verb.lemma !== 'benefit' || lead >= group.end || group.passive) return '';
  const what = subject.split(' of ')[0] ?? '';
  // “renovate 1,350 old estates, which will benefit 270,000 households”: it is no estate that does.
  // … but “Lower tolls benefited 61,000 drivers”.
  const things = isSeveral(what) && tokens[group.start - 1]?.low !== lastWord(subject);
  const from = what !== '' && what.split(' ').length <= 3 && group.verb.form !== 'ing' && !things;
  return `${label} benefiting${from ? ` from ${lowered(what)}` : ''}`;
}

/** “The school has room for 240 pupils”, “The clinic has places for 40 patients”: as many as may come, and not who came. */
function roomFor(label: string, { tokens, lead, group }: Setting): string {
  const noun = tokens[lead]?.low === 'for' ? (tokens[lead - 1]?.low ?? '') : '';
  // “places” may be read as a deed.
  return /^(?:have|place)$/.test(group?.verb.lemma ?? '') && /^(?:room|space|places|beds|seats)$/.test(noun)
    ? `${raised(noun)} for ${lowered(label)}`
    : '';
}

/** “Night buses leave every half hour on four routes”: whose routes they are. */
function served(label: string, setting: Setting, { subject }: Around): string {
  const { group } = setting;
  const on = /^(?:on|along|over)$/.test(leadOf(setting)) && /^(?:routes|lines|services)$/i.test(label);
  const runs = /^(?:run|leave|sail|operate|go|depart|travel|circulate)$/.test(group?.verb.lemma ?? '');
  const many = isSeveral(subject);
  return on && runs && many && subject.split(' ').length <= 3
    ? `${attributive(subject)} ${lowered(label)}`
    : '';
}

/** “The repair cafe has grown to six places”: places of what grew. */
function spread(label: string, setting: Setting, { subject }: Around): string {
  const grows = /^(?:grow|expand|spread|extend)$/.test(setting.group?.verb.lemma ?? '');
  const sites = /^(?:places|sites|towns|villages|branches|locations|venues|counties|districts|wards)$/i;
  const short = subject.split(/ (?:that|who|which|in|at|of) /)[0] ?? '';
  return grows &&
    leadOf(setting) === 'to' &&
    // “grew from 90 to 150 places” counts them.
    setting.tokens[setting.lead - 1]?.type !== 'number' &&
    sites.test(label) &&
    short !== '' &&
    short.split(' ').length <= 3
    ? `${attributive(short)} ${lowered(label)}`
    : '';
}

/** “The waiting list for flats has grown to 1,240 households”: those that stand on it. */
function listed(label: string, setting: Setting, { subject }: Around): string {
  const list = /^(?:waiting )?(?:list|register|roll|queue)\b/i.test(subject);
  return list && subject.split(' ').length <= 6 && setting.lead >= 0
    ? `${label} on the ${lowered(subject)}`
    : '';
}

/** “Volunteers made 318 trips to the hospital” */
function madeBy(label: string, { group, lead }: Setting, { subject }: Around): string {
  const many = isSeveral(subject);
  return group?.verb.lemma === 'make' &&
    !group.passive &&
    lead < group.end &&
    many &&
    subject.split(' ').length <= 3 &&
    /^(?:trips|journeys|visits|calls|flights|crossings|deliveries|rounds|loans|arrests|complaints|applications|claims|bookings)$/i.test(
      label,
    )
    ? `${label} made by ${lowered(subject)}`
    : '';
}

/** “The 14 leisure centres recorded 2.3 million visits”: visits to them. */
function visitsTo(label: string, { group, lead }: Setting, { subject }: Around): string {
  const receives = /^(?:record|receive|attract|log|welcome|have|see|host|draw)$/.test(
    group?.verb.lemma ?? '',
  );
  const place =
    /(?:centres?|centers?|museums?|library|libraries|parks?|pools?|galler(?:y|ies)|theatres?|theaters?|gyms?|sites?|clinics?|hubs?|gardens?|zoo|castle|websites?|services?)$/i;
  return receives &&
    !group?.passive &&
    lead < (group?.end ?? 0) &&
    /^(?:visits|attendances)$/i.test(label) &&
    place.test(subject) &&
    subject.split(' ').length <= 3
    ? `${attributive(subject)} ${lowered(label)}`
    : '';
}

/** Who or what a service can reach. */
const isReached = (label: string): boolean =>
  isPerson(label.toLowerCase()) ||
  /^(?:households|families|homes|farms|schools|villages|firms|businesses)$/i.test(label);

/** “the locks that close it and | the reservoirs | serving 410 farms”: the last of a list, and nothing before it. */
function lastListed({ tokens, group, clause, clauses }: Setting): Phrase | null {
  const own = clauses[clause];
  if (!own || clause === 0 || group?.verb.form !== 'ing' || own.groups[0] !== group) return null;
  const near = phraseBefore(tokens, group.start, own.start);
  return near && near.start <= own.start + 1 ? near : null;
}

/** “The new wall along the river protects 640 homes” */
function shielded(label: string, setting: Setting, { subject, text }: Around): string {
  const { tokens, group, lead } = setting;
  if (!group || group.passive || lead >= group.end || !shields.test(group.verb.lemma) || subject === '')
    return '';
  const near = lastListed(setting);
  const short = near
    ? textOf(text, tokens, near)
    : (subject.split(/ (?:along|in|at|on|near|of|for|to|from|by|that|which|outside|under|beside) /)[0] ?? '');
  const doer = short.split(' ');
  if (group.verb.lemma === 'reach' && (ofPeople.test(doer.at(-1) ?? '') || !isReached(label))) return '';
  // “The Water Board serves”, “we supply”: an owner, not a thing that does it.
  if (doer.length > 4 || /^[A-Z].* [A-Z]/.test(short)) return '';
  const first = near?.start ?? tokens.findIndex(({ low }) => low === doer[0]?.toLowerCase());
  const before = tokens[first - 1]?.low ?? '';
  const the = /^(?:the|an?|this|that|our|its|their)$/.test(before) && determiners.has(before) ? 'the ' : '';
  if (the === '' && !isPlural(doer.at(-1)?.toLowerCase() ?? '')) return '';
  const start = clauseOf(setting)?.start ?? 0;
  return first >= 0 && text !== '' && isPlain(tokens[first]) && start <= group.start
    ? `${label} ${participleOf(group.verb, tokens[group.at]?.low ?? '')} by ${the}${lowered(short)}`
    : '';
}
