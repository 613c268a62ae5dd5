import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['24个监测点中，22个水温达到正常值。', ['监测点', '水温达到正常值的监测点']],
  ['12个监测点里，9个数据正常。', ['监测点', '数据正常的监测点']],
  [
    '28个乡镇里，19个空气质量达标，9个饮水安全达标率超过98%。',
    ['乡镇', '空气质量达标的乡镇', '饮水安全达标率超过98%的乡镇', '饮水安全达标率'],
  ],
])('those of which something is so: %s', (text, expected) => expect(labels(text)).toEqual(expected));
