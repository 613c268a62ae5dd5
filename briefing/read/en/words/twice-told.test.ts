import { expect, test } from 'vitest';
import { figures, labels } from '../testing.ts';

/** A count in brackets behind its share, or a share behind its count, says the same of the same things. */
test.each([
  [
    'Of the actions, 70% (35) of the milestones were reached on time.',
    ['Milestones reached on time', 'Milestones reached on time'],
  ],
  [
    'In total, 81% (60) of the projects were completed and a further 8% (6) were on track for delivery.',
    [
      'Projects completed',
      'Projects completed',
      'Projects on track for delivery',
      'Projects on track for delivery',
    ],
  ],
  [
    'Of the 66 indicators, 41 (62%) were on target.',
    ['Indicators', 'Indicators on target', 'Indicators on target'],
  ],
])('the sentence goes on behind the brackets: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('the count is an amount and the share a percentage, in the order of the text', () => {
  expect(
    figures('Some 81% (60) of the projects were completed.').map(({ raw, kind }) => [raw, kind]),
  ).toEqual([
    ['81%', 'percent'],
    ['60', 'amount'],
  ]);
});

test('a change in brackets is told for itself', () => {
  expect(labels('Visits rose by 41,000 (12%) to 380,000.')).toEqual([
    'Increase in visits',
    'Rise in visits',
    'Visits',
  ]);
});
