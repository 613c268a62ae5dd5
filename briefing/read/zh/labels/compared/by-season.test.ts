import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([['一季度复工率不低于五成，上半年达到八成。', ['一季度复工率', '上半年复工率']]])(
  'two seasons of one measure: %s',
  (text, expected) => expect(labels(text)).toEqual(expected),
);
