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

/** “The tram line will open late, and its cost has climbed to £118 million”: of what the sentence spoke of before. */
function ownCost({ setting, speech, text, subject }: AntecedentAsked): string | undefined {
  const { tokens, clauses, clause, governing } = setting;
  if (!governing || !/^(?:costs?|price|value|budget)$/i.test(subject)) return undefined;
  if (!/^(?:its|their)$/.test(tokens[governing.start - 2]?.low ?? '')) return undefined;
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
  if (!/^costs?$/i.test(subject) || !isMoney(setting.found.unit)) return undefined;
  if (done.findLast(({ kind }) => kind !== 'date')?.kind !== 'duration') return undefined;
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
  largest,
  theBest,
  figuresShow,
  foretold,
  numberOfThose,
];
