import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We visited 310 tenants, and the boiler was unsafe for nearly a quarter of them.',
    ['Tenants visited', 'Tenants whose boiler was unsafe'],
  ],
  [
    'The members of the club, about 420 in all, were told in May, although letters were late for half of them.',
    ['Members of the club', 'Members whose letters were late'],
  ],
])('a part is told by something that its members have: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
