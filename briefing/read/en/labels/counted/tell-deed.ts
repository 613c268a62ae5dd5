/**
 * What was done to counted things belongs to their name: “replaced 96 switches” tells of switches replaced, and a
 * bare “Switches” would be read as all there are.
 */
import { isAdjective, isPerson, isPlain, isPlural } from '../../words/classes.ts';
import type { Group } from '../../grammar/groups.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf, type Phrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isMoney } from '../../numbers/units.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { deedNouns } from './deed-nouns.ts';
import { undergoing, yetTo } from './with-deed.ts';
import { bothDeeds, isPlanned, isWhere } from './done-to.ts';
import { withTwin } from './twins.ts';
import { reachedBy } from './reached-by.ts';
import { isWho } from './predicate-of.ts';
import { didOf, thoseDid } from './tell-did.ts';
import { sharedDeed } from './shared-deed.ts';
import { tellPart } from './tell-part.ts';
import { notNew } from './without-one.ts';
import { withOthers } from '../lists/several-of.ts';
import { particleAt, takenSo, withParticle } from './with-particle.ts';
import { participleOf, verbOf } from '../../words/verbs.ts';
import { periods, prepositions } from '../../words/words.ts';

/** Verbs that tell only that there are so many, or what they are. */
const counting =
  /^(?:be|up|down|become|have|do|see|reach|exceed|surpass|total|number|equal|remain|stay|face|include|comprise|contain|represent|constitute|mean|make|keep|say|show|feature|boast|enjoy|experience|suffer|undergo|mark|follow|come|go|get|hit|top|pass|leave|average|cost|rise|fall|grow|drop|increase|decrease|decline|shrink|climb|jump|amount|stand|range|measure|last|run|take|bring|put|set|want|live|cite|count|cover|account|require|mention|let|call|spend|pay|span|house|form|cause|raise|lower|cut|expand|extend|reduce|boost|lift|record|register|log|report|draw|employ|fill|occupy|arrange|thank)$/;
/** What things do of themselves, and are thereafter. */
const becoming = /^(?:open|reopen|close|start|begin|finish|arrive|retire|collapse|register)$/;
/** “A project to restore 30 ponds ended”: what can be told of another thing. */
const byThemselves =
  /^(?:open|reopen|close|start|begin|finish|end|arrive|retire|collapse|die|fail|continue|work|move)$/;
