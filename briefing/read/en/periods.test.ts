import { expect, test } from 'vitest';
import { readReport } from '../index.ts';

const labels = (source: string): string[] =>
  readReport(source).keywords.flatMap(({ points }) =>
    points.flatMap(({ figures }) => figures.filter(({ kind }) => kind !== 'date').map(({ label }) => label)),
  );
const report = (...paragraphs: string[]): string =>
  ['Tolmer Foods results for 2024', 'Results', ...paragraphs].join('\n\n');

test('a measure that is told for a quarter and for the year says which', () => {
  expect(
    labels(
      report(
        'Net sales for the third quarter were $412 million, up 6.1% on the third quarter of 2023. Margin was 31.2% in the quarter.',
        'For the full year 2024, net sales were $1.6 billion. We have 2,300 employees.',
      ),
    ),
  ).toEqual(['Q3 net sales', 'Q3 net sales growth', 'Margin', 'Full-year net sales', 'Employees']);
});

test('an introduction tells its quarters apart as well', () => {
  const opening =
    'By quarter, output went up by 5.3% year on year in the first quarter and 4.7% in the second quarter. In the second quarter it rose by 0.9% quarter on quarter.';
  const { introFigures } = readReport(
    [
      'Economy of Tolmer in the first half',
      opening,
      'I. Farming',
      'Rice output was 7 million tons.',
      'II. Mining',
      'Coal output was 9 million tons.',
    ].join('\n\n'),
  );
  expect(introFigures.map(({ label }) => label)).toEqual([
    'Q1 output growth',
    'Q2 output growth',
    'Output growth quarter on quarter',
  ]);
});

test('the next sentence, and a part under a heading, are of the period told before', () => {
  expect(
    labels(
      [
        'Tolmer Foods results for 2024',
        'Full year 2024 highlights',
        'Operating profit rose by 4% to $90 million.',
        'Fourth quarter',
        'Sales in the fourth quarter were $440 million. Operating profit was $21 million, against $19 million a year ago.',
      ].join('\n\n'),
    ),
  ).toEqual([
    'Full-year operating profit growth',
    'Full-year operating profit',
    'Sales',
    'Q4 operating profit',
    'Operating profit a year ago',
  ]);
});

test('where only years differ, the one that is not the report’s own is told', () => {
  expect(labels(report('We invested £300 million in 2024 and £280 million in 2023.'))).toEqual([
    'Investment',
    'Investment in 2023',
  ]);
});

test('year over year is no period, and what is to come is not of the quarter told before', () => {
  expect(
    labels(
      [
        'Tolmer Foods reports second quarter 2026 results',
        'Second quarter 2026 highlights',
        'Orders rose by 7% year-over-year to $61 million. Sales in the first half were $80 million.',
        'Outlook',
        'Orders to be in the range of $240 million to $250 million for the full year 2026.',
        'Sales will be higher. Orders to be in the range of $50 million to $60 million.',
      ].join('\n\n'),
    ).filter((label) => /orders/i.test(label)),
  ).toEqual(['Growth in orders', 'Orders', 'Expected orders', 'Expected orders']);
});

test('a number that is held against a part of another year is of this year', () => {
  expect(
    labels(
      report(
        'The rent index went up by 4.4% compared with the second quarter of 2023, after 3.9% in the first quarter. The ferry took 310 cars, 4% more than in the second quarter of 2023.',
        'The rent index rose by 3% in the third quarter.',
      ),
    ),
  ).toEqual([
    'Rise in Q2 rent index',
    'Rise in rent index in the first quarter',
    'Cars',
    'Rise in cars',
    'Rise in Q3 rent index',
  ]);
});
