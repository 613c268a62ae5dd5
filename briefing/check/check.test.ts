import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FigureId, ReportId } from '../model.ts';
import { readReport } from '../read/index.ts';
import { checkFigures, type CheckedFigure } from './index.ts';

/** The figures of a text as a library would list them. */
function figuresOf(text: string): CheckedFigure[] {
  const { introFigures, keywords } = readReport(text);
  const all = [
    ...introFigures,
    ...keywords.flatMap(({ points }) => points.flatMap(({ figures }) => figures)),
  ];
  return all.map((figure, index) => ({
    ...figure,
    id: index as FigureId,
    asRead: null,
    reportId: 1 as ReportId,
    sentenceText: text.slice(figure.sentence.start, figure.sentence.end).replace(/\s*\n\s*/g, ''),
  }));
}
const report = (...points: string[]): string =>
  `江州一年\n\n“稳”中有进：开局平稳\n\n${points.join('\n\n')}\n`;
const findings = (...points: string[]): string[] =>
  checkFigures(figuresOf(report(...points))).map(({ rule, said, found }) => `${rule}: ${said} ≠ ${found}`);

describe('what does not agree is pointed out:', () => {
  test('one thing told with two numbers', () =>
    expect(
      findings('经济平稳。规模以上工业增加值增长8.3%。', '工业向好。规模以上工业增加值增长8.7%。'),
    ).toEqual(['contradiction: 8.7% ≠ 8.3%']));
  test('a growth that its two amounts do not give', () =>
    expect(findings('总量扩大。地区生产总值从820亿元增加到1350亿元，增长54.6%。')).toEqual([
      'growth: 54.6% ≠ 64.63%',
    ]));
  test('with the years of both between them too', () =>
    expect(findings('总量扩大。地区生产总值由2016年的820亿元增加到2020年的1350亿元，增长54.6%。')).toEqual([
      'growth: 54.6% ≠ 64.63%',
    ]));
  test('a share that its part and its whole do not give', () =>
    expect(findings('财力增强。财政总收入128亿元。税收收入87亿元，占财政总收入的58%。')).toEqual([
      'share: 58% ≠ 67.97%',
    ]));
  test('parts that are more than their total', () =>
    expect(findings('投资加快。完成固定资产投资310亿元，其中工业投资200亿元、农业投资150亿元。')).toEqual([
      'sum: 310亿元 ≠ 350亿元',
    ]));
  test('once, where two rules see it', () =>
    expect(
      findings(
        '总量扩大。地区生产总值1000亿元，其中，第一产业增加值300亿元，第二产业增加值500亿元，第三产业增加值400亿元。',
      ),
    ).toEqual(['sum: 1000亿元 ≠ 1200亿元']));
  test('English alike', () =>
    expect(
      checkFigures(
        figuresOf(
          'Our year\n\n1. Results\n\nSales rose from $820 million to $1,350 million, up 54.6%.\n\n2. Plans\n\nWe go on.\n',
        ),
      ).map(({ found }) => found),
    ).toEqual(['64.63%']));
});

describe('an edited number counts as it was edited:', () => {
  const growth = (value: number) =>
    checkFigures(
      figuresOf(report('总量扩大。地区生产总值从820亿元增加到1350亿元，增长54.6%。')).map((figure) => {
        const { raw, label, kind, sign, approx } = figure;
        if (raw !== '54.6%') return figure;
        const asRead = { raw, label, kind, sign, approx };
        return { ...figure, raw: `${value}%`, value, normalized: value, asRead };
      }),
    ).map(({ said, found }) => `${said} ≠ ${found}`);
  test('put right, it agrees', () => expect(growth(64.6)).toEqual([]));
  test('put otherwise, it does not', () => expect(growth(60.1)).toEqual(['60.1% ≠ 64.63%']));
});

describe('what agrees is left in peace:', () => {
  test('numbers said less exactly', () =>
    expect(
      findings(
        '总量扩大。地区生产总值达3256.47亿元。',
        '位次前移。地区生产总值超过3200亿元。地区生产总值约3256亿元。',
      ),
    ).toEqual([]));
  test('another year, a target, a fall', () =>
    expect(
      findings(
        '去年开局好。规模以上工业增加值增长8.3%。',
        '目标明确。规模以上工业增加值增长目标为9%。',
        '用地减少。建设用地从500亩减少到400亩，下降20%。',
      ),
    ).toEqual([]));
  test('targets told in a list, whose first part says that they are', () =>
    expect(
      findings(
        '物价平稳。居民消费价格指数上涨0.3%。',
        '来年看好。主要预期目标是：地区生产总值增长6%；居民消费价格指数上涨2%；新增就业5万人。',
      ),
    ).toEqual([]));
  test('another place, a target beside the parts, a total that is only hoped for', () =>
    expect(
      findings(
        'The waits differ. At Ashford the rate of patients seen in time was 68.9%. At St Mary’s, where a ward opened, the rate of patients seen in time was 76.2%.',
        'Homes come first. The council completed 412 homes, including 156 flats, against a target of 450 homes.',
        '投入加大。研发投入5.27亿元，占营业收入的6.1%。明年的目标是营业收入100亿元。',
      ),
    ).toEqual([]));
  test('right sums, shares and growths', () =>
    expect(
      findings(
        '总量扩大。地区生产总值从820亿元增加到1350亿元，增长64.6%。',
        '财力增强。财政总收入128亿元。税收收入87亿元，占财政总收入的68%。',
        '投资加快。完成固定资产投资310亿元，其中工业投资200亿元、农业投资50亿元。',
      ),
    ).toEqual([]));

  const folders = ['assets/samples', 'tests/fixtures/reports'];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:txt|md)$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  test('growth in today’s prices and in comparable ones', () =>
    expect(
      findings('收入提高。居民人均可支配收入增长6.1%。', '扣除价格因素，居民人均可支配收入增长5.2%。'),
    ).toEqual([]));
  test.each(files)('%s', (file) => expect(checkFigures(figuresOf(readFileSync(file, 'utf8')))).toEqual([]));
});
