import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'For schools we are providing £42 million, an increase of 3.1 per cent.',
    ['Money provided for schools', 'Rise in money provided for schools'],
  ],
  [
    'For culture the city will set aside €18 million, a cut of 4 per cent.',
    ['Money set aside for culture', 'Fall in money set aside for culture'],
  ],
  ['To the fire service we are giving £61 million.', ['Money given to the fire service']],
  [
    'On schools, parks and libraries we shall spend £31 million, 30 per cent of it financed by the State.',
    [
      'Planned spending on schools, parks and libraries',
      'Spending on schools, parks and libraries financed by the State',
    ],
  ],
  [
    'In ports, rail and power the fund will invest $410 million, half of it borrowed.',
    ['Planned investment in ports, rail and power', 'Investment in ports, rail and power borrowed'],
  ],
])('a purpose that leads in names the money: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  'In addition we will spend £4 million.',
  'On average we spent £31 a head.',
  'In the spring the council set aside £3 million.',
])('what only leads in is no purpose: %s', (text) => {
  expect(labels(text)[0]).not.toMatch(/ (?:on|for|in) /);
});
