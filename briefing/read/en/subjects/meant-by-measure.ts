/** What a measure is of that is told without it: “The median was 7,610”, “when the figure was 71.9%”. */
import { amongWhich } from './among-which.ts';
import type { AntecedentAsked, AntecedentRule } from './antecedent-asked.ts';
import { fronted } from '../labels/inherited.ts';
import { takesObject } from '../labels/money/takes.ts';
import { isMoney, isPercent } from '../numbers/units.ts';
import { lowered } from '../phrases/naming.ts';
import type { Setting } from '../labels/setting.ts';
import { changes, measuresOnly } from '../words/words.ts';

/** “The average income was 8,940 dollars. The median was 7,610” */
const medianOf = ({ done, speech, subject }: AntecedentAsked): string | undefined =>
  /^(?:median|mean|average)$/i.test(subject) && speech.label !== '' && done.length === 0
    ? `${subject} ${lowered(speech.label.replace(/^(?:Average|Median|Mean) /, ''))}`
    : undefined;

/** “The mean pay gap was 5.9%, and the median was 4.2%”: the same, measured another way. */
const otherMean = ({ done, subject }: AntecedentAsked): string | undefined => {
  const [, last] =
    /^(?:Mean|Median|Average) (.+)$/.exec(done.findLast(({ label }) => label !== '')?.label ?? '') ?? [];
  return /^(?:median|mean)$/i.test(subject) && last !== undefined ? `${subject} ${last}` : undefined;
};

/** “The fall was 4%”: a change of something, whatever that is. */
function isChangeAlone({ tokens, group, found }: Setting, noun: string): boolean {
  if (!changes.has(noun)) return false;
  // “Without it, growth would have been 3.6%”
  if (noun === 'growth' && tokens[group?.start ?? 0]?.low === 'would') return false;
  // “the change was completed within a week”: a thing that was done.
  if (group?.passive && takesObject.test(group.verb.lemma)) return false;
  return !(isMoney(found.unit) && /^(?:loss|saving|gain)$/.test(noun));
}

/** “when the figure was 71.9%” */
function figureOf({ setting, done, speech, text, subject }: AntecedentAsked): string | undefined {
  const noun = subject.toLowerCase();
  if (!measuresOnly.has(noun) && !isChangeAlone(setting, noun)) return undefined;
  // “Among those under 30 the rate is”: an age is no measure.
  const told =
    done.findLast(({ label }) => label !== 'Age')?.label ||
    (noun === 'rate' ? speech.percent : '') ||
    speech.label;
  const share =
    isPercent(setting.found.unit) && done.length === 0 && /^(?:number|figure|share|proportion)$/.test(noun)
      ? speech.percent
      : '';
  // “The home market shrank by 1%. Our share rose to 8.6%”
  const owned = new RegExp(`\\b(?:our|its|their|his|her) ${noun}\\b`, 'i').test(
    text.slice(setting.tokens[0]?.start),
  );
  if (noun === 'share' && owned && told !== '' && !/\b(?:share|proportion|rate|percentage)\b/i.test(told))
    return `Share of ${lowered(told)}`;
  // “Growth ranked third in the region”
  if (noun === 'growth' && setting.kind === 'rank' && told !== '')
    return /growth$/i.test(told) ? told : `${told} growth`;
  return amongWhich(setting, fronted(setting, text), told) || share || speech.label || subject;
}

/** Asked in this order. */
export const measureRules: AntecedentRule[] = [medianOf, otherMean, figureOf];
