/** What charities and clubs write: money kept as something, the equivalent of what was told, shares in brackets. */
import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  ['The portfolio showed a growth in value of £84,100.', ['Growth in value']],
  ['The gain more than made up for the trading losses in 2019/20 of £12,700.', ['Trading losses']],
  ['This passed the record income for a financial year of £212,300.', ['Record income']],
  [
    'Visitors came by tram (44%), by car (30%) and on foot (26%).',
    ['Visitors who came by tram', 'Visitors who came by car', 'Visitors who came on foot'],
  ],
])('%s', (text, told) => {
  expect(labels(text)).toEqual(told);
});

test('a year that begins a sentence after “as” is a date', () => {
  expect(labels('As 2024 draws to a close, we look back on 41 concerts.')).toEqual(['Concerts']);
});
