import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The opening of the Ash Hill to Barton canal was achieved in May, two months ahead of plan.',
    ['Opening of the Ash Hill to Barton canal ahead of plan'],
  ],
  [
    'Emissions were cut by 44%, putting us two years ahead of plan.',
    ['Fall in emissions', 'Time ahead of plan'],
  ],
  ['My daughter will get a flat in about eleven years.', ['Time to get a flat']],
  [
    'He promised wage subsidies lasting six months, at a cost of 1.6 billion dinars.',
    ['Wage subsidies', 'Cost of wage subsidies'],
  ],
  [
    'Revenue fell by 1.3 percent, the first fall in nine years.',
    ['Fall in revenue', 'Time since last fall in revenue'],
  ],
  ['We answer calls in an average of 90 seconds.', ['Average time to answer calls']],
  [
    'Empty council homes are re-let in 26 days on average, down from 41.',
    ['Time to re-let empty council homes', 'Previous time to re-let empty council homes'],
  ],
  [
    'Within three days our crews had brought supply back to the town.',
    ['Time to bring supply back to the town'],
  ],
  ['The hall will be paid for in ten years.', ['Time to pay for hall']],
  ['Air quality was rated good or better on 318 days.', ['Days when air quality was rated good or better']],
  ['The air met the national standard on 331 days.', ['Days when air met the national standard']],
])('%s', (text, expected) => expect(labels(text)).toEqual(expected));
