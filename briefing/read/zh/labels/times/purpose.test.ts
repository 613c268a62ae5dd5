import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['坐班车去市里要3个小时，动车只要40分钟。', ['坐班车去市里用时', '动车用时']],
  ['不动产登记时间压缩到半个工作日以内，查询只要半天。', ['不动产登记时间', '查询用时']],
  ['茶园面积连续三年增长6%以上。', ['茶园面积连续增长', '茶园面积增速']],
  ['近半年来，新增网点18个。', ['新增网点']],
  ['从城关到码头只要25分钟，过去要1小时。', ['城关到码头用时', '城关到码头时间']],
])('what takes so long: %s', (text, expected) => expect(labels(text)).toEqual(expected));
