import { expect, test } from 'vitest';
import type { ReportId } from '../briefing/model.ts';
import { findInLibrary, getAnswer } from './answers.ts';
import { editFigure } from './figures.ts';
import { importText } from './imports.ts';
import { editPoint } from './points.ts';
import { removeReport } from './reports.ts';
import type { Store } from './store.ts';
import { newPath, openStore, reportText as workReport, stranger } from './testing.ts';

/** A review of its own year; a government work report looks back on the year before. */
const reportText = workReport.replaceAll('政府工作报告', '发展成绩');

const earlier = reportText
  .replace('江州市2020年', '江州市2019年')
  .replace('38.21万户，增长15.09%', '33.2万户，增长9.5%');
const library = (): { store: Store; old: ReportId; now: ReportId; path: string } => {
  const path = newPath();
  const store = openStore(path);
  const [old, now] = [earlier, reportText].map(
    (text) => importText(store, { fileName: 'jiangzhou.txt', text }).report.id,
  );
  return { store, old: old as ReportId, now: now as ReportId, path };
};

test('a question is answered from every report, with all that the screen and the slide need', () => {
  const { store, old, now } = library();
  const { year, answers } = findInLibrary(store, { question: '去年市场主体增长多少？', reportId: now });
  expect(year).toBe(2019);
  const [answer] = answers;
  expect(answer).toMatchObject({
    type: 'figure',
    figure: { raw: '9.5%', kind: 'growth', sign: 1 },
    report: { id: old, language: 'zh', year: 2019 },
    keyword: { name: '稳', position: 1, count: 2 },
    sentence: '全市市场主体达到33.2万户，增长9.5%。',
    others: [{ year: 2020, report: { id: now }, figure: { raw: '15.09%' } }],
  });
  const point = answers.find(({ type }) => type === 'point');
  expect(point).toMatchObject({ lead: '市场主体不断壮大', point: { edits: { lead: null } } });
  expect(answers.length).toBeLessThanOrEqual(40);
});

test('last year, asked over a report given when its year began, is what that report looks back on', () => {
  const store = openStore(newPath());
  const text = `江州市政府工作报告
（2024年1月12日）

一、2023年工作回顾
高新技术企业达到512家，增长23.6%。

二、2024年主要目标
高新技术企业增长10%以上。
`;
  const { report } = importText(store, { fileName: 'opening.txt', text });
  const { year, answers } = findInLibrary(store, {
    question: '去年高新技术企业增长多少？',
    reportId: report.id,
  });
  expect([report.year, year]).toEqual([2024, 2023]);
  expect(answers[0]).toMatchObject({ figure: { raw: '23.6%' }, year: 2023 });
});

test('nothing asked gives nothing but examples', () => {
  const { store, now } = library();
  const { answers, examples } = findInLibrary(store, { question: ' ', reportId: now });
  expect(answers).toEqual([]);
  expect(examples).toHaveLength(3);
  expect(examples[0]).toEqual({ label: '全市生产总值', kind: 'growth', language: 'zh' });
  expect(findInLibrary(openStore(newPath()), { question: '', reportId: null }).examples).toEqual([]);
});

test('what was changed a moment ago is answered as it is now, undo and other programs included', () => {
  const { store, now, path } = library();
  const ask = (question: string) => findInLibrary(store, { question, reportId: now }).answers;
  const first = () => {
    const [answer] = ask('市场主体');
    return answer?.type === 'figure' ? answer : null;
  };
  expect(first()?.figure.raw).toBe('38.21万户');
  editFigure(store, { id: first()!.figure.id, raw: '39万户' });
  expect(first()?.figure.raw).toBe('39万户');
  expect(first()?.sentence).toContain('38.21万户');
  store.travel('undo');
  expect(first()?.figure.raw).toBe('38.21万户');

  editPoint(store, { id: first()!.pointId!, lead: '经营者越来越多' });
  expect(ask('经营者').some((answer) => answer.type === 'point' && answer.report.id === now)).toBe(true);
  stranger(path).prepare("UPDATE figures SET label = '经营户' WHERE label LIKE '%市场主体'").run();
  expect(ask('经营户').length).toBeGreaterThan(0);
  removeReport(store, now);
  expect(first()?.report.year).toBe(2019);
});

test('a number is marked in its sentence across the line breaks of a newspaper', () => {
  const store = openStore(newPath());
  const text = reportText.replace('全市市场主体达到38.21万户', '全市市场\n主体达到38.\n21万户');
  importText(store, { fileName: '', text });
  const marked = findInLibrary(store, { question: '市场主体', reportId: null }).answers.flatMap((answer) =>
    answer.type === 'figure' && answer.mark ? [answer] : [],
  );
  expect(marked.length).toBeGreaterThan(0);
  for (const { sentence, mark, figure } of marked) {
    expect(sentence).not.toContain('\n');
    expect(sentence.slice(mark?.start, mark?.end)).toBe(figure.raw);
  }
});

test('a figure or a talking point that is named is an answer without a question', () => {
  const { store, now } = library();
  const { answers } = findInLibrary(store, { question: '市场主体', reportId: now });
  const figure = answers.find((answer) => answer.type === 'figure');
  const point = answers.find((answer) => answer.type === 'point');
  if (figure?.type !== 'figure' || point?.type !== 'point') throw new Error('nothing found');
  const nothing = { label: [], sentence: [] };
  expect(getAnswer(store, { figureId: figure.figure.id })).toEqual({ ...figure, matched: nothing });
  expect(getAnswer(store, { pointId: point.pointId })).toMatchObject({ type: 'point', point: point.point });
  expect(() => getAnswer(store, { figureId: 99_999 as never })).toThrow('not-found');
});
