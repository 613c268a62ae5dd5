import { expect, it } from 'vitest';
import { labels } from '../../testing.ts';

it.each([
  [
    'Toy exports increased by 6.8 percent, 0.4 percentage points higher than that of the first half.',
    ['Growth in toy exports', 'Growth in toy exports above that of the first half'],
  ],
  [
    'Output of glass rose by 5.2 percent and that of paper by 8.1 percent, which was 1.1 percentage points and 4 percentage points faster than that of all firms.',
    [
      'Growth in output of glass',
      'Growth in output of paper',
      'Growth in output of glass above that of all firms',
      'Growth in output of paper above that of all firms',
    ],
  ],
  [
    'Sales of garages were down by 9 percent, with the decline narrowing by 1.3 percentage points.',
    ['Fall in sales of garages', 'Narrowing of fall in sales of garages'],
  ],
])('points between two changes are told of both: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

it('points between two levels are a rise or a fall', () => {
  expect(
    labels('The order index stood at 51 percent, 0.7 percentage points lower than that of May.'),
  ).toEqual(['Order index', 'Fall in order index']);
});

it.each([
  [
    'The production of lamps, fans and 3D printers grew by 31 percent, 22 percent and 14 percent year on year respectively.',
    ['Growth in production of lamps', 'Growth in production of fans', 'Growth in production of 3D printers'],
  ],
  [
    'The output of tea and fruit was 4 million tons; of which, that of plums and cherries fell by 1.4 percent and 2.2 percent respectively.',
    ['Output of tea and fruit', 'Fall in output of plums', 'Fall in output of cherries'],
  ],
])('the measure stays with each that is told in turn: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
