import { resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { ParsedInputOf } from '../api/door.ts';
import { LecternError } from '../api/errors.ts';
import type { HistoryState } from '../api/history.ts';
import { callsByName, type CallInput, type CallName, type CallResult, type Calls } from '../api/index.ts';
import { labelDoubts } from '../briefing/check/doubts/index.ts';
import { checkFigures } from '../briefing/check/index.ts';
import { findInLibrary, getAnswer } from './answers.ts';
import {
  budgetBriefing,
  gatherKeyword,
  getBriefing,
  listBriefings,
  overrideSlide,
  styleBriefing,
} from './briefings.ts';
import { arrangeDraft, dropDraft, getDraft, keepDraft } from './drafts.ts';
import { failureOf } from './failures.ts';
import { editFigure, listFigures } from './figures.ts';
import { dismissedFindings, dismissFinding } from './findings.ts';
import { historyState } from './history.ts';
import { migrations } from './migrations/index.ts';
import { openDatabase } from './open.ts';
import { editPoint } from './points.ts';
import { importJob, importText, readText, summariesJob, summarize, textJob } from './imports.ts';
import { rearrange, rearrangeJob } from './rearrange.ts';
import { getReport, listReports, removeReport } from './reports.ts';
import { correctValue, decideSeries, listSeries, mergeSeries, showSeries } from './series.ts';
import { allSettings, setSetting } from './settings.ts';
import type { ReadingJob } from './reading.ts';
import {
  beginShow,
  dropShow,
  endShow,
  getShow,
  keepShow,
  listShows,
  saveShow,
  unfinishedShow,
} from './shows.ts';
import { Store } from './store.ts';

/** The calls whose room is the library, and those the desktop keeps for itself. */
export type LibraryCall =
  | 'reports.list'
  | 'reports.get'
  | 'reports.read'
  | 'reports.summarize'
  | 'reports.importText'
  | 'reports.rearrange'
  | 'reports.remove'
  | 'drafts.get'
  | 'drafts.keep'
  | 'drafts.arrange'
  | 'drafts.drop'
  | 'briefings.list'
  | 'briefings.get'
  | 'briefings.style'
  | 'briefings.override'
  | 'briefings.budget'
  | 'briefings.gather'
  | 'points.edit'
  | 'figures.list'
  | 'figures.edit'
  | 'figures.findings'
  | 'figures.dismissed'
  | 'figures.dismiss'
  | 'series.list'
  | 'series.decide'
  | 'series.merge'
  | 'series.correct'
  | 'series.show'
  | 'history.state'
  | 'history.undo'
  | 'history.redo'
  | 'settings.all'
  | 'settings.set'
  | 'answers.find'
  | 'answers.get'
  | 'shows.list'
  | 'shows.get'
  | 'shows.unfinished'
  | 'shows.keep'
  | 'shows.drop'
  | 'shows.begin'
  | 'shows.save'
  | 'shows.end';

type Parsed<Name extends CallName> = Name extends `${infer Noun}.${infer Verb}`
  ? Noun extends keyof Calls
    ? Verb extends keyof Calls[Noun]
      ? ParsedInputOf<Calls[Noun][Verb]>
      : never
    : never
  : never;

/** Who answers what. */
const answers: { [Name in LibraryCall]: (store: Store, input: Parsed<Name>) => CallResult<Name> } = {
  'reports.list': listReports,
  'reports.get': (store, { id }) => getReport(store, id),
  'reports.read': readText,
  'reports.summarize': summarize,
  'reports.importText': importText,
  'reports.rearrange': rearrange,
  'reports.remove': (store, { id }) => removeReport(store, id),
  'drafts.get': getDraft,
  'drafts.keep': keepDraft,
  'drafts.arrange': arrangeDraft,
  'drafts.drop': dropDraft,
  'briefings.list': listBriefings,
  'briefings.get': (store, { id }) => getBriefing(store, id),
  'briefings.style': styleBriefing,
  'briefings.override': overrideSlide,
  'briefings.budget': budgetBriefing,
  'briefings.gather': gatherKeyword,
  'points.edit': editPoint,
  'figures.list': listFigures,
  'figures.edit': editFigure,
  'figures.findings': (store, { reportId }) => {
    const figures = listFigures(store, { reportId });
    return [...checkFigures(figures), ...labelDoubts(figures)];
  },
  'figures.dismissed': dismissedFindings,
  'figures.dismiss': dismissFinding,
  'series.list': listSeries,
  'series.decide': decideSeries,
  'series.merge': mergeSeries,
  'series.correct': correctValue,
  'series.show': showSeries,
  'history.state': historyState,
  'history.undo': (store) => store.travel('undo'),
  'history.redo': (store) => store.travel('redo'),
  'settings.all': allSettings,
  'settings.set': setSetting,
  'answers.find': findInLibrary,
  'answers.get': getAnswer,
  'shows.list': listShows,
  'shows.get': getShow,
  'shows.unfinished': unfinishedShow,
  'shows.keep': keepShow,
  'shows.drop': dropShow,
  'shows.begin': beginShow,
  'shows.save': saveShow,
  'shows.end': endShow,
};

/** What is read before a call is answered; the reading is then the last thing its answer is given. */
const jobs: { [Name in LibraryCall]?: (store: Store, input: Parsed<Name>) => ReadingJob } = {
  'reports.read': textJob,
  'reports.summarize': summariesJob,
  'reports.importText': importJob,
  'reports.rearrange': rearrangeJob,
};

/** Whether a text is read before the call of this name can be answered. */
export const readsFirst = (name: string): boolean => Object.hasOwn(jobs, name);

type Arguments<Name extends LibraryCall> =
  undefined extends CallInput<Name> ? [input?: undefined] : [input: CallInput<Name>];

export type ChangeListener = (state: HistoryState) => void;

/** An open library. Every call is answered at once; whoever must not wait runs it in db/process.ts. */
export interface Library {
  /** Absolute path of its file. */
  readonly path: string;
  /**
   * Answers one call of api/index.ts whose room is 'library'.
   *
   * @example library.call('points.edit', { id: 3, lead: '…' })
   * @throws LecternError bad-input, not-found, file-empty, report-without-points, library-*
   */
  call<Name extends LibraryCall>(name: Name, ...input: Arguments<Name>): CallResult<Name>;
  /** The same for a name and an input that come from outside. */
  answer(name: string, input: unknown): unknown;
  /** The same, where what is to be read first is read by `read`, which may take its time. */
  answerRead(read: (job: ReadingJob) => Promise<unknown>, name: string, input: unknown): Promise<unknown>;
  /** Calls back after every committed change, undo and redo included; gives back how to stop it. */
  onChange(listener: ChangeListener): () => void;
  /** Tells the listeners when another program changed the file since the last look. Cheap. */
  lookForOthers(): void;
  /** Writes everything into the one file. No call may follow; closing again does nothing. */
  close(): void;
}

export interface LibraryOptions {
  /** Steps of undo that are kept; 1,000 unless told. */
  keptSteps?: number;
}

/**
 * Opens the library at `path`, or makes a new one there. A file that is refused keeps every byte.
 *
 * @throws LecternError library-not-ours, library-newer, library-locked, library-damaged,
 *   library-unreachable (no such folder, no permission)
 */
export function openLibrary(path: string, options: LibraryOptions = {}): Library {
  // Absolute, so that no name is taken for a URI.
  const absolute = resolve(path);
  const orRefuse = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (thrown) {
      throw failureOf(thrown, absolute);
    }
  };
  const listeners = new Set<ChangeListener>();
  const tell: ChangeListener = (state) => {
    for (const listener of listeners) listener(state);
  };
  const db = orRefuse(() => openDatabase(absolute, migrations));
  const store = orRefuse(() => {
    try {
      return new Store(db, tell, options.keptSteps);
    } catch (thrown) {
      db.close();
      throw thrown;
    }
  });
  let seen = versionOf(db);

  const prepare = (name: string, input: unknown) => {
    const run = answers[name as LibraryCall] as
      ((store: Store, input: unknown, reading?: unknown) => unknown) | undefined;
    const definition = callsByName.get(name as CallName);
    if (!definition || !Object.hasOwn(answers, name) || !run) {
      throw new LecternError('bad-input', { detail: name });
    }
    const parsed = definition.input.safeParse(input);
    if (!parsed.success) {
      const where = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`.trim());
      throw new LecternError('bad-input', { detail: `${name}: ${where.join('; ')}` });
    }
    return {
      run: (reading?: unknown) => orRefuse(() => run(store, parsed.data, reading)),
      data: parsed.data,
    };
  };
  const answer = (name: string, input: unknown): unknown => prepare(name, input).run();

  return {
    path: absolute,
    answer,
    async answerRead(read, name, input) {
      const { run, data } = prepare(name, input);
      const job = jobs[name as LibraryCall] as ((store: Store, input: unknown) => ReadingJob) | undefined;
      return run(job && (await read(orRefuse(() => job(store, data)))));
    },
    call: (name, ...input) => answer(name, input[0]) as never,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    lookForOthers() {
      const now = versionOf(db);
      if (now === seen) return;
      seen = now;
      tell(historyState(store));
    },
    close() {
      if (!db.open) return;
      listeners.clear();
      db.close();
    },
  };
}

/** A number that moves when another connection commits. */
function versionOf(db: Database): number {
  return db.pragma('data_version', { simple: true }) as number;
}
