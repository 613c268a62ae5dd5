/** Who or what a number's clause is about, where only a pronoun says so. */
import type { Speech } from '../labels/around.ts';
import { isPerson, isPlural } from '../words/classes.ts';
import { fronted } from '../labels/inherited.ts';
import { lowered, raised } from '../phrases/naming.ts';
import { bothFigures, theirNumber } from './number-of-those.ts';
import { textOf } from '../phrases/phrase.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import { type Setting } from '../labels/setting.ts';
import { pronounOf, subjectText, topicOf } from './subjects.ts';
import { isForecaster } from '../labels/compared/held-against.ts';
import { takesObject } from '../labels/money/takes.ts';
import { isMoney, isPercent } from '../numbers/units.ts';
import { changes, determiners, measuresOnly } from '../words/words.ts';

/** The subject, and the pronoun it was found for; `done` holds the numbers of the sentence before this one. */
export function antecedent(
  setting: Setting,
  done: Setting[],
  speech: Speech,
): { subject: string; pronoun: string } {
  const { text } = speech;
  let subject = changedThing(setting, text, subjectText(text, setting));
  const pronoun = subject === '' ? pronounOf(setting) : '';
  // “4 million members belong to it, and they account for half of bookings”
  const named = done.findLast(
    (one) => one.label !== '' && one.clause < setting.clause && one.kind === 'amount',
  );
  if (pronoun === 'they' && named && isPlural(speech.counted.split(' ').at(-1)?.toLowerCase() ?? ''))
    // “Our buses carried 7,900 riders, and they travelled …”, “our 142 buses carried …”: who did it, where those are several.
    subject =
      isPlural(speech.subject.split(' ').at(-1)?.toLowerCase() ?? '') &&
      // “There are six boats, and they carry …”: those just counted.
      !done.some(({ group, tokens }) => group && tokens[group.start - 1]?.low === 'there')
        ? speech.subject
        : doerOf(done, named) || speech.counted;
  // “one in three households drank from ponds; today it is one in fourteen”
  else if (
    pronoun === 'it' &&
    setting.found.form === 'fraction' &&
    (speech.form === 'fraction' || / share of /.test(speech.label))
  )
    subject = speech.label;
  // “4,100 firms owed tax for more than 90 days. That is 3% more”: more firms.
  else if (pronoun === 'that' && done.length === 0 && setting.kind === 'growth' && isTimeOf(speech))
    subject = raised(speech.counted);
  // “made 9.4 million journeys, but this is 6% fewer”: the number just told.
  else if (
    /^(?:that|this)$/.test(pronoun) &&
    done.length === 0 &&
    // “That corresponds to 7.1 per 100,000 inhabitants”
    (setting.group?.verb.lemma === 'be'
      ? pronoun === 'that'
      : /^(?:correspond|equate|equal|amount|represent|mean|translate)$/.test(setting.group?.verb.lemma ?? ''))
  )
    subject = speech.label.replace(/^(Spending) on .*$/, '$1');
  else if (pronoun === 'this' && done.length > 0)
    subject = done.at(-1)?.label || speech.subject || speech.label;
  // “34 minutes inside the gate on average; previously it was 45”
  else if (pronoun === 'it' && setting.group?.verb.lemma === 'be' && isEarlier(setting))
    subject = done.at(-1)?.label || speech.label;
  // “112,000 patients use the app, and it handles 58% of prescriptions”: it is no patient.
  else if (
    pronoun === 'it' &&
    setting.kind === 'percent' &&
    isPerson(speech.subject.split(' ').at(-1)?.toLowerCase() ?? '')
  )
    subject = '';
  // “For secondary schools it was 81.7%”: whose it is stands before it.
  else if (pronoun === 'it' && setting.group?.verb.lemma === 'be' && fronted(setting, text) !== '')
    subject = amongWhich(setting, fronted(setting, text), done.at(-1)?.label || speech.label);
  // “Cyclists remain a cause for concern: they account for 18 per cent”: told in the same sentence.
  else if (pronoun === 'they' && done.length === 0 && ownTopic(setting, text) !== '')
    subject = ownTopic(setting, text);
  // “Foreign investment was less satisfactory: the amount actually used fell”
  else if (/^amount\b/i.test(subject) && done.length === 0 && mainTopic(setting, text, true) !== '')
    subject = mainTopic(setting, text, true);
  // “Waiting times were too long: the average was 39 days”
  else if (
    /^(?:average|median|mean)$/i.test(subject) &&
    done.length === 0 &&
    mainTopic(setting, text, true) !== ''
  )
    subject = `${subject} ${lowered(mainTopic(setting, text, true))}`;
  // “Debt gets a single paragraph, although it stands at $212 million”
  else if (pronoun === 'it' && done.length === 0 && mainTopic(setting, text) !== '')
    subject = mainTopic(setting, text);
  else if (/^(?:it|they|this|these|those)$/.test(pronoun)) subject = speech.subject || speech.label;
  else if (/^same (?:work|thing|job|task|service)$/i.test(subject)) subject = speech.label;
  // “The new berth turns ships round in 19 hours, where the old one needed 33”
  else if (/^(?:old|new|other|previous|former|last) ones?$/i.test(subject) && done.length > 0)
    subject = done.at(-1)?.label || subject;
  // “We have 780 volunteers, the latter giving about 96,000 hours”
  else if (/^(?:former|latter)$/i.test(subject) && done.length === 0) subject = speech.label;
  else if (subject.toLowerCase() === 'former') subject = done.at(-2)?.label || subject;
  else if (subject.toLowerCase() === 'latter') subject = done.at(-1)?.label || subject;
  // “The tram line will open late, and its cost has climbed to £118 million”
  else if (ownCost(setting, text, subject, speech) !== '') subject = ownCost(setting, text, subject, speech);
  // “Completion has slipped by a year, and the cost has risen”: of what the sentence before was about.
  else if (
    /^costs?$/i.test(subject) &&
    isMoney(setting.found.unit) &&
    done.findLast(({ kind }) => kind !== 'date')?.kind === 'duration'
  )
    subject = costOf(subject, speech);
  // “The largest, Hydrosense of Eindhoven, was bought for €61 million”: by its name.
  else if (
    /^(?:largest|biggest|smallest|latest|newest|oldest)$/i.test(subject) &&
    setting.clauses[1]?.groups.length === 0 &&
    setting.clause > 1
  )
    subject =
      textOf(
        text,
        setting.tokens,
        trimmed(setting.tokens, setting.clauses[1].start, setting.clauses[1].end),
      ) || subject;
  // “…, while the best managed 53.9 per cent”: the same of others.
  else if (/^(?:best|worst|highest|lowest)$/i.test(subject) && (done.length > 0 || speech.label !== ''))
    subject = done.at(-1)?.label || speech.label;
  // “The figures show a 12% fall”: of what was spoken of, and not of the figures.
  else if (
    /^(?:(?:official|new|latest|these|provisional|police) )?(?:figures|statistics|data)$/i.test(subject) &&
    /^(?:show|reveal|suggest|indicate)$/.test(setting.group?.verb.lemma ?? '')
  )
    subject = speech.spoken || speech.counted || speech.label;
  // “Analysts had expected 0.3 percent”: what was told before, which they foretold.
  else if (isForecaster(subject) && isPercent(setting.found.unit))
    subject = done.at(-1)?.label || speech.label || subject;
  else if (theirNumber(setting, text, subject) !== '') subject = theirNumber(setting, text, subject);
  else if (bothFigures(setting, subject, speech.label) !== '') subject = speech.label;
  // “The average income was 8,940 dollars. The median was 7,610”
  else if (/^(?:median|mean|average)$/i.test(subject) && speech.label !== '' && done.length === 0)
    subject = `${subject} ${lowered(speech.label.replace(/^(?:Average|Median|Mean) /, ''))}`;
  // “when the figure was 71.9%”
  else if (
    measuresOnly.has(subject.toLowerCase()) ||
    (changes.has(subject.toLowerCase()) &&
      // “Without it, growth would have been 3.6%”
      !(setting.tokens[setting.group?.start ?? 0]?.low === 'would' && subject.toLowerCase() === 'growth') &&
      // “the change was completed within a week”: a thing that was done.
      !(setting.group?.passive && takesObject.test(setting.group.verb.lemma)) &&
      !(isMoney(setting.found.unit) && /^(?:loss|saving|gain)$/i.test(subject)))
  )
    subject =
      amongWhich(
        setting,
        fronted(setting, text),
        done.at(-1)?.label || (/^rate$/i.test(subject) ? speech.percent : '') || speech.label,
      ) ||
      (isPercent(setting.found.unit) &&
      done.length === 0 &&
      /^(?:number|figure|share|proportion)$/i.test(subject)
        ? speech.percent
        : '') ||
      speech.label ||
      subject;
  return { subject, pronoun };
}

