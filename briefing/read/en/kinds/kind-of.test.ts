import { expect, test } from 'vitest';
import { figures } from '../testing.ts';

const kinds = (text: string): string[] => figures(text).map(({ raw, kind }) => `${raw} ${kind}`);

test.each([
  [
    'It was 77% for men and 69% for women, a gap of 8 percentage points.',
    ['77% percent', '69% percent', '8 percentage points percent'],
  ],
  ['Wages rose by 5%, faster than in the hills, where the figure was 7%.', ['5% growth', '7% growth']],
  ['The gender gap was 9 percentage points.', ['9 percentage points percent']],
  ['The gender gap narrowed by 1.2 percentage points.', ['1.2 percentage points growth']],
  ['We aim for growth of gross city product of around 3 percent.', ['3 percent growth']],
  ['It pays for increases averaging 2.3 percent.', ['2.3 percent growth']],
  [
    'Revenue grew 3.6 percent and $91 million is available, of which 48 percent has been given to schools.',
    ['3.6 percent growth', '$91 million amount', '48 percent percent'],
  ],
  ['New building added another 1.6 percent to the tax base.', ['1.6 percent growth']],
])('how wide a gap is is no change, what is added is one: %s', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});
