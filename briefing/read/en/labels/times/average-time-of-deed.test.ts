import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('an average of so long is the time that the deed takes', () => {
  expect(labels('The service responded to the most urgent calls in an average of 7 minutes.')).toEqual([
    'Average time to respond to the most urgent calls',
  ]);
  expect(
    labels('The force received 180,000 emergency calls and answered them in an average of 9 seconds.'),
  ).toEqual(['Emergency calls received', 'Average time to answer emergency calls']);
  expect(labels('Staff took part in an average of four days of training.')).not.toEqual([
    'Average time to take part',
  ]);
});
