/** The running show: its windows, its state, who sees what. There is one at a time. */
import { powerSaveBlocker, type BrowserWindow, type WebContents } from 'electron';
import { LecternError } from '../../api/errors.ts';
import type { ShowAction, ShowDeck, ShowState, StartShow } from '../../api/show.ts';
import { slideWords } from '../../api/words.ts';
import { buildBriefing } from '../../briefing/build/index.ts';
import type { BriefingId, BriefingPlan } from '../../briefing/model.ts';
import type { Desktop } from '../desktop.ts';
import type { LibraryProcess } from '../library.ts';
import { tell } from '../windows.ts';
import { openStage, type Stage } from './stage.ts';
import { initialShow, reduceShow } from './state.ts';

/** How long the question whether to end the show stands, in ms. */
const questionStands = 6_000;

interface Running {
  id: BriefingId;
  deck: ShowDeck;
  state: ShowState;
  stage: Stage;
  question: NodeJS.Timeout | undefined;
  awake: number;
}

export class Show {
  readonly #library: LibraryProcess;
  readonly #ended: () => void;
  #running: Running | null = null;
  /** Set while windows open, so that a second F5 does not open a second show. */
  #starting = false;

  /** @param ended called when a show is over and its windows are closed */
  constructor(library: LibraryProcess, ended: () => void) {
    this.#library = library;
    this.#ended = ended;
    library.onChanged(() => void this.#readAgain());
  }

  /** What windows ask of the show. */
  readonly answers: Desktop = {
    'show.start': (input, sender) => this.start(input as StartShow, sender),
    'show.act': (input) => this.act(input as ShowAction),
    'show.state': () => this.#required().state,
    'show.deck': () => this.#required().deck,
  };

  /**
   * Opens the show of a briefing; brings the running one to the front when there is one.
   *
   * @param beside the window it was started from: the audience gets another display than this one's
   * @throws LecternError not-found, slide-unknown
   */
  async start({ briefingId, from, windowed, front }: StartShow, beside?: WebContents): Promise<void> {
    if (this.#running) return this.#running.stage.focus(this.#running.state);
    if (this.#starting) return;
    this.#starting = true;
    try {
      const deck = await this.#deck(briefingId);
      const slides = deck.briefing.slides.length;
      if (from > slides) throw new LecternError('slide-unknown', { slide: from, slides });
      const stage = openStage({ windowed, beside, closed: () => this.end() });
      const state = initialShow({ slide: from, slides, twoWindows: stage.twoWindows, front }, Date.now());
      const awake = powerSaveBlocker.start('prevent-display-sleep');
      this.#running = { id: briefingId, deck, state, stage, question: undefined, awake };
      await stage.load();
      // It may have been ended while its pages loaded.
      if (this.#running) stage.focus(this.#running.state);
    } finally {
      this.#starting = false;
    }
  }

  /** Does what a key or a button asked; ignored when no show runs. */
  act(action: ShowAction): void {
    const running = this.#running;
    if (!running) return;
    const keywordStarts = running.deck.briefing.slides.flatMap((slide, index) =>
      slide.layout === 'keyword' ? [index + 1] : [],
    );
    const next = reduceShow(running.state, action, { keywordStarts, now: Date.now() });
    if (!next) return this.end();
    const turned = next.front !== running.state.front;
    running.state = next;
    clearTimeout(running.question);
    if (next.leaving) running.question = setTimeout(() => this.act({ name: 'stay' }), questionStands);
    this.#tellState();
    if (turned) running.stage.focus(next);
  }

  #required(): Running {
    if (!this.#running) throw new LecternError('not-allowed', { detail: 'show' });
    return this.#running;
  }

  #tellState(): void {
    const { stage, state } = this.#required();
    for (const window of stage.windows) tell(window.webContents, 'show.state', state);
  }

  async #deck(id: BriefingId): Promise<ShowDeck> {
    const plan = (await this.#library.call('briefings.get', { id })) as BriefingPlan;
    const words = slideWords(plan.parts[0]?.report.language ?? 'zh');
    const briefing = buildBriefing(plan, { words });
    const slides = briefing.slides.filter((slide) => !slide.hidden);
    if (slides.length === 0) throw new LecternError('nothing-to-show');
    return { briefing: { ...briefing, slides }, theme: plan.theme, aspect: plan.aspect };
  }

  /** The briefing was edited while it runs: the audience stays on the slide it sees. */
  async #readAgain(): Promise<void> {
    if (!this.#running) return;
    let deck: ShowDeck;
    try {
      deck = await this.#deck(this.#running.id);
    } catch {
      // Removed or emptied meanwhile: what is on the screen stays there until the show ends.
      return;
    }
    const running = this.#running as Running | null;
    if (!running) return;
    const key = running.deck.briefing.slides[running.state.slide - 1]?.key;
    const { slides } = deck.briefing;
    const at = slides.findIndex((slide) => slide.key === key);
    const slide = at < 0 ? Math.min(running.state.slide, slides.length) : at + 1;
    running.deck = deck;
    running.state = { ...running.state, slide, slides: slides.length };
    for (const window of running.stage.windows) tell(window.webContents, 'show.deck', deck);
    this.#tellState();
  }

  /** Ends the show, if one runs, and closes its windows. */
  end(): void {
    const running = this.#running;
    if (!running) return;
    this.#running = null;
    clearTimeout(running.question);
    powerSaveBlocker.stop(running.awake);
    for (const window of running.stage.windows) close(window);
    this.#ended();
  }
}

function close(window: BrowserWindow): void {
  if (!window.isDestroyed()) window.destroy();
}
