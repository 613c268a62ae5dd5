import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The office issued permits for 640 new flats.', ['Permits for new flats']],
  ['The yard won orders for 12 ferries.', ['Orders for ferries']],
  [
    'The office issued permits for 640 new flats. Of these, 120 are for rent.',
    ['Permits for new flats', 'New flats for rent'],
  ],
])('papers tell for what or with whom they are: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
