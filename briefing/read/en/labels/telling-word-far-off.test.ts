import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'Evening courses began in May, and six in ten pupils were using them by June.',
    ['Pupils using evening courses'],
  ],
  [
    'Our waste fell by 3%. This puts us fourth among the nine councils.',
    ['Fall in waste', 'Rank among councils', 'Councils'],
  ],
  [
    'The report says that applications for new shops will be decided within 15 days.',
    ['Time to decide applications for new shops'],
  ],
  ['Free meals were served to 41,000 pupils.', ['Pupils given free meals']],
  ['Emergency power was needed in 23 villages.', ['Villages where emergency power was needed']],
])('a telling word may stand behind something else: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
