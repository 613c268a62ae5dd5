import type { Database, Statement } from 'better-sqlite3';
import type { HistoryState } from '../api/history.ts';
import {
  clearRedo,
  countRows,
  dropStep,
  foldUpdates,
  historyState,
  isYoungest,
  newStep,
  nextStep,
  reverse,
  trim,
} from './history.ts';
import { installRecorder, type Recorder } from './recorder.ts';

/** What a step of undo is called: a message key of section `app`. */
export type ChangeName =
  | 'change.edit-point'
  | 'change.style'
  | 'change.override'
  | 'change.budget'
  | 'change.import'
  | 'change.remove'
  | 'change.rearrange'
  | 'change.edit-figure'
  | 'change.finding'
  | 'change.series'
  | 'change.comparison'
  | 'change.gather';

/** Steps of undo that are kept. */
const keptSteps = 1_000;

/** An open database as the nouns use it: prepared statements, and changes that can be undone. */
export class Store {
  readonly db: Database;
  readonly recorder: Recorder;
  readonly #statements = new Map<string, Statement>();
  readonly #changed: (state: HistoryState) => void;
  readonly #keptSteps: number;
  /** The step that may still grow, and the key under which it does. */
  #open: { step: number; merge: string } | null = null;

  /** `changed` is called after each commit that changed something. */
  constructor(db: Database, changed: (state: HistoryState) => void, kept = keptSteps) {
    this.db = db;
    this.recorder = installRecorder(db);
    this.#changed = changed;
    this.#keptSteps = kept;
  }

  /** The prepared statement of this SQL, prepared once. */
  sql(text: string): Statement {
    let statement = this.#statements.get(text);
    if (!statement) {
      statement = this.db.prepare(text);
      this.#statements.set(text, statement);
    }
    return statement;
  }

  /** All of one query: rows of a shape that the caller vouches for. */
  all<Row>(text: string, ...params: unknown[]): Row[] {
    return this.sql(text).all(...params) as Row[];
  }

  /** The first row of a query. */
  one<Row>(text: string, ...params: unknown[]): Row | undefined {
    return this.sql(text).get(...params) as Row | undefined;
  }

  /** Several queries that must see the same state. */
  read<Result>(work: () => Result): Result {
    return this.db.transaction(work).deferred();
  }

  /**
   * Runs `work` as one transaction and one step of undo; work that changes nothing leaves no step.
   * A change that follows one with the same `merge` key joins its step.
   */
  change<Result>(name: ChangeName, work: () => Result, merge: string | null = null): Result {
    const run = this.db.transaction(() => {
      const open = this.#open;
      const joined = open && merge === open.merge && isYoungest(this, open.step) ? open.step : null;
      const step = joined ?? newStep(this, name);
      const before = countRows(this, step);
      const result = this.record(step, work);
      if (countRows(this, step) === before) {
        if (joined === null) dropStep(this, step);
        return { result, changed: false, open };
      }
      clearRedo(this);
      if (joined !== null) foldUpdates(this, step);
      trim(this, this.#keptSteps);
      return { result, changed: true, open: merge === null ? null : { step, merge } };
    });
    const { result, changed, open } = run.immediate();
    this.#open = open;
    if (changed) this.#changed(historyState(this));
    return result;
  }

  /** One step back or forth, as one transaction. Without such a step nothing happens. */
  travel(way: 'undo' | 'redo'): HistoryState {
    const run = this.db.transaction(() => {
      const step = nextStep(this, way);
      if (step === null) return false;
      this.record(step, () => reverse(this, step, way));
      return true;
    });
    const moved = run.immediate();
    // What is typed after an undo is a step of its own.
    this.#open = null;
    const state = historyState(this);
    if (moved) this.#changed(state);
    return state;
  }

  private record<Result>(step: number, work: () => Result): Result {
    this.recorder.step = step;
    try {
      return work();
    } finally {
      this.recorder.step = null;
    }
  }
}
