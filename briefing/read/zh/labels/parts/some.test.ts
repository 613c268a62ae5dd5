import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([['全年寄出包裹620万件，其中六成以上装的是菌菇。', ['寄出包裹', '装菌菇的寄出包裹占比']]])(
  'what some of them are: %s',
  (text, expected) => expect(labels(text)).toEqual(expected),
);

test.each([
  ['排查出的1420处隐患中，96%已完成整改。', ['排查隐患', '完成整改的隐患占比']],
  ['纳入台账的862户2910人中，八成已落实帮扶措施。', ['纳入台账户数', '纳入台账人数', '落实帮扶措施占比']],
  ['受访的2000名居民中，68%表示满意。', ['居民', '表示满意的居民占比']],
  ['全县共有加油站210座，其中三分之二完成油气回收改造。', ['加油站', '完成油气回收改造的加油站占比']],
  ['把3200名低收入人口纳入台账，其中七成以上已稳定增收。', ['低收入人口', '稳定增收的低收入人口占比']],
  ['征集意见建议86条，其中九成已被采纳。', ['征集意见建议', '被采纳占比']],
])('what is so of that many of those just counted: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
