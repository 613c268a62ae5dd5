/** What a clause is about: its own subject, or that of a clause before it. */
import { isAdjective, isAdverb, isPlain, isPlural, isRelative } from './classes.ts';
import type { Clause } from './clauses.ts';
import type { Group } from './groups.ts';
import { isAbsolute, phraseBefore, phraseFrom, subjectOf, textOf, trimmed } from './nouns.ts';
import { attributive } from './naming.ts';
import { clauseOf, type Setting } from './setting.ts';
import type { Token } from './tokens.ts';
import { restText } from './rest.ts';
import { determiners, measuresOnly, openers, periods, plainNouns, prepositions, pronouns } from './words.ts';

/** So many clauses back a subject may stand. */
const farthest = 5;

/** The subject that a number's clause speaks of; '' when it is a pronoun or cannot be told. */
export function subjectText(text: string, setting: Setting): string {
  const { tokens, clauses, at } = setting;
  const own = clauses[setting.clause];
  const before = clauses[setting.clause - 1];
  // “containers, which rose by 9 percent”: what stands right before the pronoun.
  if (own && before && /^(?:which|who)$/.test(tokens[own.start]?.low ?? '') && own.groups.length > 0) {
    // “The vacancy rate in maintenance positions, which had peaked”: all of a noun that waits for its verb.
    const waits =
      before.groups.length === 0 &&
      (!isAdverb(tokens[before.start]?.low ?? '') || tokens[before.start]?.low === 'online') &&
      !prepositions.has(tokens[before.start]?.low ?? '') &&
      tokens.slice(before.start, before.end).every(({ type }) => type !== 'number');
    const antecedent = textOf(
      text,
      tokens,
      waits ? trimmed(tokens, before.start, before.end) : phraseBefore(tokens, before.end, before.start),
    );
    if (antecedent !== '') return antecedent;
  }
  // “salmon, whose numbers have trebled”
  const whose = own && before && tokens[own.start]?.low === 'whose' ? own.groups[0] : undefined;
  if (own && before && whose) {
    const owner = textOf(text, tokens, phraseBefore(tokens, before.end, before.start));
    const what = textOf(text, tokens, trimmed(tokens, own.start + 1, whose.start));
    if (owner !== '' && what !== '') return /^numbers?$/.test(what) ? owner : `${attributive(owner)} ${what}`;
  }
  for (let index = setting.clause; index >= Math.max(0, setting.clause - farthest); index--) {
    const clause = clauses[index];
    if (!clause) break;
    // “inflation, as measured by the index, slowed”: said beside it.
    if (index < setting.clause && (isAside(tokens, clause) || isInterposed(clauses, index))) continue;
    const own = ownSubject(text, tokens, clauses, index, index === setting.clause ? at : clause.end);
    if (own !== null) return own;
    // “The survey found that 68% …”: what found it is not what it is about.
    if (clause.joint === 'that') return '';
  }
  // “Youth unemployment, at 12.6%, was …”
  return pending(text, tokens, clauses, setting.clause) ?? '';
}

/** “Harlow, where a new line had been built, ran at 86%”: told between a noun and its verb. */
export const isInterposed = (clauses: Clause[], index: number): boolean =>
  /^(?:[,(—–] ?)?(?:where|when|though|although|while|whilst|because|as|if)$/.test(
    clauses[index]?.joint ?? '',
  ) &&
  /^[,)—–]$/.test(clauses[index + 1]?.joint ?? '') &&
  clauses[index + 1]?.groups[0]?.start === clauses[index + 1]?.start &&
  clauses[index - 1]?.groups.length === 0;

/** “as measured by the index”, “as shown above”. */
const isAside = (tokens: Token[], { start, groups }: Clause): boolean =>
  tokens[start]?.low === 'as' &&
  groups[0]?.start === start + 1 &&
  /^(?:past|participle)$/.test(groups[0].verb.form);

/** What a sentence without a number is about, for the pronoun that follows it; null when it has no verb. */
export function topicOf(text: string, tokens: Token[], clauses: Clause[]): string | null {
  const first = clauses.findIndex(({ groups }) => groups.length > 0);
  const clause = clauses[first];
  return clause ? ownSubject(text, tokens, clauses, first, clause.groups[0]?.end ?? clause.end) : null;
}

