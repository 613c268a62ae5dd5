import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([['The road was widened to four lanes.', ['Lanes']]])(
  'how deep, wide or long a thing is made is no name of it: %s',
  (text, expected) => {
    expect(labels(text)).toEqual(expected);
  },
);

test('how long a network is that something was added to', () =>
  expect(labels('A fifth branch opened, bringing the tram network to 61 kilometres.')).toEqual([
    'Length of the tram network',
  ]));

test.each([
  ['The new canal is 14 km long and 30 metres wide.', ['Length of the new canal', 'Width of the new canal']],
  [
    'Work began on the 3.5-kilometre western stretch of the Harbour Tram, and a 600-meter arm of the jetty was mended.',
    ['Length of western stretch of the Harbour Tram', 'Length of arm of the jetty'],
  ],
  ['The water tower opened in May. It is 60 metres high.', ['Height of the water tower']],
])('how long something is: %s', (text, expected) => expect(labels(text)).toEqual(expected));
