/** What a number is called by instead of the noun it counts: what reached a mark, a price, the population, a shortage. */
import { clauseEnd } from '../around.ts';
import { isPlain, isPlural } from '../../words/classes.ts';
import type { Counted, CountedNamed, CountedRule } from './counted-asked.ts';
import { calledSo } from './done-to.ts';
import { effectOf } from './effect-of.ts';
import { levelOf } from '../compared/level-of.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { restText } from '../../phrases/rest.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { outOf } from './told-of.ts';
import { isMoney } from '../../numbers/units.ts';
import { verbOf } from '../../words/verbs.ts';
import { determiners, periods } from '../../words/words.ts';

/** “broke the 100-billion-yuan mark”: what reached it. */
const reachedMark = ({ around: { subject }, head, alone }: Counted): string | undefined =>
  /^(?:mark|milestone|threshold|barrier|line)$/.test(head) && alone && subject !== '' ? subject : undefined;

/** “a $410 million project”: what costs so much. */
function priced(counted: Counted): string | undefined {
  const { setting, around, phrase } = counted;
  const { tokens, at } = setting;
  if (!isMoney(setting.found.unit)) return undefined;
  if (periods.has(tokens[phrase.end - 1]?.text ?? '')) return '';
  const scheme = textOf(around.text, tokens, phrase);
  // “a £30 million impact from floods”: what it came from says more than “impact”.
  const effect = effectOf(setting, around.text, phrase);
  if (effect !== '') return scheme + effect;
  // “The answer, a £9 million scheme to light the quays”: what it is for says more than “answer”.
  const aim = aimOf(counted);
  if (aim !== '') return scheme + aim;
  // After a noun in apposition the noun itself is told.
  const apposed =
    determiners.has(tokens[at - 1]?.low ?? '') && at - 1 === clauseOf(setting)?.start && setting.clause > 0;
  return (apposed && apposedTo(counted)) || scheme;
}

/** “we will open the Eastside Library, a $17.5 million project” */
function apposedTo({ setting: { tokens, clauses, clause }, around: { text } }: Counted): string {
  const before = clauses[clause - 1];
  const verb = before?.groups.at(-1);
  return before ? textOf(text, tokens, trimmed(tokens, verb?.end ?? before.start, before.end)) : '';
}

/** “a £9 million scheme | to light the quays”: a scheme alone may be any. */
function aimOf({ setting: { tokens }, around: { text }, phrase }: Counted): string {
  const any =
    /^(?:scheme|project|programme|program|plan|fund|initiative|package|campaign|appeal|bid|deal|contract)$/;
  const bare = phrase.end === phrase.start + 1 && any.test(tokens[phrase.start]?.low ?? '');
  if (!bare || tokens[phrase.end]?.low !== 'to' || verbOf(tokens[phrase.end + 1]?.low ?? '')?.form !== 'base')
    return '';
  const end = clauseEnd(tokens, phrase.end);
  // “to build | 3 miles of | quay”, “to plant | 40,000 | trees”
  const of = tokens[end]?.type === 'number' ? end + (tokens[end + 1]?.low === 'of' ? 2 : 1) : 0;
  const object = of > 0 ? textOf(text, tokens, phraseFrom(tokens, of, tokens.length, false)) : '';
  if (of > 0 && end === phrase.end + 2)
    return object === '' ? '' : ` to ${tokens[phrase.end + 1]?.low ?? ''} ${object}`;
  const aim = restText(text, tokens, phrase.end, end).replace(
    / (?:(?:is|was|are|were|has|have|will|would|can|could)|to [a-z]+ing) .*$/,
    '',
  );
  return aim === '' || aim.split(' ').length > 7 ? '' : ` ${aim}`;
}

