import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The new clinic gave about 9,000 families access to a doctor for the first time.',
    ['Families given access to a doctor'],
  ],
  ['The fund gave 1,400 young people a first job.', ['Young people given a first job']],
  ['The line will give 40,000 commuters a seat.', ['Commuters to be given a seat']],
  ['The reservoir opens in May. It will supply 9,000 residents.', ['Residents to be supplied']],
  ['The storm damaged 60 old barns and nine mills.', ['Old barns damaged', 'Mills damaged']],
])('those counted are told by what they get: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Our advisers met 1,420 growers and paid grants averaging £900 to 210 of them.',
    ['Growers met', 'Average grant', 'Growers paid grants'],
  ],
  [
    'We housed 340 families (2022: 310) and gave furniture to 95 of them.',
    ['Families housed', 'Families housed in 2022', 'Families given furniture'],
  ],
])('some of those counted are told by what they got: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
