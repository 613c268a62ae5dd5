/** The running show: its deck, its state, who is told of it. There is one at a time. */
import { performance } from 'node:perf_hooks';
import { powerSaveBlocker, type WebContents } from 'electron';
import { LecternError } from '../../api/errors.ts';
import type { Drawing, Erasing, Pointing } from '../../api/ink.ts';
import { showActionFor, turnFor, type Keystroke } from '../../api/shortcuts.ts';
import { pictureFrom, type Panel, type ShowAction, type ShowState } from '../../api/show-state.ts';
import type { ShowDeck, StartShow } from '../../api/show.ts';
import { planWords, slideWords } from '../../api/words.ts';
import type { LibraryAnswer } from '../../briefing/answers/index.ts';
import { buildAnswer } from '../../briefing/build/answer.ts';
import { buildBriefing } from '../../briefing/build/index.ts';
import type { BriefingId, BriefingPlan } from '../../briefing/model.ts';
import type { Desktop } from '../desktop.ts';
import type { LibraryProcess } from '../library.ts';
import { tell } from '../windows.ts';
import { Board } from './board.ts';
import { deckOf, follow, keywordStarts } from './deck.ts';
import { chartAlone } from './enlarge.ts';
import { inkFrom } from './ink.ts';
import { Recorder, type OverShow } from './record.ts';
import { Stage, type Role } from './stage.ts';
import { initialShow, notesSizes, reduceShow, type Happening } from './state.ts';

/** How long a question stands, in ms. */
const questionStands = 6_000;
/** Panels in which a clicker's two keys page through what is listed or typed; in the others it turns. */
const listing = new Set<Panel>(['help', 'overview', 'goto', 'answers', 'edit-notes']);
/** What both windows come to on one display: the presenter's own, or one that the room sees as well. */
const alone = { front: 'presenter' } as const;
const among = { front: 'audience', panel: null } as const;
/** No change of the system's time moves this clock; in ms. */
const clock = (): number => Math.round(performance.now());

interface Running {
  id: BriefingId;
  deck: ShowDeck;
  state: ShowState;
  stage: Stage;
  board: Board;
  record: Recorder;
  question: NodeJS.Timeout | undefined;
  /** The answer that the library is looking up; none, where nothing was asked or it was taken back. */
  asked: symbol | undefined;
  awake: number;
  /** A window is being opened or made anew. */
  opening: boolean;
  /** The one display is the presenter's own. */
  isPrivate: boolean;
}

export class Show {
  readonly #library: LibraryProcess;
  readonly #ended: () => void;
  readonly #over: (show: OverShow) => void;
  #running: Running | null = null;
  /** Set while windows open, so that a second F5 does not open a second show. */
  #starting = false;

