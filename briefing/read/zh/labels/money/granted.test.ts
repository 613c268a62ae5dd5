import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['对首次上云的企业最高给予30万元补贴。', ['首次上云企业最高补贴']],
  ['对返乡创业的青年给予8000元一次性补助。', ['返乡创业青年补助']],
  ['对困难职工给予慰问，全年支出20万元。', ['支出']],
  ['去年厂里光设备更新贴息就享受了90多万元。', ['享受设备更新贴息']],
])('what is given by a rule: %s', (text, expected) => expect(labels(text)).toEqual(expected));
