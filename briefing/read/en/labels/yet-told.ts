/** Labels of numbers whose own words name no thing: what is yet to be done, what the wettest winter is since. */
import { isSeveral } from '../phrases/last-word.ts';
import { restEnd, type Around } from './around.ts';
import { isAdjective, isPlain } from '../words/classes.ts';
import { lowered, raised } from '../phrases/naming.ts';
import { textOf } from '../phrases/phrase.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import { restText } from '../phrases/rest.ts';
import { clauseOf, isDeed, leadOf, type Setting } from './setting.ts';
import { isMoney } from '../numbers/units.ts';
import { participleOf } from '../words/verbs.ts';
import { determiners, measuresOnly } from '../words/words.ts';

const areas = /^(?:hectares?|acres?|mu|square (?:kilomet|met|mil|f).*)$/i;
const lengths = /^(?:kilomet(?:re|er)s?|km|miles?)$/i;

/** “We intend to replant 12,000 hectares”: an area that has no name yet. */
export function areaLabel({ tokens, at, lead, found, group }: Setting): string {
  const bare = !isPlain(tokens[at + 1]) && tokens[at + 1]?.low !== 'of';
  if (!bare || !group || group.passive || lead >= group.end) return '';
  // “We intend to resurface 1,250 kilometres”
  if (
    lengths.test(found.unit) &&
    tokens[group.at - 1]?.low === 'to' &&
    /^(?:resurface|repave|rebuild|renew|electrify|upgrade|widen|lay|build|repair)$/.test(group.verb.lemma)
  )
    return `Length to ${group.verb.lemma}`;
  if (!areas.test(found.unit)) return '';
  if (
    !/^(?:re)?(?:plant|wild|wet|store|claim|open|sow|seed|drain|clear|forest|irrigate)/.test(group.verb.lemma)
  )
    return '';
  return tokens[group.at - 1]?.low === 'to'
    ? `Area to ${group.verb.lemma}`
    : `Area ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`;
}

/** “wettest, hottest, driest”: wet, hot, dry; a word that is no superlative stays as it is. */
export const plainOf = (word: string): string =>
  word
    .replace(/^worst$/, 'bad')
    .replace(/^best$/, 'good')
    .replace(/iest$/, 'y')
    .replace(/([bdgmnt])\1est$/, '$1')
    .replace(/(larg|wid|lat|pal|clos|saf|fin)est$/, '$1e')
    .replace(/est$/, '');

/** “after the wettest winter in 30 years”: so long since it was so. */
export function sinceSuch({ tokens, lead, kind }: Setting, { text }: Around): string {
  if (kind !== 'duration' || !/^(?:in|for)$/.test(tokens[lead]?.low ?? '')) return '';
  const most = tokens
    .slice(Math.max(0, lead - 4), lead)
    .findIndex(({ low }) => /[a-z]{2}est$|^worst$/.test(low));
  const from = Math.max(0, lead - 4) + most;
  const word = tokens[from]?.low ?? '';
  const noun = phraseFrom(tokens, from + 1, lead);
  if (
    most < 0 ||
    tokens[from - 1]?.low !== 'the' ||
    !(isAdjective(word) || word === 'worst') ||
    !noun ||
    noun.end !== lead
  )
    return '';
  const name = textOf(text, tokens, noun);
  const plain = plainOf(word);
  // “the highest total for eleven years” tells of a number.
  if (measuresOnly.has(name.toLowerCase()) || name.includes(' ')) return '';
  if (name === '' || isSeveral(name)) return '';
  return `Time since so ${plain} ${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${lowered(name)}`;
}

/** “the first annual fall in six years”: so long since the last one. */
export function sinceLast({ tokens, lead, kind }: Setting, { text, last }: Around): string {
  if (kind !== 'duration' || !/^(?:in|for)$/.test(tokens[lead]?.low ?? '')) return '';
  const from = tokens.slice(Math.max(0, lead - 5), lead).findLastIndex(({ low }) => low === 'first');
  const first = Math.max(0, lead - 5) + from;
  if (from < 0 || tokens[first - 1]?.low !== 'the') return '';
  const what = { start: first + 1, end: lead };
  const name = textOf(text, tokens, what);
  return name === '' ||
    /^(?:time|year|month|quarter|week|day)s?$/.test(name) ||
    !tokens.slice(first + 1, lead).every(isPlain)
    ? ''
    : `Time since last ${lowered(name)}${/^(?:increase|rise|fall|drop|decline|decrease|growth|cut)$/.test(name) && last !== '' ? ` in ${lowered(last)}` : ''}`;
}

const puts = /^(?:fit|install|put|place|introduce|provide|lay|build|set)$/;

