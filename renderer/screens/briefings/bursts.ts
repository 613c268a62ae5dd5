/** Typing in one field without a long pause is one step of undo. */
const pause = 1_500;

/** Names the bursts of typing in one field. */
export class Bursts {
  #name = '';
  #last = 0;

  /** The field was entered: what is typed now is a step of its own. */
  begin(): void {
    this.#last = 0;
  }

  /** The burst that a keystroke belongs to; `now` in ms. */
  current(now: number = Date.now()): string {
    if (this.#name === '' || now - this.#last > pause) this.#name = crypto.randomUUID();
    this.#last = now;
    return this.#name;
  }
}
