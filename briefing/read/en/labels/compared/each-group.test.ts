import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'There were 310 boys and 290 girls in care. The pass rates were 71% and 79% respectively. The gap between them has narrowed to 8 percentage points.',
    [
      'Boys in care',
      'Girls in care',
      'Pass rate of boys',
      'Pass rate of girls',
      'Gap between pass rates of boys and girls',
    ],
  ],
  [
    'The mill hired 40 men and 31 women. The absence rates were 4% and 5% respectively.',
    ['Men hired', 'Women hired', 'Absence rate of men', 'Absence rate of women'],
  ],
  [
    'The theatre sold 41,000 tickets, 3,000 (7.9%) more than in 2022.',
    ['Tickets sold', 'Increase in tickets sold', 'Rise in tickets sold'],
  ],
  [
    'There were 310 nurses, 24 (8.4%) fewer than a year earlier.',
    ['Nurses', 'Fall in nurses', 'Fall in nurses'],
  ],
  ['The margin of error is ±3 percentage points.', ['Margin of error']],
])('measures told in turn are of those counted before: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
