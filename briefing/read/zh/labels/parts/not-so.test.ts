import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['仅有2个站点未达标。', ['未达标站点']],
  ['全市还有15个项目未开工。', ['未开工项目']],
])('those of which it is not so: %s', (text, expected) => expect(labels(text)).toEqual(expected));
