import { expect, test } from 'vitest';
import { readReport } from './index.ts';

const wrapped = `关于全市2024年防汛工作情况的报告

市委、市政府：
    今年入汛以来，我市累计平均降雨量1286毫米，较多
年同期偏多23%，共发生11轮强降雨过程。现将有关情况
报告如下。
    一、主要做法
    （一）压实责任。全市落实三级河长1243名。
    二、灾情损失
    全市受灾人口18.7万人，直接经济损失6.35亿元。
    特此报告。

                                市防汛抗旱指挥部
                                2024年9月18日
`;

test('the first line of a text broken at its width is not lost, nor taken for a title', () => {
  const { title, subtitle, intro } = readReport(wrapped);
  expect([title, subtitle]).toEqual(['关于全市2024年防汛工作情况的报告', '']);
  expect(intro).toBe(
    '今年入汛以来，我市累计平均降雨量1286毫米，较多年同期偏多23%，共发生11轮强降雨过程。现将有关情况报告如下。',
  );
});

test('who signs at the end, and when, is the report’s source and date and no point', () => {
  const { source, date, closing, keywords } = readReport(wrapped);
  expect([source, date, closing]).toEqual(['市防汛抗旱指挥部', '2024-09-18', '特此报告。']);
  expect(keywords.at(-1)?.points).toHaveLength(1);
});

test('what is enclosed stands after the farewell, and neither is a point', () => {
  const { closing, keywords } = readReport(
    '县情汇报\n一、工业\n工业增加值增长7.3%。\n二、农业\n粮食产量增长1.9%。\n以上报告，请予审议。\n附件：2025年重点项目表\n',
  );
  expect(closing).toBe('以上报告，请予审议。');
  expect(keywords.at(-1)?.points).toHaveLength(1);
});

test.each([
  [
    '发布时间：2025-03-20 09:12 来源：临江市统计局 浏览次数：1023次 字体：【大 中 小】',
    '临江市统计局',
    '2025-03-20',
  ],
  ['来源：临江日报　2025/3/2', '临江日报', '2025-03-02'],
  ['时间：2025年2月10日', '', '2025-02-10'],
])('“%s” under a title says when and from whom', (line, source, date) => {
  const report = readReport(`临江市2024年工作总结\n${line}\n全年生产总值增长6.1%，财政收入增长5.0%。`);
  expect([report.title, report.source, report.date]).toEqual(['临江市2024年工作总结', source, date]);
});
