import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The bank expects growth of 2.4 per cent this year.', ['Expected growth']],
  ['The council forecasts growth of 3 per cent next year.', ['Expected growth']],
  [
    'The agency projects sales of $4.2 billion this year and $4.6 billion next year.',
    ['Expected sales', 'Expected sales'],
  ],
  ['Analysts expect inflation of 4.1 per cent in March.', ['Expected inflation']],
  ['Unemployment is expected to fall to 4 per cent.', ['Expected unemployment']],
  ['Prices are expected to rise by 2 per cent next year.', ['Expected rise in prices']],
  ['We expect margins to reach 12 per cent.', ['Expected margins']],
  ['Growth forecasts of 3 per cent were too high.', ['Growth forecasts']],
])('what is foretold is no result: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
