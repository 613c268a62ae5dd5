/** The running show as a window draws it, and the fingers on that window. */
import { isCover, laserKey, showActionFor } from '../api/shortcuts.ts';
import {
  stateName,
  type Air,
  type ShowActionInput,
  type ShowActionName,
  type ShowState,
} from '../api/show-state.ts';
import type { DeckSlide, ShowDeck, ShowStage } from '../api/show.ts';
import { lectern } from './client.ts';
import { Pointing } from './pointing.svelte.ts';
import { scaled } from './screens/show/geometry.ts';
import { isTypedInto } from './typed.ts';

/** One wheel notch turns one slide; a touchpad's long tail turns no more. */
const wheelRest = 250;
const wheelNotch = 20;
/** By how much + makes a spot larger. */
const zoomStep = 1.25;

export class ShowView {
  deck = $state.raw<ShowDeck | null>(null);
  state = $state.raw<ShowState | null>(null);
  stage = $state.raw<ShowStage | null>(null);
  readonly pointing = new Pointing();
  /** Where the presenter is. */
  readonly here: DeckSlide | null = $derived(this.slideAt(this.state?.slide ?? 0));
  /** What the audience has before it, under any cover. */
  readonly air: Air | null = $derived(this.state && (this.state.frozen ?? this.state));
  /** The page's clock (ms) when the state was told; the show's own time is counted on from it. */
  #told = 0;
  #wheeled = 0;

  /** The slide with this 1-based number in the deck, or null. */
  slideAt(slide: number): DeckSlide | null {
    return this.deck?.slides[slide - 1] ?? null;
  }

  /** "4 / 20"; a back-up slide has no number in the run. */
  page(slide: number): string {
    const run = this.deck?.run ?? 0;
    return slide > run ? '' : `${slide} / ${run}`;
  }

  /** Milliseconds of the show at a moment of this page's clock (`performance.now()`), pauses left out. */
  elapsed(moment: number): number {
    const { state } = this;
    if (!state) return 0;
    if (state.runningSince === null) return state.elapsedBefore;
    return state.elapsedBefore + state.now - state.runningSince + Math.max(0, moment - this.#told);
  }

  /** Follows the show from now on; the first drawing waits for the fonts. */
  async follow(): Promise<void> {
    lectern.on('show.state', (state) => this.#hear(state));
    lectern.on('show.deck', (deck) => (this.deck = deck));
    lectern.on('show.stage', (stage) => (this.stage = stage));
    const [state, deck, stage] = await Promise.all([
      lectern.show.state(),
      lectern.show.deck(),
      lectern.show.stage(),
      this.pointing.follow(),
    ]);
    // What was told meanwhile is newer than what was asked.
    this.deck ??= deck;
    this.stage ??= stage;
    if (!this.state) this.#hear(state);
  }

  #hear(state: ShowState): void {
    this.#told = performance.now();
    this.state = state;
  }

  /** What a window does by itself when asked, without the show. */
  readonly local: Partial<Record<ShowActionName, () => void>> = {};
  readonly act = (name: ShowActionName): void => this.send({ name });
  readonly send = (action: ShowActionInput): void => void lectern.show.act(action);

  /**
   * Keys: those of the one list, but never while an input method composes or a field is typed in. A
   * control that has the focus keeps Space, Enter and Tab for itself, so no key acts on two things.
   */
  readonly onkeydown = (event: KeyboardEvent): void => {
    // A window that draws nothing yet is asked nothing.
    if (!this.state || event.isComposing || event.keyCode === 229) return;
    if (event.key === 'F5') return event.preventDefault();
    const target = event.target instanceof Element ? event.target : null;
    const cover = isCover(event) && !isTypedInto(target);
    if (target?.closest('input, textarea, select') && !cover) return;
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (plain && event.key === 'Tab' && target && target !== document.body) return;
    if (plain && /^( |Enter)$/.test(event.key) && target?.closest('button, a, summary, [role="separator"]'))
      return;
    if (this.#isLaser(event)) {
      event.preventDefault();
      if (!event.repeat) this.act('laser');
      return;
    }
    const action = showActionFor(event);
    if (!action) return;
    event.preventDefault();
    const own = this.local[action.name as ShowActionName];
    if (own) own();
    else this.send(this.#zoomed(action) ?? action);
  };

  /** While a spot is seen larger, + and − are about it and not about the notes. */
  #zoomed({ name }: ShowActionInput): ShowActionInput | null {
    const zoom = this.state?.zoom;
    if (!zoom || (name !== 'notes-larger' && name !== 'notes-smaller')) return null;
    return { name: 'zoom-to', zoom: scaled(zoom, name === 'notes-larger' ? zoomStep : 1 / zoomStep) };
  }

  readonly onkeyup = (event: KeyboardEvent): void => {
    if (this.#isLaser(event) && this.state?.tool === 'laser') this.act('arrow');
  };

  #isLaser({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
    return key.toUpperCase() === laserKey && !ctrlKey && !altKey && !metaKey;
  }

  readonly onwheel = (event: WheelEvent): void => {
    const now = event.timeStamp;
    // Over these the wheel has another meaning.
    if (this.state?.zoom || this.state?.tool === 'spotlight') return;
    if (event.ctrlKey || Math.abs(event.deltaY) < wheelNotch || now - this.#wheeled < wheelRest) return;
    this.#wheeled = now;
    this.act(event.deltaY > 0 ? 'next' : 'previous');
  };

  /** Tells automation what is painted: attributes change in the same frame as the slide. */
  mark(slide: number | undefined): void {
    if (!this.state || slide === undefined) return;
    const { slides } = this.state;
    Object.assign(document.documentElement.dataset, { slide, slides, state: stateName(this.state) });
  }
}
