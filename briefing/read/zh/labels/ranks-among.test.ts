import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    '地区生产总值增长6%，增速居全市7个县（区）第2位。',
    ['地区生产总值增速', '县（区）', '地区生产总值增速（7个县（区））'],
  ],
  [
    '港区共完成吞吐量900万吨，在全省16家内河港区中排名第三，比去年上升两位。',
    ['港区吞吐量', '内河港区', '港区吞吐量（16家内河港区）', '港区吞吐量名次上升'],
  ],
  ['生态质量指数排在云南省第一位。', ['生态质量指数云南省排名']],
])('among how many: %s', (text, expected) => expect(labels(text)).toEqual(expected));
