import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Hot meals are available at six stations.', ['Stations with hot meals']],
  ['Ticket machines are now in use at 14 stops.', ['Stops with ticket machines']],
  ['Measles cases were confined to four districts.', ['Districts with measles cases']],
  ['The offer is limited to 300 seats.', ['Seats']],
])('places are told by what is found there: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
