/** The running show as a window draws it, and the fingers on that window. */
import { showActionFor } from '../api/shortcuts.ts';
import type { ShowActionName, ShowDeck, ShowState } from '../api/show.ts';
import type { Slide } from '../briefing/model.ts';
import { lectern } from './client.ts';

/** One wheel notch turns one slide; a touchpad's long tail turns no more. */
const wheelRest = 250;
const wheelNotch = 20;

export class ShowView {
  deck = $state.raw<ShowDeck | null>(null);
  state = $state.raw<ShowState | null>(null);
  readonly slide: Slide | null = $derived(this.at(0));
  readonly next: Slide | null = $derived(this.at(1));
  #wheeled = 0;

  /** The slide so many after the current one, or null. */
  at(offset: number): Slide | null {
    if (!this.deck || !this.state) return null;
    return this.deck.briefing.slides[this.state.slide - 1 + offset] ?? null;
  }

  /** Follows the show from now on; the first drawing waits for the fonts. */
  async follow(): Promise<void> {
    lectern.on('show.state', (state) => (this.state = state));
    lectern.on('show.deck', (deck) => (this.deck = deck));
    const [state, deck] = await Promise.all([lectern.show.state(), lectern.show.deck()]);
    // What was told meanwhile is newer than what was asked.
    this.deck ??= deck;
    this.state ??= state;
  }

  act(name: ShowActionName): void {
    void lectern.show.act({ name });
  }

  /** Keys: those of the one list, but never while an input method composes or a field is typed in. */
  readonly onkeydown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('input, textarea, select')) return;
    // A button that has the focus takes these two for itself.
    if (target?.closest('button') && (event.key === ' ' || event.key === 'Enter')) return;
    const action = showActionFor(event);
    if (!action && !/^(F5|Tab)$/.test(event.key)) return;
    if (event.key !== 'Tab') event.preventDefault();
    if (action) void lectern.show.act(action);
  };

  readonly onwheel = (event: WheelEvent): void => {
    const now = event.timeStamp;
    if (Math.abs(event.deltaY) < wheelNotch || now - this.#wheeled < wheelRest) return;
    this.#wheeled = now;
    this.act(event.deltaY > 0 ? 'next' : 'previous');
  };

  /** Tells automation what is painted: attributes change in the same frame as the slide. */
  mark(): void {
    if (!this.state) return;
    const { slide, slides, mode } = this.state;
    Object.assign(document.documentElement.dataset, { slide, slides, state: mode });
  }
}
