/** “Repairs are estimated at €2 million”, “we plan to spend £40 million by 2030”: money for work that is yet to be done. */
import { theIn } from '../article.ts';
import type { Around } from '../around.ts';
import { lowered } from '../../phrases/naming.ts';
import { leadOf, type Setting } from '../setting.ts';
import type { Rule } from '../rule.ts';
import { isMoney } from '../../numbers/units.ts';

const work =
  /(?:^|\s)(?:repairs?|replacements?|rebuilding|reconstruction|renovation|refurbishment|restoration|upgrad(?:e|es|ing)|clean-?up|clearance|conversion|construction|demolition|maintenance)$/i;

/** “The clean-up is put at $12 million” → Estimated cost of the clean-up. */
function workEstimated(setting: Setting, { subject, text }: Around): string {
  const { group, found } = setting;
  if (!isMoney(found.unit) || !group?.passive || leadOf(setting) !== 'at') return '';
  if (!/^(?:estimate|put|cost|price|budget)$/.test(group.verb.lemma)) return '';
  if (!work.test(subject) || subject.split(' ').length > 3) return '';
  const the = theIn(text, subject);
  return `Estimated cost of ${the}${lowered(subject)}`;
}

const planned: Record<string, string> = { invest: 'Planned investment', spend: 'Planned spending' };

/** “intends to invest $90 million by 2031” → Planned investment, where nothing else is told of it. */
function yetToSpend({ tokens, at, lead, group, found }: Setting): string {
  const noun = planned[group?.verb.lemma ?? ''];
  if (!isMoney(found.unit) || !group || !noun || group.passive || lead >= group.end) return '';
  const words = tokens.slice(Math.max(0, group.start - 2), group.end).map(({ low }) => low);
  const plans = words.some(
    (word, nth) =>
      words[nth + 1] === 'to' && /^(?:intend|plan|propose|hope|aim)(?:s|ing|e?d|ned|ning)?$/.test(word),
  );
  const next = tokens[at + 1];
  return plans && (next?.type !== 'word' || (next.low === 'by' && tokens[at + 2]?.type === 'number'))
    ? noun
    : '';
}

/** Asked in this order. */
export const costOfWorkRules: Rule[] = [workEstimated, yetToSpend];
