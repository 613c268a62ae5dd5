import { expect, test } from 'vitest';
import { readReport } from './index.ts';

const head = '三个字读懂江州这一年\n\n1月15日，江州市人民代表大会会议开幕，报告晒出一年的成绩单。\n\n';
const harvest = '全年粮食总产量达到31万吨，增长2.1%，新建高标准农田12万亩。';
const field = '在田头，种粮大户老周说，去年每亩多收了80斤。';
const textWith = (keyword: (character: string) => string, [first, second]: [string, string]): string =>
  head +
  ['稳', '新', '暖']
    .map((one) => `${keyword(one)}\n\n${first}\n\n${harvest}\n\n${second}\n\n${field}\n\n`)
    .join('');
const character = (one: string): string => one;

test.each([
  ['a character on its own line', character, ['【报告原声】', '【记者走访】'], ['稳', '新', '暖']],
  ['rubrics with a square', character, ['■ 报告原声', '■ 记者走访'], ['稳', '新', '暖']],
  ['rubrics without a mark', character, ['报告原声', '记者走访'], ['稳', '新', '暖']],
  [
    'a line that is a keyword',
    (one) => `${one}字当头`,
    ['【报告原声】', '【记者走访】'],
    ['稳字当头', '新字当头', '暖字当头'],
  ],
  [
    'a character over its tagline',
    (one) => `${one}\n\n${one}在江州，看得见`,
    ['报告原声', '记者走访'],
    ['稳', '新', '暖'],
  ],
] satisfies [string, (one: string) => string, [string, string], string[]][])(
  'what kind of passage follows is no heading: %s',
  (_, keyword, rubrics, names) => {
    const source = textWith(keyword, rubrics);
    const { keywords, skipped } = readReport(source);
    expect(keywords.map(({ name }) => name)).toEqual(names);
    for (const { points } of keywords) expect(points.map(({ text }) => text)).toEqual([harvest, field]);
    // They are read all the same, and told nowhere.
    const told = skipped.map(({ start, end }) => source.slice(start, end).replace(/^■ /, ''));
    expect(told.filter((one) => one.includes('报告原声'))).toHaveLength(3);
  },
);

test('a rubric that only one keyword has goes with the others', () => {
  const source = `${textWith(character, ['【报告原声】', '【记者走访】'])}【委员声音】\n\n政协委员周宁建议再建食堂12个。\n`;
  const { keywords } = readReport(source);
  expect(keywords.map(({ name, points }) => [name, points.length])).toEqual([
    ['稳', 2],
    ['新', 2],
    ['暖', 3],
  ]);
});

test('headings that come back without a keyword between them stay headings', () => {
  const part = (name: string): string => `【${name}】\n\n${harvest}\n\n`;
  const { keywords } = readReport(head + part('农业') + part('工业') + part('农业') + part('民生'));
  expect(keywords).toHaveLength(4);
});

test('a bar before a keyword is none of it', () => {
  const { keywords } = readReport(head + ['稳', '新'].map((one) => `▍${one}\n\n${harvest}\n\n`).join(''));
  expect(keywords.map(({ name }) => name)).toEqual(['稳', '新']);
});

test.each([
  ['on a line of its own', '\n\n'],
  ['before its passage', ''],
])('what stands under “今年目标” is to be done, and no result: %s', (_, gap) => {
  const part = (one: string, grain: string): string =>
    `${one}\n\n【报告原声】${gap}全年粮食总产量增长${grain}，新建农田12万亩。\n\n【今年目标】${gap}粮食总产量增长3%左右，新建泵站80座。\n\n`;
  const { keywords } = readReport(head + part('稳', '2.1%') + part('新', '2.4%'));
  const labels = keywords.map(({ points }) => points.map(({ figures }) => figures.map(({ label }) => label)));
  for (const one of labels)
    expect(one).toEqual([
      ['粮食总产量增速', '新建农田'],
      ['粮食总产量增长目标', '计划新建泵站'],
    ]);
});