/** Whether the last thing told is how long something went on of those that were counted. */
const isTimeOf = ({ label, counted }: Speech): boolean => /^Time [a-z]+ing /.test(label) && counted !== '';

/** “A fall was noted in the wait for a place (to 40 days)”: not the fall, but what fell. */
function changedThing({ tokens, clauses, clause }: Setting, text: string, subject: string): string {
  if (!changes.has(subject.split(' ').at(-1)?.toLowerCase() ?? '') || subject.split(' ').length > 3)
    return subject;
  const seen = clauses
    .slice(0, clause + 1)
    .flatMap(({ groups, end }) => groups.map((group) => ({ group, end })))
    .findLast(
      ({ group }) =>
        group.passive && /^(?:see|observed?|noted?|recorded?|reported?|registered)$/.test(group.verb.lemma),
    );
  if (!seen || !/^(?:in|for|of)$/.test(tokens[seen.group.end]?.low ?? '')) return subject;
  return textOf(text, tokens, trimmed(tokens, seen.group.end + 1, seen.end)) || subject;
}

/** “Every day our 142 buses carried 7,900 riders”: those before the verb did it. */
function doerOf(done: Setting[], named: Setting): string {
  const first = done[0];
  const does =
    first && first !== named && first.clause === named.clause && first.kind === 'amount' && !first.group;
  return does &&
    named.group &&
    named.group.start > first.at &&
    isPlural(first.label.split(' ').at(-1)?.toLowerCase() ?? '')
    ? first.label
    : '';
}

