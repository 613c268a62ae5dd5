import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Some 86 apprentices joined us in May.', ['Apprentices who joined']],
  ['Three primary schools opened in September.', ['Primary schools opened']],
  ['Last year 212 residents volunteered.', ['Residents who volunteered']],
  [
    'In all 1,240 people completed a programme, and 806 (65%) needed no further care afterwards.',
    [
      'People who completed a programme',
      'People who needed no further care',
      'People who needed no further care',
    ],
  ],
])('what counted people and things did belongs to their name: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([['Our 31 libraries lent 740,000 books.', ['Libraries', 'Books lent']]])(
  'all there are keep their name: %s',
  (text, expected) => {
    expect(labels(text)).toEqual(expected);
  },
);