  /**
   * @param ended called when a show is over and its windows are closed
   * @param over called once what happened in it is kept as well
   */
  constructor(library: LibraryProcess, ended: () => void, over: (show: OverShow) => void = () => {}) {
    this.#library = library;
    this.#ended = ended;
    this.#over = over;
    library.onChanged(() => void this.#readAgain());
  }

  /** What windows ask of the show. */
  readonly answers: Desktop = {
    'show.start': (input, sender) => this.start(input as StartShow, sender),
    'show.act': (input) => this.act(input as ShowAction),
    'show.state': () => ({ ...this.#required().state, now: clock() }),
    'show.deck': () => this.#required().deck,
    'show.stage': () => this.#required().stage.info(),
    'show.point': (at, sender) => this.#from(sender, (role, board) => board.point(role, at as Pointing)),
    'show.draw': (input, sender) => this.#from(sender, (role, board) => this.#draw(role, board, input)),
    'show.erase': (way, sender) => this.#from(sender, (role, board) => board.erase(role, way as Erasing)),
    'show.ink': (_, sender) => this.#from(sender, (role, board) => board.seenBy(role)) ?? [],
    'show.seen': () => this.#required().record.seen,
  };

  /**
   * Opens the show of a briefing; brings the running one to the front when there is one.
   *
   * @param beside the window it was started from: the audience gets another display than this one's
   * @throws LecternError not-found, slide-unknown, nothing-to-show
   */
  async start(
    { briefingId, from, windowed, front, rehearsal, resume }: StartShow,
    beside?: WebContents,
  ): Promise<void> {
    if (this.focus() || this.#starting) return;
    this.#starting = true;
    try {
      const { deck, plan } = await this.#read(briefingId);
      if (from > deck.run) throw new LecternError('slide-unknown', { slide: from, slides: deck.run });
      const remembered = await this.#remembered();
      const record = new Recorder(this.#library, clock, { briefingId, rehearsal, windowed });
      const resumed = resume === undefined ? null : await record.resume(resume, deck);
      const changed = (): void => this.#staged();
      const pressed = (key: Keystroke, role: Role): boolean => this.#pressed(key, role);
      const stage = new Stage({ windowed, rehearsal, beside, changed, pressed });
      const begun = initialShow(
        {
          slide: from,
          slides: deck.run,
          twoWindows: stage.twoWindows,
          front,
          timing: plan.minutes === null ? { kind: 'up' } : { kind: 'down', minutes: plan.minutes },
          ...remembered,
        },
        clock(),
      );
      const state = { ...begun, ...resumed?.state };
      const awake = powerSaveBlocker.start('prevent-display-sleep');
      const board = new Board(
        () => this.#required(),
        {
          ink: (role, ink) => {
            stage.tell(role, 'show.ink', ink);
            // The presenter is told of every stroke, so what he has is all there is.
            if (role === 'presenter') record.drew(ink.key, ink.strokes);
          },
          pointer: (role, pointing) => stage.tell(role, 'show.pointer', pointing),
        },
        { ink: inkFrom(resumed?.ink ?? {}), frozen: resumed?.held ? inkFrom(resumed.held) : null },
      );
      board.follow(state);
      const { isPrivate } = stage;
      const open = { id: briefingId, deck, state, stage, board, record, awake, isPrivate };
      const running = { ...open, opening: false, question: undefined, asked: undefined };
      this.#running = running;
      record.begin(deck, state);
      await stage.open();
      // It may have been ended while its pages loaded.
      this.focus();
    } finally {
      this.#starting = false;
    }
  }

  /** Brings the running show to the front, and the keyboard to it; false when none runs. */
  focus(): boolean {
    const running = this.#running;
    if (running) running.stage.focus(running.state);
    return running !== null;
  }

  /** Does what a key or a button asked; ignored when no show runs. */
  act(action: ShowAction): void | Promise<void> {
    const { stage } = this.#running ?? {};
    if (!stage) return;
    if (action.name === 'swap') stage.swap();
    if (action.name === 'use-display') stage.use(action.role, action.display);
    if (action.name === 'reopen') void this.#reopen();
    if (action.name === 'answer') return this.#answer(action);
    // Escape before an answer came takes the question back, and leaves nothing.
    if (action.name === 'escape' && this.#running?.asked) return void (this.#running.asked = undefined);
    if (action.name === 'enlarge') return this.#enlarge();
    this.#happen(action);
    if (action.name === 'swap' || action.name === 'use-display') this.#staged();
  }

  /**
   * A clicker turns here, before any page hears of it: a page that is busy, or hangs, holds nothing up.
   * It turns whichever of our windows has the keyboard, so those that are not the show's ask here too.
   */
  turn(keystroke: Keystroke): boolean {
    const action = turnFor(keystroke);
    if (!action || !this.#running) return false;
    void this.act(action as ShowAction);
    return true;
  }

  /** What is dealt with before the pages of the show hear of it. */
  #pressed(keystroke: Keystroke, role: Role): boolean {
    if (!this.#running) return false;
    const { state, stage, opening } = this.#running;
    // A window that hangs cannot ask for another one itself.
    if (showActionFor(keystroke)?.name === 'reopen') {
      void this.act({ name: 'reopen' });
      return true;
    }
    if (state.panel && listing.has(state.panel)) {
      // What is typed for a panel that is not drawn yet is nothing that the show should do.
      if (opening && role === 'audience' && stage.twoWindows) return keystroke.key !== 'Escape';
      return false;
    }
    return this.turn(keystroke);
  }

  #enlarge(): void {
    const { state, deck } = this.#required();
    const here = deck.slides[state.slide - 1];
    const slide = here && chartAlone(here.slide);
    if (slide) this.#happen({ name: 'on-air', slide, question: '' });
  }

  #draw(role: Role, board: Board, input: unknown): void {
    board.draw(role, input as Drawing);
    // Who draws wants to see it.
    if (!this.#required().state.inkShown) this.#happen({ name: 'ink-toggle' });
  }

  /** Does what a window of the show asks; a page that is just closing asks in vain. */
  #from<Result>(sender: WebContents, work: (role: Role, board: Board) => Result): Result | undefined {
    const running = this.#running;
    const role = running?.stage.roleOf(sender);
    return running && role ? work(role, running.board) : undefined;
  }

  #happen(action: Happening): void {
    const running = this.#running;
    if (!running) return;
    const { state, deck, stage } = running;
    const { rehearsal } = stage;
    const context = { deck: deck.slides, keywordStarts: keywordStarts(deck), now: clock(), rehearsal };
    const next = reduceShow(state, action, context);
    if (!next) return this.end();
    running.board.act(action.name);
    running.state = next;
    running.board.follow(next);
    running.record.note(deck, next);
    clearTimeout(running.question);
    if (next.leaving || next.asking)
      running.question = setTimeout(() => this.#happen({ name: 'stay' }), questionStands);
    this.#tellState();
    const { panel } = next;
    // It is drawn in the presenter's window, and never before an audience.
    if (panel && panel !== state.panel && !stage.info().presenterOpen) void this.#reopen();
    // A panel is typed into, so it needs the keyboard where it is drawn.
    if (next.front !== state.front || (panel && panel !== state.panel)) stage.focus(next);
    if (next.notesSize !== state.notesSize) this.#remember('notesSize', String(next.notesSize));
    if (next.picture !== state.picture) this.#remember('picture', JSON.stringify(next.picture));
  }

  /** Puts what the library has of a figure or a talking point on the air. */
  async #answer({ of, question }: Extract<ShowAction, { name: 'answer' }>): Promise<void> {
    const running = this.#required();
    const asked = (running.asked = Symbol('answer'));
    try {
      const answer = (await this.#library.call('answers.get', of)) as LibraryAnswer;
      if (running.asked !== asked || this.#running !== running) return;
      const { aspect } = running.deck;
      const slide = buildAnswer(answer, { aspect, words: slideWords(answer.report.language) });
      this.#happen({ name: 'on-air', slide, question: question.trim() });
    } finally {
      if (running.asked === asked) running.asked = undefined;
    }
  }

  #required(): Running {
    if (!this.#running) throw new LecternError('not-allowed', { detail: 'show' });
    return this.#running;
  }

  #tellState(): void {
    const { stage, state } = this.#required();
    for (const window of stage.windows) tell(window.webContents, 'show.state', state);
  }

  /** A window or a display came or went: what is seen goes where it should; nobody left, and it is over. */
  #staged(): void {
    const running = this.#running;
    if (!running) return;
    const { stage, state } = running;
    const { twoWindows, isPrivate } = stage;
    const { length } = stage.windows;
    // On one display whoever closes what is seen wants to leave.
    if (length === 0 || (length === 1 && !state.twoWindows && !running.opening)) return this.end();
    if (length === 1 && !twoWindows) void this.#reopen();
    const wasPrivate = running.isPrivate;
    running.isPrivate = isPrivate;
    // Both on one picture now: the presenter's window only where nobody else sees it.
    const met = !twoWindows && (state.twoWindows || (wasPrivate && !isPrivate));
    running.state = met
      ? { ...state, twoWindows, turned: false, ...(isPrivate ? alone : among) }
      : { ...state, twoWindows };
    stage.focus(running.state);
    for (const window of stage.windows) tell(window.webContents, 'show.stage', stage.info());
    this.#tellState();
  }

  async #reopen(): Promise<void> {
    const running = this.#running;
    if (!running || running.opening) return;
    running.opening = true;
    try {
      await running.stage.reopen();
    } finally {
      running.opening = false;
    }
    if (this.#running === running) this.#staged();
  }

  async #read(id: BriefingId): Promise<{ deck: ShowDeck; plan: BriefingPlan }> {
    const plan = (await this.#library.call('briefings.get', { id })) as BriefingPlan;
    const words = planWords(plan);
    const deck = deckOf(plan, buildBriefing(plan, { words }));
    if (deck.run === 0) throw new LecternError('nothing-to-show');
    return { deck, plan };
  }

  /** What holds from show to show; what cannot be understood is as if it had never been set. */
  async #remembered(): Promise<Partial<Pick<ShowState, 'notesSize' | 'picture'>>> {
    const { notesSize, picture } = (await this.#library.call('settings.all')) as Record<string, string>;
    const size = notesSizes.find((one) => String(one) === notesSize);
    const corrected = pictureFrom(picture);
    return { ...(size ? { notesSize: size } : {}), ...(corrected ? { picture: corrected } : {}) };
  }

  #remember(name: 'notesSize' | 'picture', value: string): void {
    // What could not be kept still holds until the show is over.
    this.#library.call('settings.set', { name, value }).catch(() => {});
  }

  /** The briefing was edited while it runs: the audience stays on the slide it sees. */
  async #readAgain(): Promise<void> {
    if (!this.#running) return;
    let deck: ShowDeck;
    try {
      ({ deck } = await this.#read(this.#running.id));
    } catch {
      // Removed or emptied meanwhile: what is on the screen stays there until the show ends.
      return;
    }
    const running = this.#running as Running | null;
    if (!running) return;
    running.state = follow(running.state, running.deck, deck);
    running.deck = deck;
    running.record.note(deck, running.state);
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
    running.stage.end();
    this.#ended();
    void running.record.end().then((show) => show && this.#over(show));
  }
}
