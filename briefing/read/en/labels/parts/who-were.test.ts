import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['We employ 214 nurses, 37 of whom were once patients here.', ['Nurses', 'Nurses who were once patients']],
  ['We have 640 teachers, a fifth of whom work at night.', ['Teachers', 'Teachers who work at night']],
  [
    'The club has 310 members, 14% of whom now pay by the month.',
    ['Members', 'Members who pay by the month'],
  ],
  [
    'The orchestra has 86 players, nine of whom were pupils of ours.',
    ['Players', 'Players who were pupils of ours'],
  ],
  ['The council has 48 members, 19 of whom are women.', ['Members', 'Women among members']],
  ['Our fleet has 140 vans, 62 of which are electric.', ['Vans', 'Electric vans']],
])('people who are something besides stay those they are part of: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Waiting averaged 3.2 hours per patient. Two thirds of parents answered our poll, and 61% of them would recommend the nursery.',
    ['Parents that answered our poll', 'Parents that would recommend the nursery'],
  ],
  [
    'We ran 14 courses. Half of tenants returned the form, and 74% of them said they felt safe.',
    ['Tenants who returned the form', 'Tenants who said they felt safe'],
  ],
])('“them” are the people told of last, and nothing of another sentence: %s', (text, expected) => {
  expect(labels(text).slice(1)).toEqual(expected);
});
