/** “a grant to the museum of €2.4 million”: the sum, and not whom it goes to. */
import type { Around } from '../around.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { raised } from '../../phrases/naming.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { periods } from '../../words/words.ts';
import { isMoney } from '../../numbers/units.ts';

const sums =
  /^(?:dividend|grant|loan|payment|payout|subsidy|contribution|donation|transfer|gift|bonus|fine|bequest|advance|levy|rebate|allocation|award|deposit)s?$/;

/** “pays a subsidy to the railway of £3 million” → Subsidy to the railway; '' where no such sum is named. */
export function sumTo(setting: Setting, { text }: Around): string {
  const { tokens, lead, found, group } = setting;
  if (!isMoney(found.unit) || leadOf(setting) !== 'of') return '';
  const from = Math.max(clauseOf(setting)?.start ?? 0, group?.end ?? 0);
  const by = tokens.findLastIndex(
    ({ low }, index) => index > from && index < lead && /^(?:to|for|from|on)$/.test(low),
  );
  if (by < 0 || lead - by > 5 || lead - by < 2 || !sums.test(tokens[by - 1]?.low ?? '')) return '';
  // “a dividend for the year of 14p”: when, and not for whom.
  if (tokens.slice(by, lead).some(({ type, low }) => type !== 'word' || periods.has(low))) return '';
  const name = textOf(text, tokens, phraseBefore(tokens, by, from));
  const whom = text.slice(tokens[by]?.start ?? 0, tokens[lead - 1]?.end ?? 0);
  return name === '' ? '' : `${raised(name)} ${whom}`;
}
