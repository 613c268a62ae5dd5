/** The two windows of a show: on which display each stands, and what happens when one goes away. */
import { powerMonitor, screen, type BrowserWindow, type Display, type WebContents } from 'electron';
import type { EventName, Events } from '../../api/events.ts';
import type { Keystroke } from '../../api/shortcuts.ts';
import type { ShowState } from '../../api/show-state.ts';
import type { ShowStage } from '../../api/show.ts';
import { displayOf, hearKeys, openWindow, tell, type WindowLook } from '../windows.ts';
import { arrange, begin, described, mirrors, type Arrangement } from './displays.ts';
import { watchPulse } from './pulse.ts';

export const roles = ['audience', 'presenter'] as const;
export type Role = (typeof roles)[number];
type Front = Pick<ShowState, 'front'>;

interface StageOptions {
  windowed: boolean;
  rehearsal: boolean;
  /** The window the show was started from: the audience gets another display than this one's. */
  beside: WebContents | undefined;
  /** A window was closed or opened, a display came, went or changed. */
  changed: () => void;
  /** A key went down on one of the windows; true: it is dealt with, and the page never hears of it. */
  pressed: (keystroke: Keystroke, role: Role) => boolean;
}

const displayEvents = ['display-added', 'display-removed', 'display-metrics-changed'] as const;
/** Behind a page that is not there yet, or no more, there is darkness. */
const behind: Record<Role, string> = { audience: '#000000', presenter: '#101418' };
/** A page that dies this often in a row (ms) is not started again at once. */
const restEvery = 1_000;

export class Stage {
  readonly windowed: boolean;
  readonly rehearsal: boolean;
  readonly #windows: Record<Role, BrowserWindow | null> = { audience: null, presenter: null };
  /** Windows whose page no longer answers. */
  readonly #hung = new Set<Role>();
  readonly #changed: () => void;
  readonly #pressed: StageOptions['pressed'];
  #wanted: Arrangement;
  #front: Front['front'] = 'audience';
  #over = false;

