import { expect, test } from 'vitest';
import { arrange, type Arrangement } from '../briefing/review/arrangement.ts';
import { carryOver } from '../briefing/review/carry.ts';
import { mergeKeyword, movePoint, renameKeyword, skipPoint, splitPoint } from '../briefing/review/edit.ts';
import { readReport } from '../briefing/read/index.ts';
import type { Report, ReportId } from '../briefing/model.ts';
import { getBriefing, listBriefings } from './briefings.ts';
import { editFigure, listFigures } from './figures.ts';
import { importText } from './imports.ts';
import { editPoint } from './points.ts';
import { rearrange } from './rearrange.ts';
import { getReport } from './reports.ts';
import type { Store } from './store.ts';
import { dump, newPath, openStore, reportText } from './testing.ts';

function started(): { store: Store; id: ReportId; report: () => Report } {
  const store = openStore(newPath());
  const { id } = importText(store, { fileName: 'a.txt', text: reportText }).report;
  return { store, id, report: () => getReport(store, id) };
}
const texts = ({ keywords }: Report): string[][] =>
  keywords.map(({ points }) => points.map(({ text }) => text.slice(0, 8)));
const change = (store: Store, report: Report, how: (now: Arrangement) => Arrangement): void =>
  rearrange(store, { id: report.id, arrangement: how(arrange(report)) });

test('an arrangement that changes nothing leaves every row as it was, and no step of undo', () => {
  const { store, report } = started();
  const before = dump(store.db);
  change(store, report(), (now) => now);
  const after = dump(store.db);
  expect({ ...after, briefing_keywords: [] }).toEqual({ ...before, briefing_keywords: [] });
});

test('a point that moves to another keyword takes its edits and its figures with it', () => {
  const { store, report } = started();
  const point = report().keywords[0]!.points[2]!;
  editPoint(store, { id: point.id, lead: '自己的说法' });
  change(store, report(), (now) => movePoint(now, { keyword: 0, point: 2 }, 1).arrangement);
  expect(texts(report()).map((list) => list.length)).toEqual([2, 2]);
  const moved = report().keywords[1]!.points[0]!;
  expect(moved).toMatchObject({ id: point.id, edits: { lead: '自己的说法' } });
  expect(moved.figures.map(({ id }) => id)).toEqual(point.figures.map(({ id }) => id));
});

test('a split keeps the edits with the first half; figures keep their own, and undo takes all of it back', () => {
  const { store, report } = started();
  const point = report().keywords[0]!.points[0]!;
  editPoint(store, { id: point.id, notes: '备注' });
  const last = point.figures.at(-1)!;
  editFigure(store, { id: last.id, label: '全省位次' });
  const before = dump(store.db);
  change(store, report(), (now) =>
    splitPoint(
      now,
      reportText,
      { keyword: 0, point: 0 },
      point.text.lastIndexOf('。', point.text.length - 2) + 1,
    ),
  );
  const [first, second] = report().keywords[0]!.points;
  expect(first).toMatchObject({ id: point.id, edits: { notes: '备注' } });
  expect(second?.figures.at(-1)).toMatchObject({ id: last.id, label: '全省位次' });
  store.travel('undo');
  expect(dump(store.db)).toEqual(before);
});

test('what stands under a section is kept so, and follows when the heading is another', () => {
  const store = openStore(newPath());
  const text = '一、回顾\n（一）抓项目\n开工12个。\n签约6个。\n二、展望\n再开工20个。';
  const { id } = importText(store, { fileName: 'a.txt', text }).report;
  const sections = () =>
    getReport(store, id).keywords.flatMap(({ points }) => points.map(({ section }) => section));
  const own = { text: '抓项目', source: { start: 8, end: 11 } };
  expect(sections()).toEqual([own, own, null]);
  change(store, getReport(store, id), (now) => movePoint(now, { keyword: 1, point: 0 }, -1).arrangement);
  expect(sections()).toEqual([own, own, own]);
  store.travel('undo');
  expect(sections()).toEqual([own, own, null]);
});

test('briefings follow: a renamed keyword, one that is gone, a new one', () => {
  const { store, report } = started();
  change(store, report(), (now) => renameKeyword(now, 1, { name: '绿' }));
  expect(listBriefings(store).map(({ scope, title }) => [scope, title.slice(0, 1)])).toEqual([
    [null, '江'],
    ['稳', '“'],
    ['绿', '绿'],
  ]);
  change(store, report(), (now) => mergeKeyword(now, 1));
  expect(listBriefings(store).map(({ scope }) => scope)).toEqual([null, '稳']);
  const [whole] = listBriefings(store);
  expect(getBriefing(store, whole!.id).parts.map(({ keyword }) => keyword.points.length)).toEqual([4]);
});

test('what a person said is no point stays out, and is remembered', () => {
  const { store, report } = started();
  change(store, report(), (now) => skipPoint(now, { keyword: 1, point: 0 }));
  expect(report().keywords.map(({ name }) => name)).toEqual(['稳']);
  expect(report().skipped).toHaveLength(1);
});

test('a changed source is read again: edits stay where the text does', () => {
  const { store, report, id } = started();
  const [first, second] = report().keywords[0]!.points;
  editPoint(store, { id: first!.id, lead: '一' });
  editPoint(store, { id: second!.id, lead: '二' });
  const text = reportText.replace('310亿元', '315亿元').replace(/减税降费[^\n]*\n/, '');
  const { arrangement, changed, gone } = carryOver(
    { source: reportText, arrangement: arrange(report()), reading: readReport(reportText) },
    { source: text, proposed: arrange(readReport(text)) },
  );
  const tables = [{ note: '', heads: [['项目', '2021年']], rows: [] }];
  rearrange(store, { id, arrangement, text, tables, fileName: 'b.txt' });
  expect(changed).toHaveLength(1);
  expect(gone).toEqual([second!.id]);
  expect(report()).toMatchObject({ sourceText: text, tables, fileName: 'b.txt' });
  expect(report().keywords[0]!.points[0]).toMatchObject({ id: first!.id, edits: { lead: '一' } });
  const raws = listFigures(store, { reportId: id }).map(({ raw }) => raw);
  expect(raws).toContain('315亿元');
  expect(raws).not.toContain('310亿元');
  store.travel('undo');
  expect(report().keywords[0]!.points[1]).toMatchObject({ id: second!.id, edits: { lead: '二' } });
});

test('what stands over a report is kept as a person put it, and undo takes it back', () => {
  const { store, report } = started();
  const before = dump(store.db);
  const over = {
    ...{ kicker: '财政预算报告', byline: '市财政局局长 李明', source: '江州市财政局', region: '江州市' },
    ...{ date: '2021-02', year: 2021 },
  };
  change(store, report(), (now) => ({ ...now, ...over }));
  expect(report()).toMatchObject(over);
  store.travel('undo');
  expect(dump(store.db)).toEqual(before);
});

test('an arrangement of another text, or one without a point, is refused and nothing is touched', () => {
  const { store, report, id } = started();
  const before = dump(store.db);
  const now = arrange(report());
  const beyond = [{ id: null, blocks: [{ start: 99_000, end: 99_010 }], section: null }];
  const wrong = { ...now, keywords: [{ ...now.keywords[0]!, points: beyond }] };
  expect(() => rearrange(store, { id, arrangement: wrong })).toThrow('bad-input');
  expect(() => rearrange(store, { id, arrangement: { ...now, keywords: [] } })).toThrow(
    'report-without-points',
  );
  expect(dump(store.db)).toEqual(before);
});
