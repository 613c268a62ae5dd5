/** Labels of money, measures and times that were given, taken or lost: by what for, or by the deed itself. */
import { type Around, restEnd } from './around.ts';
import { isPlain } from '../words/classes.ts';
import type { Group } from '../grammar/groups.ts';
import { textOf } from '../phrases/phrase.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import { byWhom, lowered } from '../phrases/naming.ts';
import { clauseOf, type Setting } from './setting.ts';
import { isDuration, isMoney } from '../numbers/units.ts';
import { purposeOf, undergoneLabel, wholeOf } from './money/purposes.ts';
import { restText } from '../phrases/rest.ts';
import { costTo, isMeasureTaken, timeTo } from './money/takes.ts';
import { participleOf, verbOf } from '../words/verbs.ts';
import { determiners } from '../words/words.ts';
import { nominals, nounOf, times } from './deed-nouns.ts';

/** Verbs with somebody between them and what they give or take. */
const ditransitive = /^(?:owe|pay|give|charge|lend|grant|award|offer|send|bring|leave)$/;

/** “$90 million will go to flood defences”, “spent £12 million on roads”, “lost 38 hours to congestion”. */
export function deedLabel(setting: Setting, { text, subject, last }: Around): string {
  const { tokens, at, found } = setting;
  const money = isMoney(found.unit);
  const clause = clauseOf(setting);
  if (found.unit === '' || (setting.kind !== 'amount' && setting.kind !== 'duration')) return '';
  const end = restEnd(setting);
  const purpose = purposeOf(setting, end);
  const what = purpose ? wholeOf(text, tokens, purpose.phrase) : '';
  const after = clause?.groups.find((one) => one.start > at) ?? null;
  // “245 key projects, on which 41.5 billion yuan is to be invested”
  const on =
    clause &&
    /^(?:on|in|for)$/.test(tokens[clause.start]?.low ?? '') &&
    tokens[clause.start + 1]?.low === 'which';
  const laid = after?.passive ? nominals[after.verb.lemma] : undefined;
  if (money && on && laid !== undefined && last !== '' && /^(?:invest|spend)$/.test(after?.verb.lemma ?? ''))
    return `${laid} ${laid === 'Spending' ? 'on' : 'in'} ${lowered(last)}`;
  // “reflecting £116 million spent on new shops”: what that sum was spent on.
  const spent =
    setting.group &&
    setting.lead < setting.group.end &&
    after?.verb.form === 'past' &&
    /^(?:spend|invest)$/.test(after.verb.lemma);
  // “a charge of £17 million, of which £11 million was paid in cash”
  if (
    money &&
    !setting.group &&
    after?.start === at + 1 &&
    after.passive &&
    last !== '' &&
    last.split(' ').length <= 4
  ) {
    const how = tokens
      .slice(after.end, after.end + 2)
      .map(({ low }) => low)
      .join(' ');
    if (how === 'in cash') return `${last} ${participleOf(after.verb, tokens[after.at]?.low ?? '')} ${how}`;
  }
  if (money && (!setting.group || spent) && after?.start === at + 1 && tokens[setting.lead]?.low !== 'of')
    return undergoneLabel(text, tokens, after, end);
  // “wrote off $1.9 million in debts”
  const off = setting.group;
  if (
    money &&
    off &&
    !off.passive &&
    purpose?.by === 'in' &&
    /^(?:write|waive|cancel|forgive)$/.test(off.verb.lemma)
  )
    return `${what} ${participleOf(off.verb, tokens[off.at]?.low ?? '')}${tokens[off.end]?.low === 'off' ? ' off' : ''}`;
  // “ended the year with £11 million in reserves”
  if (
    money &&
    tokens[setting.lead]?.low === 'with' &&
    purpose?.by === 'in' &&
    setting.lead > (setting.group?.end ?? 0)
  )
    return what;
  // “spends £118 million a year with suppliers”
  const link = /^(?:an?|per|each)$/.test(tokens[at + 1]?.low ?? '') ? at + 3 : at + 1;
  if (
    money &&
    setting.group?.verb.lemma === 'spend' &&
    !setting.group.passive &&
    tokens[link]?.low === 'with'
  ) {
    const whom = textOf(text, tokens, trimmed(tokens, link + 1, end));
    if (whom !== '') return `Spending with ${whom}`;
  }
  const group = setting.group ?? (money ? sharedDeed(setting) : null);
  if (!group)
    return money &&
      purpose &&
      (purpose.by === 'for' || (purpose.by === 'in' && tokens[setting.lead]?.low === 'with'))
      ? what
      : '';
  const direct = isObject(setting, group);
  const { lemma } = group.verb;
  // “orders of £226 million, including £41 million from a single client”
  if (money && lemma === 'include' && group.verb.form === 'ing' && purpose && last !== '')
    return `${last.split(/ (?:from|for|in|to) /)[0] ?? ''} ${purpose.by === 'for' && /^investment/i.test(last) ? 'in' : purpose.by} ${text.slice(tokens[purpose.phrase.start]?.start ?? 0, tokens[purpose.phrase.end - 1]?.end ?? 0)}`;
  // “brought 14,200 hectares under irrigation”
  if (!money && direct && purpose?.by === 'under' && !group.passive && lemma !== 'be') return what;
  // “It took 36 minutes on average to answer a call”
  const took = lemma === 'take' && setting.kind === 'duration';
  const aim = took ? tokens.findIndex(({ low }, index) => index > at && index <= at + 4 && low === 'to') : -1;
  const does = tokens[aim + 1];
  if (aim > 0 && does && isPlain(does) && !determiners.has(does.low))
    return timeTo(
      setting,
      text,
      aim + 1,
      clause?.groups.find(({ start }) => start > aim + 1)?.start ?? end,
      subject,
    );
  const lasted = tokens
    .slice(group.end, at)
    .every(({ low }) =>
      /^(?:for|an?|the|average|mean|median|of|just|only|over|about|around|nearly|under|more|less|than|at|least)$/.test(
        low,
      ),
    );
  // “Tourists spent 5.2 nights”, “Employees worked 38.7 hours a week”
  const passed = {
    spend: /^nights?$/.test(found.unit) ? 'Nights spent' : 'Time spent',
    work: 'Hours worked',
    put: 'Hours put in',
    give: 'Hours given',
    volunteer: 'Hours volunteered',
    donate: 'Hours donated',
  }[lemma];
  const isLong = lemma === 'spend' ? isDuration(found.unit) : /^hours?$/.test(found.unit);
  if (
    !money &&
    passed !== undefined &&
    isLong &&
    (direct || lasted) &&
    byWhom(subject) !== '' &&
    !group.passive
  )
  // “The average patient spends 4.2 days in hospital”
  {
    const state =
      tokens[at + 1]?.low === 'in' && isPlain(tokens[at + 2]) && !isPlain(tokens[at + 3])
        ? ` in ${tokens[at + 2]?.text ?? ''}`
        : '';
    // “Each volunteer gives three hours a week”
    const each = /^(?:each|every)$/.test(tokens[group.start - subject.split(' ').length - 1]?.low ?? '');
    return `${passed}${lemma === 'spend' ? state : ''} ${each ? 'per' : 'by'} ${lowered(subject)}`;
  }
  // “The new timetable saves commuters an average of 11 minutes”
  if (!money && isDuration(found.unit) && lemma === 'save' && !group.passive && setting.kind === 'duration') {
    const whom = direct ? null : trimmed(tokens, group.end, setting.lead);
    const first = whom ? tokens.slice(whom.start, whom.end).findIndex(({ low }) => determiners.has(low)) : -1;
    if (whom && first > 0) whom.end = whom.start + first;
    return whom && isPlain(tokens[whom.start])
      ? `Time saved for ${textOf(text, tokens, whom)}`
      : 'Time saved';
  }
  // “lost 118 million litres a day to leaks”
  if (
    !money &&
    lemma === 'lose' &&
    !group.passive &&
    direct &&
    purpose?.by === 'to' &&
    !isDuration(found.unit)
  )
    return `Lost to ${what}`;
  if (lemma === 'speak' && isDuration(found.unit)) return 'Length of the speech';
  if (!money && isDuration(found.unit) && times[lemma] && (direct || lasted) && subject !== '')
    return nounOf(setting, subject, times[lemma] ?? '');
  const cost = money && lemma === 'cost' && direct ? costTo(setting, group, text, subject) : '';
  if (cost !== '') return cost;
  // “The church needs £14 million to mend its roof”
  if (money && lemma === 'need' && direct && tokens[at + 1]?.low === 'to') {
    const aim = restText(text, tokens, at + 2, end).replace(/ (?:its|our|their) /, ' ');
    if (aim !== '' && aim.split(' ').length <= 5) return `Needed to ${aim}`;
  }
  // “make 120 billion yuan in bonds available”
  if (money && lemma === 'make' && purpose?.by === 'in') return what.replace(/ available\b.*$/, '');
  const isDeed =
    !group.passive &&
    (group.verb.class === 'deed' || lemma === 'go' || (direct && nominals[lemma] !== undefined));
  if (!isDeed || lemma === 'have') return '';
  // “Foreign companies put €640 million into the region”
  if (money && direct && purpose?.by === 'into' && /^(?:put|pour|plough|pump|inject|channel)$/.test(lemma))
    return subject === '' || byWhom(subject) === ''
      ? `Investment in ${what}`
      : `Investment${byWhom(subject)}`;
  const noun = nominals[lemma];
  if (money && !direct) {
    const whom = ditransitive.test(lemma) ? trimmed(tokens, group.end, setting.lead + 1) : null;
    if (whom)
      return `${participleOf(group.verb, tokens[group.at]?.low ?? '')} to ${textOf(text, tokens, whom)}`;
  }
  if (!money) {
    if (!direct) return '';
    if (!isDuration(found.unit)) return '';
    if (
      purpose?.by === 'to' &&
      tokens[purpose.phrase.start - 1]?.type !== 'number' &&
      purpose.phrase.end - purpose.phrase.start <= 4
    )
      return `Time ${participleOf(group.verb, tokens[group.at]?.low ?? '')} to ${what}`;
    return '';
  }
  // “Investing £9m to mend and light the quays”: all that it is meant to do.
  if (noun && tokens[at + 1]?.low === 'to' && direct && verbOf(tokens[at + 2]?.low ?? '')?.form === 'base') {
    const stop = tokens.findIndex(({ type }, index) => index > at && type !== 'word');
    const aim = restText(text, tokens, at + 2, stop < 0 ? tokens.length : stop);
    if (aim !== '' && aim.split(' ').length <= 7) return `${noun} to ${aim}`;
  }
  const saves =
    noun === 'Savings' &&
    tokens.slice(group.end, setting.lead + 1).some(({ low }) => /^(?:each|every)$/.test(low));
  if (
    purpose &&
    noun &&
    !saves &&
    what.split(' ').length <= (/^(?:invest|spend)$/.test(lemma) ? 6 : 4) &&
    !(purpose.by === 'in' && lemma !== 'invest')
  )
    return lemma === 'raise' || lemma === 'lose'
      ? `${noun === 'Losses' ? 'Lost' : noun} ${purpose.by} ${what}`
      : `${noun} ${purpose.by === 'for' ? 'on' : purpose.by} ${what}`;
  // “Seniors earned $9.3 million in scholarships”
  if (noun && purpose?.by === 'in' && /^(?:earn|win|raise|save)$/.test(lemma) && what.split(' ').length <= 4)
    return `${what} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`;
  if (noun && lemma === 'raise' && /s$/.test(subject)) return `${noun} by ${lowered(subject)}`;
  if (noun === 'Savings') {
    const each = tokens
      .slice(group.end, setting.lead + 1)
      .findIndex(({ low }) => /^(?:each|every)$/.test(low));
    const whom = tokens[group.end + each + 1];
    if (each >= 0 && whom && isPlain(whom)) return `${noun} per ${whom.text}`;
    // “saving a typical household £340 a year”
    const typical = tokens.slice(group.end, setting.lead + 1);
    if (/^an?$/.test(typical[0]?.low ?? '') && /^(?:typical|average)$/.test(typical[1]?.low ?? ''))
      return `Saving for ${typical.map(({ text: word }) => word).join(' ')}`;
    // “which will save £6 million a year”: what “which” is cannot be told.
    if (tokens[clause?.start ?? 0]?.low === 'which')
      return /^(?:a|per|each)$/.test(tokens[at + 1]?.low ?? '') && tokens[at + 2]?.low === 'year'
        ? `Annual ${noun.toLowerCase()}`
        : noun;
  }
  // “The closure will save about £3.5 million a year”: it comes from what was done.
  if (noun === 'Savings' && !subject.includes(' ') && isMeasureTaken(subject))
    return `${noun} from ${lowered(subject)}`;
  if (noun) return subject === '' ? noun : nounOf(setting, subject, noun);
  if (!purpose) return '';
  // “collected £2.1 billion in business rates”: what the money is.
  if (purpose.by === 'in') {
    const bare = !determiners.has(tokens[purpose.phrase.start - 1]?.low ?? '');
    return subject === '' || (bare && direct && !/^[A-Z]/.test(what)) ? what : '';
  }
  if (/^(?:to|from|among)$/.test(purpose.by) && subject !== '')
    return direct ? `${participleOf(group.verb, tokens[group.at]?.low ?? '')} ${purpose.by} ${what}` : '';
  return what;
}

/** “spent $212 million”, “lost an average of 38 hours”, “will save up to £3 million”: the number is what the verb does. */
const isObject = ({ tokens, lead }: Setting, group: Group): boolean =>
  tokens
    .slice(group.end, lead + 1)
    .every(({ low }) =>
      /^(?:an?|average|mean|median|total|combined|estimated|record|further|extra|of|out|back|in|off|over|only|just|on)$/.test(
        low,
      ),
    );

/** “sets aside $2 billion for housing and $900 million for schools”: one deed does for both. */
function sharedDeed(setting: Setting): Group | null {
  const clause = clauseOf(setting);
  const bare = clause !== undefined && /and$/.test(clause.joint) && clause.start === setting.at;
  const verb = setting.governing?.verb;
  return bare && (verb?.class === 'deed' || verb?.lemma === 'go') ? setting.governing : null;
}
