/**
 * A show as its keys promise it, told without looking at the program: what the audience sees and where the
 * presenter is after each key. Kept as plain as the table of keys it was written from.
 */

/** What is known of the deck beforehand. */
export interface ModelDeck {
  run: number;
  /** All of its slides, back-up included. */
  all: number;
  /** For each back-up slide, from `run + 1` on, the slide of the run that it stands after. */
  after: number[];
  keywordStarts: number[];
}

export class ShowModel {
  slide: number;
  ended = false;
  mode: 'live' | 'black' | 'white' = 'live';
  frozen: number | null = null;
  panel: 'help' | 'overview' | null = null;
  tool: string | null = null;
  digits = '';
  leaving = false;
  cameFrom: number | null = null;
  readonly deck: ModelDeck;

  constructor(deck: ModelDeck, slide: number) {
    this.deck = deck;
    this.slide = slide;
  }

  /** What both windows say in `data-state`. */
  get state(): string {
    if (this.mode !== 'live') return this.mode;
    if (this.frozen !== null) return 'frozen';
    if (this.panel === 'overview') return 'overview';
    return this.ended ? 'end' : 'live';
  }

  /** What the program must know of its show as well, seen or not. */
  get told(): object {
    const { slide, ended, mode, frozen, digits } = this;
    return { slide, ended, mode, frozen, tool: this.tool ?? 'arrow', digits };
  }

  /** The slide that the audience's window has. */
  get seen(): number {
    return this.frozen ?? this.slide;
  }

  /** Whether this key would end the show. */
  ends(key: string): boolean {
    return key === 'Escape' && this.leaving && this.isPlain;
  }

  private get isPlain(): boolean {
    return this.digits === '' && !this.panel && !this.tool && this.mode === 'live' && this.frozen === null;
  }

  press(key: string): void {
    // These mean nothing to a show, not even that a number is not typed on.
    if (key === 'q' || key === 'F5') return;
    if (/^\d$/.test(key)) {
      this.digits = (this.digits + key).slice(-4);
      this.leaving = false;
      return;
    }
    if (key === 'Escape') return this.escape();
    const { digits } = this;
    this.digits = '';
    this.leaving = false;
    if (key === 'Enter' && digits !== '')
      return this.jump(Number(digits) <= this.deck.run ? Number(digits) : undefined);
    this.plain(key);
  }

  private plain(key: string): void {
    const { keywordStarts, run, all, after } = this.deck;
    switch (key) {
      case 'ArrowRight':
      case 'PageDown':
      case 'Space':
      case 'Enter':
      case 'n':
      case 'Alt+PageDown':
        return this.walk(1);
      case 'ArrowLeft':
      case 'PageUp':
      case 'Backspace':
      case 'p':
        return this.walk(-1);
      case 'Home':
        return this.jump(1);
      case 'End':
        return this.jump(run);
      case 'Shift+ArrowRight':
        return this.jump(keywordStarts.find((start) => start > this.slide));
      case 'Shift+ArrowLeft':
        return this.jump(keywordStarts.findLast((start) => start < this.slide));
      case 'Shift+Backspace':
        return this.jump(this.cameFrom ?? undefined);
      case 'h': {
        if (all === run) return;
        if (this.slide > run) return this.jump(this.slide < all ? this.slide + 1 : run + 1);
        const near = after.findIndex((place) => place >= this.slide);
        return this.jump(run + 1 + Math.max(0, near));
      }
      case 'b':
      case '.':
        this.mode = this.mode === 'black' ? 'live' : 'black';
        return;
      case 'w':
      case ',':
        this.mode = this.mode === 'white' ? 'live' : 'white';
        return;
      case 'f':
        // What the audience keeps is the slide, not the end of the show.
        this.frozen = this.frozen === null ? this.slide : null;
        return;
      case '?':
        this.panel = this.panel === 'help' ? null : 'help';
        return;
      case 'Control+p':
        return this.take('pen');
      case 's':
        return this.take('spotlight');
      case 'Control+a':
        this.tool = null;
        return;
    }
    // V on two windows and T leave all of this as it is.
  }

  private take(tool: string): void {
    this.tool = this.tool === tool ? null : tool;
  }

  private walk(by: 1 | -1): void {
    const { run, after } = this.deck;
    const place = this.slide > run ? (after[this.slide - run - 1] ?? 0) : this.slide;
    if (by < 0 && this.ended) this.ended = false;
    // Before the first slide of the run there is nothing to go back to.
    else if (by < 0 && this.slide > run) this.slide = place > 0 ? place : this.slide;
    else if (by < 0) this.slide = Math.max(1, place - 1);
    else if (place < run) {
      this.slide = place + 1;
      this.ended = false;
    } else this.ended = true;
  }

  private jump(slide: number | undefined): void {
    if (slide === undefined || slide < 1 || slide > this.deck.all) return;
    if (slide !== this.slide) this.cameFrom = this.slide;
    this.slide = slide;
    this.ended = false;
  }

  private escape(): void {
    if (this.digits !== '') this.digits = '';
    else if (this.panel) this.panel = null;
    else if (this.tool) this.tool = null;
    else if (this.mode !== 'live') this.mode = 'live';
    else if (this.frozen !== null) this.frozen = null;
    else this.leaving = true;
  }
}
