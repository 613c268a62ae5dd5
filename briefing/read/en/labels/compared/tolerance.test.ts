import { expect, test } from 'vitest';
import { figures } from '../../testing.ts';

test.each([
  ['Sales should be £40 million, plus or minus 3%.', ['3%', 'percent', 'Margin of error for sales']],
  ['The margin was 64%, ± 40 basis points.', ['40 basis points', 'percent', 'Margin of error for margin']],
])('how far a number may be off is no rise and no level: %s', (text, expected) => {
  const last = figures(text).at(-1);
  expect([last?.raw, last?.kind, last?.label]).toEqual(expected);
});
