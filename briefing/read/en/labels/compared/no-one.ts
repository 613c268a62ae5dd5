/** The most that anyone has: “and no single customer accounts for more than 4%”, of what was told before. */
import type { Around } from '../around.ts';
import { lowered, shareOf } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';

/** → Largest share of revenue of any customer, told by the whole of the share before. */
export function noOne({ tokens, kind, group, lead, at }: Setting, { last, subject }: Around): string {
  const whole = /[’']s? share of (.+)$/.exec(last)?.[1] ?? / as a share of (.+)$/.exec(last)?.[1];
  if (kind !== 'percent' || whole === undefined || subject === '' || tokens[at + 1]?.low === 'of') return '';
  if (group?.verb.class !== 'share' || group.passive || lead - group.end > 2) return '';
  const words = tokens.slice(0, group.start).map(({ low }) => low);
  const none = words.lastIndexOf('no');
  if (none < 0 || group.start - none > 6) return '';
  const one = lowered(subject).replace(/^(?:single|other|one) /, '');
  return shareOf(`Any single ${one}`, whole);
}
