/** A part told as a fraction: “one in five adults smoke”, “half the money came from the lottery”. */
import { restEnd, type Around } from '../around.ts';
import { isAdverb, isPerson, isPlain, isPlural } from '../../words/classes.ts';
import { firstAnswer } from '../../grammar/first-answer.ts';
import type { Group } from '../../grammar/groups.ts';
import { doneBy } from './done-by.ts';
import { nounInside } from './fraction-inside.ts';
import { shareOf } from '../../phrases/naming.ts';
import { textOf, type Phrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { restText } from '../../phrases/rest.ts';
import { withRest } from '../../phrases/said.ts';
import { trailing } from '../../phrases/trailing.ts';
import { isShareVerb } from './part.ts';
import { isPartitive } from './partitive.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { participleOf } from '../../words/verbs.ts';
import { measuresOnly, prepositions } from '../../words/words.ts';

/** A fraction, and the rules that name it in turn. */
interface FractionAsked {
  setting: Setting;
  around: Around;
}
type FractionRule = (asked: FractionAsked) => string | undefined;

/** “one in six belongs to a guild”, “by a fifth thanks to new firms”: no noun. */
const withoutNoun = ({ setting: { tokens, at } }: FractionAsked): string | undefined =>
  /^(?:belongs|thanks)$/.test(tokens[at + 1]?.low ?? '') ? '' : undefined;

/** “We received 872 complaints and upheld just over half.” */
function doneToCounted({ setting, around }: FractionAsked): string | undefined {
  const { tokens, at, group, lead } = setting;
  const { counted } = around.speech;
  return tokens[at + 1]?.type !== 'word' &&
    counted !== '' &&
    group?.verb.class === 'deed' &&
    group.verb.form === 'past' &&
    !group.passive &&
    lead < group.end
    ? `${counted} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`
    : undefined;
}

/** “Eight out of every ten yuan of public spending went to schools”: a share of the money, and not of the coins. */
function ofEveryCoin({ setting, around: { text } }: FractionAsked): string | undefined {
  const { tokens, at, clauses } = setting;
  if (!/^(?:yuan|dollars|euros|pounds|crowns|pence|cents)$/.test(tokens[at + 1]?.low ?? '') || setting.group)
    return undefined;
  if (!/^(?:of|in)$/.test(tokens[at + 2]?.low ?? '')) return undefined;
  const whole = textOf(text, tokens, phraseFrom(tokens, at + 3, tokens.length));
  if (whole === '') return undefined;
  const does = clauses.flatMap(({ groups }) => groups).find(({ start }) => start > at);
  if (!does) return `Share of ${whole}`;
  const rest = restText(text, tokens, does.end, tokens.length);
  return /^(?:go|come)$/.test(does.verb.lemma) && rest !== ''
    ? `${whole} that ${tokens[does.at]?.low ?? ''} ${rest}`
    : withRest(text, tokens, whole, does, does.start, tokens.length);
}

/** “four out of five | newly qualified midwives”, “half the money”: those of which it is a part; null where none are named. */
function thoseIn(setting: Setting): Phrase | null {
  const { tokens, at } = setting;
  const all = /^(?:the|its|our|their|all)$/.test(tokens[at + 1]?.low ?? '') && !setting.group;
  const start = all ? at + 2 : at + 1;
  const newly = /ly$/.test(tokens[start]?.low ?? '') && isPlain(tokens[start + 1]);
  if (isPartitive(setting) || !(isPlain(tokens[start]) || newly)) return null;
  const phrase = phraseFrom(tokens, start, clauseOf(setting)?.end ?? at);
  if (!phrase) return null;
  const head = tokens[phrase.end - 1]?.low ?? '';
  // “one in nine people of working age”
  const ofKind = isPlural(tokens[phrase.start]?.low ?? '') && tokens[phrase.start + 1]?.low === 'of';
  return (all && !measuresOnly.has(head)) || isPlural(head) || ofKind ? phrase : null;
}

/** “one in nine employees now works on a temporary contract” */
function whoWork(setting: Setting, { text }: Around, phrase: Phrase): string {
  const { tokens, group } = setting;
  const busy = /^(?:now|still|already)$/.test(tokens[phrase.end]?.low ?? '') ? phrase.end + 1 : phrase.end;
  if (group || !/^works?$/.test(tokens[busy]?.low ?? '') || !isPerson(tokens[phrase.end - 1]?.low ?? ''))
    return '';
  const how = restText(text, tokens, busy + 1, restEnd(setting));
  return how === '' ? '' : `${textOf(text, tokens, phrase)} who work ${how}`;
}

/** The verb that tells of them, where another only says which ones they are. */
function mainVerb(setting: Setting, { end }: Phrase, nearest: Group | null): Group | undefined {
  const { tokens } = setting;
  const groups = clauseOf(setting)?.groups;
  if (setting.group || !groups) return undefined;
  // “Nine out of ten students | who began a degree | stayed on”
  if (/^(?:who|that)$/.test(tokens[end]?.low ?? ''))
    return groups.findLast(
      (one) =>
        one.start >= (nearest?.end ?? Infinity) &&
        !one.infinitive &&
        /^(?:s|past|participle)$/.test(one.verb.form),
    );
  if (!nearest) return undefined;
  // “Seven out of ten jobs | created last year | were part-time”
  if (nearest.start === end && nearest.end === end + 1 && /^(?:past|participle)$/.test(nearest.verb.form))
    return groups.find(
      (one) =>
        one.start > nearest.end &&
        (one.passive ||
          one.verb.lemma === 'be' ||
          one.verb.form === 's' ||
          // “One in three parcels | posted abroad | passed through our hub”
          (one.verb.form === 'past' &&
            (prepositions.has(tokens[nearest.end]?.low ?? '') || isAdverb(tokens[nearest.end]?.low ?? '')))),
    );
  // “one in twenty bags | we examined | was free of anything”
  return /^(?:we|they|you)$/.test(tokens[end]?.low ?? '') && nearest.start === end + 1
    ? groups.find((one) => one.start === nearest.end)
    : undefined;
}

/** “one in five adults smoke”: the whole right after a part, with what is said of it. */
function ofThose({ setting, around }: FractionAsked): string {
  const { tokens, at } = setting;
  const { text, subject } = around;
  const phrase = thoseIn(setting);
  if (!phrase) return '';
  const work = whoWork(setting, around, phrase);
  if (work !== '') return work;
  const groups = clauseOf(setting)?.groups ?? [];
  const near = groups.filter((one) => one.start > at && one.start <= phrase.end + 1);
  const nearest = near.find((one) => one.start >= phrase.end || one.verb.form === 's') ?? near[0] ?? null;
  const main = mainVerb(setting, phrase, nearest);
  const end = restEnd(setting);
  if (main) return withRest(text, tokens, textOf(text, tokens, phrase), main, main.start, end);
  // “one in four purchases | includes fitting”
  if (nearest && nearest.start > phrase.start && nearest.verb.form === 's')
    phrase.end = Math.min(phrase.end, nearest.start);
  const name = textOf(text, tokens, phrase);
  // “Tourism accounted for one in ten jobs”
  if (setting.group && isShareVerb(setting.group, tokens) && subject !== '') return shareOf(subject, name);
  const done = doneBy(setting, around, name);
  if (nearest) return withRest(text, tokens, name, nearest, phrase.end, end);
  if (done !== name) return done;
  // “one in eight shops in the old town stands empty”
  const far = groups.find((one) => one.start > phrase.end);
  if (!far) {
    // “There are one in nine pupils in the county | with duties at home”
    const having = tokens.findIndex(({ low }, index) => index > phrase.end && index < end && low === 'with');
    const there = setting.group?.verb.lemma === 'be' && having > 0 && having - phrase.end <= 4;
    return there
      ? `${name} ${restText(text, tokens, having, end)}`
      : withRest(text, tokens, name, null, phrase.end, end);
  }
  // “One in eight adults in the county reports having asthma”
  if (far.verb.lemma === 'report') return withRest(text, tokens, name, far, far.start, end);
  const which = `${name}${trailing(text, tokens, phrase.end, far.start)}`;
  // “One in six trips on our lines is made | by a student”
  const doer = far.passive && tokens[far.end]?.low === 'by';
  return /^(?:be|have|lack)$/.test(far.verb.lemma) || (far.passive && which === name) || doer
    ? withRest(text, tokens, which, far, far.start, end)
    : which;
}

const rules: FractionRule[] = [
  ({ setting, around }) => nounInside(setting, around),
  withoutNoun,
  doneToCounted,
  ofEveryCoin,
];

/** “one in five adults smoke”, “half the money came from the lottery”. */
export function fractionLabel(setting: Setting, around: Around): string {
  const asked = { setting, around };
  return setting.found.form === 'fraction' ? (firstAnswer(rules, asked) ?? ofThose(asked)) : '';
}