/** “we filled all but 210 of our vacancies”, “all but six shops were open by noon”: those that were not. */
export function allBut(setting: Setting, { text }: Around): string {
  const { tokens, at, group, found } = setting;
  if (tokens[at - 1]?.low !== 'but' || tokens[at - 2]?.low !== 'all' || found.unit !== '') return '';
  let of = tokens[at + 1]?.low === 'of' ? at + 2 : at + 1;
  while (determiners.has(tokens[of]?.low ?? '')) of++;
  const phrase = phraseFrom(tokens, of, tokens.length);
  const what = textOf(text, tokens, phrase);
  const after = group ? undefined : clauseOf(setting)?.groups.find(({ start }) => start === phrase?.end);
  if (after && what !== '') {
    const were = /^(?:are|is|were|was|be|been)$/.test(tokens[after.start]?.low ?? '');
    const being = were || after.passive || after.verb.form === 'ing';
    const does = after.verb.lemma === 'be' && !after.passive ? '' : (tokens[after.at]?.text ?? '');
    const how = restText(text, tokens, after.end, restEnd(setting)).replace(/\b(?:again|now) ?/, '');
    const not = being ? `not ${does}` : `that did not ${after.verb.lemma}`;
    return [what, not.trim(), how].join(' ').trim();
  }
  // “We fitted alarms in all but 29 of our properties”: the rest have none.
  if (group && !group.passive && puts.test(group.verb.lemma) && tokens[at - 3]?.low === 'in') {
    const thing = textOf(text, tokens, phraseFrom(tokens, group.end, at - 3));
    if (what !== '' && thing !== '') return `${what} without ${lowered(thing)}`;
  }
  if (!group || group.passive || group.end !== at - 2) return '';
  return what === '' ? '' : `${what} not ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`;
}

/** “Nitrogen dioxide breached the legal limit on 23 days” */
export function daysAbove({ tokens, group, lead, found }: Setting, { text }: Around): string {
  if (!/^days?$/.test(found.unit) || !group || group.passive || tokens[lead]?.low !== 'on') return '';
  if (!/^(?:breach|exceed|break|pass)(?:ed)?$/.test(group.verb.lemma)) return '';
  const limit = textOf(text, tokens, phraseFrom(tokens, group.end, lead));
  const the = phraseFrom(tokens, group.end + 1, lead);
  const named = limit || textOf(text, tokens, the);
  return /(?:limit|standard|guideline|threshold|ceiling|norm)s?$/.test(named)
    ? `Days above the ${lowered(named)}`
    : '';
}

/** “£64 million, or nearly 30% of the revenue budget, was spent on social care”: the verb of both stands behind them. */
export function spentBehind(setting: Setting, { text }: Around): string {
  const { tokens, clauses, clause, found, group } = setting;
  const own = clauseOf(setting);
  if (!own || group || own.groups.length > 0) return '';
  const part = found.unit === '%' || setting.kind === 'percent' || setting.kind === 'ratio';
  const whole = part && tokens[setting.at + 1]?.low === 'of';
  if (!isMoney(found.unit) && !whole) return '';
  const next = clauses.slice(clause + 1, clause + 3).find(({ groups }) => groups.length > 0);
  const verb = next?.groups[0];
  const or = clauses.slice(clause, clause + 2).some(({ joint }) => /^(?:, )?or$/.test(joint));
  if (!next || !verb || !or || verb.start !== next.start || !verb.passive) return '';
  if (!/^(?:spend|invest)$/.test(verb.verb.lemma) || !/^(?:on|in)$/.test(tokens[verb.end]?.low ?? ''))
    return '';
  const by = tokens[verb.end]?.low ?? '';
  const from = /^(?:the|our|its)$/.test(tokens[verb.end + 1]?.low ?? '') ? verb.end + 2 : verb.end + 1;
  const what = textOf(text, tokens, phraseFrom(tokens, from, next.end));
  if (what === '') return '';
  const noun = verb.verb.lemma === 'spend' ? 'Spending' : 'Investment';
  if (!whole) return `${noun} ${by} ${what}`;
  const start = /^(?:the|our|its)$/.test(tokens[setting.at + 2]?.low ?? '') ? setting.at + 3 : setting.at + 2;
  const sum = textOf(text, tokens, phraseFrom(tokens, start, own.end));
  return sum === '' ? '' : raised(`share of ${lowered(sum)} ${participleOf(verb.verb, '')} ${by} ${what}`);
}

