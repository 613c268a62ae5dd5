import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'Some 640 flats are still empty; five years ago there were more than 1,100.',
    ['Empty flats', '', 'Empty flats'],
  ],
  [
    'There were 41,200 and 18,700 pupils in lower and upper secondary schools respectively.',
    ['Pupils in lower secondary schools', 'Pupils in upper secondary schools'],
  ],
  ['We rose from 41st to 36th among the trusts.', ['Previous rank among trusts', 'Rank among trusts']],
  ['The plant went into service in May, two months ahead of schedule.', ['Plant ahead of schedule']],
  [
    'The two industries, namely textiles and toys, recorded output of 4.1 billion and 3.2 billion yuan respectively.',
    ['Industries', 'Output of textiles', 'Output of toys'],
  ],
  ['The output of new cars was 61,000 units.', ['Output of new cars']],
  [
    'We expect an operating margin before special items of at least 8%.',
    ['Operating margin before special items'],
  ],
  [
    'The ratio between the two narrowed from 2.4 to 2.3.',
    ['Previous ratio between the two', 'Ratio between the two'],
  ],
  ['We opened 200 places. The target was 260.', ['Places opened', 'Target for places']],
  ['The city will plant 900 hectares of woodland.', ['Woodland to be planted']],
  [
    'The position of the pension scheme moved from a deficit of £9 million to a surplus of £2 million.',
    ['Pension scheme deficit', 'Pension scheme surplus'],
  ],
])('what a sentence tells in passing has its own name: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['All but six of the pumps were working by Friday.', ['Pumps not working by Friday']],
  [
    'Fog cleared slowly, but all but 12 flights were rebooked within a day.',
    ['Flights not rebooked within a day'],
  ],
  ['All but two schools were open again by noon.', ['Schools not open by noon']],
  ['We put new locks in all but 17 of our sheds.', ['Sheds without new locks']],
])('all but a few are those of which it was not so: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['The average fare, for a rider crossing the river, was £3.20.', ['Average fare']],
  [
    'The average bill, for a household using 90 cubic metres a year, was £412.',
    ['Use by household', 'Average bill'],
  ],
  ['The median rent, for a flat with a balcony, rose to £910.', ['Median rent']],
])('for whom a typical sum holds is said beside it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('a mark keeps its scale', () => {
  expect(labels('Guest satisfaction slipped to 8.1 out of 10.')).toEqual(['Guest satisfaction out of 10']);
});

test('years ago are no rank, and the emissions of a year are no number of them', () => {
  expect(labels('The fund helped 3,100 families, almost double the number two years ago.')).toEqual([
    'Families helped',
    '',
  ]);
  expect(labels('We remain on track to halve our 2019 emissions.')).toEqual([]);
});
