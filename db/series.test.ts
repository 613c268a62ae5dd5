import { describe, expect, test } from 'vitest';
import type { BriefingHead } from '../briefing/model.ts';
import { gatherKeyword, getBriefing, listBriefings } from './briefings.ts';
import { editFigure, listFigures } from './figures.ts';
import { dismissedFindings, dismissFinding } from './findings.ts';
import { historyState } from './history.ts';
import { importText } from './imports.ts';
import { removeReport } from './reports.ts';
import { correctValue, decideSeries, listSeries, mergeSeries, showSeries } from './series.ts';
import type { Store } from './store.ts';
import { newPath, openStore } from './testing.ts';

const textOf = (year: number, firms: string): string =>
  `江州市${year}年工作回顾\n\n“稳”中有进：开局平稳\n\n主体壮大。${firms}\n\n就业平稳。城镇新增就业${year - 2016}.5万人。\n`;
const keepYear = (store: Store, year: number, firms: string) =>
  importText(store, { fileName: '', text: textOf(year, firms) });

function started() {
  const store = openStore(newPath());
  const first = keepYear(store, 2019, '市场主体达到33.2万户。');
  const second = keepYear(store, 2020, '全市市场主体达到38.21万户。');
  return { store, first, second };
}
const seriesNamed = (store: Store, label: string) => {
  const found = listSeries(store).find((series) => series.label === label);
  if (!found) throw new Error(`No series ${label}`);
  return found;
};
const told = (store: Store, label: string): string[] =>
  seriesNamed(store, label).values.map(({ year, figure }) => `${year} ${figure.raw}`);

test('reports of two years give series, proposed until a person says something', () => {
  const { store } = started();
  expect(told(store, '市场主体')).toEqual(['2019 33.2万户', '2020 38.21万户']);
  expect(seriesNamed(store, '市场主体')).toMatchObject({ state: null, renamed: false, region: '江州市' });
});

test('a decision is kept, and undone step by step', () => {
  const { store } = started();
  const { key } = seriesNamed(store, '市场主体');
  decideSeries(store, { key, state: 'confirmed' });
  decideSeries(store, { key, name: ' 经营主体 ' });
  expect(seriesNamed(store, '经营主体')).toMatchObject({ state: 'confirmed', renamed: true });
  store.travel('undo');
  expect(seriesNamed(store, '市场主体')).toMatchObject({ state: 'confirmed', renamed: false });
  store.travel('undo');
  expect(seriesNamed(store, '市场主体').state).toBeNull();
  expect(store.one('SELECT count(*) AS n FROM series')).toEqual({ n: 0 });
});

test('what was decided under a name that is compared otherwise by now holds on', () => {
  const store = openStore(newPath());
  keepYear(store, 2019, '规模以上工业增加值增长8.1%。');
  keepYear(store, 2020, '规上工业增加值增长8.3%。');
  const { key } = seriesNamed(store, '规上工业增加值增速');
  const former = key.replace('规模以上', '规上');
  expect(former).not.toBe(key);
  store.change('change.series', () => {
    store.sql("INSERT INTO series (key, state) VALUES (?, 'confirmed')").run(former);
  });
  expect(seriesNamed(store, '规上工业增加值增速').state).toBe('confirmed');
  decideSeries(store, { key, name: '工业增速' });
  expect(seriesNamed(store, '工业增速')).toMatchObject({ state: 'confirmed', renamed: true });
  expect(store.one('SELECT count(*) AS n FROM series')).toEqual({ n: 1 });
});

test('a value leaves its series, stands beside it, and comes back; a year can be put right', () => {
  const { store } = started();
  const id = seriesNamed(store, '市场主体').values[0]!.figure.id;
  correctValue(store, { id, removed: true });
  expect(told(store, '市场主体')).toEqual(['2020 38.21万户']);
  expect(seriesNamed(store, '市场主体').removed.map(({ figure }) => figure.id)).toEqual([id]);
  correctValue(store, { id, removed: false });
  correctValue(store, { id, year: 2018 });
  expect(told(store, '市场主体')).toEqual(['2018 33.2万户', '2020 38.21万户']);
  correctValue(store, { id, year: null });
  expect(store.one('SELECT count(*) AS n FROM series_values')).toEqual({ n: 0 });
});

test('two labels become one series and part again; nobody ends in a circle', () => {
  const { store } = started();
  keepYear(store, 2018, '各类经营主体29.4万户。');
  const [from, to] = ['各类经营主体', '市场主体'].map((label) => seriesNamed(store, label).key);
  mergeSeries(store, { key: from!, into: to! });
  expect(told(store, '市场主体')).toEqual(['2018 29.4万户', '2019 33.2万户', '2020 38.21万户']);
  expect(seriesNamed(store, '市场主体').merged).toEqual([{ key: from, label: '各类经营主体' }]);
  mergeSeries(store, { key: to!, into: from! });
  expect(told(store, '各类经营主体')).toHaveLength(3);
  mergeSeries(store, { key: to!, into: null });
  expect(told(store, '市场主体')).toHaveLength(2);
  expect(() => mergeSeries(store, { key: to!, into: to! })).toThrow('bad-input');
});