/** “Letters were answered in nine days; the target is ten days”: a target for what was just told. */
export function targetIs(setting: Setting, { last, done, speech }: Around): string {
  const { tokens, group, lead } = setting;
  const first = clauseOf(setting)?.start ?? 0;
  const counted = setting.kind === 'amount' && setting.found.unit === '' ? speech.counted : '';
  const told =
    done.findLast((one) => one.label !== '' && one.kind === setting.kind)?.label ||
    last ||
    (setting.kind === 'percent' ? speech.percent : '') ||
    (counted !== '' && speech.label.toLowerCase().startsWith(counted.toLowerCase()) ? counted : speech.label);
  // “Waiting lists have fallen; the goal is to get them below 120,000”
  const [main] = clauseOf(setting)?.groups ?? [];
  if (
    main &&
    /^(?:is|was|remains)$/.test(tokens[main.start]?.low ?? '') &&
    tokens[main.start + 1]?.low === 'to' &&
    /^(?:target|goal|aim)$/.test(tokens[main.start - 1]?.low ?? '') &&
    /^(?:it|them|this|that)$/.test(tokens[main.end]?.low ?? '') &&
    told !== ''
  )
    return raised(`${tokens[main.start - 1]?.low ?? ''} for ${lowered(told)}`);
  if (group?.verb.lemma !== 'be' || group.passive || lead >= group.end) return '';
  if (!/^(?:target|goal|aim|limit|standard|benchmark)$/.test(tokens[group.start - 1]?.low ?? '')) return '';
  // “the national standard is 90%”
  const which = /^(?:national|federal|statutory|industry) (?:standard|benchmark)$/;
  const whose = which.test(`${tokens[group.start - 2]?.low ?? ''} ${tokens[group.start - 1]?.low ?? ''}`)
    ? 3
    : 2;
  const by = tokens[group.start - whose]?.low ?? '';
  if (!/^(?:the|our|its|their)$|[’']s$/.test(by) || group.start - whose > first + 1) return '';
  const noun = tokens
    .slice(group.start - whose + 1, group.start)
    .map(({ text }) => text)
    .join(' ');
  // “Time to answer letters”: a target time.
  const time = /^(?:Average t|Median t|T)ime to (.+)$/.exec(told)?.[1];
  if (
    !/^(?:duration|percent|amount)$/.test(setting.kind) ||
    told === '' ||
    / (?:target|goal)$|^(?:Target|Goal) /.test(told) ||
    told.toLowerCase() === noun.toLowerCase()
  )
    return '';
  return time !== undefined ? raised(`${noun} time to ${time}`) : raised(`${noun} for ${lowered(told)}`);
}

/** “4,650 hectares burned”: what befell an area, with no more said of it. */
export function befell(setting: Setting): string {
  const { tokens, at, found } = setting;
  const own = clauseOf(setting);
  const after = own?.groups.find(({ start }) => start === at + 1);
  return areas.test(found.unit) &&
    !setting.group &&
    after &&
    !after.passive &&
    after.verb.form === 'past' &&
    /^(?:burn|burned|burnt|flood|flooded)$/.test(after.verb.lemma) &&
    !isPlain(tokens[after.end])
    ? `Area ${tokens[after.at]?.low ?? ''}`
    : '';
}

/** “The farm has saved 17 tonnes of goods from the tip”: what a quantity is of, with what was done to it. */
export function savedFrom(setting: Setting, { text }: Around): string {
  const { tokens, at, group, lead, found } = setting;
  if (!isDeed(setting) || !group || group.passive || lead >= group.end || tokens[at + 1]?.low !== 'of')
    return '';
  if (!/^(?:save|rescue|keep|divert)$/.test(group.verb.lemma) || found.unit === '' || isMoney(found.unit))
    return '';
  const thing = phraseFrom(tokens, at + 2, tokens.length);
  if (!thing || tokens[thing.end]?.low !== 'from') return '';
  const place = phraseFrom(
    tokens,
    thing.end + (/^(?:the|a)$/.test(tokens[thing.end + 1]?.low ?? '') ? 2 : 1),
    tokens.length,
  );
  const where = textOf(text, tokens, place);
  return where === ''
    ? ''
    : `${textOf(text, tokens, thing)} ${participleOf(group.verb, tokens[group.at]?.low ?? '')} from the ${where}`;
}

/** “an online tank can hold 3 million gallons of storm water”: how much there is room for. */
export function roomLabel({ tokens, at, group, lead, found }: Setting, { subject }: Around): string {
  // “the hall can hold 1,200 people”
  const heads =
    /^(?:people|persons|visitors|guests|spectators|passengers|pupils|prisoners|cars|books|ships|boats)$/;
  if (
    !group ||
    (found.unit === '' && !heads.test(tokens[at + 1]?.low ?? '')) ||
    isMoney(found.unit) ||
    lead >= group.end ||
    subject === ''
  )
    return '';
  const can = /^(?:can|could)$/.test(tokens[group.start]?.low ?? '');
  const short = subject.split(/ (?:under|in|at|on|near|of|by|beside|below) /)[0] ?? '';
  return can &&
    /^(?:hold|store|contain|seat|accommodate)$/.test(group.verb.lemma) &&
    short.split(' ').length <= 3
    ? `Capacity of the ${lowered(short)}`
    : '';
}

export const leadsTarget = (setting: Setting): boolean =>
  leadOf(setting) === 'of' && /^(?:target|limit|goal)$/.test(setting.tokens[setting.lead - 1]?.low ?? '');
