/** What a word stands for that names nothing itself: “the latter”, “the old one”, “the largest”, “its cost”. */
import { theIn } from '../labels/article.ts';
import { isSeveral, lastWord } from '../phrases/last-word.ts';
import { type AntecedentAsked, type AntecedentRule } from './antecedent-asked.ts';
import { isForecaster } from '../labels/compared/held-against.ts';
import { mainTopic } from './main-topic.ts';
import { bothFigures, theirNumber } from './number-of-those.ts';
import { lowered } from '../phrases/naming.ts';
import { textOf } from '../phrases/phrase.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import { topicOf } from './subjects.ts';
import { isMoney, isPercent } from '../numbers/units.ts';
import { isPerson } from '../words/classes.ts';

/** “Foreign investment was less satisfactory: the amount actually used fell”; “Waiting times were too long: the average was 39 days” */
function amountOfTopic({ setting, done, text, subject }: AntecedentAsked): string | undefined {
  const average = /^(?:average|median|mean)$/i.test(subject);
  if (done.length > 0 || !(average || /^amount\b/i.test(subject))) return undefined;
  const topic = mainTopic(setting, text, true);
  if (topic === '') return undefined;
  return average ? `${subject} ${lowered(topic)}` : topic;
}

/** “The same work took 11 weeks a year ago” */
const sameThing = ({ speech, subject }: AntecedentAsked): string | undefined =>
  /^same (?:work|thing|job|task|service)$/i.test(subject) ? speech.label : undefined;

/** “The new berth turns ships round in 19 hours, where the old one needed 33” */
const oldOne = ({ done, subject }: AntecedentAsked): string | undefined =>
  /^(?:old|new|other|previous|former|last) ones?$/i.test(subject) && done.length > 0
    ? done.at(-1)?.label || subject
    : undefined;

/** “We have 780 volunteers, the latter giving about 96,000 hours” */
function formerOrLatter({ done, speech, subject }: AntecedentAsked): string | undefined {
  if (!/^(?:former|latter)$/i.test(subject)) return undefined;
  if (done.length === 0) return speech.label;
  return done.at(subject.toLowerCase() === 'former' ? -2 : -1)?.label || subject;
}

const measureOfIt =
  /^(?:(?:final|total|full|overall|estimated|expected|original|current) )?(?:costs?|price|value|budget)$/i;

/** “The tram line will open late, and its cost has climbed to £118 million”: of what the sentence spoke of before. */
function ownCost({ setting, speech, text, subject }: AntecedentAsked): string | undefined {
  const { tokens, clauses, clause, governing } = setting;
  if (!governing || !measureOfIt.test(subject)) return undefined;
  const its = tokens[governing.start - 1 - subject.split(' ').length];
  if (!/^(?:its|their)$/.test(its?.low ?? '')) return undefined;
  const topic = (clause > 0 && topicOf(text, tokens, clauses.slice(0, clause))) || speech.subject;
  // “The tram extension to Saltby Head”: where it is says nothing new.
  const short = topic.replace(/ (?:to|in|at|of|on|from) [A-Z].*$/, '');
  return short !== '' && short.split(' ').length <= 4 && !/^(?:we|i|it|they)$/i.test(short)
    ? `${subject} of the ${lowered(short)}`
    : undefined;
}

/** “Completion has slipped by a year, and the cost has risen”: of the one thing that the sentence before was about. */
function costOfIt({
  setting,
  done,
  speech: { earlier, text },
  subject,
}: AntecedentAsked): string | undefined {
  if (!/^(?:(?:estimated|total|final|expected|overall) )?costs?$/i.test(subject)) return undefined;
  if (!isMoney(setting.found.unit) && setting.found.magnitude === '') return undefined;
  const before = done.findLast(({ kind }) => kind !== 'date');
  // “has risen from 410 million to 530 million”: the same cost.
  if (before?.label.toLowerCase().startsWith(`${subject.toLowerCase()} of the `)) return before.label;
  if (before?.kind !== 'duration') return undefined;
  // “the estimated cost” is of what has an article in the sentence before.
  if (subject.includes(' ') && theIn(text, earlier) === '') return undefined;
  if (
    earlier === '' ||
    earlier.split(' ').length > 4 ||
    isSeveral(earlier) ||
    isPerson(`${lastWord(earlier)}s`)
  )
    return subject;
  const the = theIn(text, earlier);
  return `${subject} of ${the}${lowered(earlier)}`;
}

/** “Work goes on at the viaduct. Opening is expected in 2031, three years late”: of what they work on. */
function openingOfIt({ done, speech: { earlier, text }, subject }: AntecedentAsked): string | undefined {
  if (!/^(?:opening|completion)$/i.test(subject) || earlier === '') return undefined;
  if (done.some(({ kind }) => kind !== 'date') || earlier.split(' ').length > 4 || isSeveral(earlier))
    return undefined;
  return /^\p{Lu}/u.test(earlier) || theIn(text, earlier) !== ''
    ? `${subject} of the ${lowered(earlier)}`
    : undefined;
}

/** “the rate was 84%; last year’s equivalent was 97%” */
const lastYears = ({ done, speech, subject }: AntecedentAsked): string | undefined => {
  const told = done.at(-1)?.label || speech.label;
  return told !== '' &&
    /^(?:last|the previous|the prior) year[’']s (?:equivalent|figure|level|total|result|comparable figure)$/i.test(
      subject,
    )
    ? `${told} last year`
    : undefined;
};

/** “The largest, Hydrosense of Eindhoven, was bought for €61 million”: by its name. */
function largest({ setting, text, subject }: AntecedentAsked): string | undefined {
  const named = setting.clauses[1];
  if (!/^(?:largest|biggest|smallest|latest|newest|oldest)$/i.test(subject)) return undefined;
  if (named?.groups.length !== 0 || setting.clause <= 1) return undefined;
  return textOf(text, setting.tokens, trimmed(setting.tokens, named.start, named.end)) || subject;
}

/** “…, while the best managed 53.9 per cent”: the same of others. */
const theBest = ({ done, speech, subject, last }: AntecedentAsked): string | undefined =>
  /^(?:best|worst|highest|lowest)$/i.test(subject) && (done.length > 0 || speech.label !== '')
    ? last
    : undefined;

/** “The figures show a 12% fall”: of what was spoken of, and not of the figures. */
const figuresShow = ({ setting, speech, subject }: AntecedentAsked): string | undefined =>
  /^(?:(?:official|new|latest|these|provisional|police) )?(?:figures|statistics|data)$/i.test(subject) &&
  /^(?:show|reveal|suggest|indicate)$/.test(setting.group?.verb.lemma ?? '')
    ? speech.spoken || speech.counted || speech.label
    : undefined;

/** “Analysts had expected 0.3 percent”: what was told before, which they foretold. */
const foretold = ({ setting, subject, last }: AntecedentAsked): string | undefined =>
  isForecaster(subject) && isPercent(setting.found.unit) ? last || subject : undefined;

/** “their number”, “both figures” */
const numberOfThose = ({ setting, speech, text, subject }: AntecedentAsked): string | undefined =>
  theirNumber(setting, text, subject) ||
  (bothFigures(setting, subject, speech.label) !== '' ? speech.label : undefined);

/** Asked in this order. */
export const wordRules: AntecedentRule[] = [
  amountOfTopic,
  sameThing,
  oldOne,
  formerOrLatter,
  ownCost,
  costOfIt,
  openingOfIt,
  lastYears,
  largest,
  theBest,
  figuresShow,
  foretold,
  numberOfThose,
];