test('an edited number counts in its series, and on the slide', () => {
  const { store, second } = started();
  const { key, values } = seriesNamed(store, '市场主体');
  editFigure(store, { id: values[0]!.figure.id, raw: '34.1万户' });
  const briefing = second.briefings[0]!.id;
  showSeries(store, { key, briefingId: briefing, shown: true });
  const [comparison] = getBriefing(store, briefing).comparisons;
  expect(comparison?.values.map(({ figure }) => figure.raw)).toEqual(['34.1万户', '38.21万户']);
  expect(comparison?.values[0]?.sentenceText).toBe('市场主体达到33.2万户。');
});

describe('a series in a briefing', () => {
  test('is there once, follows a merge, and leaves by hand or by undo', () => {
    const { store, second } = started();
    const briefing = second.briefings[1]!.id;
    const labels = () => getBriefing(store, briefing).comparisons.map(({ label }) => label);
    const { key } = seriesNamed(store, '市场主体');
    const jobs = seriesNamed(store, '城镇新增就业').key;
    for (const shown of [key, key, jobs])
      showSeries(store, { key: shown, briefingId: briefing, shown: true });
    expect(labels()).toEqual(['市场主体', '城镇新增就业']);
    expect(seriesNamed(store, '市场主体').briefings).toEqual([briefing]);
    showSeries(store, { key: jobs, briefingId: briefing, shown: false });
    expect(labels()).toEqual(['市场主体']);
    store.travel('undo');
    store.travel('undo');
    store.travel('undo');
    expect(labels()).toEqual([]);
  });
  test('keeps what is left of it when a report goes', () => {
    const { store, first, second } = started();
    const briefing = second.briefings[0]!.id;
    showSeries(store, { key: seriesNamed(store, '市场主体').key, briefingId: briefing, shown: true });
    removeReport(store, first.report.id);
    expect(getBriefing(store, briefing).comparisons[0]?.values).toHaveLength(1);
    store.travel('undo');
    expect(getBriefing(store, briefing).comparisons[0]?.values).toHaveLength(2);
  });
});

describe('a keyword gathered across reports', () => {
  const gathered = (store: Store): BriefingHead[] => listBriefings(store).filter((one) => one.gathered);
  test('shows that of every report, earliest first, with the series they share', () => {
    const { store, first, second } = started();
    const head = gatherKeyword(store, { keyword: '稳' });
    const plan = getBriefing(store, head.id);
    expect(plan.parts.map(({ report }) => report.id)).toEqual([first.report.id, second.report.id]);
    expect(plan.comparisons.map(({ label }) => label).sort()).toEqual(['城镇新增就业', '市场主体'].sort());
    expect(gatherKeyword(store, { keyword: '稳' })).toEqual(head);
    expect(historyState(store).undo).toBe('change.gather');
  });
  test('takes in the next report, and outlives one that goes', () => {
    const { store, second } = started();
    const { id } = gatherKeyword(store, { keyword: '稳' });
    const third = keepYear(store, 2021, '市场主体达到41.0万户。');
    expect(
      getBriefing(store, id)
        .parts.map(({ report }) => report.id)
        .at(-1),
    ).toBe(third.report.id);
    removeReport(store, third.report.id);
    removeReport(store, second.report.id);
    expect(gathered(store).map((one) => one.id)).toEqual([id]);
    expect(getBriefing(store, id).parts).toHaveLength(1);
    for (let step = 0; step < 4; step++) store.travel('undo');
    expect(gathered(store)).toEqual([]);
  });
  test('is none of a report’s own briefings, and unknown where nobody has the keyword', () => {
    const { store, second } = started();
    gatherKeyword(store, { keyword: '稳' });
    expect(second.briefings.every((one) => !one.gathered)).toBe(true);
    expect(() => gatherKeyword(store, { keyword: '无' })).toThrow('keyword-unknown');
  });
});

test('a finding that was let stand stays so until it is brought back', () => {
  const { store } = started();
  const [row] = listFigures(store, { reportId: null });
  const finding = { id: row!.id, finding: 'contradiction|1 2|8%|9%' };
  dismissFinding(store, { ...finding, dismissed: true });
  dismissFinding(store, { ...finding, dismissed: true });
  expect(dismissedFindings(store)).toEqual([finding.finding]);
  store.travel('undo');
  expect(dismissedFindings(store)).toEqual([]);
  store.travel('redo');
  dismissFinding(store, { ...finding, dismissed: false });
  expect(dismissedFindings(store)).toEqual([]);
});
