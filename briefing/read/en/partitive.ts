/** Numbers that are a part of something: “38% of senior roles”, “240 of them are electric”, “81 were finished”. */
import { isAdjective, isPerson, isPlain, isPlural, isState } from './classes.ts';
import { byWhom, lowered, shareOf, raised } from './naming.ts';
import type { Group } from './groups.ts';
import { phraseBefore, phraseFrom, textOf, trimmed } from './nouns.ts';
import { peopleOf, type Part } from './part.ts';
import { partOfCounted } from './part-of-counted.ts';
import { partOfThose } from './part-of-those.ts';
import { partOfTimes } from './part-of-times.ts';
import { restEnd } from './around.ts';
import { predicateBehind } from './predicate-behind.ts';
import { clauseOf, leadOf, type Setting } from './setting.ts';
import { isMoney } from './units.ts';
import { trailing, withRest } from './said.ts';
import { changes, determiners, measuresOnly, prepositions } from './words.ts';
import { restText } from './rest.ts';
import { participleOf } from './verbs.ts';

const shareVerbs =
  /^(?:account|represent|comprise|constitute|form|be|equal|reach|rise|grow|increase|fall|climb|stand|amount|come|remain|stay|average|contribute|total|up|down|decline|drop|slip|become|exceed|pass|correspond)$/;

/** Whether a number is followed by what it is a part of. */
export const isPartitive = ({ tokens, at, found }: Setting): boolean =>
  tokens[at + 1]?.low === 'of' ||
  (!isMoney(found.unit) &&
    tokens[at + 1]?.low === 'out' &&
    tokens[at + 2]?.low === 'of' &&
    !/^\d/.test(tokens[at + 3]?.low ?? ''));

/** Where the whole begins after “of”, small words left out. */
function wholeAt({ tokens, at }: Setting): number {
  let index = at + (tokens[at + 1]?.low === 'out' ? 3 : 2);
  // “94% of the 2019 level”
  const year = tokens[index + 1];
  if (year?.type === 'number' && /^(?:19|20)\d\d$/.test(year.text) && isPlain(tokens[index + 2]))
    return index + 2;
  while (
    /^(?:the|a|an|all|its|our|their|his|her|my|your|every|each|any|this|that|these|those|\d+)$/.test(
      tokens[index]?.low ?? '',
    ) &&
    isPlain(tokens[index + 1]) &&
    // “a third of this falls due”: no noun told as several stands after “this”.
    !(/^(?:this|that)$/.test(tokens[index]?.low ?? '') && isPlural(tokens[index + 1]?.low ?? '')) &&
    // “of those surveyed”
    !(tokens[index]?.low === 'those' && /ed$/.test(tokens[index + 1]?.low ?? ''))
  )
    index++;
  return index;
}

/**
 * Names a part by its whole and by what is said of it.
 *
 * @param subject what the clause is about
 * @param counted what was counted last
 */
export function partOf(
  text: string,
  setting: Setting,
  subject: string,
  last: string,
  counted: string,
): string {
  const { tokens, group } = setting;
  const start = wholeAt(setting);
  if (!tokens[start]) return '';
  // “within five days of being reported” tells when.
  const after =
    clauseOf(setting)?.groups.find((one) => one.start > setting.at && tokens[one.start]?.low !== 'being') ??
    null;
  const part: Part = { text, setting, subject, last, counted, start, end: restEnd(setting), group, after };
  return partOfCounted(part) ?? partOfThose(part) ?? partOfTimes(part) ?? partOfNamed(part);
}

