import { expect, test } from 'vitest';
import { readReport } from '../index.ts';

const labels = (...paragraphs: string[]): string[] =>
  readReport(['Tolmer Mining results for 2024', 'Results', ...paragraphs].join('\n\n')).keywords.flatMap(
    ({ points }) =>
      points.flatMap(({ figures }) =>
        figures.filter(({ kind }) => kind !== 'date').map(({ label }) => label),
      ),
  );

test('a measure that several have says whose it is, to the end of the paragraph', () => {
  expect(
    labels(
      'Harrow reported zinc production of 21,400 tonnes, 900 tonnes lower than in the previous year. Net debt was $40 million.',
      'For the year, Lower Tarn reported zinc production of 18,200 tonnes.',
      'The Northern division had revenue of $120 million. Operating profit was $12 million.',
      'The Southern division had revenue of $90 million. Operating profit was $9 million.',
    ),
  ).toEqual([
    'Harrow zinc production',
    'Fall in Harrow zinc production',
    'Net debt',
    'Lower Tarn zinc production',
    'Northern division revenue',
    'Northern division operating profit',
    'Southern division revenue',
    'Southern division operating profit',
  ]);
});

test('the owner stands before the period; of the whole the measure is told as it is', () => {
  expect(
    labels(
      'Tolmer Mining reported zinc production of 40,000 tonnes.',
      'Harrow reported zinc production of 6,100 tonnes in the fourth quarter and of 21,400 tonnes in the full year.',
    ),
  ).toEqual(['Zinc production', 'Harrow Q4 zinc production', 'Harrow full-year zinc production']);
});
