import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Harbour traffic grew at an average annual rate of 5.1%.', ['Average annual rise in harbour traffic']],
  ['To double output, the economy needs to grow by at least 4%.', ['Economic growth needed']],
  ['Rural incomes need to rise by 6% a year.', ['Growth in rural incomes needed']],
  [
    'The harbour’s output rose, registering average annual growth of 7%.',
    ['Harbour’s average annual output growth'],
  ],
])('a growth says how it is meant: %s', (text, expected) => expect(labels(text)).toEqual(expected));
