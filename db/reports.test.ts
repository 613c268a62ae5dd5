import { expect, test } from 'vitest';
import type { ReportId } from '../briefing/model.ts';
import { getBriefing, listBriefings } from './briefings.ts';
import { openLibrary } from './library.ts';
import { storeReport } from './imports.ts';
import { getReport, listReports, removeReport } from './reports.ts';
import { dump, keep, newPath, openStore, reading, reportText } from './testing.ts';

test('a report comes back as it was read: every field, every order, every place, every digit', () => {
  const store = openStore(newPath());
  const told = { subtitle: '在大会上', closing: '让我们携手前行！', skipped: [{ start: 3, end: 9 }] };
  const { report } = keep(store, told);
  const kept = getReport(store, report.id);
  expect(kept.sourceText).toBe(reportText);
  // Whatever the library adds is on top of the reading.
  // How it takes its leave is kept as what is no talking point.
  const { closing, ...read } = reading(told);
  expect(closing).toBe(told.closing);
  expect(kept).toMatchObject(read);
  expect(kept.keywords.map((keyword) => keyword.position)).toEqual([1, 2]);
  expect(kept.keywords[0]?.points[2]?.figures[0]?.value).toBe(0.1 + 0.2);
  expect(kept.keywords[0]?.points[0]?.edits).toEqual({ lead: null, bullets: null, notes: null });
});

test('the source is kept to the last sign: line ends, nulls, rare characters', () => {
  const store = openStore(newPath());
  const text = '\uFEFF“稳”：\r\n一\u0000二\t洣水𠮷野家👩‍🌾\u2028 \r尾 ';
  const { report } = storeReport(store, reading(), { fileName: '', text });
  expect(getReport(store, report.id).sourceText).toBe(text);
});

test('an import makes a briefing of the whole report, then one a keyword', () => {
  const store = openStore(newPath());
  const { report, briefings } = keep(store);
  expect(briefings.map(({ scope, title, theme, aspect }) => [scope, title, theme, aspect])).toEqual([
    [null, '江州这一年', 'vermilion', '16:9'],
    ['稳', '“稳”字当头：新局面', 'vermilion', '16:9'],
    ['美', '“美”字当头：新局面', 'vermilion', '16:9'],
  ]);
  expect(briefings.every((briefing) => briefing.reportId === report.id)).toBe(true);
  expect(listBriefings(store)).toEqual(briefings);
  const [whole, first, second] = briefings.map((briefing) => getBriefing(store, briefing.id));
  const { keywords } = getReport(store, report.id);
  expect(whole?.parts.map((part) => part.keyword)).toEqual(keywords);
  expect(first?.parts.map((part) => part.keyword)).toEqual([keywords[0]]);
  expect(second?.parts.map((part) => part.keyword)).toEqual([keywords[1]]);
  expect(second?.parts[0]?.keywordCount).toBe(2);
  const { id, title, kicker, byline, language, year } = report;
  expect(second?.parts[0]?.report).toEqual({ id, title, kicker, byline, language, year });
});

test('the list counts what is in each report, the newest first', () => {
  const store = openStore(newPath());
  keep(store);
  keep(store, { title: '江州又一年', introFigures: [], year: null });
  expect(
    listReports(store).map(({ title, year, fileName, keywords, pointCount, figureCount }) => ({
      ...{ title, year, fileName, keywords, pointCount, figureCount },
    })),
  ).toEqual([
    {
      title: '江州又一年',
      year: null,
      fileName: 'jiangzhou.txt',
      keywords: ['稳', '美'],
      pointCount: 4,
      figureCount: 4,
    },
    {
      title: '江州这一年',
      year: 2020,
      fileName: 'jiangzhou.txt',
      keywords: ['稳', '美'],
      pointCount: 4,
      figureCount: 5,
    },
  ]);
});

test('removing a report removes all that was made of it and nothing else', () => {
  const store = openStore(newPath());
  const first = keep(store);
  const before = dump(store.db);
  const second = keep(store);
  removeReport(store, second.report.id);
  expect(dump(store.db)).toEqual(before);
  expect(listReports(store)).toEqual([first.report]);
});

test('the id of a removed report never names another one', () => {
  const store = openStore(newPath());
  const first = keep(store);
  removeReport(store, first.report.id);
  expect(keep(store).report.id).not.toBe(first.report.id);
});

test('a text is read, kept and given its briefings in one call', () => {
  const library = openLibrary(newPath());
  const { report, briefings } = library.call('reports.importText', { fileName: 'a.txt', text: reportText });
  expect(report).toMatchObject({ fileName: 'a.txt', language: 'zh', keywords: ['稳', '美'], pointCount: 4 });
  expect(report.importedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect(briefings.map((briefing) => briefing.scope)).toEqual([null, '稳', '美']);
  expect(library.call('reports.list')).toEqual([report]);
  // The same text once more, asked for, is another report.
  library.call('reports.importText', { fileName: 'a.txt', text: reportText, again: true });
  expect(library.call('reports.list')).toHaveLength(2);
  library.close();
});

test.each([
  ['file-empty', ''],
  ['file-empty', ' \r\n\uFEFF\u3000'],
  ['report-without-points', '买菜：白菜、豆腐。'],
  ['file-too-long', '全年完成投资3亿元。\n'.repeat(200_000)],
] as const)('%s: %.20s is refused before anything is touched', (kind, text) => {
  const path = newPath();
  const library = openLibrary(path);
  for (const fileName of ['a.txt', '']) {
    expect(() => library.call('reports.importText', { fileName, text })).toThrow(
      expect.objectContaining({ kind }),
    );
  }
  expect(library.call('reports.list')).toEqual([]);
  expect(library.call('history.state')).toEqual({ undo: null, redo: null });
  library.close();
});

test('a report without a title is called by its file, so that no list has a nameless line', () => {
  const library = openLibrary(newPath());
  const text = '一、经济\n收入增长5%，达到3亿元。\n二、民生\n新增就业120人，新建学校4所。';
  const input = { fileName: '某县2023年情况.txt', text };
  expect(library.call('reports.read', input).arrangement.title).toBe('某县2023年情况');
  const { report, briefings } = library.call('reports.importText', input);
  expect([report.title, briefings[0]?.title]).toEqual(['某县2023年情况', '某县2023年情况']);
  library.close();
});

test('a report that is not there is said to be not found', () => {
  const store = openStore(newPath());
  const id = 7 as ReportId;
  const missing = expect.objectContaining({
    kind: 'not-found',
    params: { noun: 'report', id: 7, what: 'report 7' },
  });
  expect(() => getReport(store, id)).toThrow(missing);
  expect(() => removeReport(store, id)).toThrow(missing);
});

test('the same text is not kept twice, unless someone says so', () => {
  const library = openLibrary(newPath());
  const text = '江州市情\n\n“稳”中有进：开局平稳\n\n工业增长5%。\n';
  library.call('reports.importText', { fileName: 'a.txt', text });
  expect(() => library.call('reports.importText', { fileName: 'b.txt', text })).toThrow('report-known');
  expect(library.call('reports.list')).toHaveLength(1);
  library.call('reports.importText', { fileName: 'b.txt', text, again: true });
  expect(library.call('reports.list')).toHaveLength(2);
  library.close();
});
