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
