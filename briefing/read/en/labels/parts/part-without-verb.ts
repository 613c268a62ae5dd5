/** Parts that no verb governs: they are a share of what was told last, or of what the clause is about. */
import { lowered, shareOf } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import type { NamedPart } from './part.ts';

/**
 * “$1.44 billion, or 45% of revenue”: a share of what was just told.
 * “4 GWh of electricity made by solar farms, 61% of demand”: it is their share.
 */
export function partWithoutVerb({ text, setting, subject, last, clause, whole }: NamedPart): string {
  const { tokens, lead } = setting;
  // “a deficit equal to 0.6% of income”
  const equal = /^(?:equal|equivalent)$/.test(tokens[lead - 1]?.low ?? '');
  const own = equal ? textOf(text, tokens, trimmed(tokens, clause?.start ?? 0, lead - 1)) : '';
  if (own !== '') return shareOf(own, whole);
  const told = subject !== '' && last.endsWith(` by ${lowered(subject)}`);
  const share = told ? madeOrDone(last, subject) : last || subject;
  return share === '' ? whole : shareOf(share, whole);
}

/** “recycled 9,800 tons of material, or 34% of all waste”: what they recycled, and not who did it. */
const madeOrDone = (last: string, subject: string): string =>
  /\b(?:made|produced|generated|supplied) by /.test(last) ? subject : last.slice(0, -` by ${subject}`.length);
