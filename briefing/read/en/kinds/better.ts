/** Whether “better” means less: a cost that improved fell, a rate of success that improved rose. */
import { clauseOf, leadOf, wordAfter, type Setting } from '../labels/setting.ts';
import { isByAverage, isLevel } from './changing.ts';
import { isPlain } from '../words/classes.ts';

/** What is better the less of it there is. */
const burdens =
  /\b(?:costs?|expenses?|wait(?:s|ing)?|delays?|cancellations?|deficits?|loss(?:es)?|overspends?|leakage|leaks|emissions?|intensity|accidents?|injur(?:y|ies)|incidents?|deaths?|fatalities|mortality|crimes?|offences?|complaints?|vacanc(?:y|ies)|staff turnover|absen\w+|sickness|arrears|overdue|debts?|leverage|gearing|borrowing|defaults?|unemployment|joblessness|poverty|inflation|pollut\w+|concentrations?|downtime|defects?|errors?|churn|(?:response|repair|handling|processing|turnaround|travel|journey|clearance|delivery|lead|average|handover) times?|times? (?:to|taken|for)|backlogs?|(?:debtor|creditor|stock) days|days (?:sales|receivables?|payables?|lost)|readmissions?|infections?|falls|dropouts?|truancy)\b/i;
/** What names a burden and is no burden: “waste recycling”, “cost recovery”, “loss prevention”. */
const relieved =
  /\b(?:recycl\w+|recover\w+|cover(?:age)?|savings?|efficiency|reductions?|diversion|collection|productivity|margins?|detection|clearance rate|satisfaction|surviv\w+|completion|service|control|targets? met)\b/i;

/** Words between a verb and the number it governs. */
const small = /^(?:by|a|an|about|around|further|another|some|nearly|almost|over|just|average|of)$/;

/**
 * Whether a number that tells how much better or worse something is tells more of it (1) or less (-1); null where it
 * tells no such thing.
 *
 * @param subject what the number's clause is about
 */
export function betterOrWorse(setting: Setting, subject: string): 1 | -1 | null {
  const way = wayOf(setting);
  if (way === 0) return null;
  const clause = clauseOf(setting);
  const before = setting.tokens
    .slice(clause?.start ?? 0, setting.group?.start ?? setting.at)
    .map(({ low }) => low)
    .join(' ');
  const what = `${subject} ${before}`;
  return burdens.test(what) && !relieved.test(what) ? (-way as 1 | -1) : way;
}

/** 1 for better, -1 for worse, 0 for neither. */
function wayOf(setting: Setting): 1 | -1 | 0 {
  const next = wordAfter(setting);
  // “three points worse than last year”, but “four better schools”
  if (/^(?:better|worse)$/.test(next) && !isPlain(setting.tokens[setting.at + 2]))
    return next === 'better' ? 1 : -1;
  const { group, tokens, lead } = setting;
  // “stood at 12%, an improvement of two points”
  const noun = leadOf(setting) === 'of' ? (tokens[lead - 1]?.low ?? '') : '';
  if (noun === 'improvement') return 1;
  if (/^(?:deterioration|worsening)$/.test(noun)) return -1;
  if (!group || (isLevel(setting) && !isByAverage(setting))) return 0;
  const direct =
    leadOf(setting) === 'by' || tokens.slice(group.end, lead + 1).every(({ low }) => small.test(low));
  if (!direct) return 0;
  if (group.verb.lemma === 'improve') return 1;
  return /^(?:worsen|deteriorate)$/.test(group.verb.lemma) ? -1 : 0;
}
