/** “Parking made up half of them, followed by noise with 18 per cent and litter with 12”: shares of the same whole. */
import type { Around } from '../around.ts';
import { raised, shareOf } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { clauseOf, type Setting } from '../setting.ts';

/** Where the next part begins: after “followed by”, or at the clause that goes on such a list. */
function partStart({ tokens, clauses, clause, told }: Setting): number {
  const own = clauses[clause];
  if (!own) return -1;
  const [first, by] = [tokens[own.start]?.low ?? '', tokens[own.start + 1]?.low ?? ''];
  if (/^(?:followed|trailed)$/.test(first) && by === 'by') return own.start + 2;
  const before = clauses[clause - 1];
  const goesOn =
    /(?:and|,)$/.test(own.joint) &&
    own.groups.length === 0 &&
    told?.clause === clause - 1 &&
    tokens[before?.start ?? -1]?.low === 'followed';
  return goesOn ? own.start : -1;
}

/** “followed by noise with 18 per cent” → Noise’s share of complaints; '' where no share was told before. */
export function shareAfterShare(setting: Setting, { text, last }: Around): string {
  const { tokens, lead, kind } = setting;
  const whole = /(?:[’']s?|as a) share of (.+)$/.exec(last)?.[1];
  const start = partStart(setting);
  if (start < 0 || whole === undefined || !/^(?:percent|ratio)$/.test(kind)) return '';
  if (!/^(?:with|at|on)$/.test(tokens[lead]?.low ?? '') || lead < (clauseOf(setting)?.start ?? 0)) return '';
  const part = textOf(text, tokens, trimmed(tokens, start, lead));
  return part === '' ? '' : shareOf(raised(part), whole);
}
