import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '$12 million to expand rural clinics; $7.5 million for Ready by Age 5.',
    ['Funding to expand rural clinics', 'Funding for Ready by Age 5'],
  ],
  [
    'My budget strengthens the skills program with an additional $1.5 million annually.',
    ['Additional funding for skills program'],
  ],
  ['The plan provides $40 million in new, direct rent relief.', ['New, direct rent relief']],
  [
    'We help farmers get the aid they deserve, more than $90 million in federal funds that will last.',
    ['Federal funds'],
  ],
])('a sum without a verb of its own is told by what it is for: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
