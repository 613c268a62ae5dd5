import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['We are 60 percent of the way to a smoke-free town.', 'Progress toward smoke-free town'],
  ['The museum is 40 percent of the way to its target.', 'Progress of museum toward its target'],
  [
    'We set a goal of 3,000 berths by 2030; with 1,500 built, we are 50 percent of the way.',
    'Progress toward the goal for berths',
  ],
  ['We are two-thirds of the way through the repair programme.', 'Progress through repair programme'],
])('how far a goal is reached is progress: %s', (text, name) => expect(labels(text).at(-1)).toBe(name));
