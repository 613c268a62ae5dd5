import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Of every pound we spent, 81p went on care, 12p on fundraising and 7p on administration.',
    [
      'Share of every pound spent on care',
      'Share of every pound spent on fundraising',
      'Share of every pound spent on administration',
    ],
  ],
  [
    'Out of every euro, 64 cents went on salaries and 36 cents on everything else.',
    ['Share of every euro spent on salaries', 'Share of every euro spent on everything else'],
  ],
  ['From every pound donated, 79p went to clinics.', ['Share of every pound that goes to clinics']],
  [
    'Schools and libraries account for 44 cents of every state tax dollar.',
    ['Schools and libraries’ share of every state tax dollar'],
  ],
])('a coin of every pound is a share of it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
