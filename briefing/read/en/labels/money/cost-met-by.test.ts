import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The new bridge cost £41 million, of which the Scottish Government contributed £25 million.',
    ['Cost of the new bridge', 'Cost of the new bridge met by the Scottish Government'],
  ],
  [
    'The scheme cost £7 million, of which Sport Wales paid £2.5 million.',
    ['Scheme cost', 'Scheme cost paid by Sport Wales'],
  ],
  [
    'The leisure centre opened in June. Its total cost was £23 million, of which the Department for Culture gave £6 million.',
    [
      'Total cost of the leisure centre',
      'Total cost of the leisure centre met by the Department for Culture',
    ],
  ],
])('a part of a cost says of what and by whom it is met: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
