import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['“那时候一天能捞上来3吨水草，现在难得见到。”', ['过去一天捞上来的水草']],
  ['如今一趟能运回来20筐鲜果。', ['一趟运回来的鲜果']],
])('how much is got at a time: %s', (text, expected) => expect(labels(text)).toEqual(expected));
