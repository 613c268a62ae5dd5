import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BriefingId, FigureId, PointId, ReportId } from '../briefing/model.ts';
import { overrideSlide, styleBriefing } from './briefings.ts';
import { dismissFinding } from './findings.ts';
import { historyState } from './history.ts';
import { migrations } from './migrations/index.ts';
import { openDatabase } from './open.ts';
import { editPoint } from './points.ts';
import { removeReport } from './reports.ts';
import { correctValue, mergeSeries, showSeries } from './series.ts';
import { Store } from './store.ts';
import { dump, figure, keep, keyword, newPath, point } from './testing.ts';

type Action = {
  do: 'import' | 'remove' | 'style' | 'override' | 'edit' | 'series' | 'undo' | 'redo' | 'reopen';
  n: number;
  text: string;
  on: boolean;
};

const action: fc.Arbitrary<Action> = fc.record({
  do: fc.constantFrom(
    ...([
      'import',
      'remove',
      'style',
      'override',
      'edit',
      'edit',
      'series',
      'undo',
      'redo',
      'reopen',
    ] as const),
  ),
  n: fc.nat(1000),
  text: fc.string({ unit: 'grapheme', maxLength: 12 }),
  on: fc.boolean(),
});

/** A number of any size and precision that a figure may have. */
const numbers = (n: number): number => (n % 7 === 0 ? n / 3 : n * 1e9 + 0.1);

/** Any of the ids there are, picked by `n`; undefined when there is none. */
function pick<Id>(store: Store, table: string, n: number): Id | undefined {
  const rows = store.all<{ id: Id }>(`SELECT id FROM ${table} ORDER BY id`);
  return rows[n % Math.max(1, rows.length)]?.id;
}

function act(store: Store, { do: what, n, text, on }: Action): void {
  const report = pick<ReportId>(store, 'reports', n);
  const briefing = pick<BriefingId>(store, 'briefings', n);
  const pointId = pick<PointId>(store, 'points', n);
  if (what === 'import') {
    const figures = [figure(text, numbers(n)), figure('1', -numbers(n))];
    keep(store, {
      title: text,
      keywords: [keyword(text, [point(text, figures), point('')]), keyword('', [])],
    });
  } else if (what === 'remove' && report) removeReport(store, report);
  else if (what === 'style' && briefing) {
    styleBriefing(store, { id: briefing, theme: on ? 'night' : 'celadon', aspect: n % 2 ? '4:3' : '16:9' });
  } else if (what === 'override' && briefing) {
    overrideSlide(store, {
      id: briefing,
      key: `k${n % 3}`,
      layout: on ? 'point' : null,
      hidden: n % 2 ? true : null,
    });
  } else if (what === 'edit' && pointId) {
    editPoint(store, {
      id: pointId,
      lead: on ? text : undefined,
      bullets: n % 3 ? [text, `${n}`] : null,
      ...(n % 2 ? { burst: `${n % 5}` } : {}),
    });
  } else if (what === 'series') {
    const figureId = pick<FigureId>(store, 'figures', n);
    if (on && figureId)
      correctValue(store, { id: figureId, removed: n % 2 === 0, year: n % 3 ? 2019 : null });
    else if (figureId && n % 2) dismissFinding(store, { id: figureId, finding: text, dismissed: n % 4 > 1 });
    else if (briefing) showSeries(store, { key: `s${n % 3}`, briefingId: briefing, shown: n % 5 > 1 });
    else mergeSeries(store, { key: `s${n % 3}`, into: `s${(n % 3) + 1}` });
  } else if (what === 'undo' || what === 'redo') store.travel(what);
}

const open = (path: string): Store => new Store(openDatabase(path, migrations), () => {});

function travelToTheEnd(store: Store, way: 'undo' | 'redo'): void {
  while (historyState(store)[way] !== null) store.travel(way);
}

test(
  'whatever was done, undoing all gives the beginning and redoing all the end, in every row',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 30 }), fc.boolean(), (actions, reopening) => {
        const path = newPath();
        let store = open(path);
        const reopen = (): void => {
          store.db.close();
          store = open(path);
        };
        const start = dump(store.db);
        for (const one of actions) {
          if (one.do === 'reopen') reopen();
          else act(store, one);
        }
        travelToTheEnd(store, 'redo');
        const end = dump(store.db);
        if (reopening) reopen();
        travelToTheEnd(store, 'undo');
        expect(dump(store.db)).toEqual(start);
        if (reopening) reopen();
        travelToTheEnd(store, 'redo');
        expect(dump(store.db)).toEqual(end);
        travelToTheEnd(store, 'undo');
        expect(dump(store.db)).toEqual(start);
        expect(store.db.pragma('foreign_key_check')).toEqual([]);
        store.db.close();
      }),
      { numRuns: 40 },
    );
  },
);

test(
  'each undo gives back exactly the state before the step, each redo the one after',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 15 }), (actions) => {
        const store = open(newPath());
        const done: unknown[] = [dump(store.db)];
        const undone: unknown[] = [];
        for (const one of actions) {
          if (one.do === 'reopen') continue;
          const before = historyState(store);
          const { n } = store.one<{ n: number }>('SELECT total_changes() AS n') ?? { n: 0 };
          act(store, { ...one, n: one.n * 2 });
          if (one.do === 'undo' && before.undo) undone.push(done.pop());
          else if (one.do === 'redo' && before.redo) done.push(undone.pop());
          else if (store.one<{ n: number }>('SELECT total_changes() AS n')?.n !== n) {
            const now = dump(store.db);
            if (JSON.stringify(now) !== JSON.stringify(done.at(-1))) {
              done.push(now);
              undone.length = 0;
            }
          }
          expect(dump(store.db)).toEqual(done.at(-1));
        }
        store.db.close();
      }),
      { numRuns: 40 },
    );
  },
);

test('only so many steps are kept', () => {
  const store = new Store(openDatabase(newPath(), migrations), () => {}, 3);
  keep(store);
  const id = pick<PointId>(store, 'points', 0)!;
  for (let i = 0; i < 10; i += 1) editPoint(store, { id, lead: `${i}` });
  expect(store.one('SELECT count(*) AS n FROM history_steps')).toEqual({ n: 3 });
  travelToTheEnd(store, 'undo');
  expect(store.one('SELECT lead_edit FROM points WHERE id = ?', id)).toEqual({ lead_edit: '6' });
  expect(store.one('SELECT count(*) AS n FROM history_rows')).toEqual({ n: 3 });
  store.db.close();
});

test('a change outside of a step fails and changes nothing', () => {
  const store = open(newPath());
  keep(store);
  expect(() => store.sql("UPDATE reports SET title = 'x'").run()).toThrow('outside of a step');
  expect(store.one("SELECT count(*) AS n FROM reports WHERE title = 'x'")).toEqual({ n: 0 });
  store.db.close();
});

test('a change that fails in the middle leaves nothing behind, and the next one works', () => {
  const store = open(newPath());
  const before = dump(store.db);
  expect(() =>
    store.change('change.import', () => {
      keepRow(store);
      throw new Error('in the middle');
    }),
  ).toThrow('in the middle');
  expect(dump(store.db)).toEqual(before);
  expect(historyState(store)).toEqual({ undo: null, redo: null });
  keep(store);
  expect(historyState(store).undo).toBe('change.import');
  store.db.close();
});

function keepRow(store: Store): void {
  store
    .sql(
      `INSERT INTO reports (title, kicker, byline, language, file_name, imported_at, intro, source_text)
       VALUES ('', '', '', 'zh', '', '', '', '')`,
    )
    .run();
}
