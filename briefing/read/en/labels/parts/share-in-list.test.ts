import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Cars accounted for 40% of exports ($3.1 billion), machinery including tools for 25% ($1.9 billion) and food for 12% ($0.9 billion).',
    [
      'Cars’ share of exports',
      'Exports of cars',
      'Machinery including tools as a share of exports',
      'Exports of machinery including tools',
      'Food’s share of exports',
      'Exports of food',
    ],
  ],
  [
    'Retail made up 31% of jobs (4,100), tourism 22% (2,900) and farming 9% (1,200).',
    [
      'Retail’s share of jobs',
      'Jobs in retail',
      'Tourism’s share of jobs',
      'Jobs in tourism',
      'Farming’s share of jobs',
      'Jobs in farming',
    ],
  ],
])('a list of shares goes on past its brackets: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
