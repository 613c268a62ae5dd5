import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Imports of tractors grew by 4 per cent to 9,100 machines.',
    ['Growth in imports of tractors', 'Imports of tractors'],
  ],
  ['The fleet grew to 88 lorries.', ['Lorries']],
])('a level of a measure is named by it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Organic growth contributed 6% and acquisitions 2%.',
    ['Organic growth', 'Contribution from acquisitions'],
  ],
  [
    'Spending on research rose to 2.1% of GDP, or roughly 66 billion yuan.',
    ['Spending on research as a share of GDP', 'Spending on research'],
  ],
])('what is told of a measure is no thing and no share: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  [
    'The total fertility rate fell from 1.91 to 1.86 children per woman.',
    ['Previous total fertility rate', 'Total fertility rate'],
  ],
  ['Infant mortality was 4.4 deaths per 1,000 live births.', ['Infant mortality']],
  ['Population density averaged 61 inhabitants per square kilometre.', ['Population density']],
])('a rate told in things is no count of them: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
