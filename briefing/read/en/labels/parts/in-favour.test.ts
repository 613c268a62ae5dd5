import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We decided 30 per cent of the claims fully or partly in favour of the tenant.',
    ['Claims decided in favour of the tenant'],
  ],
  [
    'The panel heard 210 appeals and settled half of them in favour of the parents.',
    ['Appeals heard', 'Appeals settled in favour of the parents'],
  ],
])('for whom it was decided stands beside what was decided: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
