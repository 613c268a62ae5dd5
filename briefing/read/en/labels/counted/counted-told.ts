/** What is said of counted things, and what was done to them: “residents who used the scheme”, “people turned away”. */
import { isSeveral } from '../../phrases/last-word.ts';
import { clauseEnd } from '../around.ts';
import { isPerson, isPlural } from '../../words/classes.ts';
import type { CountedNamed, CountedRule } from './counted-asked.ts';
import { closingDeed } from './counted-instead.ts';
import { doneTo } from './done-to.ts';
import { saidOf } from './said-of.ts';
import { attributive, byWhom, lowered, peopleAlone } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { withDeed } from './with-deed.ts';
import { restText } from '../../phrases/rest.ts';
import { clauseOf, isDeed, leadOf, type Setting } from '../setting.ts';
import { causing, outOf, properName, saidMore, which } from './told-of.ts';
import { participleOf } from '../../words/verbs.ts';
import { determiners, prepositions } from '../../words/words.ts';

/** “turned 1,300 people away” → “turned”; '' without a verb. */
const participleFor = ({ group, tokens }: Setting): string =>
  group ? participleOf(group.verb, tokens[group.at]?.low ?? '') : '';

/** “The scheme was used by 2.6 million consumers” */
function usedBy({ setting, around, head, alone, name }: CountedNamed): string | undefined {
  const { tokens, lead, group } = setting;
  const { done, last, subject } = around;
  const used = tokens[group?.at ?? -1]?.low ?? '';
  if (
    !alone ||
    !isPerson(head) ||
    !group?.passive ||
    leadOf(setting) !== 'by' ||
    lead !== group.end ||
    !/ed$/.test(used)
  )
    return undefined;
  // “Three hubs opened, in Carrow and Harwick, and were used by 2,950 families”: what was just counted.
  const before = done.at(-1)?.kind === 'amount' ? last : '';
  const what = group.start > (clauseOf(setting)?.start ?? 0) || done.length === 0 ? subject : before;
  return what !== '' && what.split(' ').length <= 6 ? `${name} who ${used} ${lowered(what)}` : undefined;
}

/** “29 species have recovery plans” */
function moreSaid({ setting, around, phrase, name }: CountedNamed): string | undefined {
  const more = saidMore(setting, around, name, phrase.end);
  if (more === '') return undefined;
  around.speech.counted = name;
  return more;
}

/** What people go through: it tells which they are. */
const livesSo =
  /^(?:living|sleeping|experiencing|suffering|receiving|waiting|awaiting|seeking|using|needing)$/;

/** “The census found 1,210 adults | living in hostels” */
function livingSo({ setting, around, head, phrase, name }: CountedNamed): string | undefined {
  const { tokens, group } = setting;
  if (!group || !isPerson(head) || !livesSo.test(tokens[phrase.end]?.low ?? '')) return undefined;
  const rest = restText(around.text, tokens, phrase.end, clauseEnd(tokens, phrase.end - 1));
  if (!rest.includes(' ') || rest.split(' ').length > 6) return undefined;
  around.speech.counted = name;
  return `${name} ${rest}`;
}

/** “short of the 90 clinics | planned”: what was done to all of them tells which they are. */
const closedByDeed = ({ setting, phrase, name }: CountedNamed): string | undefined => {
  const done = setting.group ? closingDeed(setting, phrase.end) : '';
  return done === '' ? undefined : name + done;
};

/** “arranged care at home for 3,120 people” */
function givenTo({ setting, around: { text }, name, generic }: CountedNamed): string | undefined {
  const { tokens, lead, group } = setting;
  if (
    !generic ||
    !group ||
    group.passive ||
    leadOf(setting) !== 'for' ||
    group.end >= lead ||
    !/^(?:arrange|provide|organi[sz]e|secure|find|supply|fund|buy|deliver)$/.test(group.verb.lemma)
  )
    return undefined;
  const what = textOf(text, tokens, trimmed(tokens, group.end, lead));
  return what === '' ? undefined : `${name} given ${lowered(what)}`;
}

