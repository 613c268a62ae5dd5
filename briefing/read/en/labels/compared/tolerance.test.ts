import { expect, test } from 'vitest';
import { figures } from '../../testing.ts';

test.each([
  ['Sales should be £16 million, plus or minus 2%.', ['2%', 'percent', 'Margin of error for sales']],
  ['The margin was 71.5%, ± 50 basis points.', ['50 basis points', 'percent', 'Margin of error for margin']],
])('how far a number may be off is no rise and no level: %s', (text, expected) => {
  const last = figures(text).at(-1);
  expect([last?.raw, last?.kind, last?.label]).toEqual(expected);
});
