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

test.each([
  ['平均候车时间由12分钟缩短到7分钟，缩短5分钟。', ['原平均候车时间', '平均候车时间', '平均候车时间缩短']],
  ['公交线路从18条增至25条，票价为2元。', ['原公交线路', '公交线路', '票价']],
  ['管网漏损率从约14%降为9%。', ['原管网漏损率', '管网漏损率']],
  // A span is no change.
  ['施工期从3天到5天不等。', ['施工期', '施工期']],
  ['合作社由十年前的不足百家发展到目前的1700家。', ['十年前合作社', '合作社']],
  ['恩格尔系数由2012年的33%下降到2020年的28%。', ['2012年恩格尔系数', '恩格尔系数']],
])('what it was before it became what it is: %s', (text, expected) => expect(labels(text)).toEqual(expected));
