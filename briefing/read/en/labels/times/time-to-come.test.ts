import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Crews arrived within an average of six minutes.', ['Average time for crews to arrive']],
  ['The service responded in 24 hours.', ['Time to respond']],
])('how soon somebody comes: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test('how late a train may be is no such time', () =>
  expect(labels('Trains that arrived within five minutes of the timetable were rare.')).not.toContain(
    'Time for trains to arrive',
  ));
