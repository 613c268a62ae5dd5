import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Leisure Boats, our smallest segment, had a good year with 340 orders. Revenue rose by 6% to £41 million.',
    ['Orders', 'Leisure Boats revenue growth', 'Leisure Boats revenue'],
  ],
  [
    'Norvale, the glass group, increased revenue by 3% to £912 million. Operating profit was £88 million.',
    ['Norvale revenue growth', 'Norvale revenue', 'Operating profit'],
  ],
  ['Mayor Tom Hale opened 12 schools. Revenue rose by 4%.', ['Schools opened', 'Revenue growth']],
])('the part of a company that a paragraph opens with owns the bare measures: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
