import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readReport } from './index.ts';
import { toJson } from './json.ts';

/** Texts with the figures that a person who read them wrote down, some of which the reading may miss. */
const annotated = readdirSync('tests/fixtures/figures').map((file) => {
  const name = file.replace(/\.tsv$/, '');
  const places = ['assets/samples', 'tests/fixtures/reports'].flatMap((folder) =>
    ['txt', 'md'].map((ending) => `${folder}/${name}.${ending}`),
  );
  const text = places.find((place) => existsSync(place));
  if (text === undefined) throw new Error(`There is no text for ${file}`);
  const [, ...rows] = readFileSync(`tests/fixtures/figures/${file}`, 'utf8').trimEnd().split('\n');
  return { name, text, rows: rows.map(figureOf) };
});

interface Told {
  keyword: string;
  raw: string;
  value: string;
  kind: string;
  label: string;
}
function figureOf(row: string): Told {
  const [keyword = '', raw = '', normalized = '', unit = '', kind = '', sign = '', approx = '', label = ''] =
    row.split('\t');
  return { keyword, raw, value: `${normalized} ${unit} ${sign} ${approx}`, kind, label };
}
function read(text: string): Told[] {
  return toJson(readReport(readFileSync(text, 'utf8'))).figures.map((figure) => ({
    keyword: figure.keyword ?? '',
    raw: figure.raw,
    value: `${figure.normalized} ${figure.unit} ${figure.sign} ${figure.approx ?? ''}`,
    kind: figure.kind,
    label: figure.label,
  }));
}

describe.each(annotated)('the figures of $name, against a person’s own list', ({ text, rows }) => {
  const told = read(text);
  /** The share of a person's figures for which a read one agrees. */
  const score = (agree: (person: Told, program: Told) => boolean): number => {
    const same = (person: Told, program: Told): boolean =>
      program.keyword === person.keyword && program.raw === person.raw && agree(person, program);
    return rows.filter((person) => told.some((program) => same(person, program))).length / rows.length;
  };
  test('are found, and none is invented', () => {
    expect(score(() => true)).toBeGreaterThanOrEqual(0.98);
    expect(told.length).toBeLessThanOrEqual(rows.length);
  });
  test('have the right value, unit, sign and approximation', () =>
    expect(score((person, program) => person.value === program.value)).toBeGreaterThanOrEqual(0.98));
  test('are of the right kind', () =>
    expect(score((person, program) => person.kind === program.kind)).toBeGreaterThanOrEqual(0.95));
  test('have the label that a person would put under them', () =>
    expect(score(({ label }, program) => label === '' || label === program.label)).toBeGreaterThanOrEqual(
      0.85,
    ));
});

describe('parts and talking points', () => {
  const partsOf = (name: string): [string, number][] =>
    readReport(readFileSync(`tests/fixtures/reports/${name}`, 'utf8')).keywords.map((keyword) => [
      keyword.name,
      keyword.points.length,
    ]);
  test('of a communiqué are its numbered sections', () =>
    expect(partsOf('communique.zh.txt')).toEqual([
      ['综合', 3],
      ['农业', 1],
      ['工业和建筑业', 2],
      ['固定资产投资', 1],
      ['人口和人民生活', 2],
    ]));
  test('of a work report are its chapters, the numbered paragraphs their points', () =>
    expect(partsOf('work-report.zh.txt')).toEqual([
      ['工作回顾', 4],
      ['工作安排', 5],
    ]));
  test('may be named as keywords', () =>
    expect(partsOf('keywords.zh.txt')).toEqual([
      ['强', 1],
      ['绿', 1],
      ['暖', 1],
    ]));
  test('of Markdown are its headings; list items are points', () =>
    expect(partsOf('summary.zh.md')).toEqual([
      ['营商环境', 2],
      ['安全监管', 1],
      ['队伍建设', 1],
    ]));
  test('of an English report are its numbered headings', () =>
    expect(partsOf('council.en.txt').map(([name]) => name)).toEqual([
      'Economy and jobs',
      'Housing and planning',
      'Environment',
    ]));
  test('of plain paragraphs are topics that hold them all', () =>
    expect(partsOf('plain.zh.txt').reduce((sum, [, points]) => sum + points, 0)).toBe(5));
});
