/** Numbers that say how old or how large those are that are meant: “people aged 16 and over”. */
import { nearnessOf } from '../numbers/approx.ts';
import type { Found } from '../numbers/numbers.ts';
import type { Setting } from './setting.ts';

/** How old or how large somebody is stays a number of the text, but has no label: it is not shown. */
export function withBare(settings: Setting[], bounds: number[], numbers: Found[], text: string): Setting[] {
  if (bounds.length === 0) return settings;
  const bare = bounds.flatMap((index): Setting[] => {
    const found = numbers[index];
    if (!found) return [];
    const ahead = text.slice(Math.max(0, found.start - 40), found.start);
    const { approx } = nearnessOf(ahead, text.slice(found.end, found.end + 20), found.unit);
    return [{ ...nowhere, found, approx }];
  });
  return [...settings, ...bare].sort((a, b) => a.found.start - b.found.start);
}

/** The place of a number that is a part of a word. */
const nowhere: Omit<Setting, 'found' | 'approx'> = {
  tokens: [],
  clauses: [],
  clause: 0,
  at: -1,
  lead: -1,
  mark: false,
  signed: '',
  change: null,
  told: null,
  group: null,
  governing: null,
  kind: 'amount',
  sign: 1,
  label: '',
  aside: false,
};
