import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Crews attended 640 burst pipes, and 91% of those classed as urgent were fixed within six hours (target: 95%).',
    [
      'Burst pipes attended',
      'Burst pipes classed as urgent fixed within six hours',
      'Time limit for fixing burst pipes classed as urgent',
      'Target for burst pipes classed as urgent fixed within six hours',
    ],
  ],
  [
    'We had 2,310 reports of fallen trees. Three quarters of those found blocking a path were cleared.',
    ['Reports of fallen trees', 'Fallen trees found blocking a path cleared'],
  ],
  [
    'In all 480 bridges were inspected; 12% of those built of timber were closed.',
    ['Bridges inspected', 'Bridges built of timber closed'],
  ],
  [
    'We rang 2,400 tenants, and 64% of those surveyed were satisfied with the repairs.',
    ['Tenants rung', 'People satisfied with the repairs'],
  ],
])('a share of the things counted before that were marked out: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
