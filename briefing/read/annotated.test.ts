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

/** What a text must reach; those annotated before anything of them was read hold what they have reached. */
const usual = { found: 0.98, value: 0.98, kind: 0.95, label: 0.85, more: 0 };
const reached: Record<string, typeof usual> = {
  'bulletin.zh': { ...usual, found: 0.97, value: 0.94, label: 0.65, more: 9 },
  'company-year.en': { found: 0.93, value: 0.85, kind: 0.8, label: 0.46, more: 9 },
  'company-year.zh': { ...usual, found: 0.96, value: 0.94, label: 0.65, more: 9 },
  'county-plain.zh': { ...usual, found: 0.96, value: 0.94, label: 0.74, more: 9 },
};

describe.each(annotated)('the figures of $name, against a person’s own list', ({ name, text, rows }) => {
  const floor = reached[name] ?? usual;
  const told = read(text);
  /** The share of a person's figures for which a read one agrees. */
  const score = (agree: (person: Told, program: Told) => boolean): number => {
    const same = (person: Told, program: Told): boolean =>
      program.keyword === person.keyword && program.raw === person.raw && agree(person, program);
    return rows.filter((person) => told.some((program) => same(person, program))).length / rows.length;
  };
  test('are found, and none is invented', () => {
    expect(score(() => true)).toBeGreaterThanOrEqual(floor.found);
    expect(told.length).toBeLessThanOrEqual(rows.length + floor.more);
  });
  test('have the right value, unit, sign and approximation', () =>
    expect(score((person, program) => person.value === program.value)).toBeGreaterThanOrEqual(floor.value));
  test('are of the right kind', () =>
    expect(score((person, program) => person.kind === program.kind)).toBeGreaterThanOrEqual(floor.kind));
  test('have the label that a person would put under them', () =>
    expect(score(({ label }, program) => label === '' || label === program.label)).toBeGreaterThanOrEqual(
      floor.label,
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