/** “Unemployment insurance was paid to 1.26 million people”, “Free meals were served to 218,000 pupils” */
function paidTo({
  setting,
  around: { subject },
  head,
  alone,
  name,
  generic,
}: CountedNamed): string | undefined {
  const { group, lead } = setting;
  if (!group?.passive || leadOf(setting) !== 'to' || lead !== group.end || subject.split(' ').length > 4)
    return undefined;
  const pays = /^(?:pay|give|offer|grant|award)$/.test(group.verb.lemma);
  const hands = /^(?:serve|provide|distribute|deliver|supply|hand)$/.test(group.verb.lemma);
  const whom =
    generic || (alone && (isPerson(head) || /^(?:households|families|schools|farmers)$/.test(head)));
  if (subject === '' || !whom || !(pays || hands)) return undefined;
  return `${name} ${pays ? participleFor(setting) : 'given'} ${lowered(subject)}`;
}

/** “Technical schools enrolled 90,000 pupils, including 31,000 new entrants”: where, for no others are counted. */
function enrolledIn({ setting, around: { subject, last }, name }: CountedNamed): string | undefined {
  const { group, lead } = setting;
  const where = / enrolled in (.+)$/.exec(last)?.[1];
  if (leadOf(setting) === 'including' && /^new /.test(name) && where !== undefined)
    return `${name} in ${where}`;
  return group &&
    !group.passive &&
    /^enroll?$/.test(group.verb.lemma) &&
    lead < group.end &&
    taught.test(subject)
    ? `${name} enrolled in ${lowered(subject)}`
    : undefined;
}

/** Where people learn. */
const taught =
  /^(?:\S+ ){0,6}(?:education|schools?|colleges?|universit(?:y|ies)|kindergartens?|institutions?|academ(?:y|ies))$/i;

/** “certified 118 companies as green suppliers” */
function certifiedAs({ setting, around: { text }, phrase, alone, name }: CountedNamed): string | undefined {
  const { tokens, group } = setting;
  if (!alone || !group || group.passive || tokens[phrase.end]?.low !== 'as' || !isDeed(setting))
    return undefined;
  const as = restText(text, tokens, phrase.end + 1, clauseEnd(tokens, phrase.end));
  return as === '' ? undefined : `${name} ${participleFor(setting)} as ${as}`;
}

/** “we had to turn away 1,300 people” */
function turnedAway({ setting, around, name, generic }: CountedNamed): string | undefined {
  const { tokens, lead, group } = setting;
  const away = tokens[lead]?.low ?? '';
  if (
    !generic ||
    !group ||
    group.passive ||
    !(isDeed(setting) || group.verb.lemma === 'turn') ||
    lead !== group.end ||
    !/^(?:away|out|back|off|up|in|over|down)$/.test(away)
  )
    return undefined;
  around.speech.counted = name;
  return `${name} ${participleFor(setting)} ${away}`;
}

/** “1.9 million people | neither in work nor in training”: which of them. */
function neitherNor({ setting, around, phrase, name }: CountedNamed): string | undefined {
  const { tokens } = setting;
  if (tokens[phrase.end]?.low !== 'neither') return undefined;
  const rest = tokens.slice(phrase.end, phrase.end + 12);
  const nor = rest.findIndex(({ low }) => low === 'nor');
  if (nor < 2 || !rest.slice(0, nor).every(({ type }) => type === 'word')) return undefined;
  const behind = restText(around.text, tokens, phrase.end + nor + 1, tokens.length).replace(
    / (?:is|are|was|were|has|have|had|will|do|did) .*$/,
    '',
  );
  if (behind === '') return undefined;
  around.speech.counted = name;
  const first = rest
    .slice(0, nor + 1)
    .map(({ text }) => text)
    .join(' ');
  const said = `${first} ${behind}`;
  return `${`${name} ${said}`.split(' ').length > 9 ? peopleAlone(name) : name} ${said}`;
}

/** “Clinics in the valley recorded 9,100 visits”: whose visits, where the number is called by no more than that. */
function visitsTo({ setting: { group, lead }, around, name }: CountedNamed): string | undefined {
  const whose = around.subject.split(/ (?:in|at|on|across|of|around|throughout) /)[0] ?? '';
  if (
    !/^(?:visits|attendances|admissions|consultations|presentations|bookings)$/.test(name) ||
    !group ||
    group.passive ||
    lead >= group.end ||
    !/^(?:record|log|register|receive|handle|report)$/.test(group.verb.lemma) ||
    !/^[a-z-]+(?: [a-z-]+)?s$/i.test(whose) ||
    !isSeveral(whose)
  )
    return undefined;
  around.speech.counted = name;
  return `${attributive(whose)} ${name}`;
}