/** The subject of a clause's last verb before a place: '' for a pronoun, null when there is no verb or it has none of its own. */
function ownSubject(
  text: string,
  tokens: Token[],
  clauses: Clause[],
  index: number,
  before: number,
): string | null {
  const clause = clauses[index];
  const groups = clause?.groups.filter((group) => group.end <= before) ?? [];
  const group = groups.at(-1);
  if (!clause || !group) return null;
  // “$31 million more than budgeted” is about nothing of its own.
  if (tokens[clause.start]?.type === 'number' && tokens[group.start - 1]?.low === 'than') return null;
  if (isRelative(tokens[clause.start]?.low ?? '') && groups.length === 1) return null;
  const earlier = groups.at(-2);
  // “The time needed to start a business fell”: the verb inside belongs to the noun.
  if (
    earlier?.infinitive &&
    groups.length === 2 &&
    isPlain(tokens[earlier.start - 2]) &&
    group.start - clause.start <= 10
  ) {
    const whole = { start: clause.start, end: group.start };
    while (determiners.has(tokens[whole.start]?.low ?? '')) whole.start++;
    const words = tokens.slice(whole.start, whole.end);
    if (
      !prepositions.has(words[0]?.low ?? '') &&
      words.every(({ type, low }) => type === 'word' && !pronouns.has(low))
    )
      return textOf(text, tokens, whole);
  }
  if (earlier) {
    // “we expect profit to reach”: what stands between two verbs is the second's own.
    const from = earlier.end;
    const between = trimmed(tokens, from, group.infinitive ? group.start - 1 : group.start);
    const relative = tokens.slice(clause.start, earlier.start).some(({ low }) => isRelative(low));
    if (
      between &&
      // “is due to begin”, “is estimated to cost”: no noun stands between.
      !isAdjective(tokens[between.end - 1]?.low ?? '') &&
      !relative &&
      !tokens.slice(from, group.start).some(({ type }) => type === 'number') &&
      !prepositions.has(tokens[from]?.low ?? '') &&
      !isAdverb(tokens[from]?.low ?? '') &&
      (group.verb.form !== 'ing' ||
        /^(?:see|foresee|expect|predict|forecast|leave|keep|send|show)$/.test(earlier.verb.lemma))
    )
      return textOf(text, tokens, between);
  }
  const first = groups[0];
  if (!first) return null;
  const joined = joinedStart(tokens, clauses, index, isAbsolute(first));
  // “Since spending reached £9.9 million”: it joins a sentence.
  const joins = /^(?:since|until)$/.test(tokens[joined]?.low ?? '') && first.verb.form === 'past';
  // “in which sales per square foot are 12% higher”
  const inWhich =
    prepositions.has(tokens[joined]?.low ?? '') && /^(?:which|whom)$/.test(tokens[joined + 1]?.low ?? '');
  const start = joins ? joined + 1 : inWhich ? joined + 2 : joined;
  const phrase = subjectOf(tokens, start, first);
  // “For children and young people | the typical wait was cut”
  const the = phrase
    ? tokens
        .slice(phrase.start + 1, phrase.end)
        .findIndex(
          ({ low }, nth) =>
            /^(?:the|a|an|our|their|its)$/.test(low) &&
            isPlain(tokens[phrase.start + nth]) &&
            isPlural(tokens[phrase.start + nth]?.low ?? ''),
        )
    : -1;
  if (phrase && the >= 0) phrase.start += the + 2;
  const name = textOf(text, tokens, phrase);
  // “The proportion dealt with inside four hours slipped”, “Accidents leading to lost time came down”
  const next1 = tokens[phrase?.end ?? 0]?.low ?? '';
  const open = /^(?:proportion|share|percentage|number)$/i.test(name)
    ? /(?:ing|ed|en|dealt|left|held|kept|sent)$/.test(next1)
    : / [a-z]+ing$/.test(name) && next1 === 'to';
  if (
    phrase &&
    open &&
    groups.length > 1 &&
    group.start - phrase.start <= 8 &&
    !/^(?:who|that|which)$/.test(next1)
  )
    return textOf(text, tokens, { start: phrase.start, end: cameBefore(tokens, group) });
  // “A total of 3,260 homes were completed”: the homes are what it is about.
  const counts = tokens.slice(start, first.start).findLastIndex(({ type }) => type === 'number');
  if (counts >= 0 && (name === '' || measuresOnly.has(name.toLowerCase()))) {
    const noun = phraseFrom(tokens, start + counts + 1, first.start);
    if (noun) return textOf(text, tokens, noun);
  }
  // “The number of people killed on the roads fell”: a plain noun says little without what follows it.
  const next = tokens[phrase?.end ?? 0];
  if (
    phrase &&
    (plainNouns.has(name.toLowerCase()) || name.toLowerCase() === 'time') &&
    next &&
    phrase.end < first.start &&
    /(?:ed|ing|en)$/.test(next.low)
  ) {
    // “people killed or seriously | injured on our roads | fell”
    const which =
      groups.length > 1 && first.verb.form !== 'base' && prepositions.has(tokens[first.end]?.low ?? '');
    return `${name} ${restText(text, tokens, phrase.end, which ? group.start : first.start)}`;
  }
  // “Employees who identify as Indigenous account for”: which ones, where one noun says little.
  if (
    phrase &&
    phrase.end === phrase.start + 1 &&
    earlier &&
    groups.length === 2 &&
    /^(?:who|that)$/.test(next?.low ?? '') &&
    group.start - phrase.start <= 6 &&
    tokens.slice(phrase.end, group.start).every(({ type }) => type === 'word')
  )
    return textOf(text, tokens, { start: phrase.start, end: group.start });
  // “Complaints | upheld by the Ombudsman | fell”, “people | waiting more than a year | fell”
  const only = tokens[first.at];
  if (
    phrase &&
    groups.length > 1 &&
    phrase.end === phrase.start + 1 &&
    first.start === phrase.end &&
    first.end === first.start + 1 &&
    first.verb.class === 'deed' &&
    (plainNouns.has(name.toLowerCase()) || (first.verb.form === 'ing' && tokens[first.end]?.low === 'to')
      ? first.verb.form === 'ing'
      : (isPlural(name.toLowerCase()) || isBeside(tokens, first, group)) &&
        /^(?:past|participle)$/.test(first.verb.form) &&
        prepositions.has(tokens[first.end]?.low ?? ''))
  ) {
    const rest = restText(text, tokens, first.start, group.start);
    return `${name} ${rest.split(' ').length <= 5 ? rest : (only?.text ?? '')}`;
  }
  // “Online accounted for”: an adverb that is what the sentence is about.
  const alone = tokens[start];
  if (name === '' && first.start === start + 1 && /^(?:online|overseas|abroad)$/.test(alone?.low ?? ''))
    return alone?.text ?? '';
  if (name !== '') return name;
  // “it”, “they”, “we” are answered by the caller; no words at all go back a clause.
  const words = tokens
    .slice(clause.start, first.start)
    .filter(({ low }) => !isAdverb(low) && !openers.has(low) && low !== 'to');
  return words.length === 0 ||
    isRelative(words[0]?.low ?? '') ||
    (index > 0 && words.every(({ type }) => type === 'number'))
    ? pending(text, tokens, clauses, index)
    : '';
}

