import { expect, test } from 'vitest';
import { figuresOf } from '../../../figures.ts';

test('a gain or a loss says on what, the one behind it too', () => {
  const text =
    'The company booked a $3 million gain on the sale of its mill in the quarter and a $4 million gain for the year.';
  expect(figuresOf({ text, at: Array.from(text, (_, index) => index) }).map(({ label }) => label)).toEqual([
    'Gain on sale of its mill',
    'Gain on sale of its mill',
  ]);
});
