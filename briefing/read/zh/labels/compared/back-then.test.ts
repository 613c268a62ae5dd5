import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['平均审批时间降到5天，而在四年前，这个数字还是12天。', ['平均审批时间', '四年前平均审批时间']],
  ['林木良种使用率升至82%，而三年前只有64%。', ['林木良种使用率', '三年前林木良种使用率']],
  ['毛竹收购价是每根8.5元，前年这个时候才6元。', ['毛竹收购价', '前年毛竹收购价']],
  ['油料总产达到42万吨，多年稳定在40万吨以上。', ['油料总产', '油料总产']],
  ['客流8000人次，旺季能到2万人次。', ['客流', '旺季客流']],
])('the same measure at another time: %s', (text, expected) => expect(labels(text)).toEqual(expected));