/** “Electricity | generated from wind | amounted to”: two verbs with little between them. */
const isBeside = (tokens: Token[], first: Group, group: Group): boolean =>
  group.start - first.end <= 4 &&
  tokens
    .slice(first.end, group.start)
    .every(({ type, low }) => type === 'word' && !/^(?:and|or|but)$/.test(low));

/** “Bus and tram journeys reached”: nouns joined before their verb are one subject. */
export function joinedStart(tokens: Token[], clauses: Clause[], index: number, absolute = false): number {
  let at = index;
  while (at > 0 && index - at < farthest) {
    const clause = clauses[at];
    const before = clauses[at - 1];
    const joins = at === index ? /\b(?:and|or)$/ : /(?:,|and|or)$/;
    if (!clause || !before || !joins.test(clause.joint)) break;
    // “the proportion gaining a pass in English | and maths slipped”
    const describes =
      at === index &&
      clause.joint === 'and' &&
      before.groups.every(
        ({ verb, start }) => verb.form === 'ing' && start > before.start && isPlain(tokens[start - 1]),
      ) &&
      isPlain(tokens[clause.start]);
    if (before.groups.length > 0 && !describes && !isOpenEnded(tokens, before, clause)) break;
    const words = tokens.slice(before.start, before.end);
    const lead = words[0]?.low ?? '';
    // “Trade with 60 countries and regions exceeded”: a number inside is a part of the phrase.
    const inside =
      (at === 1 && clause.joint === 'and') || words.every(({ type }) => type !== 'number')
        ? words.every(
            ({ type }, place) =>
              type !== 'number' ||
              prepositions.has(words[place - 1]?.low ?? '') ||
              // “from our 187 stores and the website”
              (determiners.has(words[place - 1]?.low ?? '') && prepositions.has(words[place - 2]?.low ?? '')),
          )
        : false;
    if (words.length === 0 || !inside) break;
    // “with exports and imports growing”, “Per capita income of urban and rural residents”
    const leads = prepositions.has(lead) && !(lead === 'with' && absolute) && words[1]?.low !== 'capita';
    if (leads || isAdverb(lead) || openers.has(lead) || periods.has(words.at(-1)?.low ?? '')) break;
    at--;
  }
  return clauses[at]?.start ?? 0;
}

