import { expect, test } from 'vitest';
import { editFigure, listFigures } from './figures.ts';
import { historyState } from './history.ts';
import { getReport, removeReport } from './reports.ts';
import { figure, keep, keyword, newPath, openStore, point } from './testing.ts';

test('every figure of a report is listed, in the order of its text, with the sentence it stands in', () => {
  const store = openStore(newPath());
  const { report } = keep(store);
  const { introFigures, keywords, sourceText } = getReport(store, report.id);
  const all = [
    ...introFigures,
    ...keywords.flatMap(({ points }) => points.flatMap(({ figures }) => figures)),
  ];
  const rows = listFigures(store, { reportId: report.id });
  expect(rows.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
  for (const row of rows) {
    expect(sourceText.slice(row.sentence.start, row.sentence.end)).toContain(row.sentenceText.slice(0, 4));
    expect(row.report).toBe(report.title);
  }
});

test('the whole library lists every report, and nothing of one that was removed', () => {
  const store = openStore(newPath());
  const first = keep(store).report;
  const second = keep(store).report;
  const reports = (): Set<number> =>
    new Set(listFigures(store, { reportId: null }).map((row) => row.reportId));
  expect(reports()).toEqual(new Set([second.id, first.id]));
  removeReport(store, second.id);
  expect(reports()).toEqual(new Set([first.id]));
});

test('a person may put another number or name in the place of what was read, and take it back', () => {
  const store = openStore(newPath());
  const { report } = keep(store);
  const row = () => listFigures(store, { reportId: report.id }).find(({ id }) => id === first)!;
  const first = listFigures(store, { reportId: report.id }).find(({ raw }) => raw === '38.21万户')!.id;
  const before = row();
  editFigure(store, { id: first, raw: '约39.5万户', label: ' 全市市场主体 ' });
  expect(row()).toMatchObject({
    raw: '39.5万户',
    normalized: 395_000,
    approx: 'about',
    label: '全市市场主体',
    asRead: { raw: '38.21万户', label: '市场主体' },
  });
  expect(row().sentence).toEqual(before.sentence);
  editFigure(store, { id: first, raw: null });
  expect(row()).toMatchObject({ raw: '38.21万户', normalized: 382_100, label: '全市市场主体' });
  editFigure(store, { id: first, label: '市场主体' });
  expect(row()).toEqual(before);
});

test('a number typed as it was read is no edit, its minus and its 以上 included', () => {
  const store = openStore(newPath());
  const { report } = keep(store, {
    keywords: [
      keyword('稳', [
        point('平稳', [
          figure('3.5%', 3.5, { sign: -1, unit: '%', magnitude: '', kind: 'growth' }),
          figure('5200家', 5200, { approx: 'over', unit: '家', magnitude: '' }),
        ]),
      ]),
    ],
  });
  const rows = () => listFigures(store, { reportId: report.id }).filter(({ keyword }) => keyword !== null);
  const before = rows();
  for (const [index, raw] of ['−3.5%', '5200家以上'].entries())
    editFigure(store, { id: before[index]!.id, raw });
  expect(rows()).toEqual(before);
  expect(historyState(store).undo).toBe('change.import');
  editFigure(store, { id: before[0]!.id, raw: '3.5%' });
  expect(rows()[0]).toMatchObject({ sign: 1, asRead: { raw: '3.5%', sign: -1 } });
  store.travel('undo');
  expect(rows()).toEqual(before);
});

test('what is no number is refused, and the figure stays', () => {
  const store = openStore(newPath());
  const { report } = keep(store);
  const [row] = listFigures(store, { reportId: report.id });
  for (const raw of ['', '很多', '3户和5户']) {
    expect(() => editFigure(store, { id: row!.id, raw })).toThrow('figure-unreadable');
  }
  expect(listFigures(store, { reportId: report.id })[0]).toEqual(row);
});
