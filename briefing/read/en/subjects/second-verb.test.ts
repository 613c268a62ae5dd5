import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test('“which” stands before its second verb too', () =>
  expect(
    labels('In May we extended our overdraft, which runs to 2027 and was reduced from £20m to £12m.'),
  ).toEqual(['Previous overdraft', 'Overdraft']));

test.each([
  [
    'The questionnaire, returned by two-thirds of tenants, pointed to an increase in damp.',
    'Tenants who returned the questionnaire',
  ],
  ['Our poll, answered by 71% of members, found a rise in trust.', 'Members who answered the poll'],
])('those who took part are told as such, whatever rose: %s', (text, expected) =>
  expect(labels(text)).toEqual([expected]),
);

test.each([
  ['We hope to recover the outlay within two years.', ['Time to recover outlay']],
  [
    'Emissions were 12% lower than in the 2019 base year, keeping us on track for a 30% cut by 2030.',
    ['Fall in emissions since 2019', 'Target cut in emissions'],
  ],
])('a time and a target by their deed: %s', (text, expected) => expect(labels(text)).toEqual(expected));