/** “people killed | or seriously injured on our roads fell”: a participle that another one follows is no verb yet. */
function isOpenEnded(tokens: Token[], before: Clause, clause: Clause): boolean {
  const group = before.groups.at(-1);
  const first = tokens[clause.start]?.low ?? '';
  return (
    before.groups.length === 1 &&
    // “residents recycled or composted 52% of waste”: that was their deed.
    clause.groups.length > 1 &&
    group !== undefined &&
    group.start > before.start &&
    group.end === before.end &&
    !group.passive &&
    (isAdverb(first) || /ed$/.test(first))
  );
}

/** “The yard, a large project, will open”: a noun that waits for its verb. */
function pending(text: string, tokens: Token[], clauses: Clause[], index: number): string | null {
  let relative = false;
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const clause = clauses[at];
    const lead = tokens[clause?.start ?? 0]?.low ?? '';
    if (clause && isRelative(lead)) {
      relative = true;
      continue;
    }
    if (clause && (isAside(tokens, clause) || isInterposed(clauses, at))) continue;
    if (!clause || clause.groups.length > 0) return null;
    // “…, and core inflation, which leaves out food, stood at”
    // “With 8,400 new starters, turnover among staff, at 31%, is …”: what leads in names nothing.
    const led = clauses.slice(0, at).every((one) => prepositions.has(tokens[one.start]?.low ?? ''));
    // “…, and the median age, at 42.7 years, is the second highest”: a new sentence.
    const begins = clause.joint === ', and' && (determiners.has(lead) || isInterposed(clauses, at + 1));
    if (at > 0 && /(?:,|and|or)$/.test(clause.joint) && !relative && !led && !begins) continue;
    const online = isPlain(tokens[clause.start + 1]) && clause.start + 1 < clause.end;
    if (prepositions.has(lead) || (isAdverb(lead) && !online)) continue;
    const phrase = trimmed(tokens, clause.start, clause.end);
    if (phrase) return textOf(text, tokens, phrase);
  }
  return null;
}

/** The clause's first pronoun before its verb: “it”, “they”, “we”; '' when there is none. */
export function pronounOf(setting: Setting): string {
  const clause = clauseOf(setting);
  const group = setting.governing;
  if (!clause || !group) return '';
  const start = setting.clauses.find((one) => one.groups.includes(group))?.start ?? clause.start;
  const isPronoun = ({ low }: Token): boolean =>
    /^(?:it|they|we|i|this|these|those|which|who|that|you)$/.test(low);
  // “we believe | it can be a quarter”: its own before that of the verb before it.
  const nearest = setting.tokens[group.start - 1];
  if (nearest && /^(?:it|they)$/.test(nearest.low) && group.start - 1 >= start) return nearest.low;
  return setting.tokens.slice(start, group.start).find(isPronoun)?.low ?? '';
}

/** “came | down”: where the verb begins whose second word tells which way. */
const cameBefore = (tokens: Token[], { start }: Group): number =>
  /^(?:up|down)$/.test(tokens[start]?.low ?? '') &&
  /^(?:came|went|moved|edged|ticked|crept|was|were)$/.test(tokens[start - 1]?.low ?? '')
    ? start - 1
    : start;
