import { expect, test } from 'vitest';
import type { FigureRow } from '../../../api/figures.ts';
import { shownRows, type View } from './rows.ts';

const row = (label: string, normalized: number, sign: 1 | -1, kind: FigureRow['kind']): FigureRow =>
  ({
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
const usual: View = { words: '', kind: null, sort: 'place', down: false };
const labels = (view: Partial<View>): string[] =>
  shownRows(rows, { ...usual, ...view }).map(({ label }) => label);

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

test('sorting leaves what was handed in as it was', () => {
  labels({ sort: 'value' });
  expect(rows.map(({ label }) => label)).toEqual(['市场主体', '案件', '企业']);
});
