import { expect, test } from 'vitest';
import { readReport } from './index.ts';

const posted = `一图读懂｜云岭县2024年“成绩单”来啦！🎉🎉

云岭发布　2025-01-08 18:30　云南

👇👇👇

点击上方蓝字关注我们

🌟 关键词一：稳
ＧＤＰ完成186.5亿元，同比增长6.3%；
✅固定资产投资增长8.1%

🌟 关键词二：新
新增高新技术企业13户，总数达47户；

END

来源丨云岭县融媒体中心
编辑丨小云　审核丨老岭
`;

test('a post copied with its pictures is read by its keywords, and who edited it is no point', () => {
  const { title, date, region, year, keywords } = readReport(posted);
  expect({ title, date, region, year }).toEqual({
    ...{ title: '一图读懂｜云岭县2024年“成绩单”来啦！', date: '2025-01-08' },
    ...{ region: '云岭县', year: 2024 },
  });
  expect(keywords.map(({ name, points }) => [name, ...points.map(({ text }) => text)])).toEqual([
    ['稳', 'ＧＤＰ完成186.5亿元，同比增长6.3%；', '固定资产投资增长8.1%'],
    ['新', '新增高新技术企业13户，总数达47户；'],
  ]);
  // Every place still leads to the words.
  for (const { text, source } of keywords.flatMap(({ points }) => points))
    expect(posted.slice(source.start, source.end)).toBe(text);
});

test('a number that has its line to itself stands over a heading, and is none', () => {
  const { title, keywords } = readReport(
    '县政府工作报告“划重点”\n\n01\n产业更强\n工业总产值突破200亿元，增长12.4%。\n\n02\n城乡更美\n新建污水管网42公里。\n',
  );
  expect(title).toBe('县政府工作报告“划重点”');
  expect(keywords.map(({ name, points }) => [name, points.length])).toEqual([
    ['产业更强', 1],
    ['城乡更美', 1],
  ]);
});

test('a title whose characters are spread over the line is read as its words', () => {
  const { kicker, title } = readReport(
    '政 府 工 作 报 告\n稳中求进开新局\n——2025年1月8日在临川县第十八届人民代表大会上\n县长　林×\n一、回顾\n全年生产总值增长6.1%。\n二、打算\n力争增长6%。\n',
  );
  expect([kicker, title]).toContain('政府工作报告');
});

test('items are told one by one, with or without a blank after their sign, and whatever they begin with', () => {
  const { keywords } = readReport(
    '一、民生\n·新增就业5800人\n·改造小区12个\n二、住房\n- 更换防火门34处\n- 1250套完成保温\n',
  );
  expect(keywords.map(({ points }) => points.map(({ text }) => text))).toEqual([
    ['新增就业5800人', '改造小区12个'],
    ['更换防火门34处', '1250套完成保温'],
  ]);
});

test('the mark of a note is no word: titles, labels and leads go on without it', () => {
  const { title, keywords } = readReport(
    '2024年青禾县统计公报[1]\n\n一、综合\n全年地区生产总值[2]1186.4亿元，增长5.4%[3]。居民恩格尔系数[4]为33.1%。\n\n二、工业\n规模以上工业[5]增加值增长7.1%。\n\n注：\n[1]数据均为初步统计数。\n[2]按现价计算。',
  );
  expect(title).toBe('2024年青禾县统计公报');
  expect(keywords.flatMap(({ points }) => points.map(({ lead }) => lead))).toEqual([
    '全年地区生产总值1186.4亿元，增长5.4%',
    '规模以上工业增加值增长7.1%',
  ]);
  expect(keywords[0]?.points[0]?.figures.map(({ label }) => label)).toEqual([
    '地区生产总值',
    '地区生产总值增速',
    '居民恩格尔系数',
  ]);
});

test('keywords set between two ornaments are headings, whatever the punctuation', () => {
  const { subtitle, byline, date, source, keywords } = readReport(
    '两个词,读懂2031年青禾市政府工作报告\n——去年成绩如何?今年要办哪些大事?\n2031年01月15日 07:42 来源:青禾日报\n□ 本报记者 陆知微\n\n昨日上午,大会开幕。\n\n◆关键词·稳增长◆\n从“稳住”到“向好”\n\n全市生产总值达到428亿元,增长5.6%。\n\n◆关键词·民生实事◆\n十件实事,件件有着落\n\n今年的实事经票决产生,包括:\n\n▲新增托位3000个;\n▲改造小区210个。\n',
  );
  expect([subtitle, byline, date, source]).toEqual([
    '去年成绩如何?今年要办哪些大事?',
    '本报记者 陆知微',
    '2031-01-15',
    '青禾日报',
  ]);
  expect(
    keywords.map(({ name, tagline, points }) => [name, tagline, points.map(({ text }) => text)]),
  ).toEqual([
    ['稳增长', '从“稳住”到“向好”', ['全市生产总值达到428亿元,增长5.6%。']],
    ['民生实事', '十件实事,件件有着落', ['新增托位3000个;', '改造小区210个。']],
  ]);
  expect(keywords[1]?.points[0]?.section?.text).toBe('今年的实事经票决产生');
});
