import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Waste collection is under strain. The service overspent by £2.6 million.',
    ['Overspend on waste collection'],
  ],
  ['The budget for school meals was overspent by £1.1 million.', ['Overspend on school meals']],
  ['The libraries service underspent by £0.3 million.', ['Libraries service underspend']],
  ['The service as a whole overspent by £5 million.', ['Overspend']],
])('who spent too much says on what: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['An overspend of £6.2 million on home care was met from reserves.', ['Overspend on home care']],
  ['There was a net underspend of £1.4m on lighting.', ['Net underspend on lighting']],
  ['There was a £2.2 million overspend on homelessness.', ['Overspend on homelessness']],
  ['An overspend of £2m in the first quarter was reversed.', ['Overspend']],
  ['The long term spending plan shows a gap of £19 million.', ['Gap in the long term spending plan']],
  ['The plan shows a gap of £19 million.', ['Gap']],
])('money missing says where: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
