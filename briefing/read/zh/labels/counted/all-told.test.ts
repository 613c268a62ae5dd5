import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each<[string, string[]]>([
  ['对外投资累计22亿美元，累计发放贷款30亿元。', ['累计对外投资', '累计发放贷款']],
  ['各类企业每天新增450户。', ['每天新增各类企业']],
  ['新建和改造饮水安全工程35处，惠及15万人。', ['新建和改造饮水安全工程', '饮水安全工程惠及人数']],
  ['班列开通线路5条、运送量突破3万标箱。', ['班列开通线路', '班列运送量']],
  ['工业利润由上年下降1.7%转为增长6.4%。', ['上年工业利润降幅', '工业利润增速']],
])('over what time, and of what: %s', (text, expected) => expect(labels(text)).toEqual(expected));
