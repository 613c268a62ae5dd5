/** “70% (35) of the works were done”: the count in the brackets is named as the share before them is. */
import type { Found } from '../numbers/numbers.ts';
import { isPercent } from '../numbers/units.ts';
import type { Twin } from '../words/twice-told.ts';
import type { Setting } from './setting.ts';

/** The numbers of a sentence with those that stood in brackets behind one that tells the same. */
export function withTwins(settings: Setting[], twins: Twin[], numbers: Found[]): Setting[] {
  if (twins.length === 0) return settings;
  const added = twins.flatMap(({ number, of }): Setting[] => {
    const found = numbers[number];
    const host = settings.find((one) => one.found === numbers[of]);
    if (!found || !host) return [];
    const share = isPercent(found.unit);
    // “Share of the activities completed” counts none.
    const label = share
      ? host.label
      : host.label.replace(/^Share of (?:the )?(.)/, (_, first: string) => first.toUpperCase());
    return [{ ...host, found, approx: null, kind: share ? 'percent' : 'amount', label }];
  });
  return [...settings, ...added].sort((a, b) => a.found.start - b.found.start);
}
