import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planOf } from '../../../briefing/build/testing.ts';
import { readReport } from '../../../briefing/read/index.ts';
import type { Figure, Report } from '../../../briefing/model.ts';
import { cellSegments, introPassages, segmentsOf } from './segments.ts';

const sample = readFileSync('assets/samples/hengyang-2020.zh.txt', 'utf8');
const points = planOf(readReport(sample), null).parts.flatMap(({ keyword }) => keyword.points);

test('nothing of a text is lost or doubled when its figures are marked', () => {
  for (const { text, figures, lead } of points) {
    const segments = segmentsOf(text, figures, lead);
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
    expect(segments.filter(({ figure }) => figure).map(({ figure }) => figure?.id)).toEqual(
      [...figures].sort((a, b) => a.inText.start - b.inText.start).map(({ id }) => id),
    );
  }
});

test('the lead sentence is told apart from the rest', () => {
  for (const { text, figures, lead } of points) {
    const told = segmentsOf(text, figures, lead).filter((segment) => segment.lead);
    expect(told.map((segment) => segment.text).join('')).toBe(lead);
  }
});

const figure = (start: number, end: number): Figure =>
  ({ source: { start, end }, inText: { start, end } }) as Figure;

test('a lead that begins behind what only opens the text is told apart where it stands', () => {
  const text = '面对严峻形势，全年开工12个项目，增产。';
  const start = text.indexOf('12个');
  const told = segmentsOf(text, [figure(start, start + 3)], '全年开工12个项目');
  expect(told.map((segment) => segment.text).join('')).toBe(text);
  expect(told.map(({ lead }) => lead)).toEqual([false, true, true, true, false]);
});

test('a number of a cell is its figure, though the unit stands in the head; words around it are not', () => {
  // 收入：2023年总量52.1亿元，来自3家企业。
  const told = [figure(10, 16), figure(19, 21)];
  const number = { text: '52.1', source: { start: 10, end: 14 }, isLabel: false };
  expect(cellSegments(number, told)).toEqual([{ text: '52.1', figure: expect.anything(), lead: false }]);
  const fall = { text: '-1.2', source: { start: 9, end: 13 }, isLabel: false };
  expect(cellSegments(fall, [figure(10, 13)]).map(({ text }) => text)).toEqual(['-1.2']);
  const words = { text: '来自3家企业', source: { start: 17, end: 23 }, isLabel: false };
  expect(cellSegments(words, told).map(({ text, figure }) => [text, figure !== null])).toEqual([
    ['来自', false],
    ['3家', true],
    ['企业', false],
  ]);
  const label = { text: '收入（亿元）', source: { start: 0, end: 2 }, isLabel: true };
  expect(cellSegments(label, told).map(({ text }) => text)).toEqual(['收入（亿元）']);
});

test('a table in the introduction stands between its texts, whose figures keep their places', () => {
  const [before, row, after] = ['增长8.1%。', '收入：52亿元。', '共3家。'];
  const intro = [before, row, after].join('\n');
  const span = (text: string): { start: number; end: number } => {
    const start = intro.indexOf(text);
    return { start, end: start + text.length };
  };
  const report = {
    intro,
    introBlocks: [before, row, after].map((text) => span(text)),
    introFigures: ['8.1%', '52亿元', '3家'].map((raw) => figure(span(raw).start, span(raw).end)),
    tables: [{ note: '', heads: [], rows: [{ source: span(row), cells: [] }] }],
  } as unknown as Report;
  const passages = introPassages(report);
  expect(passages.map(({ kind }) => kind)).toEqual(['text', 'table', 'text']);
  const said = passages.flatMap((passage) =>
    passage.kind === 'text' ? segmentsOf(passage.point.text, passage.point.figures, '') : [],
  );
  expect(said.filter((segment) => segment.figure).map(({ text }) => text)).toEqual(['8.1%', '3家']);
  expect(introPassages({ ...report, tables: [] }).map(({ kind }) => kind)).toEqual(['text']);
});
