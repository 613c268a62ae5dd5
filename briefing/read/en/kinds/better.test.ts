import { expect, test } from 'vitest';
import { figures } from '../testing.ts';

const signs = (text: string): string[] =>
  figures(text).map(({ raw, sign, kind }) => `${sign < 0 ? '-' : ''}${raw} ${kind}`);

test.each([
  ['Unit costs excluding fuel improved by 3.7%.', ['-3.7% growth']],
  ['Average waiting times improved by five days to 26 days.', ['-five days duration', '26 days duration']],
  ['Fuel cost per seat worsened by 2.4%.', ['2.4% growth']],
  ['The budget deficit was 0.9 percentage points better than planned.', ['-0.9 percentage points growth']],
  ['Days sales outstanding improved by three days.', ['-three days duration']],
  ['Cost recovery improved by 3.7%.', ['3.7% growth']],
  ['On-time delivery improved by 2.2 percentage points.', ['2.2 percentage points growth']],
  [
    'Punctuality was 71%, two percentage points worse than last year.',
    ['71% percent', '-two percentage points growth'],
  ],
  ['Retention deteriorated by 4%.', ['-4% growth']],
  [
    'The vacancy rate was 9%, an improvement of two percentage points.',
    ['9% percent', '-two percentage points growth'],
  ],
  ['Attendance was 94%, an improvement of 1.2 points.', ['94% percent', '1.2 points growth']],
  ['The error rate was 3%, a deterioration of 0.6 points.', ['3% percent', '0.6 points growth']],
])('of a burden better is less, of anything else it is more: %s', (text, expected) => {
  expect(signs(text)).toEqual(expected);
});