  /** Nothing is opened yet. */
  constructor({ windowed, rehearsal, beside, changed, pressed }: StageOptions) {
    this.windowed = windowed;
    this.rehearsal = rehearsal;
    this.#changed = changed;
    this.#pressed = pressed;
    this.#wanted = begin(screen.getAllDisplays(), displayOf(beside).id);
    for (const event of displayEvents) screen.on(event as 'display-added', this.#moved);
    // A laptop that wakes up may find other displays than it fell asleep with, and say nothing of it.
    powerMonitor.on('resume', this.#moved);
  }

  /** The windows that are open. */
  get windows(): BrowserWindow[] {
    return roles.flatMap((role) => this.#windows[role] ?? []);
  }

  /** Whose window this is; null: none of the show's. */
  roleOf(contents: WebContents): Role | null {
    return roles.find((role) => this.#windows[role]?.webContents === contents) ?? null;
  }

  /** Tells one window's page what happened, if it is open. */
  tell<Name extends EventName>(role: Role, name: Name, event: Events[Name]): void {
    const window = this.#windows[role];
    if (window) tell(window.webContents, name, event);
  }

  /** False: one display, or several that mirror each other, and the windows take turns on it. */
  get twoWindows(): boolean {
    const { audience, presenter } = this.#arrangement();
    return this.windowed || audience !== presenter;
  }

  /** Whether the display that both are on is the presenter's own: nobody else is looking then. */
  get isPrivate(): boolean {
    const own = this.#wanted.presenter;
    const shared = this.twoWindows || mirrors(screen.getAllDisplays(), own);
    return !shared && this.#arrangement().presenter === own;
  }

  info(): ShowStage {
    return {
      displays: described(screen.getAllDisplays(), this.#arrangement()),
      windowed: this.windowed,
      rehearsal: this.rehearsal,
      audience: !this.#windows.audience ? 'closed' : this.#hung.has('audience') ? 'hangs' : 'open',
      presenterOpen: this.#windows.presenter !== null,
    };
  }

  /** Opens what is not open; resolves when the pages have loaded. */
  async open(): Promise<void> {
    const missing = roles.filter((role) => this.#windows[role] === null);
    const loaded = missing.map((role) => {
      const look = { ...this.#look(role), backgroundColor: behind[role] };
      return openWindow(role, look, (window) => this.#opened(role, window));
    });
    await Promise.all(loaded).catch((error: unknown) => {
      // A window closed while its page loads is a show that was ended, not a failure.
      if (!this.#over && missing.every((role) => this.#windows[role] !== null)) throw error;
    });
  }

  /**
   * Opens what is not open, and anew what hangs. Where nothing is missing it is the audience's window that
   * somebody finds wrong. What stood there stays until the new one is before it.
   */
  async reopen(): Promise<void> {
    const hung = roles.filter((role) => this.#hung.has(role));
    const wrong = hung.length > 0 || this.windows.length < roles.length ? hung : (['audience'] as const);
    const old = wrong.flatMap((role) => this.#windows[role] ?? []);
    for (const role of wrong) {
      this.#windows[role] = null;
      this.#hung.delete(role);
    }
    try {
      await this.open();
      if (!this.#over) this.focus({ front: this.#front });
    } finally {
      for (const window of old) if (!window.isDestroyed()) window.destroy();
    }
  }

  /** Shows what is to be seen, where it is to be seen, and gives it the keyboard. */
  focus({ front }: Front): void {
    this.#front = front;
    const { audience, presenter } = this.#windows;
    if (this.twoWindows) {
      this.#reveal(audience, !this.windowed);
      this.#reveal(presenter, false);
      (presenter ?? audience)?.focus();
      return;
    }
    const [before, hidden] = front === 'audience' ? [audience, presenter] : [presenter, audience];
    const seen = before ?? hidden;
    this.#reveal(seen, true);
    seen?.focus();
    if (before && hidden && !hidden.isDestroyed()) hidden.hide();
  }

  /** The two windows change places; on one display there is nothing to change. */
  swap(): void {
    const { audience, presenter } = this.#arrangement();
    if (audience === presenter) return;
    this.#wanted = { audience: presenter, presenter: audience };
    this.#place();
  }

  /** Puts a window on a display; whoever stood there goes where it came from. */
  use(role: Role, display: number): void {
    const now = this.#arrangement();
    if (now[role] === display) return;
    const other = role === 'audience' ? 'presenter' : 'audience';
    const others = now[other] === display ? now[role] : now[other];
    this.#wanted =
      role === 'audience'
        ? { audience: display, presenter: others }
        : { presenter: display, audience: others };
    this.#place();
  }

  /** Closes everything; nothing is told about it. */
  end(): void {
    this.#over = true;
    for (const event of displayEvents) screen.off(event as 'display-added', this.#moved);
    powerMonitor.off('resume', this.#moved);
    for (const window of this.windows) if (!window.isDestroyed()) window.destroy();
  }

  readonly #arrangement = (): Arrangement => arrange(screen.getAllDisplays(), this.#wanted);

  readonly #moved = (): void => {
    this.#place();
    this.#changed();
  };

  #opened(role: Role, window: BrowserWindow): void {
    this.#windows[role] = window;
    window.removeMenu();
    window.on('closed', () => {
      // Another one may have taken its place.
      if (this.#windows[role] !== window) return;
      this.#windows[role] = null;
      this.#hung.delete(role);
      if (!this.#over) this.#changed();
    });
    hearKeys(window, (keystroke) => this.#pressed(keystroke, role));
    watchPulse(window.webContents, (hangs) => {
      if (this.#windows[role] !== window) return;
      if (hangs) this.#hung.add(role);
      else this.#hung.delete(role);
      this.#changed();
    });
    let last = 0;
    window.webContents.on('render-process-gone', () => {
      const wait = Date.now() - last < restEvery ? restEvery : 0;
      last = Date.now();
      setTimeout(() => {
        if (!window.isDestroyed()) window.webContents.reload();
      }, wait);
    });
  }

  #display(role: Role): Display {
    const id = this.#arrangement()[role];
    return screen.getAllDisplays().find((display) => display.id === id) ?? screen.getPrimaryDisplay();
  }

  #look(role: Role): WindowLook {
    const display = this.#display(role);
    if (this.windowed) return sideBySide(display)[role];
    const full = role === 'audience' || !this.twoWindows;
    return full ? { ...display.bounds, frame: false } : { ...display.workArea };
  }

  /** Every window to its display. The audience's display is cleared of the presenter's window first. */
  #place(): void {
    if (this.windowed) return;
    const order: Role[] = ['presenter', 'audience'];
    for (const role of order) {
      const window = this.#windows[role];
      if (!window || window.isDestroyed()) continue;
      const { x, y, width, height } = this.#look(role);
      const bounds = { x: x ?? 0, y: y ?? 0, width: width ?? 800, height: height ?? 600 };
      const now = window.getBounds();
      if (
        now.x === bounds.x &&
        now.y === bounds.y &&
        now.width === bounds.width &&
        now.height === bounds.height
      )
        continue;
      if (role === 'presenter') window.hide();
      if (window.isFullScreen()) window.setFullScreen(false);
      window.setBounds(bounds);
    }
    this.focus({ front: this.#front });
  }

  #reveal(window: BrowserWindow | null, full: boolean): void {
    if (!window || window.isDestroyed()) return;
    if (!window.isVisible()) window.show();
    if (window.isFullScreen() !== full) window.setFullScreen(full);
  }
}

/** Side by side, the presenter's window the larger one. */
function sideBySide({ workArea: { x, y, width, height } }: Display): Record<Role, WindowLook> {
  const presenter = Math.round(Math.min(1280, width * 0.62));
  const audience = Math.min(960, width - presenter);
  return {
    presenter: { x, y, width: presenter, height: Math.min(800, height) },
    audience: {
      x: x + presenter,
      y,
      width: audience,
      height: Math.min(Math.round((audience * 9) / 16) + 40, height),
    },
  };
}
