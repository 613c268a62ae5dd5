import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'Spending came to £212 million, £2.4 million (1.1%) more than budgeted.',
    ['Spending', 'Overspend', 'Spending above budget'],
  ],
  ['Output was 3% higher than planned.', ['Output above plan']],
  ['The service as a whole overspent its £90 million budget by £3.1 million.', ['Budget', 'Overspend']],
  ['The department underspent its budget by £0.4 million.', ['Underspend']],
  [
    'Recycling slipped to 48.2% of household waste from 49.6%, and we aim to reach 55% by 2031.',
    [
      'Recycling’s share of household waste',
      'Recycling’s share of household waste before',
      'Target for Recycling’s share of household waste',
    ],
  ],
  [
    'We face a gap of between £12 million and £15 million over the next four years.',
    ['Gap over the next four years', 'Gap'],
  ],
])('what was meant tells which sum it is: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['Grain output increased for the 9th year in a row.', ['Consecutive years of growth in grain output']],
  ['Exports fell for the 11th consecutive quarter.', ['Consecutive quarters of decline in exports']],
  [
    'Household savings deposits had risen by 7.1 percent, an increase of more than 3 trillion yuan.',
    ['Growth in household savings deposits', 'Increase in household savings deposits'],
  ],
  [
    'Business rates, which were raised by 3.5% including 1% earmarked for flood banks, did not suffice.',
    ['Rise in business rates', 'Rise in business rates earmarked for flood banks'],
  ],
  [
    'We filled 14,200 gullies, a third more than in 2021/22.',
    ['Gullies filled', 'Increase in gullies filled'],
  ],
  [
    'There were 2,140 patients on the waiting list, 7% more than a year earlier.',
    ['Patients on the waiting list', 'Rise in patients on the waiting list'],
  ],
  [
    'Subsidies for rural schools will be increased from 510 to 560 yuan per pupil.',
    ['Subsidies for rural schools per pupil before', 'Planned subsidies for rural schools per pupil'],
  ],
])('a change says of what it is: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
