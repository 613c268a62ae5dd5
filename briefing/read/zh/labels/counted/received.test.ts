import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['为全区2.6万名老人免费开展健康体检。', ['接受免费健康体检的老人']],
  ['年内给1800名学生做心理测评。', ['接受心理测评的学生']],
])('for whom something is done: %s', (text, expected) => expect(labels(text)).toEqual(expected));
