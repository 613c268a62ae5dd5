import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    '客栈老板吴小燕告诉记者，她经营的4家客栈去年平均出租率为82%，比前年提高6个百分点。',
    ['吴小燕经营的客栈', '吴小燕经营的客栈平均出租率', '吴小燕经营的客栈平均出租率提高'],
  ],
  ['村民代表郑国平介绍，他种的60亩稻田去年亩产620公斤。', ['郑国平种的稻田', '郑国平种的稻田亩产']],
  ['他承包的鱼塘去年产鱼3万公斤。', ['其承包的鱼塘产鱼']],
  ['全县登记客栈120家，平均出租率为52%。', ['登记客栈', '平均出租率']],
])('one person’s own is told as theirs: %s', (text, expected) => expect(labels(text)).toEqual(expected));
