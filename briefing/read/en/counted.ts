/** Labels of what is counted or measured: the noun right after a number. */
import {
  fromWhat,
  saidMore,
  inWhose,
  which,
  ageEnd,
  outOf,
  asked,
  causing,
  properName,
  perEach,
  roomIn,
} from './told-of.ts';
import { clauseEnd, restEnd, type Around } from './around.ts';
import { isPerson, isPlain, isPlural } from './classes.ts';
import { phraseBefore, phraseFrom, textOf, trimmed } from './nouns.ts';
import { saidOf } from './elliptic.ts';
import { levelOf } from './level-of.ts';
import { byWhom, lowered } from './naming.ts';
import { withRest } from './said.ts';
import { restText } from './rest.ts';
import { withDeed } from './refined.ts';
import { clauseOf, isDeed, leadOf, type Setting } from './setting.ts';
import { withTwin } from './twins.ts';
import { isMoney } from './units.ts';
import { participleOf, verbOf } from './verbs.ts';
import { determiners, periods, plainNouns, prepositions } from './words.ts';

/** Words that only count: “8,720 sets”, “17.1 billion person-trips”. */
const countingWord =
  /^(?:sets|units|pieces|items|(?:person|passenger|vehicle)-(?:trips|times|journeys|visits))$/;

