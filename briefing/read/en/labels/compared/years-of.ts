/** How long something would last: “an order book of £3 billion, equal to 18 months of sales”. */
import type { Around } from '../around.ts';
import { leadOf, type Setting } from '../setting.ts';

const flow =
  /^(?:sales|revenues?|turnover|production|output|consumption|demand|imports|supply|spending|expenditure|costs|payments|deliveries|purchases|rent|use|work)$/;
const equals =
  /^(?:equal|equivalent|representing|amounting|corresponding|covering|represents|equals|covers)$/;

/** → Order book in months of sales. */
export function yearsOf(setting: Setting, { text, last, done, subject }: Around): string {
  const { tokens, at, lead, kind, found } = setting;
  if (kind !== 'duration' || tokens[at + 1]?.low !== 'of') return '';
  const behind = leadOf(setting) === 'to' ? lead - 1 : lead;
  if (!equals.test(tokens[behind]?.low ?? '')) return '';
  const of = /^(?:annual|current|forward|planned|average)$/.test(tokens[at + 2]?.low ?? '') ? at + 3 : at + 2;
  if (!flow.test(tokens[of]?.low ?? '')) return '';
  const what = done.at(-1)?.kind === 'amount' ? last : subject;
  return what === '' || what.split(' ').length > 6
    ? ''
    : `${what} in ${found.unit.replace(/[^s]$/, '$&s')} of ${text.slice(tokens[at + 2]?.start ?? 0, tokens[of]?.end ?? 0)}`;
}
