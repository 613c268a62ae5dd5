import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'We allocated 90 billion yuan for these purposes, an increase of 20% over 2010.',
    ['Funds allocated', 'Rise in funds allocated'],
  ],
  ['This is a 15 percent increase in tax relief from this fund to all owners.', ['Rise in tax relief']],
  [
    'I support the goal of achieving a minimum of 40% in recycled waste by 2030.',
    ['Goal for recycled waste'],
  ],
  [
    'We will put 14 million crowns toward upgrading 260 schools in townships and raise the share.',
    ['Upgrading schools', 'Schools in townships'],
  ],
])('nothing on a slide points to a sentence before: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
