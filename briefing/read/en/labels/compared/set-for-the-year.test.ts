import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';
import { readReport } from '../../../index.ts';

test.each([
  ['We have set the debt ratio for this year at 4 percent.', ['Planned debt ratio']],
  ['This will put the county deficit at 5.6 million yuan.', ['Planned county deficit']],
  [
    'Outlays in the general budget are set to reach 29 million yuan.',
    ['Planned outlays in the general budget'],
  ],
  [
    'Taken together, these steps will bring total new borrowing this year to 11 million yuan.',
    ['Planned total new borrowing'],
  ],
  ['Road bonds totaling 500 million yuan will be issued.', ['Road bonds to be issued']],
  [
    'Road bonds totaling 500 million yuan will be issued to support bridge repairs in the hills.',
    ['Road bonds to support bridge repairs'],
  ],
  ['We plan to issue 44 million yuan of school bonds.', ['School bonds to be issued']],
  [
    'The minimum basic pension will be raised by 20 yuan per month.',
    ['Planned increase in minimum basic pension per month'],
  ],
  [
    'With 12 million students due to graduate this year, we will find them work.',
    ['Students due to graduate'],
  ],
  [
    'Emissions from our plants fell by 9% and we are on course for a reduction of 50% by 2030.',
    ['Fall in emissions from our plants', 'Target cut in emissions from our plants'],
  ],
])('%s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('what a board expects is told as expected', () => {
  const { keywords } = readReport(
    '# Results\n\n## Outlook\n\nOrders are good. For all of next year we expect:\n\n- organic sales growth of 3%;\n- an operating margin of at least 16%;\n- capital expenditure of £30m.\n\n## People\n\nWe employ 410 people.\n',
  );
  expect(keywords[0]?.points.flatMap(({ figures }) => figures.map(({ label }) => label))).toEqual([
    'Expected organic sales growth',
    'Expected operating margin',
    'Expected capital expenditure',
  ]);
});