/** What is counted: “34 factories”, “1,200 new homes”, “a $75 million plant”. */
export function countedLabel(setting: Setting, around: Around): string {
  const { text, subject, done, speech } = around;
  const { tokens, at, found, kind } = setting;
  if (kind !== 'amount') return '';
  // “with £16 million going on shops”
  if (
    clauseOf(setting)?.groups.some(
      ({ start, verb }) => start === at + 1 && verb.form === 'ing' && isMoney(found.unit),
    )
  )
    return '';
  const money = isMoney(found.unit);
  const measured = found.unit !== '' && !money;
  if (measured) {
    // “a 7.4 km railway”
    const described = determiners.has(tokens[at - 1]?.low ?? '')
      ? phraseFrom(tokens, at + 1, clauseEnd(tokens, at))
      : null;
    return described && kind === 'amount' && !periods.has(tokens[described.end - 1]?.low ?? '')
      ? textOf(text, tokens, described)
      : '';
  }
  const end = tokens.length;
  const how = tokens[at + 1]?.low ?? '';
  // “742,000 head of cattle”
  if (!money && how === 'head' && tokens[at + 2]?.low === 'of')
    return `head of ${textOf(text, tokens, phraseFrom(tokens, at + 3, end))}`;
  // “all 16 nationally monitored rivers”
  const described =
    /[a-z]{4}ly$/.test(how) && /ed$/.test(tokens[at + 2]?.low ?? '') && isPlain(tokens[at + 3]);
  const monitored = described && !money ? phraseFrom(tokens, at + 1, end) : null;
  if (monitored && isPlural(tokens[monitored.end - 1]?.low ?? '')) return textOf(text, tokens, monitored);
  // “gave out 4,100 three-day parcels”: the second number tells of what kind they are.
  const kindly = tokens[at + 1];
  if (!money && kindly?.type === 'number' && /-[a-z]+$/.test(kindly.low) && isPlain(tokens[at + 2]))
    return countedLabel({ ...setting, at: at + 1 }, around);
  // “rose from 12 to 15 schools”: both count what stands after the second.
  const next = tokens[at + 2];
  if (!money && tokens[at + 1]?.low === 'to' && next?.type === 'number' && !subject)
    return textOf(text, tokens, phraseFrom(tokens, at + 3, end));
  // “The summer school grew from 90 to 150 places”
  const same = tokens[at + 3];
  if (
    !money &&
    leadOf(setting) === 'from' &&
    !/^(?:average|typical|mean|median) /i.test(subject) &&
    tokens[at + 1]?.low === 'to' &&
    next?.type === 'number' &&
    isPlain(same) &&
    isPlural(same?.low ?? '') &&
    !/^(?:%|per)/.test(next.low.replace(/^[\d.,]+ ?/, ''))
  )
    return countedLabel({ ...setting, at: at + 2 }, around);
  // “a new 72-bed ward” has so many beds.
  const of = tokens[at + 2];
  if (tokens[at + 1]?.text === '-' && of?.type === 'word' && /^[a-z]+$/.test(of.text)) {
    const whole = textOf(text, tokens, phraseFrom(tokens, at + 3, end));
    if (whole !== '' && !verbOf(of.low) && !/^(?:strong|plus|odd|high|long|wide|deep)$/.test(of.low))
      return `${whole} ${of.text}s`;
  }
  // “of the 2,300 who replied”
  if (
    !money &&
    tokens[at + 1]?.low === 'who' &&
    /^(?:the|those|of|among)$/.test(tokens[at - 1]?.low ?? '') &&
    speech.counted === ''
  ) {
    const what = restText(text, tokens, at + 2, clauseOf(setting)?.end ?? end);
    if (what !== '') return `people who ${what}`;
  }
  const phrase =
    isPartThatDoes(setting) || isDoer(setting, speech.counted)
      ? null
      : withTwin(setting, phraseFrom(tokens, at + 1, end));
  // “moving its 86 employees’ work”: whose it is, they are counted.
  const owners = phrase && tokens.slice(phrase.start, phrase.end - 1).findIndex(({ low }) => /s'$/.test(low));
  if (
    phrase &&
    owners !== null &&
    owners >= 0 &&
    // “six new residents’ car parks” counts the car parks.
    determiners.has(tokens[at - 1]?.low ?? '') &&
    isPerson(tokens[phrase.start + owners]?.low.slice(0, -1) ?? '')
  )
    phrase.end = phrase.start + owners + 1;
  // “6.2 million residents | count on us”
  const verb =
    phrase && clauseOf(setting)?.groups.find(({ start }) => start > phrase.start && start < phrase.end);
  // “we took 27 tax relief measures”: the verb has been told, what ends the phrase is none.
  const closes = setting.group && verb?.verb.form === 's' && verb.end === phrase?.end;
  if (phrase && verb && !closes) phrase.end = verb.start;
  // “a dividend of 6.2 cents brings the total to”, “cash flow of £83.5 million covered investment”
  const does = leadOf(setting) === 'of' ? verbOf(tokens[at + 1]?.low ?? '')?.form : undefined;
  if (
    money &&
    (does === 'past' ||
      clauseOf(setting)?.groups.some(({ start, verb: own }) => start === at + 1 && own.form === 's'))
  )
    return '';
  // “31 branches, of which twelve open on Sundays”
  const plain = verbOf(tokens[at + 1]?.low ?? '')?.form === 'base';
  if (!money && plain && /^(?:which|whom)$/.test(leadOf(setting)) && speech.counted !== '')
    return `${speech.counted} that ${restText(text, tokens, at + 1, clauseOf(setting)?.end ?? end)}`;
  const clause = clauseOf(setting);
  // “£27 million towards 650 more by 2028”
  if (
    !phrase &&
    !money &&
    tokens[at + 1]?.low === 'more' &&
    tokens[at + 2]?.low !== 'than' &&
    speech.counted !== ''
  )
    return `more ${lowered(speech.counted)}`;
  if (!phrase || phrase.end > (clause?.end ?? end) + 3) {
    const after = clause?.groups.find((one) => one.start > at);
    // “Of the 96 actions, 81 were finished”, “of which 240 are electric”.
    if (
      !money &&
      after &&
      after.start <= at + 2 &&
      speech.counted !== '' &&
      !setting.group &&
      leadOf(setting) !== 'of'
    )
      return withRest(text, tokens, speech.counted, after, at + 1, restEnd(setting));
    // “build three schools, renovate twelve”
    const deed =
      isDeed(setting) ||
      /^(?:close|start|begin|finish|complete|win|cut)$/.test(setting.group?.verb.lemma ?? '');
    // “fined 48 and shut down three”
    const particle =
      setting.lead === setting.group?.end && /^(?:down|up|out|off|back)$/.test(leadOf(setting));
    if (!money && deed && (particle || setting.lead < (setting.group?.end ?? 0)))
      return withDeed(speech.counted, setting, speech.counted.split(' ').length <= 3);
    return '';
  }
  // “broke the 100-billion-yuan mark”: what reached it.
  const marks = /^(?:mark|milestone|threshold|barrier|line)$/.test(tokens[phrase.end - 1]?.low ?? '');
  if (marks && phrase.end === phrase.start + 1 && subject !== '') return subject;
  if (money) {
    // “a $410 million project”: after a noun in apposition the noun itself is told.
    const apposed =
      determiners.has(tokens[at - 1]?.low ?? '') &&
      clause !== undefined &&
      at - 1 === clause.start &&
      setting.clause > 0;
    const name = textOf(text, tokens, phrase);
    return periods.has(tokens[phrase.end - 1]?.text ?? '')
      ? ''
      : (apposed && subjectOfApposition(around, setting)) || name + aimOf(text, tokens, phrase);
  }
  // “three of the 19 villages have a bus”: the whole has a name alone.
  // “22 of New Harlow’s 100 wards”
  const whose = /'s$|s'$/.test(tokens[at - 1]?.low ?? '')
    ? tokens.slice(Math.max(0, at - 4), at).findLastIndex(({ low }) => low === 'of')
    : -1;
  const part = whose < 0 ? setting.lead : Math.max(0, at - 4) + whose;
  if (
    tokens[part]?.low === 'of' &&
    part >= (clause?.start ?? 0) &&
    tokens[part - 1]?.type === 'number' &&
    part < at - 1 &&
    found.form !== 'fraction'
  )
    return (speech.counted = textOf(text, tokens, phrase));
  const head = tokens[phrase.end - 1]?.low ?? '';
  const ones = head === 'ones' && speech.counted !== '' ? (speech.counted.split(' ').at(-1) ?? '') : '';
  // “met 19 targets, came close on four others”
  if (head === 'others' && phrase.end === phrase.start + 1) {
    if (speech.counted !== '') return speech.counted;
    // “The wind farm entered service, and two others are under construction”
    const one = around.last || subject;
    if (one !== '' && one.split(' ').length <= 3 && !isPlural(one)) return `other ${lowered(one)}s`;
  }
  const alone = phrase.end - phrase.start === 1;
  // “31 additional young people needed care”
  // “extended to two more towns”
  const added = /^(?:additional|extra|further|more)$/.test(tokens[at + 1]?.low ?? '')
    ? `${(tokens[at + 1]?.low ?? '').replace('more', 'additional')} `
    : '';
  const name =
    added +
    textOf(text, tokens, phrase)
      .replace(/^(?:units|sets|pieces|lots|pairs) of /, '')
      .replace(/\bones$/, ones || 'ones') +
    (alone && isPlural(head) ? inWhose(tokens, phrase.end, setting.group) : '') +
    // “shields 1,900 houses from flooding”: from what is no kind of house.
    (alone &&
    isPlural(head) &&
    !plainNouns.has(head) &&
    !/^(?:protect|shield|save|rescue|keep|spare|guard|free|defend)$/.test(setting.group?.verb.lemma ?? '')
      ? fromWhat(text, tokens, phrase.end)
      : '') +
    (alone && inWhose(tokens, phrase.end, setting.group) === '' ? roomIn(text, tokens, phrase.end) : '') +
    perEach(text, tokens, phrase.end) +
    asked(tokens, setting.lead);
  if (periods.has(head) && !isPlural(head)) return '';
  // “The output of robots reached 8,720 sets”: a word that only counts.
  const generic = alone && (plainNouns.has(head) || countingWord.test(head));
  // “Freight reached 56.9 billion tons, and passenger traffic 17.1 billion person-trips”
  const gap =
    alone && countingWord.test(head) && !setting.group && isPlain(tokens[setting.lead])
      ? textOf(text, tokens, phraseBefore(tokens, setting.lead + 1, clause?.start ?? 0))
      : '';
  if (gap !== '') return gap;
  // “The city is home to 231,400 people, and four in ten of them …”
  if (
    alone &&
    (generic || /^(?:residents|inhabitants)$/.test(head)) &&
    leadOf(setting) === 'to' &&
    tokens[setting.lead - 1]?.low === 'home'
  ) {
    speech.counted = generic ? 'residents' : name;
    return 'Population';
  }
  const level = levelOf(setting, subject, name, { alone, generic });
  if (level !== '') return level;
  // “The line is short of about 260 drivers”, “We are 40 nurses short”: so many are lacking.
  const lacks =
    /^(?:be|remain|stay|leave)$/.test(setting.group?.verb.lemma ?? '') &&
    ((leadOf(setting) === 'of' &&
      tokens[setting.lead - 1]?.low === 'short' &&
      tokens[at - 1]?.low !== 'the') ||
      (tokens[phrase.end]?.low === 'short' && tokens[phrase.end + 1]?.low !== 'of'));
  if (lacks) return `Shortage of ${name}`;
  // “a net inflow of 11,900 people from abroad”
  const flow = leadOf(setting) === 'of' ? phraseBefore(tokens, setting.lead, clause?.start ?? 0) : null;
  if (
    flow &&
    /^(?:inflow|outflow|influx|shortage|shortfall|surplus|backlog|intake|excess)$/.test(
      tokens[flow.end - 1]?.low ?? '',
    )
  )
    return `${textOf(text, tokens, flow)} of ${name}${outOf(text, tokens, phrase.end)}`;
  // “The scheme was used by 2.6 million consumers”
  const deedBy = setting.group;
  if (
    alone &&
    isPerson(head) &&
    deedBy?.passive &&
    leadOf(setting) === 'by' &&
    setting.lead === deedBy.end &&
    /ed$/.test(tokens[deedBy.at]?.low ?? '')
  ) {
    // “Three hubs opened, in Carrow and Harwick, and were used by 2,950 families”: what was just counted.
    const before = done.at(-1)?.kind === 'amount' ? around.last : '';
    const what = deedBy.start > (clause?.start ?? 0) || done.length === 0 ? subject : before;
    if (what !== '' && what.split(' ').length <= 6)
      return `${name} who ${tokens[deedBy.at]?.low ?? ''} ${lowered(what)}`;
  }
  const more = saidMore(setting, around, name, phrase.end);
  if (more !== '') {
    speech.counted = name;
    return more;
  }
  // “persons | aged 15 to 74 | were in employment”
  const past = tokens[phrase.end]?.low === 'aged' ? ageEnd(tokens, phrase.end + 1) : phrase.end;
  // “arranged care at home for 3,120 people”
  const given = setting.group;
  if (
    generic &&
    given &&
    !given.passive &&
    leadOf(setting) === 'for' &&
    given.end < setting.lead &&
    /^(?:arrange|provide|organi[sz]e|secure|find|supply|fund|buy|deliver)$/.test(given.verb.lemma)
  ) {
    const what = textOf(text, tokens, trimmed(tokens, given.end, setting.lead));
    if (what !== '') return `${name} given ${lowered(what)}`;
  }
  // “Unemployment insurance was paid to 1.26 million people”
  if (
    generic &&
    given?.passive &&
    leadOf(setting) === 'to' &&
    setting.lead === given.end &&
    /^(?:pay|give|offer|grant|award)$/.test(given.verb.lemma) &&
    subject !== '' &&
    subject.split(' ').length <= 4
  )
    return `${name} ${participleOf(given.verb, tokens[given.at]?.low ?? '')} ${lowered(subject)}`;
  // “certified 118 companies as green suppliers”
  const named = setting.group;
  if (alone && named && !named.passive && tokens[phrase.end]?.low === 'as' && isDeed(setting)) {
    const as = restText(text, tokens, phrase.end + 1, clauseEnd(tokens, phrase.end));
    if (as !== '') return `${name} ${participleOf(named.verb, tokens[named.at]?.low ?? '')} as ${as}`;
  }
  // “A total of 468,000 jobs were newly created in cities and towns”: where it says more than the deed.
  const inAll = leadOf(setting) === 'of' && tokens[setting.lead - 1]?.low === 'total';
  const told = alone && isPlural(head) && (inAll || !prepositions.has(leadOf(setting)));
  const said = generic
    ? saidOf(setting, around, name, past)
    : told
      ? which(setting, around, name, phrase.end).replace(/^\S+ \S+$/, inAll ? '' : '$&')
      : '';
  const by =
    !isPlural(subject.split(' ').at(-1)?.toLowerCase() ?? '') && !/^\S+ \S+(?: \S+)?$/.test(subject)
      ? properName(text, subject) || (generic && !subject.includes(' ') ? byWhom(subject) : '')
      : ` by ${lowered(subject)}`;
  // “we had to turn away 1,300 people”
  const turned = setting.group;
  if (
    generic &&
    turned &&
    !turned.passive &&
    (isDeed(setting) || turned.verb.lemma === 'turn') &&
    setting.lead === turned.end &&
    /^(?:away|out|back|off|up|in|over|down)$/.test(tokens[setting.lead]?.low ?? '')
  ) {
    speech.counted = name;
    return `${name} ${participleOf(turned.verb, tokens[turned.at]?.low ?? '')} ${tokens[setting.lead]?.low ?? ''}`;
  }
  const deed =
    (generic ||
      (alone &&
        by !== '' &&
        (causing.test(setting.group?.verb.lemma ?? '') ||
          (isPerson(head) && /^(?:cover|insure)$/.test(setting.group?.verb.lemma ?? ''))))) &&
    !determiners.has(tokens[phrase.end]?.low ?? '') &&
    setting.group &&
    (isDeed(setting) || /^(?:carry|serve|attract|cover|insure)$/.test(setting.group.verb.lemma)) &&
    !setting.group.passive &&
    (setting.lead < setting.group.end || (setting.group.verb.lemma === 'look' && leadOf(setting) === 'after'))
      ? ` ${participleOf(setting.group.verb, tokens[setting.group.at]?.low ?? '')}${setting.group.verb.lemma === 'look' ? ' after' : ''}${by || outOf(text, tokens, phrase.end)}`
      : '';
  // “61,480 students in 94 schools”: it is the students that “they” will be.
  const aside =
    /^(?:in|at|on|across|for|with|from|by|within)$/.test(leadOf(setting)) &&
    done.some(({ kind: one }) => one === 'amount');
  setting.aside = aside;
  // “called 58 times” counts no things.
  if (!aside && !/^(?:times|occasions)$/.test(name)) speech.counted = name;
  return said || `${name}${deed}` === name ? withDeed(said || name, setting) : `${name}${deed}`;
}

/** “a £9 million scheme | to light the quays”: a scheme alone may be any. */
function aimOf(text: string, tokens: Setting['tokens'], phrase: { start: number; end: number }): string {
  const any =
    /^(?:scheme|project|programme|program|plan|fund|initiative|package|campaign|appeal|bid|deal|contract)$/;
  const bare = phrase.end === phrase.start + 1 && any.test(tokens[phrase.start]?.low ?? '');
  if (!bare || tokens[phrase.end]?.low !== 'to' || verbOf(tokens[phrase.end + 1]?.low ?? '')?.form !== 'base')
    return '';
  const aim = restText(text, tokens, phrase.end, clauseEnd(tokens, phrase.end)).replace(
    / (?:(?:is|was|are|were|has|have|will|would|can|could)|to [a-z]+ing) .*$/,
    '',
  );
  return aim === '' || aim.split(' ').length > 7 ? '' : ` ${aim}`;
}

/** “3,800 people are on the register, but only 212 gave blood”: what can be nothing but a verb. */
const isDoer = (setting: Setting, counted: string): boolean => {
  const { tokens, at, found } = setting;
  const does = clauseOf(setting)?.groups.find(({ start }) => start === at + 1);
  const head = counted.split(' ')[0]?.toLowerCase() ?? '';
  return (
    found.unit === '' &&
    !setting.group &&
    does?.verb.form === 'past' &&
    !/ed$/.test(tokens[at + 1]?.low ?? '') &&
    (isPerson(head) || plainNouns.has(head)) &&
    /^(?:but|while|and|though|although)$/.test(tokens[(clauseOf(setting)?.start ?? 0) - 1]?.low ?? '')
  );
};

/** “Of our 612 shops, 58 lost money”: the word after the number is what they did. */
const isPartThatDoes = ({ tokens, clauses, clause, at }: Setting): boolean =>
  /^(?:of|among)$/.test(tokens[clauses[clause - 1]?.start ?? 0]?.low ?? '') &&
  clause > 0 &&
  clauses[clause]?.start === at &&
  clauses[clause]?.groups[0]?.start === at + 1;

function subjectOfApposition({ text }: Around, { tokens, clauses, clause }: Setting): string {
  const before = clauses[clause - 1];
  // “we will open the Eastside Library, a $17.5 million project”
  const verb = before?.groups.at(-1);
  return before ? textOf(text, tokens, trimmed(tokens, verb?.end ?? before.start, before.end)) : '';
}

/** “28,000 MWh from rooftop solar”: what a quantity comes from, where nothing else is said of it. */
export function measuredFrom({ tokens, at, kind, found, group }: Setting, { text }: Around): string {
  if (
    kind !== 'amount' ||
    found.unit === '' ||
    isMoney(found.unit) ||
    tokens[at + 1]?.low !== 'from' ||
    (group && group.verb.class !== 'deed')
  )
    return '';
  return textOf(text, tokens, trimmed(tokens, at + 2, clauseEnd(tokens, at)));
}
