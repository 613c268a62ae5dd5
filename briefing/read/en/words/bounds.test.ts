import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'There were 2.4 million people aged 16 and over in work in June, up by 31,000 from March.',
    ['People aged 16 and over in work', '', 'Increase in people aged 16 and over in work'],
  ],
  ['61.2% of people aged from 18 to 64 were in work.', ['People aged from 18 to 64 in work', '']],
  ['The 16 to 64 employment rate was 71.3%.', ['', '16 to 64 employment rate']],
])('how old people are says who is meant and is not shown: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['Grants went to 340 firms with 100 or fewer employees.', ['Firms with 100 or fewer employees', '']],
  ['We run three sites with more than 400 staff.', ['Sites run', 'Staff']],
])('so does the size of firms, but no count of staff: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
