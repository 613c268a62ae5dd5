/** Labels of what is counted or measured: the noun right after a number. */
import { clauseEnd, type Around } from '../around.ts';
import { isPlain, isPlural } from '../../words/classes.ts';
import type { Counted, CountedAsked, CountedRule } from './counted-asked.ts';
import { atOnceRules, behindRules } from './counted-at-once.ts';
import { countingWord, insteadRules, levelRules } from './counted-instead.ts';
import { countedName, countedPhrase } from './counted-noun.ts';
import { plainlyCounted, toldRules } from './counted-told.ts';
import { countedBefore, moreOf } from './counted-without-noun.ts';
import { firstAnswer } from '../../grammar/first-answer.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { lowered } from '../../phrases/naming.ts';
import { isMoney } from '../../numbers/units.ts';
import { periods, plainNouns } from '../../words/words.ts';

/** “gave out 4,100 three-day parcels”: the second number tells of what kind they are. */
function ofKind({ setting, around }: CountedAsked): string | undefined {
  const { tokens, at, found } = setting;
  const kind = tokens[at + 1];
  return !isMoney(found.unit) &&
    kind?.type === 'number' &&
    /-[a-z]+$/.test(kind.low) &&
    isPlain(tokens[at + 2])
    ? withKind(kind.text, countedLabel({ ...setting, at: at + 1 }, around))
    : undefined;
}

/** “12-hour shifts”; a kind that is told in words stands before what it describes. */
const withKind = (kind: string, label: string): string => (label === '' ? '' : `${kind} ${lowered(label)}`);

/** “fourteen 24-hour | and two 12-hour ambulances”: both count the same. */
function ofKindToo({ setting: { tokens, at }, around }: CountedAsked): string | undefined {
  const [kind, and, more] = [1, 2, 3].map((nth) => tokens[at + nth]);
  if (!/^\d+-[a-z]+$/.test(kind?.low ?? '') || and?.low !== 'and' || more?.type !== 'number')
    return undefined;
  const from = at + (tokens[at + 4]?.type === 'number' ? 5 : 4);
  const things = textOf(around.text, tokens, phraseFrom(tokens, from, tokens.length));
  return things === '' ? undefined : withKind(kind?.text ?? '', things);
}

/** “rose from 12 to 15 schools”: both count what stands after the second. */
const bothCount = ({ setting: { tokens, at, found }, around }: CountedAsked): string | undefined =>
  !isMoney(found.unit) && tokens[at + 1]?.low === 'to' && tokens[at + 2]?.type === 'number' && !around.subject
    ? textOf(around.text, tokens, phraseFrom(tokens, at + 3, tokens.length))
    : undefined;

/** “The summer school grew from 90 to 150 places” */
function grewFrom({ setting, around }: CountedAsked): string | undefined {
  const { tokens, at, found } = setting;
  const [to, next, same] = tokens.slice(at + 1, at + 4);
  return !isMoney(found.unit) &&
    leadOf(setting) === 'from' &&
    !/^(?:average|typical|mean|median) /i.test(around.subject) &&
    to?.low === 'to' &&
    next?.type === 'number' &&
    isPlain(same) &&
    isPlural(tokens[(phraseFrom(tokens, at + 3, tokens.length)?.end ?? at) - 1]?.low ?? '') &&
    !/^(?:%|per)/.test(next.low.replace(/^[\d.,]+ ?/, ''))
    ? countedLabel({ ...setting, at: at + 2 }, around)
    : undefined;
}

const askedRules: CountedRule[] = [...atOnceRules, ofKind, ofKindToo, grewFrom, bothCount, ...behindRules];

/** What is counted: “34 factories”, “1,200 new homes”, “a $75 million plant”. */
export function countedLabel(setting: Setting, around: Around): string {
  if (setting.kind !== 'amount') return '';
  // “deposits of £90 million | less borrowings of £70 million”: it has been named.
  if (
    leadOf(setting) === 'of' &&
    isMoney(setting.found.unit) &&
    /^(?:less|plus|offset|partly|partially|mainly|primarily)$/.test(
      setting.tokens[setting.at + 1]?.low ?? '',
    ) &&
    setting.tokens[setting.at + 2]?.low !== 'than'
  )
    return '';
  const asked = { setting, around };
  const told = firstAnswer(askedRules, asked);
  if (told !== undefined) return told;
  const phrase = countedPhrase(asked);
  if (!phrase) return moreOf(asked) || countedBefore(asked);
  if (phrase.end > (clauseOf(setting)?.end ?? setting.tokens.length) + 4) return countedBefore(asked);
  const head = setting.tokens[phrase.end - 1]?.low ?? '';
  return nounLabel({ setting, around, phrase, head, alone: phrase.end - phrase.start === 1 });
}

/** “34 factories”, “Population”, “people turned away”: the noun, what stands for it, or what is said of it. */
function nounLabel(counted: Counted): string {
  const { head, alone } = counted;
  const instead = firstAnswer(insteadRules, counted);
  if (instead !== undefined) return instead;
  if (periods.has(head) && !isPlural(head)) return '';
  // “The output of robots reached 8,720 sets”: a word that only counts.
  // “4,600 young people took part in the scheme”
  const young = /^(?:young|younger|older|elderly|disabled|local)$/.test(
    counted.setting.tokens[counted.phrase.start]?.low ?? '',
  );
  const generic =
    (alone && (plainNouns.has(head) || countingWord.test(head))) ||
    (young &&
      leadOf(counted.setting) !== 'of' &&
      plainNouns.has(head) &&
      counted.phrase.end - counted.phrase.start === 2);
  const named = { ...counted, name: countedName(counted), generic };
  return firstAnswer([...levelRules, ...toldRules], named) ?? plainlyCounted(named);
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
