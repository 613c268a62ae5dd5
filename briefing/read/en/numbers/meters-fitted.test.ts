import { expect, test } from 'vitest';
import { figures } from '../testing.ts';

test.each([
  ['About 12,000 meters were replaced last year.', '', 'Meters replaced'],
  ['The utility installed some 1.2 million meters.', '', 'Meters installed'],
  ['We laid 300 meters of pipe.', 'meters', 'Pipe laid'],
  ['About 300 meters of pipe were replaced.', 'meters', 'Pipe replaced'],
])('meters that are fitted are things, and no length: %s', (text, unit, label) => {
  expect(figures(text)).toMatchObject([{ unit, label }]);
});
