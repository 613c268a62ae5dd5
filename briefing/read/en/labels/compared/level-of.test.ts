import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The annual output of electric buses surpassed 13,000 units.', ['Annual output of electric buses']],
  ['Yearly sales of ploughs passed 4,000 sets.', ['Yearly sales of ploughs']],
  [
    'The reserve ratio for small banks was cut by a total of one percentage point.',
    ['Fall in reserve ratio for small banks'],
  ],
  [
    'We replaced 640 water pipes; an estimated 2,900 remain.',
    ['Water pipes replaced', 'Water pipes remaining'],
  ],
  ['The fund paid for 12 parks, leveraging more than $40 million.', ['Parks paid for', 'Money leveraged']],
])('%s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'The new line will lift annual output at the plant from 40 million to 65 million tiles.',
    ['Previous annual output of tiles at the plant', 'Annual output of tiles at the plant'],
  ],
  [
    'It will raise weekly production from 900 to 1,400 bottles.',
    ['Previous weekly production of bottles', 'Weekly production of bottles'],
  ],
  [
    'The extension raised yearly capacity from 200,000 to 350,000 pallets.',
    ['Previous yearly capacity', 'Yearly capacity'],
  ],
])('what is made rises from so many to so many: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
