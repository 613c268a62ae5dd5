import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFigures } from '../../../check/index.ts';
import type { FigureId, ReportId } from '../../../model.ts';
import { labelKey } from '../../../series/label.ts';
import { yearOf } from '../../../series/year.ts';
import { readReport } from '../../index.ts';
import { asIn, simplified } from './index.ts';

describe('a traditional text as the rules read it', () => {
  test.each([
    ['營業額達862.4億元，成長5.8%', '营业额达862.4亿元，增长5.8%'],
    ['面積42公頃，據點1,250處', '面积42公顷，据点1,250处'],
    ['「青創」計畫年增9.2%，衰退3.1%', '“青创”计划增长9.2%，下降3.1%'],
    ['每年增12處，經濟衰退', '每年增12处，经济衰退'],
    // Beyond the plane of common characters: two units before, two after.
    ['𠮷野町成長', '𠮷野町增长'],
  ])('%s', (text, read) => {
    expect(simplified(text)).toBe(read);
    expect(simplified(text)).toHaveLength(text.length);
  });
  test('a simplified one stays as it is, whatever it shares with traditional ones', () => {
    for (const text of ['乾隆年间的著名建筑，了望后果', '“青创”成长计划「甲」', '', 'Growth 5%'])
      expect(simplified(text)).toBe(text);
  });
});

test('what was made of it is told in its own characters', () => {
  expect(asIn('營業額達862億元，成長5.8%', '营业额')).toBe('營業額');
  // 增 is said of 增長 in other places, not of 成.
  expect(asIn('營業額達862億元，成長5.8%', '营业额增速')).toBe('營業額增速');
  expect(asIn('據點減少', '据点缩短占比')).toBe('據點縮短佔比');
  expect(asIn('营业额增长', '营业额增速')).toBe('营业额增速');
});

describe('of a traditional report', () => {
  const source = readFileSync('tests/fixtures/reports/haiyu-city.zh.txt', 'utf8');
  test('every figure is found in its place, as it stands', () => {
    const figures = readReport(source).keywords.flatMap(({ points }) => points.flatMap((one) => one.figures));
    expect(figures.length).toBeGreaterThan(30);
    for (const { raw, source: place } of figures) expect(source.slice(place.start, place.end)).toBe(raw);
    for (const { label } of figures) expect(label).not.toMatch(/[业园区据点达税减额学总]/);
  });
  test('sums are checked, years and series known', () => {
    const text =
      '年度報告\n\n一、經濟\n\n歲入由400億元增加到500億元，增長35%。\n\n二、社會\n\n據點增加5處。\n';
    const figures = readReport(text).keywords.flatMap(({ points }) => points.flatMap((one) => one.figures));
    const checked = figures.map((figure, index) => ({
      ...figure,
      id: index as FigureId,
      asRead: null,
      reportId: 1 as ReportId,
      sentenceText: text.slice(figure.sentence.start, figure.sentence.end),
    }));
    expect(checkFigures(checked).map(({ said, found }) => `${said} ≠ ${found}`)).toEqual(['35% ≠ 25%']);
    expect(yearOf({ before: '產值', after: '', heading: '二、2024年工作計畫', reportYear: 2024 })).toBeNull();
    expect(labelKey('全縣營業額')).toBe(labelKey('营业额'));
  });
});
