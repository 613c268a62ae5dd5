/** What the word after a number settles at once: “742,000 head of cattle”, “a new 72-bed ward”. */
import { clauseEnd } from '../around.ts';
import { isPlain, isPlural } from '../../words/classes.ts';
import type { CountedAsked, CountedRule } from './counted-asked.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { passedMark } from '../marks.ts';
import { restText } from '../../phrases/rest.ts';
import { clauseOf, leadOf } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { verbOf } from '../../words/verbs.ts';
import { determiners, periods } from '../../words/words.ts';

/** “with £16 million going on shops”, “costs of £3 million reflect higher rates” */
function goingOn({ setting }: CountedAsked): '' | undefined {
  const does = clauseOf(setting)?.groups.some(
    ({ start, verb }) =>
      start === setting.at + 1 && (verb.form === 'ing' || (verb.form === 'base' && leadOf(setting) === 'of')),
  );
  return does && isMoney(setting.found.unit) ? '' : undefined;
}

/** “a 7.4 km railway”: what is so long; nothing else that is measured is counted. */
function measured({
  setting: { tokens, at, found },
  around: { text, subject },
}: CountedAsked): string | undefined {
  if (found.unit === '' || isMoney(found.unit)) return undefined;
  const described = determiners.has(tokens[at - 1]?.low ?? '')
    ? phraseFrom(tokens, at + 1, clauseEnd(tokens, at))
    : null;
  // “passed the 7-million-ton mark”: what passed it is told.
  if (described && passedMark.test(textOf(text, tokens, described))) return subject || undefined;
  return described && !periods.has(tokens[described.end - 1]?.low ?? '')
    ? textOf(text, tokens, described)
    : '';
}

/** “742,000 head of cattle” */
const headOf = ({ setting: { tokens, at, found }, around: { text } }: CountedAsked): string | undefined =>
  !isMoney(found.unit) && tokens[at + 1]?.low === 'head' && tokens[at + 2]?.low === 'of'
    ? `head of ${textOf(text, tokens, phraseFrom(tokens, at + 3, tokens.length))}`
    : undefined;

/** “all 16 nationally monitored rivers” */
function described({ setting: { tokens, at, found }, around: { text } }: CountedAsked): string | undefined {
  if (
    isMoney(found.unit) ||
    !/[a-z]{4}ly$/.test(tokens[at + 1]?.low ?? '') ||
    !/ed$/.test(tokens[at + 2]?.low ?? '') ||
    !isPlain(tokens[at + 3])
  )
    return undefined;
  const phrase = phraseFrom(tokens, at + 1, tokens.length);
  return phrase && isPlural(tokens[phrase.end - 1]?.low ?? '') ? textOf(text, tokens, phrase) : undefined;
}

/** “a new 72-bed ward” has so many beds. */
function bedsOf({ setting: { tokens, at }, around: { text } }: CountedAsked): string | undefined {
  const of = tokens[at + 2];
  if (tokens[at + 1]?.text !== '-' || of?.type !== 'word' || !/^[a-z]+$/.test(of.text)) return undefined;
  const whole = textOf(text, tokens, phraseFrom(tokens, at + 3, tokens.length));
  return whole !== '' && !verbOf(of.low) && !/^(?:strong|plus|odd|high|long|wide|deep)$/.test(of.low)
    ? `${whole} ${of.text}s`
    : undefined;
}

/** “of the 2,300 who replied” */
function thoseWho({ setting, around: { text, speech } }: CountedAsked): string | undefined {
  const { tokens, at, found } = setting;
  if (
    isMoney(found.unit) ||
    tokens[at + 1]?.low !== 'who' ||
    !/^(?:the|those|of|among)$/.test(tokens[at - 1]?.low ?? '') ||
    speech.counted !== ''
  )
    return undefined;
  const what = restText(text, tokens, at + 2, clauseOf(setting)?.end ?? tokens.length);
  return what === '' ? undefined : `people who ${what}`;
}

/** “a dividend of 6.2 cents brings the total to”, “cash flow of £83.5 million covered investment” */
function moneyDoes({ setting }: CountedAsked): '' | undefined {
  const { tokens, at, found } = setting;
  if (!isMoney(found.unit)) return undefined;
  const does = leadOf(setting) === 'of' ? verbOf(tokens[at + 1]?.low ?? '')?.form : undefined;
  return does === 'past' ||
    clauseOf(setting)?.groups.some(({ start, verb }) => start === at + 1 && verb.form === 's')
    ? ''
    : undefined;
}

/** “31 branches, of which twelve open on Sundays” */
function thatDo({ setting, around: { text, speech } }: CountedAsked): string | undefined {
  const { tokens, at, found } = setting;
  return !isMoney(found.unit) &&
    verbOf(tokens[at + 1]?.low ?? '')?.form === 'base' &&
    /^(?:which|whom)$/.test(leadOf(setting)) &&
    speech.counted !== ''
    ? `${speech.counted} that ${restText(text, tokens, at + 1, clauseOf(setting)?.end ?? tokens.length)}`
    : undefined;
}

/** Asked in this order: before a second number behind the first is looked at, and after it. */
export const atOnceRules: CountedRule[] = [goingOn, measured, headOf, described];
export const behindRules: CountedRule[] = [bedsOf, thoseWho, moneyDoes, thatDo];
