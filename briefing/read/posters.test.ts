import { expect, test } from 'vitest';
import { readReport } from './index.ts';

const told = (text: string): [string, string[]][] =>
  readReport(text).keywords.map(({ name, points }) => [
    name,
    points.flatMap(({ figures }) => figures.map(({ raw, label }) => `${raw} ${label}`)),
  ]);

test('a poster tells its groups as keywords, each label with the numbers under it', () => {
  const text =
    '一图读懂2024年青禾县政府工作报告\n\n2024年成绩单\n\n地区生产总值\n162.4亿元\n同比增长6.3%\n\n城镇新增就业\n1.26万人\n\n2025年目标\n\n规上工业增加值增长7%左右\n粮食产量稳定在12万吨以上\n\n民生实事\n\n1.新建公办幼儿园4所\n2.改造老旧小区16个\n';
  expect(told(text)).toEqual([
    ['2024年成绩单', ['162.4亿元 地区生产总值', '6.3% 地区生产总值增速', '1.26万人 城镇新增就业']],
    ['2025年目标', ['7% 规上工业增加值增长目标', '12万吨 粮食产量目标']],
    ['民生实事', ['4所 计划新建公办幼儿园', '16个 计划改造老旧小区']],
  ]);
});

test('numbers that stand over their labels are not given to the label above', () => {
  const text =
    '数读2024：青禾县这一年\n\n162.4亿元\n地区生产总值\n增长6.3%\n8.9亿元\n地方一般公共预算收入\n增长5.1%\n43个\n新开工亿元项目\n1.26万人\n城镇新增就业\n92.3%\n空气优良天数比率\n';
  expect(told(text).flatMap(([, figures]) => figures)).toEqual([
    '162.4亿元 地区生产总值',
    '6.3% 地区生产总值增速',
    '8.9亿元 地方一般公共预算收入',
    '5.1% 地方一般公共预算收入增速',
    '43个 新开工亿元项目',
    '1.26万人 城镇新增就业',
    '92.3% 空气优良天数比率',
  ]);
});

test('an English poster, with numbers over or under what they count', () => {
  const text =
    'Harbour County in numbers, 2024\n\nEconomy\n\n$41.2 billion\nGross domestic product\nup 3.1%\n\n12,400\nNew jobs\n\nGetting around\n\nBus journeys\n61.4 million\n\nNew cycle lanes\n42 km\n\nAffordable homes\n38%\n';
  expect(told(text)).toEqual([
    [
      'Economy',
      ['$41.2 billion Gross domestic product', '3.1% Gross domestic product growth', '12,400 New jobs'],
    ],
    ['Getting around', ['61.4 million Bus journeys', '42 km New cycle lanes', '38% Affordable homes']],
  ]);
});

test('numbered lines with text under them are headings still', () => {
  const text =
    '年度总结\n\n1.抓项目\n全年开工项目32个，完成投资18.4亿元。\n\n2.抓民生\n新建学校3所，改造危房420户。\n';
  expect(readReport(text).keywords.map(({ heading }) => heading)).toEqual(['1.抓项目', '2.抓民生']);
});
