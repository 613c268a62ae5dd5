/** What a clause is about: its own subject, or that of a clause before it. */
import { cameBefore, pending, isAside, isInterposed, joinedStart, farthest } from './waiting.ts';
import { isAdjective, isAdverb, isPlain, isPlural, isRelative } from './classes.ts';
import type { Clause } from './clauses.ts';
import type { Group } from './groups.ts';
import { isAbsolute, phraseBefore, phraseFrom, subjectOf, textOf, trimmed } from './nouns.ts';
import { attributive } from './naming.ts';
import { isShareVerb } from './part.ts';
import { clauseOf, type Setting } from './setting.ts';
import type { Token } from './tokens.ts';
import { restText } from './rest.ts';
import { verbOf } from './verbs.ts';
import {
  auxiliaries,
  determiners,
  measuresOnly,
  openers,
  plainNouns,
  prepositions,
  pronouns,
  periods,
} from './words.ts';

/** The subject that a number's clause speaks of; '' when it is a pronoun or cannot be told. */
export function subjectText(text: string, setting: Setting): string {
  const { tokens, clauses, at } = setting;
  const own = clauses[setting.clause];
  const before = clauses[setting.clause - 1];
  // “containers, which rose by 9 percent”: what stands right before the pronoun.
  if (own && before && /^(?:which|who)$/.test(tokens[own.start]?.low ?? '') && own.groups.length > 0) {
    // “economists, who had expected exports to fall by 2%”: it is the exports that would fall.
    const [hopes, does] = own.groups.slice(-2);
    const hoped =
      does?.infinitive &&
      hopes &&
      /^(?:expect|forecast|predict|anticipate|project|want|see)$/.test(hopes.verb.lemma)
        ? textOf(text, tokens, trimmed(tokens, hopes.end, does.start - 1))
        : '';
    if (hoped !== '') return hoped;
    // “The vacancy rate in maintenance positions, which had peaked”: all of a noun that waits for its verb.
    const waits =
      before.groups.length === 0 &&
      (!isAdverb(tokens[before.start]?.low ?? '') || tokens[before.start]?.low === 'online') &&
      !prepositions.has(tokens[before.start]?.low ?? '') &&
      tokens.slice(before.start, before.end).every(({ type }) => type !== 'number');
    const antecedent = textOf(
      text,
      tokens,
      waits
        ? trimmed(tokens, before.start, before.end)
        : // “bridges need | work, which will cost”
          phraseBefore(
            tokens,
            before.end,
            before.groups.findLast(({ end }) => end < before.end)?.end ?? before.start,
          ),
    );
    // “spare parts | and servicing, which make up 38%”: both.
    const pair = clauses[setting.clause - 2];
    const first =
      before.joint === 'and' && before.groups.length === 0 && before.end - before.start <= 2 && pair && !waits
        ? phraseBefore(tokens, pair.end, pair.groups.at(-1)?.end ?? pair.start)
        : null;
    if (first && first.end === before.start - 1 && before.end - first.start <= 6 && antecedent !== '')
      return textOf(text, tokens, { start: first.start, end: before.end });
    // “an increase of 6.1 percent at constant prices, which placed the city third”: how it was measured.
    if (/^(?:constant|current|comparable|market) prices$|^(?:real|nominal|relative) terms$/i.test(antecedent))
      return '';
    // “with the help of volunteers, who gave 21,000 hours”: it is they who gave them.
    if (antecedent !== '') return antecedent.replace(/^(?:help|support|aid|work) of (?=\S)/i, '');
  }
  // “salmon, whose numbers have trebled”
  const whose = own && before && tokens[own.start]?.low === 'whose' ? own.groups[0] : undefined;
  if (own && before && whose) {
    const owner = textOf(text, tokens, phraseBefore(tokens, before.end, before.start));
    const what = textOf(text, tokens, trimmed(tokens, own.start + 1, whose.start));
    if (owner !== '' && what !== '') return /^numbers?$/.test(what) ? owner : `${attributive(owner)} ${what}`;
  }
  // “…, and the injury rate, at 4.3 per 1,000 workers, was”: the noun before it waits for its verb.
  const after = clauses[setting.clause + 1];
  if (
    own &&
    before &&
    own.groups.length === 0 &&
    before.groups.length === 0 &&
    (/(?:though|although|albeit)$/.test(own.joint) ||
      (/^(?:at|now|currently)$/.test(tokens[own.start]?.low ?? '') &&
        determiners.has(tokens[before.start]?.low ?? ''))) &&
    after?.groups[0]?.start === after?.start
  ) {
    const waits = textOf(text, tokens, trimmed(tokens, before.start, before.end));
    if (waits !== '') return waits;
  }
  // “with a workforce that was 3 per cent smaller”
  const was = own?.groups[0];
  if (
    own &&
    was &&
    own.groups.length === 1 &&
    was.verb.lemma === 'be' &&
    tokens[own.start]?.low === 'with' &&
    tokens[was.start - 1]?.low === 'that' &&
    was.end <= at
  ) {
    const what = textOf(text, tokens, phraseBefore(tokens, was.start - 1, own.start));
    if (what !== '') return what;
  }
  for (let index = setting.clause; index >= Math.max(0, setting.clause - farthest); index--) {
    const clause = clauses[index];
    if (!clause) break;
    // “inflation, as measured by the index, slowed”: said beside it.
    if (index < setting.clause && (isAside(tokens, clause) || isInterposed(tokens, clauses, index))) continue;
    const own = ownSubject(text, tokens, clauses, index, index === setting.clause ? at : clause.end);
    if (own !== null) return own;
    // “The survey found that 68% …”: what found it is not what it is about.
    if (clause.joint === 'that') return '';
  }
  // “Youth unemployment, at 12.6%, was …”
  return pending(text, tokens, clauses, setting.clause) ?? '';
}

