/** Keeps a running show in the library: where it stands, so that it survives anything, and its log. */
import type { ShowState } from '../../api/show-state.ts';
import type { ShowDeck } from '../../api/show.ts';
import type { ShowLog, ShowRecord } from '../../api/shows.ts';
import { runsText } from '../../briefing/build/runs.ts';
import type { BriefingId, ShowId } from '../../briefing/model.ts';
import type { LibraryProcess } from '../library.ts';
import { asked, counted, drawn, openLog, seen, type LogBook } from './log.ts';
import { latest } from './moves.ts';
import { keyOfAir, placeOf, stateFrom } from './standing.ts';

/** After a change it is kept this soon, in ms; several changes meanwhile are kept together. */
const soon = 250;
/** Without a change it is kept this often, for the clock's sake. */
const otherwise = 10_000;

/** What is known of a show when it begins. */
export interface RecordedShow {
  briefingId: BriefingId;
  rehearsal: boolean;
  windowed: boolean;
}
/** A show that was cut short, as it is gone on with. */
export interface ResumedShow {
  state: Partial<ShowState>;
  ink: ShowLog['ink'];
  /** What of it stands on what a frozen screen holds; null: none is frozen. */
  held: ShowLog['ink'] | null;
}
/** A show that is over. */
export interface OverShow {
  id: ShowId;
  briefingId: BriefingId;
  rehearsal: boolean;
}

/**
 * One show's record. Nothing of the show ever waits for it, and when it cannot be kept the show goes on.
 *
 * @example record.begin(deck, state); record.note(deck, next); await record.end();
 */
export class Recorder {
  readonly #library: LibraryProcess;
  readonly #show: RecordedShow;
  readonly #clock: () => number;
  #id: Promise<ShowId | null> = Promise.resolve(null);
  #book: LogBook;
  #last: { deck: ShowDeck; state: ShowState } | null = null;
  /** What is drawn on what a frozen screen holds. */
  #held: unknown[] = [];
  #timer: NodeJS.Timeout | undefined;
  #hurries = false;

  constructor(library: LibraryProcess, clock: () => number, show: RecordedShow) {
    this.#library = library;
    this.#clock = clock;
    this.#show = show;
    this.#book = openLog(clock());
  }

  /** Keys of the slides that were on the air. */
  get seen(): string[] {
    return Object.keys(this.#book.log.slides);
  }

  /** What a show that was cut short was like; it is gone on with from here. @throws LecternError not-found */
  async resume(id: ShowId, deck: ShowDeck): Promise<ResumedShow> {
    const { log, place } = (await this.#library.call('shows.get', { id })) as ShowRecord;
    this.#id = Promise.resolve(id);
    this.#book = openLog(this.#clock(), log);
    this.#held = place.frozen?.ink ?? [];
    const questions = log.questions.map(({ question }) => question).reverse();
    const state = { ...stateFrom(place, deck, this.#clock()), asked: latest(questions) };
    const held = state.frozen ? { [keyOfAir(state.frozen, deck)]: this.#held } : null;
    return { state, ink: log.ink, held };
  }

  /** The show is on. */
  begin(deck: ShowDeck, state: ShowState): void {
    // An answer or a frozen screen it is gone on with is no news.
    this.#last = { deck, state };
    this.note(deck, state);
    const { briefingId, rehearsal } = this.#show;
    this.#id = this.#id.then(async (resumed) => {
      const kept =
        resumed ?? this.#library.call('shows.begin', { briefingId, rehearsal, ...this.#standing() });
      return (await kept) as ShowId;
    });
    // A library that cannot be written to is no reason not to show.
    this.#id = this.#id.catch(() => null);
  }

  /** The show or its deck is another now. */
  note(deck: ShowDeck, state: ShowState): void {
    const now = this.#clock();
    const { slide } = (state.ended ? undefined : deck.slides[state.slide - 1]) ?? {};
    const place = slide && { key: slide.key, number: state.slide, title: runsText(slide.title) };
    this.#book = seen(this.#book, place ?? null, state.runningSince !== null, now);
    if (state.answer && state.answer.slide !== this.#last?.state.answer?.slide) {
      const { question, slide: shown } = state.answer;
      this.#book = asked(this.#book, question, runsText(shown.title), now);
    }
    if (state.frozen && !this.#last?.state.frozen)
      this.#held = this.#book.log.ink[keyOfAir(state.frozen, deck)] ?? [];
    this.#last = { deck, state };
    this.#keepIn(soon);
  }

  /** All strokes that stand on a slide now. */
  drew(key: string, strokes: unknown[]): void {
    this.#book = drawn(this.#book, key, strokes);
    this.#keepIn(soon);
  }

  /** The show is over and its log complete; null when it could not be kept. */
  async end(): Promise<OverShow | null> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // Told before anything is waited for: time after the end is no time of the show.
    const standing = this.#standing();
    this.#last = null;
    const id = await this.#id;
    if (id === null) return null;
    try {
      await this.#library.call('shows.end', { id, ...standing });
    } catch {
      return null;
    }
    const { briefingId, rehearsal } = this.#show;
    return { id, briefingId, rehearsal };
  }

  #standing(): object {
    const now = this.#clock();
    this.#book = counted(this.#book, now);
    if (!this.#last) return {};
    const { deck, state } = this.#last;
    const place = placeOf(state, deck, { windowed: this.#show.windowed, held: this.#held, now });
    return { place, log: this.#book.log };
  }

  #keepIn(wait: number): void {
    if (wait === soon && this.#hurries) return;
    this.#hurries = wait === soon;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#keep(), wait);
  }

  async #keep(): Promise<void> {
    this.#hurries = false;
    if (this.#last?.state.runningSince !== null) this.#keepIn(otherwise);
    const standing = this.#standing();
    const id = await this.#id;
    // The next change tries again.
    if (id !== null && this.#last)
      await this.#library.call('shows.save', { id, ...standing }).catch(() => {});
  }
}
