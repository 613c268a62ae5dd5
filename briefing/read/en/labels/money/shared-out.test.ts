import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Spending came to 9 million crowns. Schools received 4.1 million crowns and parks 2.2 million, while museums and theatres shared the other 3.1 million.',
    ['Spending', 'Spending on schools', 'Spending on parks', 'Spending on museums and theatres'],
  ],
])('what several got is part of the sum before: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
