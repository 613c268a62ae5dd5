import { expect, test } from 'vitest';
import { readReport } from './index.ts';

const body = [
  '今年以来，各项任务完成较好。现将有关情况汇报如下。',
  '一、社会救助兜底有力',
  '纳入低保对象1.23万户，发放低保金1.06亿元。',
  '二、养老服务不断优化',
  '完成适老化改造635户，床位总数达1480张。',
];
const partsOf = (lines: string[]): string[] =>
  readReport(['白云县2024年民政工作总结', ...lines, ...body].join('\n')).keywords.map(
    ({ heading, points }) => `${heading} ${points.length}`,
  );
const parts = ['一、社会救助兜底有力 1', '二、养老服务不断优化 1'];

test.each([
  ['tabs', ['目　录', '一、社会救助兜底有力\t2', '二、养老服务不断优化\t4']],
  ['dots', ['目录', '一、社会救助兜底有力………………2', '二、养老服务不断优化......4']],
  ['nothing', ['目录', '一、社会救助兜底有力2', '二、养老服务不断优化4']],
  ['pages in brackets', ['目　次', '一、社会救助兜底有力 （2）', '二、养老服务不断优化 （4）']],
  ['no pages', ['目录', '一、社会救助兜底有力', '二、养老服务不断优化']],
  ['no title', ['一、社会救助兜底有力……2', '（一）标准提高……2', '二、养老服务不断优化……4']],
])('a table of contents led by %s gives no parts of its own', (_, contents) => {
  expect(partsOf(contents)).toEqual(parts);
});

test('an English table of contents gives none either', () => {
  const { keywords } = readReport(
    'Annual Report 2024\nContents\n1. Housing ..... 3\n2. Roads ..... 12\n1. Housing\nWe completed 412 homes, 38 more than in 2023.\n2. Roads\nWe resurfaced 87 miles of road.\n',
  );
  expect(keywords.map(({ heading }) => heading)).toEqual(['1. Housing', '2. Roads']);
});

test('quarters in a row whose numbers rise are no table of contents', () => {
  const text = '工业用电\n一、全年\n一季度\t12\n二季度\t25\n三季度\t38\n二、明年\n力争达到60亿千瓦时。';
  expect(
    readReport(text)
      .keywords.flatMap(({ points }) => points.map((point) => point.text))
      .join(),
  ).toContain('三季度\t38');
});

test('lines that end with a number are no table of contents', () => {
  const { keywords } = readReport(
    '临川县要览\n一、人口\n年末常住人口 46\n年末户数 18\n城镇人口 27\n二、土地\n耕地面积 38\n园地面积 41\n',
  );
  expect(keywords.map(({ heading }) => heading)).toEqual(['一、人口', '二、土地']);
  expect(keywords.flatMap(({ points }) => points.map(({ text }) => text)).join('')).toContain('园地面积');
});

test('entries whose title was taken off with their document are known by what they name', () => {
  expect(partsOf(['一、社会救助兜底有力\t2', '二、养老服务不断优化\t4'])).toEqual(parts);
});
