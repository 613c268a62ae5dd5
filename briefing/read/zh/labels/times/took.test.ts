import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['抢修队连夜更换电缆，用时5小时。', ['更换电缆用时']],
  ['大桥合龙，历时28个月。', ['大桥合龙历时']],
  ['从立项到投产，用时11个月。', ['从立项到投产用时']],
  ['主任向全会作工作报告，用时42分钟。', ['作工作报告用时']],
])('how long what was told took: %s', (text, expected) => expect(labels(text)).toEqual(expected));