/** What a sentence without a number is about, for the pronoun that follows it; null when it has no verb. */
export function topicOf(text: string, tokens: Token[], clauses: Clause[]): string | null {
  const first = clauses.findIndex(({ groups }) => groups.length > 0);
  const clause = clauses[first];
  return clause ? ownSubject(text, tokens, clauses, first, clause.groups[0]?.end ?? clause.end) : null;
}

/** “We renegotiated our bank facility in May.”: what “it” is next, where the one who did it is but a pronoun; '' where it is not one thing. */
export function objectOf(text: string, tokens: Token[], clauses: Clause[]): string {
  const group = clauses[0]?.groups[0];
  if (
    !group ||
    group.passive ||
    group.verb.class !== 'deed' ||
    !/^we$/.test(tokens[group.start - 1]?.low ?? '')
  )
    return '';
  if (!/^(?:our|the|its|an?)$/.test(tokens[group.end]?.low ?? '')) return '';
  const object = phraseFrom(tokens, group.end + 1, clauses[0]?.end ?? tokens.length);
  const head = tokens[(object?.end ?? 0) - 1]?.low ?? '';
  return object && object.end - object.start <= 3 && !isPlural(head) && !periods.has(head)
    ? textOf(text, tokens, object)
    : '';
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
  // “so that renewables now supply 38 per cent”
  const soThat = tokens[clause.start]?.low === 'that' && tokens[clause.start - 1]?.low === 'so';
  if (isRelative(tokens[clause.start]?.low ?? '') && groups.length === 1 && !soThat) return null;
  // “The time it takes us to reach a family has shortened”
  const time = tokens.findIndex(
    ({ low }, at) => at >= clause.start && at < clause.start + 3 && low === 'time',
  );
  if (time >= 0 && tokens[time + 1]?.low === 'it' && /^(?:takes|took)$/.test(tokens[time + 2]?.low ?? '')) {
    const aim = tokens.findIndex(({ low }, at) => at > time && at < group.start && low === 'to');
    if (aim > 0)
      return `${tokens[time]?.text ?? ''} ${textOf(text, tokens, { start: aim, end: group.start })}`;
  }
  // “We aim for recycling to reach 50 per cent”
  const aimed = group.infinitive
    ? tokens
        .slice(Math.max(clause.start, group.start - 6), group.start)
        .findLastIndex(({ low }) => low === 'for')
    : -1;
  if (aimed >= 0) {
    const what = trimmed(tokens, Math.max(clause.start, group.start - 6) + aimed + 1, group.start - 1);
    if (what && !periods.has(tokens[what.end - 1]?.low ?? '')) return textOf(text, tokens, what);
  }
  const earlier = groups.at(-2);
  // “sales rose by 0.3% after climbing by 0.4%”: who did the one did the other.
  if (
    earlier &&
    group.verb.form === 'ing' &&
    /^(?:after|before|since|while|by|despite)$/.test(tokens[group.start - 1]?.low ?? '') &&
    tokens.slice(earlier.end, group.start).some(({ type }) => type === 'number')
  )
    return ownSubject(text, tokens, clauses, index, earlier.end);
  // “Setting up a company takes two working days”
  const doing = groups[0];
  if (
    doing &&
    doing !== group &&
    doing.start === clause.start &&
    doing.verb.form === 'ing' &&
    groups.length === 2 &&
    /^(?:take|cost|require)$/.test(group.verb.lemma) &&
    tokens.slice(clause.start, group.start).every(({ type }) => type === 'word')
  )
    return textOf(text, tokens, { start: clause.start, end: group.start });
  // “The time needed to start a business fell”: the verb inside belongs to the noun.
  const came = cameBefore(tokens, group);
  const needed = groups.filter(({ start }) => start < came);
  if (
    needed.length === 1 &&
    needed[0]?.infinitive &&
    isPlain(tokens[needed[0].start - 2]) &&
    group.start - clause.start <= 10
  ) {
    const whole = { start: clause.start, end: came };
    while (determiners.has(tokens[whole.start]?.low ?? '')) whole.start++;
    const words = tokens.slice(whole.start, whole.end);
    if (
      !prepositions.has(words[0]?.low ?? '') &&
      words.every(({ type, low }) => type === 'word' && !pronouns.has(low))
    )
      return textOf(text, tokens, whole);
  }
  // “The proportion of trains reaching the last stop on time was 91%”: which trains.
  if (
    earlier?.verb.form === 'ing' &&
    groups.length === 2 &&
    !group.infinitive &&
    earlier.start > clause.start + 1 &&
    isPlain(tokens[earlier.start - 1]) &&
    isPlural(tokens[earlier.start - 1]?.low ?? '') &&
    /^(?:proportion|share|percentage|number)$/.test(
      tokens[clause.start + (determiners.has(tokens[clause.start]?.low ?? '') ? 1 : 0)]?.low ?? '',
    ) &&
    group.start - clause.start <= 14
  )
    return textOf(text, tokens, {
      start: trimmed(tokens, clause.start, group.start)?.start ?? clause.start,
      end: group.start,
    });
  // “the government wants it to reach 30 per cent”: what was told before.
  if (
    earlier &&
    group.infinitive &&
    /^(?:it|them|this)$/.test(tokens[group.start - 2]?.low ?? '') &&
    group.start - 2 === earlier.end
  )
    return '';
  const whose = earlier ? phraseBefore(tokens, group.start - 1, earlier.end) : null;
  const beforeThat = tokens[(whose?.start ?? 0) - 1]?.low ?? '';
  // “reopened after a rebuilding that cost £7.6 million”: what stands right before.
  if (
    earlier &&
    /^(?:that|which)$/.test(tokens[group.start - 1]?.low ?? '') &&
    isPlain(tokens[group.start - 2]) &&
    (/^an?$/.test(beforeThat) || /^(?:despite|with|without|amid|beside|besides)$/.test(beforeThat))
  )
    return textOf(text, tokens, phraseBefore(tokens, group.start - 1, earlier.end));
  // “is at 1.9 percent with employment projected to grow by 1.1%”: a sentence of its own behind “with”.
  const does = tokens[group.start];
  const beside = earlier
    ? tokens.slice(earlier.end, group.start).findLastIndex(({ low }) => low === 'with')
    : -1;
  if (
    earlier &&
    beside > 0 &&
    !tokens.slice(earlier.end, group.start).some(({ low }) => low === 'which') &&
    /^(?:past|participle|ing)$/.test(verbOf(does?.low ?? '')?.form ?? '') &&
    !auxiliaries.has(does?.low ?? '')
  ) {
    const what = trimmed(tokens, earlier.end + beside + 1, group.start);
    if (what?.end === group.start) return textOf(text, tokens, what);
  }
  if (earlier) {
    // “we expect profit to reach”: what stands between two verbs is the second's own.
    // “a year of steady progress in which revenue passed £640 million”
    const within = tokens.slice(earlier.end, group.start).findLastIndex(({ low }) => low === 'which');
    // “helps to explain why rents slipped”, “that is one reason why rents edged | up”
    const why = tokens.findLastIndex(
      ({ low }, at) => at >= earlier.start - 9 && at < group.start && at > clause.start && low === 'why',
    );
    const then = groups.find(({ start }) => start > why);
    const asked = why > 0 && then ? trimmed(tokens, why + 1, then.start) : null;
    if (asked && isPlain(tokens[asked.start])) return textOf(text, tokens, asked);
    const from =
      within > 0 && prepositions.has(tokens[earlier.end + within - 1]?.low ?? '')
        ? earlier.end + within + 1
        : earlier.end;
    // “reported on Friday the sales at garages rose”
    const day = /^on$/.test(tokens[from]?.low ?? '') && /day$/.test(tokens[from + 1]?.low ?? '') ? 2 : 0;
    const between = trimmed(tokens, from + day, group.infinitive ? group.start - 1 : group.start);
    const relative = tokens.slice(clause.start, earlier.start).some(({ low }) => isRelative(low));
    if (
      between &&
      // “is due to begin”, “is estimated to cost”: no noun stands between.
      !isAdjective(tokens[between.end - 1]?.low ?? '') &&
      !relative &&
      !tokens
        .slice(from, group.start)
        .some(({ type, text: word }) => type === 'number' && !/^(?:19|20)\d\d(?:[-–]\d+)?$/.test(word)) &&
      !prepositions.has(tokens[from + day]?.low ?? '') &&
      !isAdverb(tokens[from + day]?.low ?? '') &&
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
  // “There the rate slipped”
  const there =
    /^(?:there|here)$/.test(tokens[joined]?.low ?? '') && determiners.has(tokens[joined + 1]?.low ?? '');
  // “…, and why the number of empty shops fell”
  const asks =
    /^(?:why|how)$/.test(tokens[joined]?.low ?? '') && determiners.has(tokens[joined + 1]?.low ?? '');
  const start = joins || soThat || there || asks ? joined + 1 : inWhich ? joined + 2 : joined;
  const phrase = subjectOf(tokens, start, first);
  // “For children and young people | the typical wait was cut”
  const the = phrase
    ? tokens
        .slice(phrase.start + 1, phrase.end)
        .findIndex(
          ({ low }, nth) =>
            /^(?:the|a|an|our|their|its)$/.test(low) &&
            isPlain(tokens[phrase.start + nth]) &&
            (isPlural(tokens[phrase.start + nth]?.low ?? '') ||
              /^(?:end|start|beginning|close|time|year)$/.test(tokens[phrase.start + nth]?.low ?? '')),
        )
    : -1;
  if (phrase && the >= 0) phrase.start += the + 2;
  // “At the year end Norvale employed”
  else if (phrase) {
    const ends = [phrase.start, phrase.start + 1].find(
      (at) =>
        /^(?:end|start)$/.test(tokens[at]?.low ?? '') &&
        /^(?:year|month|quarter|period)$/.test(tokens[at - 1]?.low ?? ''),
    );
    if (ends !== undefined && ends + 1 < phrase.end) phrase.start = ends + 1;
  }
  // “At the year end the number of patients”: the patients.
  const counted = phrase ? trimmed(tokens, phrase.start, phrase.end) : null;
  if (phrase && counted && counted.end === phrase.end) phrase.start = counted.start;
  const name = textOf(text, tokens, phrase);
  // “and last year collected 4,100 tonnes”: when, and not who.
  if (
    index > 0 &&
    /^(?:last|this|next|every|each) \w+$/i.test(name) &&
    periods.has(phrase ? (tokens[phrase.end - 1]?.low ?? '') : '')
  )
    return null;
  // “At the year end 49 of them were on target”: when, and not who.
  if (
    /^(?:end|start|beginning|close)$/i.test(name) &&
    tokens.slice(start, first.start).some(({ type }) => type === 'number')
  )
    return '';
  // “People over 60 make up 23.7 percent”
  const bound = tokens[phrase?.end ?? 0]?.low ?? '';
  const age = tokens[(phrase?.end ?? 0) + 1];
  if (
    phrase &&
    plainNouns.has(name.toLowerCase()) &&
    /^(?:over|under|above|below)$/.test(bound) &&
    age?.type === 'number' &&
    first.start === phrase.end + 2
  )
    return textOf(text, tokens, { start: phrase.start, end: phrase.end + 2 });
  // “Persons aged 65 and over accounted for”
  const aged = tokens[first.start]?.low === 'aged' ? group : first;
  if (
    phrase &&
    (/ aged$/i.test(name) || tokens[phrase.end]?.low === 'aged') &&
    aged.start - phrase.start <= 7
  )
    return textOf(text, tokens, { start: phrase.start, end: aged.start });
  // “The proportion dealt with inside four hours slipped”, “Accidents leading to lost time came down”
  const after = tokens[phrase?.end ?? 0]?.low ?? '';
  const open = /^(?:proportion|share|percentage|number)$/i.test(name)
    ? /(?:ing|ed|en|dealt|left|held|kept|sent)$/.test(after)
    : / [a-z]+ing$/.test(name) && after === 'to';
  if (
    phrase &&
    open &&
    groups.length > 1 &&
    group.start - phrase.start <= 8 &&
    !/^(?:who|that|which)$/.test(after)
  )
    return textOf(text, tokens, { start: phrase.start, end: cameBefore(tokens, group) });
  // “A total of 3,260 homes were completed”: the homes are what it is about.
  const counts = tokens.slice(start, first.start).findLastIndex(({ type }) => type === 'number');
  if (counts >= 0 && (name === '' || measuresOnly.has(name.toLowerCase()))) {
    const noun = phraseFrom(tokens, start + counts + 1, first.start);
    if (noun) return textOf(text, tokens, noun);
  }
  // “The proportion of older people still at home 91 days after leaving hospital improved”: all of it says whose.
  if (
    phrase &&
    /^(?:proportion|share|percentage) of /i.test(name) &&
    groups.length === 1 &&
    /^(?:still|now|already|at|in|on|with|without)$/.test(tokens[phrase.end]?.low ?? '') &&
    group.start - phrase.start <= 14 &&
    group.start > phrase.end
  )
    return textOf(text, tokens, { start: phrase.start, end: group.start });
  // “The number of people killed on the roads fell”: a plain noun says little without what follows it.
  const next = tokens[phrase?.end ?? 0];
  const isCount =
    tokens[(phrase?.start ?? 0) - 1]?.low === 'of' && tokens[(phrase?.start ?? 0) - 2]?.low === 'number';
  if (
    phrase &&
    (plainNouns.has(name.toLowerCase()) || name.toLowerCase() === 'time' || isCount) &&
    next &&
    phrase.end < first.start &&
    /(?:ed|ing|en)$/.test(next.low)
  ) {
    // “people killed or seriously | injured on our roads | fell”
    const which =
      groups.length > 1 && first.verb.form !== 'base' && prepositions.has(tokens[first.end]?.low ?? '');
    return `${name} ${restText(text, tokens, phrase.end, which ? group.start : first.start)}`;
  }
  // “people lifted out of poverty who have jobs”
  if (
    phrase &&
    (plainNouns.has(name.toLowerCase()) || isCount) &&
    groups.length > 1 &&
    first.start === phrase.end &&
    /(?:ed|en)$/.test(next?.low ?? '')
  ) {
    const rest = restText(text, tokens, phrase.end, group.start);
    if (rest.split(' ').length > 1 && rest.split(' ').length <= 7) return `${name} ${rest}`;
  }
  // “Employees who identify as Indigenous account for”: which ones, where one noun says little.
  if (
    phrase &&
    (phrase.end === phrase.start + 1 || (isShareVerb(group, tokens) && phrase.end === phrase.start + 2)) &&
    earlier &&
    groups.length === 2 &&
    /^(?:who|that)$/.test(next?.low ?? '') &&
    group.start - phrase.start <=
      (plainNouns.has(name.toLowerCase()) || isShareVerb(group, tokens) ? 11 : 6) &&
    tokens
      .slice(phrase.end, group.start)
      .every(({ type }) => type === 'word' || (type === 'number' && plainNouns.has(name.toLowerCase())))
  )
    return textOf(text, tokens, { start: phrase.start, end: group.start }).replace(
      / (?:now|today|already|still)$/,
      '',
    );
  // “Complaints | upheld by the Ombudsman | fell”, “people | waiting more than a year | fell”
  const only = tokens[first.at];
  // “The share of goods | carried by rail | slipped”: the share is of those alone.
  if (
    phrase &&
    /^(?:share|proportion|percentage) of /i.test(name) &&
    groups.length > 1 &&
    first.start === phrase.end &&
    first.end === first.start + 1 &&
    /^(?:past|participle|ing)$/.test(first.verb.form) &&
    group.start - phrase.end <= 7
  )
    return textOf(text, tokens, { start: phrase.start, end: cameBefore(tokens, group) });
  if (
    phrase &&
    groups.length > 1 &&
    phrase.end === phrase.start + 1 &&
    first.start === phrase.end &&
    first.end === first.start + 1 &&
    (first.verb.class === 'deed' ||
      (first.verb.lemma === 'make' && tokens[first.end]?.low === 'by') ||
      (first.verb.lemma === 'generate' && first.verb.form === 'past')) &&
    (plainNouns.has(name.toLowerCase()) || (first.verb.form === 'ing' && tokens[first.end]?.low === 'to')
      ? first.verb.form === 'ing'
      : (isPlural(name.toLowerCase()) || isBeside(tokens, first, group)) &&
        /^(?:past|participle)$/.test(first.verb.form) &&
        prepositions.has(tokens[first.end]?.low ?? ''))
  ) {
    const rest = restText(text, tokens, first.start, group.start);
    // “The profits made by large enterprises above the designated size came to …”
    if (/^\S+ by (?:these|those|such|them|it)\b/.test(rest)) return name;
    const by = rest.replace(/^(\S+ by .+?) (?:above|in|of|at|for|on|with|under|from) .*$/, '$1');
    return `${name} ${rest.split(' ').length <= 5 ? rest : by.split(' ').length <= 5 ? by : (only?.text ?? '')}`;
  }
  // “Average speed on the sections | covered by new cameras | dropped”: which sections are meant.
  if (
    phrase &&
    groups.length > 1 &&
    first.start === phrase.end &&
    first.end === first.start + 1 &&
    first.verb.form === 'past' &&
    tokens[phrase.end - 2]?.low === 'the' &&
    phrase.end - 3 > phrase.start &&
    prepositions.has(tokens[phrase.end - 3]?.low ?? '') &&
    /^(?:by|in|with)$/.test(tokens[first.end]?.low ?? '') &&
    group.start - phrase.start <= 10
  )
    return textOf(text, tokens, { start: phrase.start, end: group.start });
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
  // “the government wants it to reach 30 per cent”
  const wanted = setting.tokens[group.start - 2];
  if (
    group.infinitive &&
    wanted &&
    /^(?:it|them|this)$/.test(wanted.low) &&
    setting.tokens[group.start - 3]?.low !== 'of'
  )
    return wanted.low === 'them' ? 'they' : 'it';
  if (nearest && /^(?:it|they)$/.test(nearest.low) && group.start - 1 >= start) return nearest.low;
  return setting.tokens.slice(start, group.start).find(isPronoun)?.low ?? '';
}
