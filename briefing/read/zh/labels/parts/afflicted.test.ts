import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['近四分之一的乡镇医疗资源供给不足。', ['医疗资源供给不足的乡镇']],
  ['约三成的社区养老设施较为薄弱。', ['养老设施较为薄弱的社区']],
])('those who are short of something: %s', (text, expected) => expect(labels(text)).toEqual(expected));
