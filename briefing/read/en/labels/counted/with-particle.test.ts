import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We took 620 pupils abroad, a quarter of them for the first time.',
    ['Pupils taken abroad', 'Pupils taken abroad for the first time'],
  ],
  ['The club turned 310 people away.', ['People turned away']],
  ['The lifeboats brought 84 sailors home.', ['Sailors brought home']],
  ['The depot took on 14 drivers and lost nine.', ['Drivers taken on', 'Drivers lost']],
  ['The mill laid 210 workers off.', ['Workers laid off']],
  ['We gave 4,200 books away, half of them to schools.', ['Books given away', 'Books given away to schools']],
  ['We gave 300 pupils who had no desk a place to study.', ['Pupils']],
])('the verb’s small word belongs to what was done: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['We rehomed 2,140 dogs, a third of them within a week.', ['Dogs rehomed', 'Dogs rehomed within a week']],
  [
    'Our night desk answered 7,400 questions, three in ten of them after midnight.',
    ['Questions answered', 'Questions answered after midnight'],
  ],
  ['Volunteers led 820 walks, one in five of them for beginners.', ['Walks led', 'Walks led for beginners']],
  [
    'We hired 40 coaches. Volunteers, 640 of them in all, planted 12,800 trees.',
    ['Coaches hired', 'Volunteers', 'Trees planted'],
  ],
])('what was done to all was done to a part of them: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['Last year we worked with 212 families.', ['Families worked with']],
  ['The team responded to 3,120 fires.', ['Fires responded to']],
  ['By 2028 we want to reach 22,000 pupils a year.', ['Pupils to be reached a year']],
  ['We plan to house 300 families a year.', ['Families to be housed a year']],
  [
    'Of the 410 firms we inspected, 380 passed and 12 were fined.',
    ['Firms inspected', 'Firms that passed', 'Firms fined'],
  ],
  ['We held 31 officials accountable.', ['Officials held accountable']],
])('a deed over a small word, one that is planned, and one told behind: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
