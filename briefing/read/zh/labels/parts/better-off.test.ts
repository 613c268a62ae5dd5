import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['高龄津贴每人每月再提高30元，约20万老人受益。', ['高龄津贴每人每月提高', '高龄津贴提高受益老人']],
  ['约20万老人受益。', ['受益的老人']],
])('whom a rise reaches: %s', (text, expected) => expect(labels(text)).toEqual(expected));
