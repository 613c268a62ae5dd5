/** What the tests of the library share: folders of their own, reports of their own, and what a file holds. */
import Database, { type Database as Connection } from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { FigureReading, KeywordReading, PointReading, ReportReading } from '../briefing/model.ts';
import { migrations } from './migrations/index.ts';
import { openDatabase } from './open.ts';
import { recordedTables } from './recorder.ts';
import { storeReport } from './imports.ts';
import { Store } from './store.ts';

/** A path for a library in a new folder that goes when the test ends. */
export function newPath(name = 'test.lectern'): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, name);
}

/** A store on the library at `path`, closed when the test ends. */
export function openStore(path: string): Store {
  const store = new Store(openDatabase(path, migrations), () => {});
  onTestFinished(() => {
    store.db.close();
  });
  return store;
}

/** Another program, with a connection of its own to the same file. */
export function stranger(path: string): Connection {
  const db = new Database(path, { timeout: 0 });
  onTestFinished(() => {
    db.close();
  });
  return db;
}

/** Name and content of every file of the folder. */
export function fingerprint(folder: string): Record<string, string> {
  const hash = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return Object.fromEntries(readdirSync(folder).map((name) => [name, hash(name)]));
}

/** Every row that undo answers for. */
export function dump(db: Connection): Record<string, unknown[]> {
  return Object.fromEntries(
    recordedTables.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY id`).all()]),
  );
}

/** A text that reads as a report with two keywords, of three and one talking points. */
export const reportText = `江州市2020年政府工作报告解读

这一年，全市生产总值增长8.1%。

“稳”中有进：企业发展活力全面增强

市场主体不断壮大。全市市场主体达到38.21万户，增长15.09%。新增企业超过5200家，居全省第二位。

减税降费落到实处。全年减税46.5亿元，惠及企业1.2万户。

工业投资保持增长。完成工业投资310亿元，增长12.4%。

“美”在江州：城乡环境持续改善

空气质量明显好转。优良天数达到330天，比上年增加21天。
`;

const span = { start: 3, end: 9 };

export function figure(raw: string, value: number, changes: Partial<FigureReading> = {}): FigureReading {
  return {
    raw,
    value,
    magnitude: '万',
    unit: '户',
    normalized: value * 10_000,
    kind: 'amount',
    sign: 1,
    approx: null,
    label: '市场主体',
    source: span,
    sentence: { start: 0, end: 20 },
    inText: { start: 1, end: 7 },
    ...changes,
  };
}

export function point(lead: string, figures: FigureReading[] = []): PointReading {
  return {
    section: null,
    lead,
    text: `${lead}。详细说明。`,
    source: { start: 0, end: 20 },
    blocks: [{ start: 0, end: 20 }],
    figures,
  };
}

export function keyword(name: string, points: PointReading[]): KeywordReading {
  return { name, heading: `“${name}”字当头：新局面`, phrase: `${name}字当头`, tagline: '新局面', points };
}

export function reading(changes: Partial<ReportReading> = {}): ReportReading {
  return {
    title: '江州这一年',
    kicker: '政府工作报告解读',
    subtitle: '',
    byline: '本报记者',
    date: '',
    source: '',
    region: '',
    intro: '这一年，增长8.1%。',
    introBlocks: [{ start: 18, end: 34 }],
    introFigures: [figure('8.1%', 8.1, { kind: 'growth', unit: '%', magnitude: '', normalized: 8.1 })],
    closing: '',
    skipped: [],
    language: 'zh',
    year: 2020,
    keywords: [
      keyword('稳', [
        point('市场主体壮大', [figure('38.21万户', 38.21), figure('5200家', 5200, { approx: 'over' })]),
        point('减税降费落实'),
        point('工业投资增长', [figure('0.30000000000000004万户', 0.1 + 0.2, { sign: -1 })]),
      ]),
      keyword('美', [point('空气好转', [figure('330天', 330)])]),
    ],
    ...changes,
  };
}

/** Keeps a report of the given reading; gives back what the import gave. */
export function keep(store: Store, changes: Partial<ReportReading> = {}): ReturnType<typeof storeReport> {
  return storeReport(store, reading(changes), { fileName: 'jiangzhou.txt', text: reportText });
}