/** “three of the 19 villages have a bus”: the whole has a name alone. */
function wholeOf({ setting, around: { text, speech }, phrase }: Counted): string | undefined {
  const { tokens, at, lead, found } = setting;
  // “22 of New Harlow’s 100 wards”
  const from = Math.max(0, at - 4);
  const whose = /'s$|s'$/.test(tokens[at - 1]?.low ?? '')
    ? tokens.slice(from, at).findLastIndex(({ low }) => low === 'of')
    : -1;
  const of = whose < 0 ? lead : from + whose;
  if (
    tokens[of]?.low !== 'of' ||
    of < (clauseOf(setting)?.start ?? 0) ||
    tokens[of - 1]?.type !== 'number' ||
    of >= at - 1 ||
    found.form === 'fraction'
  )
    return undefined;
  speech.counted = textOf(text, tokens, phrase);
  return speech.counted + closingDeed(setting, phrase.end);
}

/** “9 of the 41 people | killed”: what was done to all of them, where nothing more is said. */
export function closingDeed({ tokens, at }: Setting, end: number): string {
  const done = tokens[end]?.low ?? '';
  const closes = tokens[at - 1]?.low === 'the' && tokens[end + 1]?.type !== 'word';
  return closes && /^(?:past|participle)$/.test(verbOf(done)?.form ?? '') ? ` ${done}` : '';
}

/** “met 19 targets, came close on four others” */
function others({ around, head, alone }: Counted): string | undefined {
  const { last, subject, speech } = around;
  if (head !== 'others' || !alone) return undefined;
  if (speech.counted !== '') return speech.counted;
  // “The wind farm entered service, and two others are under construction”
  const one = last || subject;
  return one !== '' && one.split(' ').length <= 3 && !isPlural(one) ? `other ${lowered(one)}s` : undefined;
}

/** “Freight reached 56.9 billion tons, and passenger traffic 17.1 billion person-trips” */
function carried({ setting, around: { text }, head, alone }: CountedNamed): string | undefined {
  const { tokens, lead, group } = setting;
  if (!alone || !countingWord.test(head) || group || !isPlain(tokens[lead])) return undefined;
  const before = phraseBefore(tokens, lead + 1, clauseOf(setting)?.start ?? 0);
  return textOf(text, tokens, before) || undefined;
}

/** “raise the output of lamps to 3 million units”: what the verb moves is named, and not the word that counts. */
const movedTo = ({ setting, head, alone }: CountedNamed): string | undefined =>
  alone &&
  countingWord.test(head) &&
  leadOf(setting) === 'to' &&
  setting.group &&
  !setting.group.passive &&
  setting.lead > setting.group.end
    ? ''
    : undefined;

const cases = /^(?:offen[cs]es|crimes|incidents|cases|reports)$/;
const crime = /(?:crime|theft|burglary|robbery|violence|abuse|fraud|arson|assault|vandalism|harassment)$/i;

/** “Burglary fell by 4%, with 804 offences”, “Hate crime: 610 reports”: of which kind they are. */
function ofCrime({
  setting,
  around: { text, subject },
  head,
  alone,
  name,
}: CountedNamed): string | undefined {
  const { tokens, clauses, clause, lead, group, at } = setting;
  const [own, before] = [clauses[clause], clauses[clause - 1]];
  if (!alone || group || !own || !before || !cases.test(head)) return undefined;
  const caption = own.joint === ':' && own.start === at && before.groups.length === 0;
  const along = own.joint === ',' && own.start === lead && leadOf(setting) === 'with';
  const kind = caption
    ? textOf(text, tokens, trimmed(tokens, before.start, before.end))
    : along
      ? subject
      : '';
  return crime.test(kind) && kind.split(' ').length <= 3 ? `${kind} ${name}` : undefined;
}

/** “Ridership on city trams reached 4.1 million trips” */
const measuredIn = ({
  setting: { group, lead },
  around: { subject },
  head,
  alone,
}: CountedNamed): string | undefined =>
  alone &&
  /^(?:trips|journeys|passengers|visits|visitors|boardings|riders)$/.test(head) &&
  /^(?:[a-z-]+ )?(?:ridership|patronage|attendance|footfall|traffic)\b/i.test(subject) &&
  group &&
  !group.passive &&
  (lead < group.end || lead === group.end)
    ? subject
    : undefined;

