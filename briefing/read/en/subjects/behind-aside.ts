/** “Our drivers, 84 of whom joined this year, covered 2 million miles”: the drivers did, and not “whom”. */
import { textOf } from '../phrases/phrase.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import type { Setting } from '../labels/setting.ts';

/** What an aside with “of whom” parts from its verb; another subject as it is. */
export function behindAside(subject: string, { tokens, clauses, clause }: Setting, text: string): string {
  if (!/^(?:who|whom|which)$/i.test(subject)) return subject;
  const aside = clauses[clause - 1];
  const before = clauses[clause - 2];
  if (!aside || before?.groups.length !== 0) return '';
  const ofWhom = tokens
    .slice(aside.start, aside.end)
    .some(({ low }, nth, all) => /^(?:whom|which)$/.test(low) && all[nth - 1]?.low === 'of');
  return ofWhom ? textOf(text, tokens, trimmed(tokens, before.start, before.end)) : '';
}
