/** Labels found before a number: what is “of” it, the object of its verb, its own noun where no verb is. */
import { joinedStart } from '../subjects/waiting.ts';
import { type Around } from './around.ts';
import { isPlain } from '../words/classes.ts';
import { textOf } from '../phrases/phrase.ts';
import { phraseBefore } from '../phrases/phrase-before.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import { attributive, lowered, shareOf, raised } from '../phrases/naming.ts';
import { clauseOf, type Setting } from './setting.ts';
import { isDuration, isMoney } from '../numbers/units.ts';
import { bareMeasure, changes, determiners, measuresOnly, periods, prepositions } from '../words/words.ts';

/** “cut | the time needed to start a business | from 6 days”: the verb that the number is told of, past the one within its object. */
function flowBefore(setting: Setting): Setting['group'] {
  const groups = clauseOf(setting)?.groups.filter(({ end }) => end <= setting.at) ?? [];
  const [one, last] = [groups.at(-2) ?? groups.at(-3), groups.at(-1)];
  const flows = groups.find(
    ({ verb, passive, start }) =>
      !passive &&
      /^(?:rise|fall)$/.test(verb.class) &&
      // “, raising the share of land covered by forest to”
      (verb.form !== 'ing' || start === clauseOf(setting)?.start),
  );
  return one &&
    last &&
    flows &&
    flows !== last &&
    (last.infinitive || last.verb.form === 'participle' || last.verb.form === 'past') &&
    isPlain(setting.tokens[flows.end + 1])
    ? flows
    : null;
}

/** A noun phrase right before a number: “an operating margin above 13%”, “unemployment below 5%”. */
export function adjacentLabel(
  { tokens, lead, mark, found, group, clauses, clause }: Setting,
  { text }: Around,
): string {
  if (!mark || isDuration(found.unit)) return '';
  const to = prepositions.has(tokens[lead]?.low ?? '') ? lead : lead + 1;
  const phrase = phraseBefore(tokens, to, Math.max(clauses[clause]?.start ?? 0, group?.end ?? 0));
  // “our target of an operating margin above 13%”
  const of = phrase ? tokens.slice(phrase.start, phrase.end).findIndex(({ low }) => /^an?$/.test(low)) : -1;
  if (phrase && of > 0) phrase.start += of + 1;
  const before = tokens[(phrase?.start ?? 0) - 1]?.low ?? '';
  return phrase && (determiners.has(before) || prepositions.has(before)) ? textOf(text, tokens, phrase) : '';
}

