/** What is drawn while a show runs, and which window may see it. */
import type { Drawing, Erasing, Pointing, SlideInk } from '../../api/ink.ts';
import type { ShowState } from '../../api/show-state.ts';
import type { ShowDeck } from '../../api/show.ts';
import { stages } from '../../briefing/model.ts';
import { changedKeys, clear, draw, erase, inkOf, noInk, redo, strokesOf, undo, type Ink } from './ink.ts';
import type { Role } from './stage.ts';

const changes: Partial<Record<string, (ink: Ink, key: string) => Ink>> = {
  'ink-clear': clear,
  'ink-undo': undo,
  'ink-redo': redo,
};

interface Now {
  state: ShowState;
  deck: ShowDeck;
}

/** Key of the slide the presenter has before him: what the ink keys are about. */
export function keyBefore({ state, deck }: Now): string | null {
  return state.answer?.slide.key ?? deck.slides[state.slide - 1]?.slide.key ?? null;
}

/** Key of the slide that the audience sees pointed at; null while its screen is held, or shows none. */
export function keyOnAir({ state, deck }: Now): string | null {
  const held = state.mode !== 'live' || state.frozen !== null || state.ended;
  return held && !state.answer ? null : keyBefore({ state, deck });
}

/** Tells one of the windows, if it is open. */
interface Listeners {
  ink: (role: Role, ink: SlideInk) => void;
  pointer: (role: Role, pointing: Pointing) => void;
}

export class Board {
  #ink: Ink;
  /** What the audience saw when its screen was frozen. */
  #frozen: Ink | null;
  /** Key of the answer on the air: it is put before the audience even over a frozen screen. */
  #answer: string | null = null;
  readonly #now: () => Now;
  readonly #tell: Listeners;

  /** @param drawn what was there before, and what of it a frozen screen holds */
  constructor(
    now: () => Now,
    tell: Listeners,
    drawn: { ink: Ink; frozen: Ink | null } = { ink: noInk, frozen: null },
  ) {
    this.#now = now;
    this.#tell = tell;
    this.#ink = drawn.ink;
    this.#frozen = drawn.frozen;
  }

  /** All that was drawn so far, for who keeps it. */
  get all(): SlideInk[] {
    return inkOf(this.#ink);
  }

  /** What a window may see: the audience nothing that was drawn behind a frozen screen. */
  seenBy(role: Role): SlideInk[] {
    const frozen = role === 'audience' ? this.#frozen : null;
    if (!frozen) return this.all;
    const held = inkOf(frozen).filter(({ key }) => this.#isHeld(key));
    return [...held, ...this.all.filter(({ key }) => !this.#isHeld(key))];
  }

  /** Follows the state: freezing holds what the audience sees, and afterwards it sees what was drawn. */
  follow({ frozen, answer }: ShowState): void {
    this.#answer = answer?.slide.key ?? null;
    if (frozen) this.#frozen ??= this.#ink;
    else if (this.#frozen) {
      const changed = changedKeys(this.#frozen, this.#ink);
      this.#frozen = null;
      for (const key of changed) this.#tell.ink('audience', this.#page(key));
    }
  }

  /** Does what an action asks of the ink; others are not the board's. */
  act(name: string): void {
    const change = changes[name];
    const key = keyBefore(this.#now());
    if (change && key) this.#become(change(this.#ink, key), key);
  }

  /** A stroke was drawn in the window of this role. */
  draw(role: Role, { key, stroke }: Drawing): void {
    if (this.#mayDraw(role, key)) this.#become(draw(this.#ink, key, stroke), key);
  }

  /** An eraser went this way in the window of this role. */
  erase(role: Role, { key, path }: Erasing): void {
    if (!this.#mayDraw(role, key)) return;
    this.#become(erase(this.#ink, key, path, stages[this.#now().deck.aspect]), key);
  }

  /** One window points; the other one hears of it, the audience only while it sees that slide live. */
  point(role: Role, pointing: Pointing): void {
    if (keyOnAir(this.#now()) !== pointing.key) return;
    this.#tell.pointer(role === 'audience' ? 'presenter' : 'audience', pointing);
  }

  /** On slides there are; nothing is drawn on a held screen, what the presenter has before him is his. */
  #mayDraw(role: Role, key: string): boolean {
    const { state, deck } = this.#now();
    const known = key === state.answer?.slide.key || deck.slides.some(({ slide }) => slide.key === key);
    return known && (role === 'presenter' || keyOnAir({ state, deck }) !== null);
  }

  #isHeld(key: string): boolean {
    return this.#frozen !== null && key !== this.#answer;
  }

  #become(ink: Ink, key: string): void {
    if (ink === this.#ink) return;
    this.#ink = ink;
    this.#tell.ink('presenter', this.#page(key));
    if (!this.#isHeld(key)) this.#tell.ink('audience', this.#page(key));
  }

  readonly #page = (key: string): SlideInk => ({ key, strokes: strokesOf(this.#ink, key) });
}