/** “The city is home to 231,400 people, and four in ten of them …” */
function population(counted: CountedNamed): string | undefined {
  const { setting, around, head, alone, generic, name } = counted;
  if (
    !alone ||
    !(generic || /^(?:residents|inhabitants)$/.test(head)) ||
    leadOf(setting) !== 'to' ||
    setting.tokens[setting.lead - 1]?.low !== 'home'
  )
    return undefined;
  around.speech.counted = generic ? 'residents' : name;
  return 'Population';
}

/** “Delivery volume exceeded 800 million items” */
const levelled = ({ setting, around, name, alone, generic }: CountedNamed): string | undefined =>
  levelOf(setting, around.subject, name, { alone, generic }) || undefined;

/** “will lift annual output at the mill from 40,000 to 65,000 pallets” → Annual output of pallets at the mill. */
function outputOf({ setting: { tokens, group, at }, name }: CountedNamed): string | undefined {
  if (!group || group.passive || !/^(?:rise|deed|level)$/.test(group.verb.class)) return undefined;
  const from = tokens.findIndex(({ low }, index) => index >= group.end && /^(?:from|to)$/.test(low));
  const words = tokens.slice(group.end, from).filter(({ low }) => !determiners.has(low));
  const head = words.findIndex(({ low }) => /^(?:output|production|capacity|throughput)$/.test(low));
  if (from < 0 || from > at || head < 0 || head > 3 || words.length > 8) return undefined;
  if (!words.every(({ type }) => type === 'word')) return undefined;
  const [measure, where] = [words.slice(0, head + 1), tokens.slice(group.end, from)].map((part) =>
    part.map(({ text }) => text).join(' '),
  );
  const behind = (where ?? '').split(` ${words[head]?.text ?? ''} `)[1] ?? '';
  const things = words[head]?.low === 'capacity' || /^of /.test(behind) ? '' : ` of ${name}`;
  return `${measure ?? ''}${things}${behind === '' ? '' : ` ${behind}`}`;
}

/** “The line is short of about 260 drivers”, “We are 40 nurses short”: so many are lacking. */
function lacking({ setting, phrase, name }: CountedNamed): string | undefined {
  const { tokens, at, lead, group } = setting;
  if (!/^(?:be|remain|stay|leave)$/.test(group?.verb.lemma ?? '')) return undefined;
  const shortOf =
    leadOf(setting) === 'of' && tokens[lead - 1]?.low === 'short' && tokens[at - 1]?.low !== 'the';
  const short = tokens[phrase.end]?.low === 'short' && tokens[phrase.end + 1]?.low !== 'of';
  return shortOf || short ? `Shortage of ${name}` : undefined;
}

/** “a net inflow of 11,900 people from abroad” */
function flowOf({ setting, around: { text }, phrase, name }: CountedNamed): string | undefined {
  const { tokens, lead } = setting;
  if (leadOf(setting) !== 'of') return undefined;
  const flow = phraseBefore(tokens, lead, clauseOf(setting)?.start ?? 0);
  return flow &&
    /^(?:inflow|outflow|influx|shortage|shortfall|surplus|backlog|intake|excess)$/.test(
      tokens[flow.end - 1]?.low ?? '',
    )
    ? `${textOf(text, tokens, flow)} of ${name}${outOf(text, tokens, phrase.end)}`
    : undefined;
}

/** Words that only count: “8,720 sets”, “17.1 billion person-trips”. */
export const countingWord =
  /^(?:sets|units|pieces|items|(?:person|passenger|vehicle)-(?:trips|times|journeys|visits))$/;

/** Asked in this order: before the noun is named, and after it. */
export const insteadRules: CountedRule<Counted>[] = [reachedMark, calledSo, priced, wholeOf, others];
export const levelRules: CountedRule<CountedNamed>[] = [
  outputOf,
  ofCrime,
  measuredIn,
  carried,
  movedTo,
  population,
  levelled,
  lacking,
  flowOf,
];
