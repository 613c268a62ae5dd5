/** What happened in a show, written as it happens: pure, fed with what is seen and a clock. */
import type { ShowLog } from '../../api/shows.ts';

/** A log that is being written. */
export interface LogBook {
  log: ShowLog;
  /** Time of the show, in ms, up to `now`; pauses left out. */
  at: number;
  /** The clock (ms) up to which time is counted. */
  now: number;
  /** False while the show is paused. */
  counting: boolean;
}

/** The slide on which the presenter is. */
export interface SeenSlide {
  key: string;
  number: number;
  title: string;
}

const blank: ShowLog = { visits: [], questions: [], slides: {}, ink: {} };

/** A new log, or one that is gone on with. */
export function openLog(now: number, log: ShowLog = blank): LogBook {
  return { log, at: log.visits.reduce((sum, { ms }) => sum + ms, 0), now, counting: false };
}

/** Time has passed. */
export function counted(book: LogBook, now: number): LogBook {
  const passed = book.counting ? Math.max(0, now - book.now) : 0;
  const last = book.log.visits.at(-1);
  if (passed === 0 || !last) return { ...book, now };
  const visits = [...book.log.visits.slice(0, -1), { ...last, ms: last.ms + passed }];
  return { ...book, log: { ...book.log, visits }, at: book.at + passed, now };
}

/**
 * What stands there now: a slide, or null past the last one. The same slide again goes on with its visit.
 *
 * @param counting whether the clock of the show runs from now on
 */
export function seen(before: LogBook, slide: SeenSlide | null, counting: boolean, now: number): LogBook {
  const book = { ...counted(before, now), counting };
  const { visits, slides } = book.log;
  const key = slide?.key ?? null;
  const last = visits.at(-1);
  if (last && last.key === key) return book;
  const { number = 0, title = '' } = slide ?? {};
  const log = {
    ...book.log,
    visits: [...visits, { key, at: book.at, ms: 0 }],
    slides: key === null || slides[key] ? slides : { ...slides, [key]: { number, title } },
  };
  return { ...book, log };
}

/** Something was asked, and this was put on the air for it. */
export function asked(before: LogBook, question: string, shown: string, now: number): LogBook {
  const book = counted(before, now);
  const key = book.log.visits.at(-1)?.key ?? null;
  const entry = { at: book.at, key, question, shown };
  return { ...book, log: { ...book.log, questions: [...book.log.questions, entry] } };
}

/** All strokes that stand on a slide now; none takes it out of the log. */
export function drawn(book: LogBook, key: string, strokes: unknown[]): LogBook {
  const others = Object.entries(book.log.ink).filter(([other]) => other !== key);
  const ink = Object.fromEntries(strokes.length === 0 ? others : [...others, [key, strokes]]);
  return { ...book, log: { ...book.log, ink } };
}
