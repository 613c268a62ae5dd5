import { expect, test } from 'vitest';
import { listFigures } from './figures.ts';
import { getReport, removeReport } from './reports.ts';
import { keep, newPath, openStore } from './testing.ts';

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
