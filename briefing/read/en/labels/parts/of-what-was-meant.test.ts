import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Total spending by the council came to 9.4 million crowns, or 96% of the budget voted.',
    ['Total spending by the council', 'Total spending as a share of budget voted'],
  ],
  [
    'With 71% of second-half sales already in hand, the Board expects profit of £20 million.',
    ['Second-half sales already in hand', 'Expected profit'],
  ],
  [
    'Of the £9.0 million of savings in the plan, £7.1 million was delivered.',
    ['Planned savings', 'Savings delivered'],
  ],
  [
    'The card has been taken up by 84,000 pensioners, more than a third of those eligible.',
    ['Pensioners', 'Share of eligible pensioners'],
  ],
  [
    'Work will go on at the Hollin viaduct, 2.4 kilometres long, of which 38% has been painted. Opening is now expected in 2031, three years later than planned, and the estimated cost has risen from 410 million to 530 million crowns.',
    [
      'Length of Hollin viaduct',
      'Hollin viaduct painted',
      'Delay in opening of the Hollin viaduct',
      'Previous estimated cost of the Hollin viaduct',
      'Estimated cost of the Hollin viaduct',
    ],
  ],
])('a part is told by what was done to its whole: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