/** “previously it was”, “a year ago it stood”: the number just told, at another time. */
const isEarlier = ({ tokens, clauses, clause }: Setting): boolean =>
  tokens
    .slice(clauses[clause]?.start ?? 0, clauses[clause]?.end)
    .some(({ low }) => /^(?:previously|formerly|originally)$/.test(low));

/** What the sentence speaks of before the number's clause, where that is told as several. */
function ownTopic({ tokens, clauses, clause }: Setting, text: string): string {
  const topic = clause > 0 ? (topicOf(text, tokens, clauses.slice(0, clause)) ?? '') : '';
  return isPlural(topic.split(' ').at(-1)?.toLowerCase() ?? '') && !/^(?:some|many|most|few)\b/i.test(topic)
    ? topic
    : '';
}

/** “among young people it was 11.8%”, “For urban households it was”: the measure just told, of others. */
function amongWhich({ tokens, clauses }: Setting, whom: string, told: string): string {
  const start = clauses[0]?.start ?? 0;
  const by = tokens[start]?.low ?? '';
  const the = determiners.has(tokens[start + 1]?.low ?? '') ? `${tokens[start + 1]?.low ?? ''} ` : '';
  if (whom === '' || told === '') return whom;
  // “in mathematics the figure fell from 69 to 66”: the second is told of the first.
  if (told.toLowerCase() === whom.toLowerCase() || told.endsWith(` ${by} ${the}${lowered(whom)}`))
    return told;
  if (
    by === 'in' &&
    the === '' &&
    / (?:who|that) /.test(told) &&
    told.split(' ').length <= 8 &&
    !whom.includes(' ')
  )
    return `${told} in ${lowered(whom)}`;
  if (by === 'among') {
    // “The employment rate for those aged 20 to 64 was 75 per cent; among women it was 71”
    const rate = told.split(/ (?:for|of|among) /)[0] ?? '';
    return /\b(?:rate|unemployment|joblessness|turnout|employment)$/i.test(rate)
      ? `${rate} among ${lowered(whom)}`
      : whom;
  }
  // “income of residents in real terms … For urban residents it was”
  const plain = told.replace(/ (?:in (?:real|nominal) terms|at (?:constant|current) prices)$/, '');
  const whose = / of ([a-z]+)$/.exec(plain)?.[1];
  if (by === 'for' && whose !== undefined && whom.toLowerCase().endsWith(` ${whose}`))
    return `${plain.slice(0, -whose.length)}${lowered(whom)}`;
  const measure = plain.split(` ${by} `)[0] ?? '';
  return /^(?:for|in)$/.test(by) &&
    measure.split(' ').length <= 4 &&
    !/^(?:Target|Goal|Age|Fall|Increase)\b| (?:that|who|which|of) |[’']/.test(measure)
    ? `${measure} ${by} ${the}${lowered(whom)}`
    : whom;
}

/** What the clause before is about, where the number's own only adds to it: “although it stands at”. */
function mainTopic({ tokens, clauses, clause }: Setting, text: string, several = false): string {
  const [before, own] = [clauses[clause - 1], clauses[clause]];
  // “Investment was less convincing: it rose by 3%”
  if (!before || !own || !/(?:although|though|because|even though|:)$/.test(own.joint)) return '';
  if (!several && tokens[own.start]?.low !== 'it') return '';
  if (several && own.joint !== ':') return '';
  const topic = topicOf(text, tokens, [before]) ?? '';
  const many = isPlural(topic.split(' ').at(-1)?.toLowerCase() ?? '');
  return topic.split(' ').length <= 5 && (several || !many) ? topic : '';
}

/** “the cost”: of the one thing that the sentence before was about; the bare word where it was about several. */
function costOf(cost: string, { earlier, text }: Speech): string {
  const [head = ''] = earlier.split(' ').slice(-1);
  if (earlier === '' || earlier.split(' ').length > 4 || isPlural(head) || isPerson(`${head}s`)) return cost;
  const the = text.toLowerCase().includes(`the ${earlier.toLowerCase()}`) ? 'the ' : '';
  return `${cost} of ${the}${lowered(earlier)}`;
}

/** “its cost”, “their price”: of what the sentence spoke of before. */
function ownCost(
  { tokens, clauses, clause, governing }: Setting,
  text: string,
  subject: string,
  speech: Speech,
): string {
  if (!governing || !/^(?:costs?|price|value|budget)$/i.test(subject)) return '';
  if (!/^(?:its|their)$/.test(tokens[governing.start - 2]?.low ?? '')) return '';
  const topic = (clause > 0 && topicOf(text, tokens, clauses.slice(0, clause))) || speech.subject;
  // “The tram extension to Saltby Head”: where it is says nothing new.
  const short = topic.replace(/ (?:to|in|at|of|on|from) [A-Z].*$/, '');
  return short !== '' && short.split(' ').length <= 4 && !/^(?:we|i|it|they)$/i.test(short)
    ? `${subject} of the ${lowered(short)}`
    : '';
}
