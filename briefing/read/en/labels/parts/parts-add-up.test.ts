import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We planted 300 trees: 120 oaks, 100 elms and 80 limes. One in four is reserved for schools.',
    'Trees reserved for schools',
  ],
  [
    'The depot keeps 900 buses: 500 coaches, 300 trolleybuses and 100 minibuses. One in five is due for replacement.',
    'Buses due for replacement',
  ],
])('a share after parts that add up is of the whole: %s', (text, name) =>
  expect(labels(text).at(-1)).toBe(name),
);
