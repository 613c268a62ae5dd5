import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Home care (£2.2 million over) and school buses (£0.7 million over) account for the pressure.',
    ['Overspend on home care', 'Overspend on school buses'],
  ],
  ['Parks (£40,000 under) and markets did better.', ['Underspend on parks']],
])('what was spent over is no spending: %s', (text, expected) => expect(labels(text)).toEqual(expected));
