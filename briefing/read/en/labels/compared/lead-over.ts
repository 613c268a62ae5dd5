/** How far something is above or below what it is measured against. */
import { phraseFrom } from '../../phrases/phrase-from.ts';
import type { Setting } from '../setting.ts';

/** “0.4 percentage points faster than the national average”: the distance between the two; '' where it is none. */
export function leadOver(label: string, { kind, found, tokens, at }: Setting): string {
  const way = tokens[at + 1]?.low ?? '';
  // “1.2 percentage points above its benchmark”
  const past = /^(?:above|below)$/.test(way) ? 2 : tokens[at + 2]?.low === 'than' ? 3 : 0;
  if (kind !== 'growth' || !/points?$/.test(found.unit) || past === 0) return '';
  if (!/^(?:faster|higher|more|better|above|below|slower|lower|less|worse)$/.test(way)) return '';
  const from = at + past + (/^(?:the|its|their|our)$/.test(tokens[at + past]?.low ?? '') ? 1 : 0);
  const what = phraseFrom(tokens, from, tokens.length);
  const words = what ? tokens.slice(what.start, what.end).map(({ text }) => text) : [];
  if (!/^(?:average|mean|median|benchmark)$/.test(words.at(-1)?.toLowerCase() ?? '')) return '';
  if (past === 2 && label !== '' && label.split(' ').length <= 5)
    return `${label} ${way} the ${words.join(' ')}`;
  return `${/^(?:below|slower|lower|less|worse)$/.test(way) ? 'Gap to' : 'Lead over'} the ${words.join(' ')}`;
}