/** “was granted 3,470 patents”: the number is of what was handed over. */
const handing = /^(?:grant|give|award|allocate|promise|send|offer|hand|lend|assign|deliver|issue|donate)$/;
/** What stands before a number of things that are all there are. */
const known = /(?:^(?:the|our|its|their|his|her|these|those|all)|[’']s?)$/;
/** What is no thing to which anything is done. */
const change = /^(?:increase|rise|fall|decrease|decline|drop|reduction|growth|gain|change|difference|gap)$/;
/** A label no longer than this takes its deed, in words. */
const longest = 5;

/** “Worn-out switches replaced”, “Track to be renewed”; labels that tell more than the thing are left. */
export function tellDeed(settings: Setting[], text: string): void {
  settings.forEach((setting, index) => {
    const before = settings[index - 1];
    const asBefore = before?.label === setting.label;
    const behind = settings.slice(index + 1).find(({ kind }) => kind !== 'date');
    const did = asBefore ? thoseDid(text, setting, before) : '';
    if (did !== '') {
      // “806 (65%) needed no further care”: the share is of the same.
      if (behind?.label === setting.label && behind.at === setting.at + 2) behind.label = did;
      setting.label = did;
      return;
    }
    // “We set out to permit 1,500 homes and ended the year at 1,672”
    if (asBefore && / to be [a-z]+$/.test(setting.label) && wasDone(setting))
      setting.label = setting.label.replace(/ to be (?=[a-z]+$)/, ' ');
    const counts = setting.kind === 'amount' && !isMoney(setting.found.unit) && !isWhere(setting);
    const things = counts ? thingsOf(setting) : null;
    if (!things) return;
    const [name, tail] = nameAndTail(setting.label, lowered(textOf(text, setting.tokens, things)));
    if (name === '') setting.label = withParticle(setting.label, setting, things);
    if (name === '' || setting.label.split(' ').length > longest || tellsDeed(`${name}${tail}`)) return;
    const deed = deedOf(setting, things, /^ (?:a|per) /.test(tail)) || reachedBy(text, setting, things);
    // “provided 400 additional places”: that says it.
    if (
      deed !== '' &&
      /^additional /i.test(setting.label) &&
      !/^additional /i.test(textOf(text, setting.tokens, things))
    )
      return;
    const lack = tail === '' ? lacking(text, setting, things) : '';
    const told =
      deed !== ''
        ? `${name}${lack} ${deed}${deed.endsWith(tail) ? '' : tail}${tail === '' && lack === '' ? whichBefore(text, setting, things) : ''}`
        : tail === '' || /^ (?:with|from|in|at|on|across) /.test(tail)
          ? didOf(text, setting, things) || (lack === '' ? '' : `${setting.label}${lack}`)
          : '';
    const first = told === '' && tail === '' && before ? thingsOf(before) : null;
    if (before && first) setting.label += sharedDeed(before, textOf(text, before.tokens, first), setting);
    if (told === '') return;
    // “Six miners died, compared with two the year before”: those died too.
    const goesOn = behind && (isHeldAgainst(behind) || (isMore(behind) && / [a-z]+ing /.test(told)));
    if (goesOn && behind.label === setting.label) behind.label = told;
    else if (behind && isOtherwise(behind, setting)) behind.label = toldOtherwise(behind, name, told);
    setting.label = told;
  });
  tellPart(settings);
  settings.forEach((setting) => (setting.label = notNew(setting.label, setting)));
}

/** “members, | or 71% of those eligible, | voted”: the same told as a share. */
const isOtherwise = ({ clause, clauses, at, kind }: Setting, { clause: before }: Setting): boolean =>
  /^(?:percent|ratio)$/.test(kind) &&
  clause === before + 1 &&
  clauses[clause]?.joint === ', or' &&
  clauses[clause].start === at &&
  clauses[clause + 1]?.joint === ',';

/** “Members’ share of those eligible” → Share of those eligible who voted. */
function toldOtherwise({ label, tokens, at }: Setting, name: string, told: string): string {
  const those = tokens[at + 2]?.low === 'those' ? 'those ' : '';
  const which = those !== '' && label.startsWith(`${name} `) ? label.slice(name.length + 1) : undefined;
  const whole = / share of (.+)$/.exec(label)?.[1] ?? which;
  if (whole === undefined) return label === name ? told : label;
  return /^total$/.test(whole)
    ? `${told} as a share of the total`
    : `Share of ${those}${whole}${told.slice(name.length)}`;
}

/** “were living in hostels, 300 more than in May”: more that do so. */
const isMore = ({ tokens, at, found }: Setting): boolean =>
  found.unit === '' && /^(?:more|fewer)$/.test(tokens[at + 1]?.low ?? '') && tokens[at + 2]?.low === 'than';

/** “compared with two the year before”, “(2022: two)”: the same, without a word of its own. */
const isHeldAgainst = ({ tokens, at, lead, found }: Setting): boolean =>
  found.unit === '' && (isInBrackets(tokens, at) || isCompared(tokens, at, lead));

const isInBrackets = (tokens: Setting['tokens'], at: number): boolean =>
  tokens[at - 1]?.text === ':' &&
  tokens[at + 1]?.text === ')' &&
  tokens.slice(Math.max(0, at - 6), at).some(({ text }) => text === '(');

const isCompared = (tokens: Setting['tokens'], at: number, lead: number): boolean =>
  /^(?:with|to|against|than|from)$/.test(tokens[lead]?.low ?? '') &&
  (/^(?:compared|rather|up|down)$/.test(tokens[lead - 1]?.low ?? '') || tokens[lead]?.low === 'against') &&
  !isPlural(tokens[at + 1]?.low ?? '');

/** “Twelve hamlets | still without electricity | will be connected”: what they lack tells which. */
function lacking(text: string, { tokens, clauses, clause }: Setting, { end }: Phrase): string {
  const from = /^(?:still|yet|now|currently)$/.test(tokens[end]?.low ?? '') ? end + 1 : end;
  const verb = clauses[clause]?.groups.find(({ start }) => start >= end);
  const what = tokens.slice(from, verb?.start ?? from);
  return tokens[from]?.low === 'without' && what.length <= 5 && what.every(({ type }) => type === 'word')
    ? ` ${text.slice(what[0]?.start ?? 0, what.at(-1)?.end ?? 0)}`
    : '';
}

/** “flats | in old mining towns | were renovated”: what stands before the verb tells which. */
function whichBefore(text: string, setting: Setting, { end }: Phrase): string {
  const { tokens, group } = setting;
  const verb = clauseOf(setting)?.groups.find(({ start }) => start >= end);
  if (group || !verb?.passive || !/^(?:in|for|with|under|on)$/.test(tokens[end]?.low ?? '')) return '';
  const words = tokens.slice(end, verb.start);
  const named = phraseFrom(tokens, end + 1, verb.start);
  // “in the region”, “in May”: any of them would be there.
  const tells =
    named?.start === end + 1 &&
    named.end === verb.start &&
    words.length >= 3 &&
    words.length <= 5 &&
    isPlural(tokens[named.end - 1]?.low ?? '') &&
    words.every((word) => word.type === 'word' && word.text === word.low && !periods.has(word.low));
  return tells ? ` ${text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)}` : '';
}

const wasDone = ({ group }: Setting): boolean =>
  group !== null && /^(?:past|participle)$/.test(group.verb.form) && !group.bare && !group.infinitive;

/** The noun that a number counts or that its unit measures: “96 | switches”, “412 km of | track”. */
function thingsOf(setting: Setting): Phrase | null {
  const { tokens, at, found } = setting;
  const of = tokens[at + 1]?.low === 'of';
  if ((found.unit !== '') !== of) return null;
  const own = phraseFrom(tokens, at + (of ? 2 : 1), tokens.length);
  const things = of ? own && withOthers(setting, own) : withTwin(setting, own);
  if (!things || things.end - things.start > (own && things.end > own.end ? 2 * longest : longest))
    return null;
  // “brought 84 sailors | home”
  const home = /^(?:home|overseas)$/.test(tokens[things.end - 1]?.low ?? '') && things.end - things.start > 1;
  return home ? { start: things.start, end: things.end - 1 } : things;
}

/** A label as the name of the things and what follows it: “Places | in nurseries”; no name where it is of something else. */
function nameAndTail(label: string, things: string): [string, string] {
  const small = label.toLowerCase();
  // “demolished 62 others”
  if (things === 'others') return tellsDeed(label) ? ['', ''] : [label, ''];
  const bare = things
    .replace(/^(?:more|further|other|own|of|the|our|its|their|these|those) /, '')
    .replace(/^(?:units|sets|pieces|lots|pairs) of (?=.*s$)/, '')
    .toLowerCase();
  // “additional young people” are told so, though “additional” is no part of what they are.
  const ahead = small.startsWith('additional ') && !bare.startsWith('additional ') ? 'additional '.length : 0;
  const length = ahead + bare.length;
  if (small.slice(ahead) !== bare && !small.startsWith(`${bare} `, ahead)) return ['', ''];
  const tail = label.slice(length);
  return /^(?: (?:home|overseas)|(?: (?:in|at|on|for|with|from|under|across|a|per) .+)?)$/.test(tail)
    ? [label.slice(0, length), tail]
    : ['', ''];
}

/** Whether one of the words after the first is a participle already: “Homes completed”. */
const tellsDeed = (label: string): boolean =>
  / (?:who|that|which) /.test(label) ||
  label
    .split(' ')
    .some(
      (word, at) =>
        at > 0 && !word.includes('-') && /^(?:past|participle)$/.test(verbOf(word.toLowerCase())?.form ?? ''),
    );

/** What was done: by the verb before the number, the one behind the things, or a noun that leads to it. */
function deedOf(setting: Setting, things: Phrase, isRate: boolean): string {
  const { tokens, group } = setting;
  const noun = leadOf(setting) === 'of' ? deedNouns.get(tokens[setting.lead - 1]?.low ?? '') : undefined;
  // “a saving of 300 tonnes of CO2 a year”: without it the year’s emissions.
  if (noun !== undefined) return isRate && noun !== 'saved' ? '' : `${yetTo(setting, things.end)}${noun}`;
  const turned = undergoing(setting);
  if (turned !== '') return turned;
  const added = /^(?:new|additional|extra|more|further)$/.test(tokens[things.start]?.low ?? '');
  const whom = isPerson(tokens[things.end - 1]?.low ?? '');
  const tells = ({ verb: { lemma } }: Group): boolean =>
    // “The ticket found 40,000 buyers”
    !(whom && lemma === 'find') &&
    // “want to reach 22,000 pupils”
    (!counting.test(lemma) || (lemma === 'reach' && whom && group !== null && isPlanned(setting, group))) &&
    !(added && /^(?:create|add|build)$/.test(lemma));
  // “Six of the nine works were completed”: the nine are all there are.
  const all =
    known.test(tokens[setting.at - 1]?.low ?? '') &&
    tokens
      .slice(setting.clauses[setting.clause]?.start ?? 0, setting.at - 1)
      .some(({ type }) => type === 'number');
  if (all) return '';
  const told = (done: Group): string =>
    tells(done) ? `${isPlanned(setting, done) ? 'to be ' : ''}${bothDeeds(setting, done, things.start)}` : '';
  // “carried 2,100 riders a day” tells no more with it, “six people a week are killed” does.
  const which = isRate ? '' : reduced(setting, things);
  if (which !== '') return which;
  if (group?.passive && isObject(setting, group))
    return !isRate && handing.test(group.verb.lemma) ? told(group) : '';
  const beside = group && !isRate ? besideDeed(setting, group) : '';
  if (beside !== '') return beside;
  const away = group && !group.passive && isDone(setting, group) ? particleAt(tokens, things.end) : '';
  if (group && away !== '' && isObject(setting, group) && takenSo.test(group.verb.lemma))
    return `${isPlanned(setting, group) ? 'to be ' : ''}${bothDeeds(setting, group, things.start)}${away}`;
  if (
    group &&
    // “will make up to 40,000 boilers a year” tells what can be.
    (!isRate || (isPlanned(setting, group) && !isSure(setting, group))) &&
    isDone(setting, group) &&
    isObject(setting, group) &&
    !takesMore(setting, things)
  )
    return told(group);
  const after = clauseOf(setting)?.groups.find(({ start }) => start >= things.end);
  if (!after) return '';
  const near = tokens.slice(things.end, after.start).every(({ type }) => type === 'word');
  // “Use fell again as 1,200 lamps were replaced”: a clause of its own.
  const opens = group === null || /^(?:as|while|after|when|once|since)$/.test(leadOf(setting));
  // “farmers who were relocated from the valley”: what they underwent is told whole.
  if (opens && near && after.passive) return isWho(tokens, things.end) ? '' : told(after);
  if (group !== null || after.start !== things.end || !becoming.test(after.verb.lemma)) return '';
  // “Four halls will open in May”: they are not open yet.
  if (isSure(setting, after)) return `to ${after.verb.lemma}`;
  const became = /^(?:past|participle)$/.test(after.verb.form) && !after.bare;
  return became ? participleOf(after.verb, tokens[after.at]?.low ?? '') : '';
}

/** Verbs that reach their object over a small word. */
const over =
  /^(?:work with|cared? for|pay for|apply for|look (?:after|into)|(?:act|call) on|stand (?:by|beside)|respond(?:ed)? to|consult(?:ed)? with|attend(?:ed)? to|invest in|deal with|speak to|speak with|talk to|listen(?:ed)? to|cater for|reach out to)$/;

/** “cared for 1,940 patients” → cared for. */
function besideDeed(setting: Setting, group: Group): string {
  const { tokens, lead } = setting;
  const small = tokens[lead]?.low ?? '';
  // “broke ground on”: “ground” is taken for a verb of its own.
  if (small === 'on' && tokens[lead - 1]?.low === 'ground')
    return isPlanned(setting, group) ? 'to be started' : 'started';
  const apart =
    /^(?:up|down|out|off|back|away)$/.test(small) &&
    (group.verb.class === 'deed' || `${group.verb.lemma} ${small}` === 'close down');
  if (group.passive || lead !== group.end || !(apart || over.test(`${group.verb.lemma} ${small}`))) return '';
  return isDone(setting, group)
    ? `${isPlanned(setting, group) ? 'to be ' : ''}${participleOf(group.verb, tokens[group.at]?.low ?? '')} ${small}`
    : '';
}

/** “pointed to the 120 cameras | installed in May”: a participle behind them tells which they are; '' where it is the verb. */
function reduced({ tokens, group, lead }: Setting, { end }: Phrase): string {
  // “Of the 410 firms | we | inspected”
  const at = /^(?:we|they)$/.test(tokens[end]?.low ?? '') ? end + 1 : end;
  const word = tokens[at];
  const verb = word?.type === 'word' ? verbOf(word.low) : null;
  const led = group !== null || prepositions.has(tokens[lead]?.low ?? '');
  // “with 40 bicycles reported stolen”
  const how = tokens[at + 1];
  const closed = tokens[at + 2]?.type !== 'word' || prepositions.has(tokens[at + 2]?.low ?? '');
  if (
    led &&
    /^(?:reported|found|declared|classed|rated|certified|left|kept|made)$/.test(word?.low ?? '') &&
    closed &&
    isPlain(how) &&
    (isAdjective(how?.low ?? '') ||
      verbOf(how?.low ?? '')?.form === 'participle' ||
      /ed$/.test(how?.low ?? ''))
  )
    return `${word?.low ?? ''} ${how?.low ?? ''}`;
  if (
    !verb ||
    !led ||
    change.test(tokens[end - 1]?.low ?? '') ||
    !/^(?:past|participle)$/.test(verb.form) ||
    counting.test(verb.lemma) ||
    byThemselves.test(verb.lemma)
  )
    return '';
  const next = tokens[at + 1];
  // “nine sites finished, under way, or planned”: all that they may be.
  const states = tokens
    .slice(at, at + 9)
    .map(({ low }) => low)
    .join(' ')
    .replaceAll(' ,', ',');
  const any = /^[a-z]+(?:, (?:[a-z]+ )?[a-z]+){1,2},? or [a-z]+ed(?= ?(?:[.;]|$))/.exec(states)?.[0];
  if (any !== undefined) return any.replace(', or ', ' or ');
  const closes =
    next === undefined ||
    next.type === 'mark' ||
    /^(?:in|on|at|by|during|under|since|last|this|for|through|across|so)$/.test(next.low);
  if (closes) return participleOf(verb, word?.low ?? '');
  // “There were 40 people killed | or seriously injured”: either is meant.
  const or = tokens.slice(at + 2, at + 4).find(({ low }) => !/ly$/.test(low));
  if (next.low === 'or' && or && /^(?:past|participle)$/.test(verbOf(or.low)?.form ?? ''))
    return tokens
      .slice(at, tokens.indexOf(or) + 1)
      .map((one) => one.text)
      .join(' ');
  // “including 6 million people relocated from the hills”: whence or whither tells which they are.
  const stop = tokens.findIndex(({ type }, index) => index > at && type !== 'word');
  const from = tokens.slice(at + 1, stop < 0 ? tokens.length : stop).map((one) => one.text);
  // “There were 52 children excluded from school”
  const some =
    tokens[lead]?.low === 'including' ||
    (/^(?:are|were|was)$/.test(tokens[lead]?.low ?? '') && tokens[lead - 1]?.low === 'there');
  return /^(?:from|to|into|out)$/.test(next.low) && some && from.length <= 4
    ? `${participleOf(verb, word?.low ?? '')} ${from.join(' ')}`
    : '';
}

/** What is over or planned; “own 40 cows”, “carry 7,900 riders” tell how it is. */
const isDone = (setting: Setting, group: Group): boolean =>
  /^(?:past|participle)$/.test(group.verb.form) ||
  (group.verb.form === 'ing' ? group.start > 0 : group.bare || isPlanned(setting, group));

/** “will”, and no wish or plan. */
const isSure = ({ tokens }: Setting, { start, at }: Group): boolean =>
  tokens.slice(start, at).some(({ low }) => /^(?:will|shall|would)$/.test(low));

/** “transferred | to the districts | 40 schools”: to whom stands before what. */
const handedOver = ({ tokens, at, lead }: Setting, { verb, end }: Group): boolean =>
  verb.form !== 'base' &&
  /^(?:abolish|delegate|transfer|devolve|hand|return|allocate|assign|award|grant|give|send|deliver)$/.test(
    verb.lemma,
  ) &&
  /^(?:to|from)$/.test(tokens[end]?.low ?? '') &&
  lead === at - 1 &&
  at - end <= 5 &&
  tokens.slice(end + 1, at).every((token) => isPlain(token) || /^(?:the|our|its)$/.test(token.low)) &&
  isPlain(tokens[at - 1]);

/** “replaced 96 switches”, “replaced a total of 96 switches”: nothing else stands between. */
function isObject(setting: Setting, group: Group): boolean {
  const { tokens, lead, clauses, clause } = setting;
  if (group.start < (clauses[clause]?.start ?? 0)) return false;
  if (lead < group.end || handedOver(setting, group)) return true;
  return (
    tokens[lead]?.low === 'of' &&
    lead - group.end <= 3 &&
    /^(?:total|average|record|maximum|further|combined)$/.test(tokens[lead - 1]?.low ?? '')
  );
}

/** “made 300 homes warmer”, “turned 12 shops into flats”, “left 300 people homeless”: the verb alone does not tell it. */
function takesMore({ tokens, group }: Setting, { end }: Phrase): boolean {
  const next = tokens[end];
  // “gave a dozen boys who had left school somewhere to learn”: what they got is told later.
  if (
    /^(?:give|offer|send|show|teach)$/.test(group?.verb.lemma ?? '') &&
    /^(?:who|that|whose)$/.test(next?.low ?? '')
  )
    return true;
  // “items | subject to review” are such before anything is done.
  return next?.low === 'into' || (isPlain(next) && next?.low !== 'subject' && isAdjective(next?.low ?? ''));
}
