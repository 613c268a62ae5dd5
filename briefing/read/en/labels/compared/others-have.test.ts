import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The district has 2.1 dentists for every thousand residents; its neighbours have nearly four.',
    ['Dentists for every thousand residents', 'Neighbours’ dentists for every thousand residents'],
  ],
  ['We have 31 libraries; Saltby has 12.', ['Libraries', 'Saltby’s libraries']],
  [
    'Norvale has 48 police officers per 10,000 people, while Marl has only 31.',
    ['Police officers per 10,000 people', 'Marl’s police officers per 10,000 people'],
  ],
])('as many as others have are theirs: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