/** Asked in this order, once the number is called by the noun it counts. */
export const toldRules: CountedRule<CountedNamed>[] = [
  neitherNor,
  visitsTo,
  usedBy,
  livingSo,
  closedByDeed,
  moreSaid,
  givenTo,
  paidTo,
  enrolledIn,
  certifiedAs,
  turnedAway,
];

/** “468,000 jobs created in cities and towns”: the noun with what is said of it, kept as what was counted last. */
export function plainlyCounted(counted: CountedNamed): string {
  const { setting, around, name } = counted;
  const said = saidOfThem(counted);
  const done = `${name}${deedOf(counted)}`;
  // “61,480 students in 94 schools”: it is the students that “they” will be.
  setting.aside =
    /^(?:in|at|on|across|for|with|from|by|within)$/.test(leadOf(setting)) &&
    around.done.some(({ kind }) => kind === 'amount');
  // “called 58 times” counts no things.
  if (!setting.aside && !/^(?:times|occasions)$/.test(name)) around.speech.counted = name;
  const label = said || done === name ? withDeed(said || name, setting) : done;
  return label === name ? doneTo(counted) : label;
}

/** What a sentence says of counted things; '' when that is no more than their deed. */
function saidOfThem({ setting, around, phrase, head, alone, name, generic }: CountedNamed): string {
  const { tokens, lead } = setting;
  if (generic) return saidOf(setting, around, name, phrase.end);
  // “A total of 468,000 jobs were newly created in cities and towns”: where it says more than the deed.
  const inAll = leadOf(setting) === 'of' && tokens[lead - 1]?.low === 'total';
  return alone && isPlural(head) && (inAll || !prepositions.has(leadOf(setting)))
    ? which(setting, around, name, phrase.end).replace(/^\S+ \S+$/, inAll ? '' : '$&')
    : '';
}

/** “carried 2,100 passengers”: the deed, and by whom; '' where the verb is none. */
function deedOf(counted: CountedNamed): string {
  const { setting, around, phrase } = counted;
  const { tokens, lead, group } = setting;
  const by = doerOf(counted);
  if (
    !group ||
    group.passive ||
    // “including 8,000 people moved to new homes”: they are some of those.
    group.verb.lemma === 'include' ||
    !tellsDeed(counted, by) ||
    determiners.has(tokens[phrase.end]?.low ?? '') ||
    !(isDeed(setting) || /^(?:carry|serve|attract|cover|insure)$/.test(group.verb.lemma))
  )
    return '';
  if (group.verb.lemma === 'benefit') return ' benefiting';
  const look = group.verb.lemma === 'look';
  return lead < group.end || (look && leadOf(setting) === 'after')
    ? ` ${participleFor(setting)}${look ? ' after' : ''}${by || outOf(around.text, tokens, phrase.end)}`
    : '';
}

/** Whether the deed tells which things are counted: “people killed”, “families covered by the scheme”. */
function tellsDeed({ setting: { group }, head, alone, generic }: CountedNamed, by: string): boolean {
  const lemma = group?.verb.lemma ?? '';
  const caused = causing.test(lemma) || (isPerson(head) && /^(?:cover|insure)$/.test(lemma));
  return generic || (alone && by !== '' && caused);
}

/** “ by Norvale”: who did it, where that is worth telling. */
function doerOf({ setting, around: { text, subject }, generic }: CountedNamed): string {
  const { told, clause, clauses, group } = setting;
  // “has 62 breweries, employing 1,300 people”: it is the breweries that do.
  const does =
    generic &&
    group?.verb.form === 'ing' &&
    group.start === clauses[clause]?.start &&
    told?.kind === 'amount' &&
    told.clause === clause - 1 &&
    isSeveral(told.label);
  if (does) return ` by ${lowered(told.label)}`;
  const several = isSeveral(subject);
  if (several || /^\S+ \S+(?: \S+)?$/.test(subject)) return ` by ${lowered(subject)}`;
  return properName(text, subject) || (generic && !subject.includes(' ') ? byWhom(subject) : '');
}
