/** “A skilled fitter on £19.40 an hour can do well” → Hourly pay of a skilled fitter. */
import type { Around } from '../around.ts';
import { isPerson } from '../../words/classes.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';

const often: Record<string, string> = {
  hour: 'Hourly',
  day: 'Daily',
  week: 'Weekly',
  month: 'Monthly',
  year: 'Annual',
};

/** Pay by the hour or the month of whom the number stands beside; '' where it is no pay. */
export function paidAnHour(setting: Setting, { text }: Around): string {
  const { tokens, at, lead, found, group } = setting;
  const rate = /^(?:an?|per)$/.test(tokens[at + 1]?.low ?? '') ? often[tokens[at + 2]?.low ?? ''] : undefined;
  if (!isMoney(found.unit) || leadOf(setting) !== 'on' || rate === undefined) return '';
  const whom = phraseBefore(tokens, lead, Math.max(clauseOf(setting)?.start ?? 0, group?.end ?? 0));
  const head = tokens[(whom?.end ?? 0) - 1]?.low ?? '';
  // “a steady temp on €14 an hour”: what is paid by the hour can be nobody else.
  const somebody = isPerson(head) || isPerson(`${head}s`) || rate === 'Hourly';
  if (!whom || !somebody) return '';
  const article = tokens[whom.start - 1]?.low ?? '';
  return `${rate} pay of ${/^(?:an?|the)$/.test(article) ? `${article} ` : ''}${lowered(textOf(text, tokens, whom))}`;
}
