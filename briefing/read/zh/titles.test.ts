import { expect, test } from 'vitest';
import { readReport } from '../index.ts';

const text = (lines: string): string =>
  `某市工作总结\n\n一、经济运行\n\n生产总值100亿元。\n\n${lines}\n\n二、民生\n\n新增就业3万人。\n`;
const labels = (lines: string): string[] =>
  readReport(text(lines)).keywords.flatMap(({ points }) =>
    points.flatMap(({ figures }) => figures.map(({ label }) => label)),
  );

test('a line that stands over its text is no part of a label', () =>
  expect(labels('工业支撑更强\n规模以上工业增加值增长7.2%，实现利润30亿元。')).toEqual([
    '生产总值',
    '规模以上工业增加值增速',
    '利润',
    '新增就业',
  ]));

test('a line that was only broken goes on in the next', () =>
  expect(labels('全市规模以上工业\n企业利润30亿元。')).toContain('全市规模以上工业企业利润'));

test('a unit that begins with 千 belongs to its number whole', () => {
  const [, figure] = readReport(text('用电量12345678千瓦时。')).keywords.flatMap(({ points }) =>
    points.flatMap(({ figures }) => figures),
  );
  expect(figure).toMatchObject({ value: 12_345_678, magnitude: '', unit: '千瓦时' });
});

test('a heading whose letters a printer set apart is one word', () => {
  const { keywords } = readReport(
    '某县统计公报\n\n一、综 合\n\n总人口12万人。\n\n二、农　业\n\n粮食产量9万吨。\n',
  );
  expect(keywords.map(({ name, tagline }) => `${name}|${tagline}`)).toEqual(['综合|', '农业|']);
});

test('dashes before an item are no part of its topic', () => {
  const told = [
    '园区经济快速成长。产值21亿元。',
    '民生福祉持续改善。新增就业3万人。',
    '交通出行更加便捷。通车80公里。',
  ];
  const { keywords } = readReport(`某县回顾\n\n${told.map((one) => `——${one}`).join('\n\n')}\n`);
  expect(keywords.map(({ name }) => name)).toEqual(['园区经济', '民生福祉', '交通出行']);
});

test('“摘要” is no title', () =>
  expect(readReport('截至2024年12月31日止年度业绩公告\n摘要\n收入为21亿元，增长5%。\n').title).toBe(
    '截至2024年12月31日止年度业绩公告',
  ));

test('a numbered line is no title, and run-in numbers are no part of a topic', () => {
  const { title, keywords } = readReport(
    '某局2024年工作总结\n一、2024年工作总结\n（一）扎实推进农田水利建设。修渠21公里。\n（二）做大做强果茶特色产业。产值3亿元。\n',
  );
  expect(title).toBe('某局2024年工作总结');
  expect(keywords.map(({ name }) => name)).toEqual(['农田水利建设', '果茶特色产业']);
});

test('numbers alone over paragraphs are no keywords', () => {
  const { keywords } = readReport(
    '某市一组数据\n01\n规模以上工业增加值增长9.4%，工业投资增长7%。\n02\n新建幼儿园12所，增加学位3000个。\n',
  );
  expect(keywords.map(({ name }) => name)).toEqual(['工业', '教育']);
});
