/** “In nine cases out of ten the form came back late”: not the cases are told, but what happens in them. */
import type { Setting } from '../setting.ts';

const cases = /^(?:cases|instances|occasions)$/;

/** “in 340 instances | customers had to wait”: where what happens begins; -1 where nothing happens in cases. */
export const afterCases = (tokens: Setting['tokens'], from: number, to: number): number =>
  tokens[from]?.low === 'in' &&
  tokens[from + 1]?.type === 'number' &&
  cases.test(tokens[from + 2]?.low ?? '') &&
  from + 3 < to
    ? from + 3
    : -1;
