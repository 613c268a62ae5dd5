import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { FigureRow } from '../../../api/figures.ts';
import type { FigureId } from '../../../briefing/model.ts';
import { readFigure } from '../../../briefing/read/figures.ts';
import { readReport } from '../../../briefing/read/index.ts';
import { shownRaw, shownRows, signedRaw, typedOf, type View } from './rows.ts';

const row = (label: string, normalized: number, sign: 1 | -1, kind: FigureRow['kind']): FigureRow =>
  ({
    id: normalized as FigureId,
    asRead: null,
    approx: null,
    label,
    normalized,
    sign,
    kind,
    raw: String(normalized),
    unit: '',
    keyword: '稳',
    report: '报告',
    sentenceText: `${label}是这样`,
  }) as FigureRow;
const rows = [
  row('市场主体', 382_100, 1, 'amount'),
  row('案件', 79.4, -1, 'growth'),
  row('企业', 160, 1, 'amount'),
];
const usual: View = { words: '', kind: null, marked: false, sort: 'place', down: false };
const labels = (view: Partial<View>, conflicting: FigureId[] = []): string[] =>
  shownRows(rows, { ...usual, ...view }, new Set(conflicting)).map(({ label }) => label);

test('figures stand in the order of the text until someone sorts them', () => {
  expect(labels({})).toEqual(['市场主体', '案件', '企业']);
  expect(labels({ sort: 'value' })).toEqual(['案件', '企业', '市场主体']);
  expect(labels({ sort: 'value', down: true })).toEqual(['市场主体', '企业', '案件']);
});

test('every word of the filter must be found, in the sentence too', () => {
  expect(labels({ words: '企业' })).toEqual(['企业']);
  expect(labels({ words: '是这样 案' })).toEqual(['案件']);
  expect(labels({ words: '没有' })).toEqual([]);
  expect(labels({ kind: 'amount' })).toEqual(['市场主体', '企业']);
});

test('what has no name or no unit is last, whichever way it is sorted; dates and names may be left out', () => {
  const all = [
    row('', 2023, 1, 'date'),
    { ...row('投资', 310, 1, 'amount'), unit: '元' },
    row('', 3, 1, 'ordinal-name'),
    { ...row('案件', 12, 1, 'amount'), unit: '件' },
  ];
  const shown = (view: Partial<View>): number[] =>
    shownRows(all, { ...usual, ...view }, new Set()).map(({ normalized }) => normalized);
  expect(shown({ sort: 'label' })).toEqual([12, 310, 2023, 3]);
  expect(shown({ sort: 'label', down: true })).toEqual([310, 12, 2023, 3]);
  expect(shown({ sort: 'unit' })).toEqual([12, 310, 2023, 3]);
  expect(shown({ sort: 'unit', down: true })).toEqual([310, 12, 2023, 3]);
  expect(shown({ kind: 'measured' })).toEqual([310, 12]);
});

test('those that were edited come together', () => {
  const asRead = { raw: '1', label: '', kind: 'amount' as const, sign: 1 as const, approx: null };
  const edited = rows.map((one, at) => (at === 1 ? { ...one, asRead } : one));
  const order = (down: boolean): string[] =>
    shownRows(edited, { ...usual, sort: 'edited', down }, new Set()).map(({ label }) => label);
  expect(order(false)).toEqual(['案件', '市场主体', '企业']);
  expect(order(true)).toEqual(['市场主体', '企业', '案件']);
});

test('sorting leaves what was handed in as it was', () => {
  labels({ sort: 'value' });
  expect(rows.map(({ label }) => label)).toEqual(['市场主体', '案件', '企业']);
});

test('only those marked are shown when asked: edited, or in conflict with others', () => {
  const [first] = rows;
  const asRead = { raw: '1', label: '', kind: 'amount' as const, sign: 1 as const, approx: null };
  const edited = [{ ...first!, asRead }, ...rows.slice(1)];
  const marked = (conflicting: number[]) =>
    shownRows(edited, { ...usual, marked: true }, new Set(conflicting as FigureId[])).map(
      ({ label }) => label,
    );
  expect(marked([])).toEqual(['市场主体']);
  expect(marked([160])).toEqual(['市场主体', '企业']);
  expect(labels({ marked: true })).toEqual([]);
});

test('what stands in a field when editing begins reads as the same number again', () => {
  const text = ['assets/samples/hengyang-2020.zh.txt', 'assets/samples/city-2020.en.txt'];
  let compared = 0;
  for (const file of text) {
    const source = readFileSync(file, 'utf8');
    const figures = readReport(source).keywords.flatMap(({ points }) => points.flatMap((one) => one.figures));
    for (const figure of figures) {
      const sentenceText = source.slice(figure.sentence.start, figure.sentence.end);
      const read = readFigure(typedOf({ ...figure, sentenceText }));
      if (!read) continue;
      compared++;
      expect([read.raw, read.sign, read.approx]).toEqual([figure.raw, figure.sign, figure.approx]);
    }
    expect(compared).toBeGreaterThan(figures.length * 0.9);
  }
});

test('a fall bears its minus, unless the label beside it tells the fall', () => {
  expect(shownRaw({ raw: '2.6%', sign: -1, label: '净利润降幅' })).toBe('2.6%');
  expect(shownRaw({ raw: '2.6%', sign: -1, label: '进口额增速' })).toBe('−2.6%');
  expect(shownRaw({ raw: '9.2%', sign: -1, label: 'Fall in operating profit' })).toBe('9.2%');
  expect(signedRaw({ raw: '2.6%', sign: -1 })).toBe('−2.6%');
});