/** “cut waiting times from 18 weeks”, “lifting the ratio to 1.3x”: the object of the verb before the number. */
export function objectLabel(setting: Setting, { text, last, subject }: Around): string {
  const { tokens } = setting;
  // “cut the wait to | within two days”
  const within = /^(?:within|below|under)$/.test(tokens[setting.lead]?.low ?? '');
  const lead = within && tokens[setting.lead - 1]?.low === 'to' ? setting.lead - 1 : setting.lead;
  const group = flowBefore(setting) ?? setting.group;
  if (group && group !== setting.group && /^(?:from|to|by)$/.test(tokens[lead]?.low ?? '')) {
    const whole = {
      start: determiners.has(tokens[group.end]?.low ?? '') ? group.end + 1 : group.end,
      end: lead,
    };
    if (last !== '' && tokens.slice(whole.start, whole.end).some(({ type }) => type === 'number'))
      return last;
    if (
      whole.end - whole.start <= 9 &&
      tokens.slice(whole.start, whole.end).every(({ type }) => type === 'word')
    )
      return textOf(text, tokens, whole);
  }
  if (!group || group.passive || /^(?:be|become|remain|stay|come|go)$/.test(group.verb.lemma)) return '';
  const first = tokens[group.end];
  if (!first || group.end > lead || prepositions.has(first.low)) return '';
  const toLead = prepositions.has(tokens[lead]?.low ?? '') ? lead : lead + 1;
  const phrase = trimmed(tokens, group.end, toLead);
  if (!phrase || phrase.end < phrase.start + 1) return '';
  const name = textOf(text, tokens, phrase).replace(
    / (?:equivalent|equal|worth|valued|amounting|stable|steady|unchanged|constant)$/,
    '',
  );
  const head = tokens[phrase.end - 1]?.low ?? '';
  // “enough to supply the city for nine months”
  if (setting.kind === 'duration' && /^(?:for|within|over|during)$/.test(tokens[lead]?.low ?? '')) return '';
  // “cost the bank £12 million”: the bank is not what cost it.
  // “taking the full-year dividend to 9p”: what was brought to that.
  const brought = group.verb.lemma === 'take' && tokens[lead]?.low === 'to' && isMoney(setting.found.unit);
  if (/^(?:cost|take)$/.test(group.verb.lemma) && /^(?:amount|duration)$/.test(setting.kind) && !brought)
    return '';
  if (/^(?:longer|higher|lower|later|earlier|more|less|further|faster|better|worse)$/.test(name)) return '';
  // “Customer retention held firm at 94%”
  if (/^(?:firm|steady|stable|flat|strong|level|constant|unchanged)$/.test(name)) return '';
  // “emissions fell by 14%, taking the reduction since 2019 to 46%”
  if (changes.has(name.toLowerCase()) && last !== '' && group.verb.form === 'ing')
    return `${name} in ${lowered(last)}`;
  // “Tool Hire, our largest division, increased revenue by 11%”: whose revenue.
  if (
    bareMeasure.test(name) &&
    !/^(?:Disposals|Acquisitions|Closures|Inflation|Currency)$/.test(subject) &&
    /^[A-Z]\S*(?: (?:[A-Z]\S*|&|and(?= [A-Z]))){0,3}$/.test(subject)
  )
    return `${subject} ${name}`;
  // “The bank cut its rate by half a point”: whose rate.
  if (
    /^(?:rate|limit|share|level|target)$/.test(name) &&
    /^(?:its|their)$/.test(tokens[phrase.start - 1]?.low ?? '') &&
    subject !== '' &&
    subject.split(' ').length <= 3
  )
    return `${attributive(subject)} ${name}`;
  return tokens[phrase.start]?.type === 'word' &&
    !measuresOnly.has(name.toLowerCase()) &&
    (!periods.has(head.replace(/'s$/, '')) || (head === 'time' && name.includes(' ')))
    ? name
    : '';
}

/** “… and capital expenditure $65 million”, “water use by a fifth”, “Revenue: $3 billion”: no verb, its own noun. */
export function gapLabel(setting: Setting, { text, subject, last }: Around): string {
  const { tokens, group, lead } = setting;
  const clause = clauseOf(setting);
  if (group || !clause) return '';
  const toLead = prepositions.has(tokens[lead]?.low ?? '') ? lead : lead + 1;
  const named = (from: number, to: number): string => {
    const first = tokens[from];
    if (!first || from >= to || prepositions.has(first.low)) return '';
    if (tokens.slice(from, to).some(({ type }) => type === 'number')) return '';
    const phrase = trimmed(tokens, from, to);
    if (!phrase || tokens[phrase.start]?.type !== 'word') return '';
    const name = textOf(text, tokens, phrase).replace(/ (?:equal|equivalent)$/, '');
    const alone = name.toLowerCase();
    if (/^(?:enough|equal|equivalent|compared|including|plus|about|nearly|almost|over)\b/.test(alone))
      return '';
    return (measuresOnly.has(tokens[phrase.end - 1]?.low ?? '') &&
      /^(?:\w+est|most|least|only|first|best|worst|[\w-]+)(?:\s\w+)?$/.test(alone) &&
      (!alone.includes(' ') || /^(?:\w+est|most|least|best|worst|first|record|all-time)\s/.test(alone))) ||
      changes.has(alone) ||
      periods.has(tokens[phrase.end - 1]?.low ?? '')
      ? ''
      : name;
  };
  // “attendance rose to 90%, a gain equal to 16 days of lessons”
  const [change = '', same = ''] = [2, 1].map((back) => tokens[lead - back]?.low ?? '');
  if (changes.has(change) && /^(?:equal|equivalent)$/.test(same) && last !== '')
    return `${raised(change)} in ${lowered(last)}`;
  // “cut taxes and fees by 3.8 billion yuan”: both are the object of the verb before.
  const before = setting.clauses[setting.clause - 1];
  const verb = before?.groups.at(-1);
  if (
    before &&
    verb &&
    clause.joint === 'and' &&
    verb.end < before.end &&
    (isPlain(tokens[verb.end]) || determiners.has(tokens[verb.end]?.low ?? '')) &&
    /^(?:by|at|to|from)$/.test(tokens[lead]?.low ?? '')
  ) {
    const both = named(verb.end, before.end);
    const own = named(clause.start, toLead);
    if (both !== '' && own !== '') return `${both} and ${own}`;
  }
  // “with revenue in the opening ten weeks of the year 6% higher”
  if (
    tokens[clause.start]?.low === 'with' &&
    clause.start > 0 &&
    setting.kind === 'growth' &&
    /^(?:higher|lower|up|down|ahead|more|less)$/.test(tokens[setting.at + 1]?.low ?? '')
  ) {
    const what = textOf(text, tokens, phraseFrom(tokens, clause.start + 1, setting.at));
    if (what !== '') return what;
  }
  // “with the deficit at 5.66 trillion yuan”
  if (tokens[clause.start]?.low === 'with' && clause.start > 0 && tokens[lead]?.low === 'at') {
    const beside = named(clause.start + 1, toLead);
    if (beside !== '') return beside;
  }
  // “shops and cafés 17 per cent”
  // “those to Asia for 21 per cent”: what “those” are was told.
  if (/^(?:that|those)$/.test(tokens[clause.start]?.low ?? '') && subject !== '') return subject;
  const start = joinedStart(tokens, setting.clauses, setting.clause);
  const own = named(start, toLead) || named(clause.start, toLead);
  // “Public safety accounted for 46% of spending, streets for 15%”
  const whole = /^.+?[’']s? share of (.+)$/.exec(last)?.[1];
  if (own !== '' && whole !== undefined && tokens[lead]?.low === 'for') return shareOf(raised(own), whole);
  // “North America provided 36% of revenue and Europe 29%”
  const made =
    /^(.+ (?:provided|supplied|generated|produced|contributed|earned|bought|held|used|made)) by .+$/.exec(
      last,
    )?.[1];
  if (own !== '' && made !== undefined && clause.joint === 'and' && own.split(' ').length <= 4)
    return `${made} by ${tokens[start]?.text === own.split(' ')[0] ? lowered(own) : own}`;
  // “Men earned £684 a week and women £602”
  const [, average = '', whose] =
    /^(average )?(?:men|women|boys|girls|children)[’']s (.+)$/i.exec(last) ?? [];
  if (whose !== undefined && /^(?:men|women|boys|girls|children)$/i.test(own))
    return `${average}${average === '' ? own : lowered(own)}’s ${whose}`;
  if (own !== '') return own;
  return clause.joint === ':' && before && before.groups.length === 0 && clause.start === setting.at
    ? named(before.start, before.end)
    : '';
}
