import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  ['读者续借率为31%，明年的目标是达到四成。', ['读者续借率', '读者续借率目标']],
  ['亩均税收24万元，明年目标是30万元。', ['亩均税收', '亩均税收目标']],
])('what is aimed at next: %s', (text, expected) => expect(labels(text)).toEqual(expected));
