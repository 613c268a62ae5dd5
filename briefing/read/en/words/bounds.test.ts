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
  ['Grants went to 340 households with two or more children.', ['Households with two or more children', '']],
  ['We run three sites with more than 400 staff.', ['Sites run', 'Staff']],
])('so does the size of firms, but no count of staff: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('two ages that say who is meant are both not shown', () =>
  expect(
    labels('Free travel was extended to everyone under 21 and over 67, benefiting 90,000 people.'),
  ).toEqual(['', '', 'People benefiting']));

test.each([
  ['Some 37.2% of 20 to 29-year-olds had passed the test.', ['20 to 29-year-olds who had passed the test']],
  ['The share of 20-29 year olds with a degree was 31.4%.', ['Share of 20-29 year olds with a degree']],
  [
    'Some 66% of firms with ten or more employees had a website.',
    ['Firms with ten or more employees with a website'],
  ],
])('a span of ages and a size told in words are one word with theirs: %s', (text, expected) => {
  expect(labels(text).filter((label) => label !== '')).toEqual(expected);
});
