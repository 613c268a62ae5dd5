import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['负债率由上年末的61%降至58%。', ['上年末负债率', '负债率']],
  ['审批环节由原来的9个压缩到4个。', ['原来审批环节', '审批环节']],
  [
    '茶园面积9万亩，全产业链产值由去年的5亿元增加到6亿元。',
    ['茶园面积', '去年茶园全产业链产值', '茶园全产业链产值'],
  ],
])('what it was, and when: %s', (text, expected) => expect(labels(text)).toEqual(expected));