/** “38% of senior roles”, “two thirds of the homes | we finished | are let”: the whole has a name. */
function partOfNamed({ text, setting, subject, last, counted, start, end, group, after }: Part): string {
  const { tokens } = setting;
  const clause = clauseOf(setting);
  // “Leakage: 9.2% of water supplied”: it has its name before the colon.
  const named0 = setting.clauses[setting.clause - 1];
  if (!group && clause?.joint === ':' && clause.start === setting.at && named0?.groups.length === 0) {
    const head = textOf(text, tokens, trimmed(tokens, named0.start, named0.end));
    const rest = textOf(text, tokens, { start, end: Math.min(end, start + 3) });
    if (head !== '' && !measuresOnly.has(head.toLowerCase()))
      return shareOf(
        head,
        phraseFrom(tokens, start, end) && after?.start === start + 1
          ? rest
          : textOf(text, tokens, phraseFrom(tokens, start, end)),
      );
  }
  const list = listOf(setting, text, start);
  if (list !== '') return list;
  const phrase = phraseFrom(tokens, start, end);
  // “the standard is for 90% of calls to be answered within a minute”: what is to be done, and not that it is a standard.
  if (
    phrase &&
    group?.verb.lemma === 'be' &&
    leadOf(setting) === 'for' &&
    after?.infinitive &&
    after.start <= phrase.end + 6
  )
    return withRest(text, tokens, textOf(text, tokens, phrase), after, phrase.end, end);
  // “88% of members pleased with the new hall”: what they are, without a verb.
  const bare = phrase && tokens[phrase.end + 1];
  if (
    phrase &&
    !group &&
    isPlural(tokens[phrase.end - 1]?.low ?? '') &&
    isState(tokens[phrase.end]?.low ?? '') &&
    (!isPlain(bare ?? undefined) || /^(?:they|we|it|you)'/.test(bare?.low ?? ''))
  ) {
    const stop = tokens.findIndex(
      ({ type, low }, at) =>
        at > phrase.end && (type !== 'word' || (low === 'and' && determiners.has(tokens[at + 1]?.low ?? ''))),
    );
    const state = { start: phrase.end, end: Math.min(stop < 0 ? tokens.length : stop, phrase.end + 9) };
    return `${textOf(text, tokens, phrase)} ${textOf(text, tokens, state)}`;
  }
  // “depend on transfers for 80 per cent of their spending”
  const on = group && tokens[group.end];
  if (group && on?.low === 'on' && /^(?:depend|rely)$/.test(group.verb.lemma) && leadOf(setting) === 'for') {
    const by = textOf(text, tokens, trimmed(tokens, group.end + 1, setting.lead));
    if (by !== '') return shareOf(raised(by), textOf(text, tokens, phrase));
  }
  // “provided 54 percent of revenue and property taxes 37 percent”: the second noun has a number of its own.
  const and = phrase ? tokens.slice(phrase.start, phrase.end).findIndex(({ low }) => low === 'and') : -1;
  if (phrase && and > 0 && tokens[phrase.end]?.type === 'number') phrase.end = phrase.start + and;
  const which = phrase && tokens[phrase.end];
  // “of all vehicles produced”
  if (
    phrase &&
    which &&
    /(?:ed|^lost|^spent)$/.test(which.low) &&
    phrase.end === end - 1 &&
    // “to which 81% of staff replied”
    !/^(?:to|in|on|for|with)$/.test(tokens[clause?.start ?? 0]?.low ?? '') &&
    (isPlural(tokens[phrase.end - 1]?.low ?? '') ||
      /^(?:time|money|sum|amount)$/.test(tokens[phrase.end - 1]?.low ?? ''))
  )
    phrase.end++;
  // “a quarter of the campus's need for electricity”
  if (
    phrase &&
    /^(?:need|needs|demand|appetite)$/.test(tokens[phrase.end - 1]?.low ?? '') &&
    tokens[phrase.end]?.low === 'for'
  ) {
    const object = phraseFrom(tokens, phrase.end + 1, end);
    if (object) phrase.end = object.end;
  }
  // “four-fifths of all persons in work”
  if (
    phrase &&
    tokens[phrase.end]?.low === 'in' &&
    /^(?:work|employment|education|training|care|poverty)$/.test(tokens[phrase.end + 1]?.low ?? '') &&
    isPerson(tokens[phrase.end - 1]?.low ?? '') &&
    tokens[phrase.end + 2]?.type !== 'word'
  )
    phrase.end += 2;
  // “88% of the major ones”
  const whole = textOf(text, tokens, phrase).replace(/\bones$/, counted.split(' ').at(-1) || 'ones');
  // “a third of the rise in thefts”: a rise alone may be any.
  const changed =
    phrase &&
    changes.has(tokens[phrase.end - 1]?.low ?? '') &&
    tokens[phrase.end]?.low === 'in' &&
    group &&
    (after?.start ?? 0) < phrase.end
      ? restText(text, tokens, phrase.end + 1, end)
      : '';
  if (changed !== '' && subject !== '' && changed.split(' ').length <= 7 && group?.verb.lemma === 'be')
    return shareOf(subject, `${whole} in ${changed}`);
  const total = whole === 'total' ? ofTotal(setting, subject) : '';
  if (total !== '') return total;
  if (!phrase || whole === '') return '';
  // “81 percent of girls aged 10 to 14 are in class”
  if (tokens[phrase.end]?.low === 'aged' && after) phrase.end = after.start;
  else if (tokens[phrase.end - 1]?.low === 'aged' && after)
    return withRest(text, tokens, whole.replace(/ aged$/, ''), after, after.start, end);
  // “four-tenths of a point ahead of the national pace”
  if (/^(?:percentage )?points?$/.test(whole)) return last || subject;
  // “96% of the level of 2022”
  if (/^(?:levels?|figures?|amount|value|mark|number)\b/i.test(whole))
    return (group && !group.passive ? subject : '') || last || subject || whole;
  // “93% of the timber | we bought | was certified”: what was bought only says which.
  const ours = /^(?:we|they|it|you)$/.test(tokens[phrase.end]?.low ?? '') && after?.start === phrase.end + 1;
  const main = ours ? clause?.groups.find((one) => one.start >= (after?.end ?? 0)) : undefined;
  // “14.6 GWh, or 11% of the electricity we used”
  // “Solar farms made 40 GWh, or 11% of the electricity we used”
  const maker = /^Electricity (?:generated|produced|made) by (.+)$/.exec(last)?.[1];
  if (!group && maker !== undefined) return shareOf(raised(maker), whole);
  if (ours && !main && !group && (last || subject) !== '') return shareOf(last || subject, whole);
  if (!group && main) return withRest(text, tokens, whole, main, main.start, end);
  // “96% of the families who answered our survey rated the care”: the verb after the one that says which.
  const second = clause?.groups.find((one) => one.start >= (after?.end ?? Infinity) && !one.infinitive);
  const says =
    /^(?:who|that)$/.test(tokens[phrase.end]?.low ?? '') && (after?.start ?? Infinity) <= phrase.end + 2;
  // “nine of the samples | taken at taps | failed”
  const taken =
    after?.start === phrase.end &&
    after.end === after.start + 1 &&
    /^(?:past|participle)$/.test(after.verb.form) &&
    participleOf(after.verb, tokens[after.at]?.low ?? '') === tokens[after.at]?.low &&
    prepositions.has(tokens[after.end]?.low ?? '');
  if (!group && second && after && tokens[second.start]?.low !== 'being' && (says || taken))
    return withRest(text, tokens, whole, second, second.start, end);
  // “43% of our executives are women”
  const are = after?.verb.lemma === 'be' && !after.passive && after.start === phrase.end && !group;
  // “one in four of our managers is now a woman”
  const who = are ? peopleOf(tokens, after.end) : '';
  if (who !== '') return shareOf(raised(who), lowered(whole));
  const shared = !group && !after && phrase.end >= (clause?.end ?? 0) - 2 ? predicateBehind(setting) : null;
  if (shared) return withRest(text, tokens, whole, shared.group, shared.group.start, shared.end);
  // “with 9% of calls leading to 30% of arrests”
  if (group && leadOf(setting) === 'with' && after?.start === phrase.end && after.verb.form === 'ing')
    return withRest(text, tokens, whole, after, phrase.end, end);
  if (
    group?.verb.form === 'ing' &&
    /^(?:result|end|lead)$/.test(group.verb.lemma) &&
    /^(?:in|to)$/.test(leadOf(setting))
  )
    return whole + trailing(text, tokens, phrase.end, end);
  // “with 92% of operating profit converted into cash”: it was done to it.
  const done =
    leadOf(setting) === 'with' &&
    after?.end === (after?.start ?? 0) + 1 &&
    after.start === phrase.end &&
    after.verb.form !== 'ing';
  if (!group && after)
    return withRest(text, tokens, whole, done ? { ...after, passive: true } : after, phrase.end, end);
  // “aim for a dividend payout of at least 60% of earnings”
  const named =
    setting.kind === 'percent' && leadOf(setting) === 'of'
      ? phraseBefore(tokens, setting.lead, Math.max(clause?.start ?? 0, group?.end ?? 0))
      : null;
  if (
    named &&
    !measuresOnly.has(tokens[named.end - 1]?.low ?? '') &&
    !changes.has(tokens[named.end - 1]?.low ?? '')
  ) {
    const name = raised(textOf(text, tokens, named));
    return /(?:payout|ratio|rate|margin|cover)$/.test(name) ? name : shareOf(name, whole);
  }
  // “with a turnout close to 60% of all members”: it has a name of its own.
  const level =
    setting.kind === 'percent' && setting.lead >= Math.max(clause?.start ?? 0, group?.end ?? 0)
      ? textOf(text, tokens, phraseBefore(tokens, setting.lead + 1, group?.end ?? clause?.start ?? 0))
      : '';
  if (/(?:turnout|rate|coverage|occupancy|attendance|take-up|uptake|participation|satisfaction)$/.test(level))
    return raised(level);
  // “gave help to 1,100 of their relatives”: those are counted.
  if (
    setting.kind === 'amount' &&
    setting.found.unit === '' &&
    group &&
    leadOf(setting) === 'to' &&
    isPerson(whole.split(' ').at(-1)?.toLowerCase() ?? '')
  )
    return whole;
  // “cut leaks to 14% of supply”: what was cut, not who did it.
  const object =
    group &&
    !group.passive &&
    group.verb.lemma !== 'be' &&
    /^(?:to|from|at)$/.test(leadOf(setting)) &&
    isPlain(tokens[group.end])
      ? textOf(text, tokens, trimmed(tokens, group.end, setting.lead))
      : '';
  // “sent a nurse in 64 per cent of cases”
  if (
    group &&
    !group.passive &&
    group.verb.class === 'deed' &&
    leadOf(setting) === 'in' &&
    (isPlain(tokens[group.end]) || determiners.has(tokens[group.end]?.low ?? '')) &&
    /^(?:past|participle)$/.test(group.verb.form) &&
    /^(?:cases|instances|calls|incidents)$/.test(whole)
  ) {
    const what = trimmed(tokens, group.end, setting.lead);
    const many = isPlural(tokens[(what?.end ?? 0) - 1]?.low ?? '');
    if (what && what.end === setting.lead)
      return `${whole} in which ${/^an?$/.test(tokens[group.end]?.low ?? '') ? 'a ' : ''}${textOf(text, tokens, what)} ${many ? 'were' : 'was'} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`;
  }
  // “extended tap water to 98 percent of rural households”
  if (
    object !== '' &&
    leadOf(setting) === 'to' &&
    /^(?:extend|bring|provide|supply|deliver|offer|give|spread)$/.test(group?.verb.lemma ?? '')
  )
    return `${whole} with ${object}`;
  if (object !== '') return shareOf(object, whole);
  const x = subject;
  const counts = setting.kind === 'amount' && setting.found.unit === '';
  // “reports on 48 of the council’s indicators”: a number of them, and nobody’s share.
  if (counts && !group && leadOf(setting) !== 'with') return whole + trailing(text, tokens, phrase.end, end);
  if (
    counts &&
    group &&
    prepositions.has(leadOf(setting)) &&
    !/^(?:by|with)$/.test(leadOf(setting)) &&
    !group.passive
  )
    return whole;
  if (!group) {
    // “$1.44 billion, or 45% of revenue”: a share of what was just told.
    // “4 GWh of electricity made by solar farms, 61% of demand”: it is their share.
    // “a deficit equal to 0.6% of income”
    const equal = /^(?:equal|equivalent)$/.test(tokens[setting.lead - 1]?.low ?? '');
    const own = equal ? textOf(text, tokens, trimmed(tokens, clause?.start ?? 0, setting.lead - 1)) : '';
    if (own !== '') return shareOf(own, whole);
    // “recycled 9,800 tons of material, or 34% of all waste”: what they recycled, and not who did it.
    const told = x !== '' && last.endsWith(` by ${lowered(x)}`);
    const share = told
      ? /\b(?:made|produced|generated|supplied) by /.test(last)
        ? x
        : last.slice(0, -` by ${x}`.length)
      : last || x;
    return share === '' ? whole : shareOf(share, whole);
  }
  const verb = group.verb;
  // “gave 76% of patients a diagnosis within 28 days”
  const gift =
    verb.lemma === 'give' && /^an?$/.test(tokens[phrase.end]?.low ?? '')
      ? textOf(text, tokens, phraseFrom(tokens, phrase.end + 1, end))
      : '';
  if (gift !== '') return `${whole} given ${tokens[phrase.end]?.low ?? ''} ${gift}`;
  if (x === '') {
    const first = tokens[phrase.end]?.low ?? '';
    const way = /^(?:to|into|onto|through|by|on|within|without)$/.test(first)
      ? restText(text, tokens, phrase.end, end)
      : '';
    // “We sent 3% of our waste to landfill”, “We answered 91% of requests on time”
    if (
      way !== '' &&
      way.split(' ').length <= 5 &&
      verb.class === 'deed' &&
      !group.passive &&
      /^(?:past|participle)$/.test(verb.form)
    )
      return `${whole} ${participleOf(verb, tokens[group.at]?.low ?? '')} ${way}`;
    const which = trailing(text, tokens, phrase.end, end);
    const deed =
      which === '' && verb.class === 'deed' && !group.passive
        ? ` ${participleOf(verb, tokens[group.at]?.low ?? '')}`
        : '';
    return `${whole}${which}${deed}`;
  }
  // “reached 68% of eligible women”
  if (verb.lemma === 'reach' && isPerson(whole.split(' ').at(-1)?.toLowerCase() ?? ''))
    return `${whole} reached`;
  // “The programme reached 94 of 102 districts”
  if (verb.lemma === 'reach' && counts && setting.lead < group.end) return `${whole} reached`;
  // “Full-fibre broadband reaches 72% of homes and businesses”
  if (
    verb.lemma === 'reach' &&
    /^(?:base|s)$/.test(verb.form) &&
    isPlural(whole.split(' ').at(-1)?.toLowerCase() ?? '')
  ) {
    const and =
      tokens[phrase.end]?.low === 'and' &&
      isPlural(tokens[phrase.end + 1]?.low ?? '') &&
      phrase.end + 2 >= end - 1;
    return `${whole}${and ? ` and ${tokens[phrase.end + 1]?.text ?? ''}` : ''} reached by ${lowered(x)}`;
  }
  const made = verb.lemma === 'make' && tokens[group.end]?.low === 'up';
  if (
    made ||
    (shareVerbs.test(verb.lemma) &&
      !(
        verb.lemma === 'reach' &&
        /s$/.test(x.split(' ').at(-1) ?? '') &&
        isPlural(x.split(' ').at(-1)?.toLowerCase() ?? '')
      ))
  )
    return shareOf(x, whole);
  // “The vaccine was offered to 94% of children”
  if (
    group.passive &&
    leadOf(setting) === 'to' &&
    /^(?:offer|give|provide|pay|send|sell|grant|award|extend|issue|teach)$/.test(verb.lemma)
  )
    return `${whole} ${participleOf(verb, tokens[group.at]?.low ?? '')} ${lowered(x)}`;
  // “Power was restored to 98 percent of homes”
  if (
    group.passive &&
    leadOf(setting) === 'to' &&
    /^(?:restore|return|reconnect|connect|extend|bring)$/.test(verb.lemma) &&
    x.split(' ').length <= 3
  )
    return `${whole} with ${lowered(x)} ${participleOf(verb, tokens[group.at]?.low ?? '')}`;
  // “departed on schedule for 96.3% of sailings”
  const kept = tokens[group.end]?.low === 'on' && setting.lead === group.end + 2;
  if (
    kept &&
    !group.passive &&
    leadOf(setting) === 'for' &&
    /^(?:schedule|time)$/.test(tokens[group.end + 1]?.low ?? '')
  )
    return `${whole} that ${text.slice(tokens[group.start]?.start ?? 0, tokens[group.end + 1]?.end ?? 0)}`;
  // “The standard was met for 78% of patients”
  if (group.passive && /^(?:for|in|among|with)$/.test(leadOf(setting))) return whole;
  // “Gross saving is estimated at 42 percent of GDP”
  if (
    group.passive &&
    leadOf(setting) === 'at' &&
    /^(?:estimate|put|set|project|forecast|keep|hold)$/.test(verb.lemma) &&
    /(?:GDP|product|income|revenue)$/.test(whole)
  )
    return shareOf(x, whole);
  // “Landing charges covered 88% of the cost of navigation”
  if (
    verb.lemma === 'cover' &&
    !group.passive &&
    /cost|bill|spending|expenditure/i.test(whole) &&
    x.split(' ').length <= 4
  )
    return `${whole} covered by ${lowered(x)}`;
  if (group.passive || /^(?:by|to|at)$/.test(leadOf(setting))) return x;
  // “The deficit narrowed from 5.1% of GDP”
  if (leadOf(setting) === 'from' && /^(?:rise|fall)$/.test(verb.class)) return x;
  // “treated 94% of patients within four hours”
  const time = tokens[phrase.end + 1];
  if (tokens[phrase.end]?.low === 'within' && time?.type === 'number')
    // “dealt with 78% of requests within 20 days”
    return `${whole} ${participleOf(verb, tokens[group.at]?.low ?? '')}${verb.lemma === 'deal' && tokens[group.end]?.low === 'with' ? ' with' : ''} within ${time.text}`;
  // “found in our favour in 69% of the cases”
  const how = tokens.slice(group.end, setting.lead);
  if (
    leadOf(setting) === 'in' &&
    how.length > 1 &&
    how.length <= 3 &&
    how.every(({ type }) => type === 'word') &&
    prepositions.has(how[0]?.low ?? '')
  )
    return `${whole} ${participleOf(verb, tokens[group.at]?.low ?? '')} ${how.map(({ text: word }) => word).join(' ')}`;
  // “kept 83% of trains on time”
  const onTime =
    tokens[phrase.end]?.low === 'on' && /^(?:time|schedule)$/.test(tokens[phrase.end + 1]?.low ?? '');
  if (onTime)
    return `${whole} ${participleOf(verb, tokens[group.at]?.low ?? '')} on ${tokens[phrase.end + 1]?.low ?? ''}`;
  const particle = /^(?:out|off|back|up|down|away|over|in|aside)$/.test(tokens[group.end]?.low ?? '')
    ? ` ${tokens[group.end]?.low ?? ''}`
    : '';
  // “spent 5.6% of its sales on research”
  const spends = /^(?:spend|invest)$/.test(verb.lemma) && /^(?:on|in)$/.test(tokens[phrase.end]?.low ?? '');
  const spentOn = spends ? restText(text, tokens, phrase.end + 1, end) : '';
  if (spentOn !== '' && spentOn.split(' ').length <= 4)
    return `Share of ${whole} ${participleOf(verb, tokens[group.at]?.low ?? '')} ${tokens[phrase.end]?.low ?? ''} ${spentOn}`;
  // “rated 88% of schools good or outstanding”
  // “Inspectors rate three of our hospitals as good”
  const good = tokens[phrase.end]?.low === 'as' && isAdjective(tokens[phrase.end + 1]?.low ?? '');
  // “Inspectors judged 91 per cent of our schools to be good or better”
  const toBe =
    tokens[phrase.end]?.low === 'to' &&
    tokens[phrase.end + 1]?.low === 'be' &&
    /^(?:judge|find|rate|consider|deem|declare|report)$/.test(verb.lemma);
  const as =
    good || toBe || isAdjective(tokens[phrase.end]?.low ?? '') ? restText(text, tokens, phrase.end, end) : '';
  if (as !== '') return `${whole} ${participleOf(verb, tokens[group.at]?.low ?? '')} ${as}`;
  // “generate 80% of its power from renewable sources”
  const source =
    tokens[phrase.end]?.low === 'from' && verb.class === 'deed'
      ? restText(text, tokens, phrase.end, end)
      : '';
  if (source !== '' && source.split(' ').length <= 4)
    return `${whole} ${participleOf(verb, tokens[group.at]?.low ?? '')} ${source}`;
  // “putting 96% of residents within 30 minutes of a doctor”
  if (/^(?:put|place|bring|leave)$/.test(verb.lemma) && tokens[phrase.end]?.low === 'within')
    return `${whole} ${restText(text, tokens, phrase.end, end)}`;
  return `${whole} ${twin(setting, group)}${participleOf(verb, tokens[group.at]?.low ?? '')}${particle}${byWhom(x)}`;
}

/** “Budget revenue came to 18 billion yuan, with tax revenue accounting for 73 percent of the total”: of the sum told before. */
function ofTotal({ told, tokens, at, group }: Setting, subject: string): string {
  if (tokens[at + 2]?.low !== 'the' || subject === '' || !group) return '';
  let before = told;
  while (before && before.kind !== 'amount') before = before.told;
  // “came from 86 countries and made up 18 percent of the total”
  const name = !before || before.aside || leadOf(before) === 'from' ? '' : before.label;
  const owner = subject.split(' ')[0]?.toLowerCase() ?? '';
  // “Electric buses numbered 40 and made up half of the total”: they are no total of themselves.
  if (name === '' || name === 'Age' || name.toLowerCase().includes(owner)) return '';
  const words = name.split(' ').length;
  if (words > 5) return '';
  return words > 3 ? `${subject} as a share of ${lowered(name)}` : shareOf(subject, lowered(name));
}

/** “62 per cent of education, health and care plans were issued”: one thing of which a list tells the kind. */
function listOf({ tokens, clauses, clause, group }: Setting, text: string, start: number): string {
  const comma = tokens[start + 1]?.text === ',' || tokens[start + 2]?.text === ',';
  if (group || !comma) return '';
  const phrase = phraseFrom(tokens, start, tokens.length);
  const own = clauses.findIndex(({ end }) => phrase !== null && end >= phrase.end);
  const does = clauses[own]?.groups.find((one) => phrase !== null && one.start >= phrase.end);
  return phrase && own > clause && does
    ? withRest(text, tokens, textOf(text, tokens, phrase), does, phrase.end, clauses[own]?.end ?? phrase.end)
    : '';
}

/** “Residents recycled | or composted 52.4% of their waste”: the other deed. */
function twin({ clauses, clause, tokens }: Setting, group: Group): string {
  const [own, before] = [clauses[clause], clauses[clause - 1]];
  const other = before?.groups.at(-1);
  return own?.joint === 'or' && group.start === own.start && other && other.end === before?.end
    ? `${participleOf(other.verb, tokens[other.at]?.low ?? '')} or `
    : '';
}
