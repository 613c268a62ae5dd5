/** The room before a show: its displays, their test pictures, and what of the deck could not be seen in it. */
import { BrowserWindow, powerMonitor, powerSaveBlocker, screen, type WebContents } from 'electron';
import type { RoomReport, TestCardPlace } from '../api/room.ts';
import type { ShowDisplay } from '../api/show.ts';
import { planWords } from '../api/words.ts';
import { buildBriefing } from '../briefing/build/index.ts';
import type { BriefingPlan } from '../briefing/model.ts';
import type { Desktop } from './desktop.ts';
import { checkGlyphs } from './fonts/glyphs.ts';
import { shippedFonts } from './fonts/shipped.ts';
import type { LibraryProcess } from './library.ts';
import { apart, begin, described } from './show/displays.ts';
import { displayOf, openWindow, tell } from './windows.ts';

const displayEvents = ['display-added', 'display-removed', 'display-metrics-changed'] as const;

export class Room {
  readonly #library: LibraryProcess;
  /** Test pictures by the display they are on. */
  readonly #cards = new Map<number, BrowserWindow>();
  /** The window that asked for the check: it is told when the displays change. */
  #asker: WebContents | null = null;

  constructor(library: LibraryProcess) {
    this.#library = library;
    for (const event of displayEvents) {
      screen.on(event as 'display-added', () => {
        this.#close();
        if (this.#asker) tell(this.#asker, 'room.changed', {});
      });
    }
  }

  readonly answers: Desktop = {
    'room.check': (input, sender) => this.#check(input as { briefingId: number }, sender),
    'room.testPicture': (input, sender) =>
      (input as { open: boolean }).open ? this.#open(sender) : this.#close(),
    'room.card': (_, sender) => this.#placeOf(sender),
  };

  async #check(input: { briefingId: number }, asker: WebContents): Promise<RoomReport> {
    this.#asker = asker;
    const plan = (await this.#library.call('briefings.get', { id: input.briefingId })) as BriefingPlan;
    const words = planWords(plan);
    const { slides } = buildBriefing(plan, { words });
    const blocker = powerSaveBlocker.start('prevent-display-sleep');
    const awake = powerSaveBlocker.isStarted(blocker);
    powerSaveBlocker.stop(blocker);
    return {
      displays: displaysBeside(asker),
      pictures: apart(screen.getAllDisplays()).length,
      ...checkGlyphs(slides, await shippedFonts()),
      awake,
      onBattery: powerMonitor.onBatteryPower,
    };
  }

  async #open(asker: WebContents): Promise<void> {
    this.#asker = asker;
    this.#close();
    const all = screen.getAllDisplays();
    const places = apart(all).flatMap((id) => all.find((display) => display.id === id) ?? []);
    await Promise.all(
      places.map(({ id, bounds }) =>
        openWindow('card', { ...bounds, frame: false, backgroundColor: '#161616' }, (window) => {
          this.#cards.set(id, window);
          window.removeMenu();
          window.once('ready-to-show', () => {
            window.show();
            window.setFullScreen(true);
            window.focus();
          });
          window.on('closed', () => {
            if (this.#cards.get(id) === window) this.#close();
          });
        }),
      ),
    ).catch((error: unknown) => {
      // Closed again while they load.
      if (this.#cards.size > 0) throw error;
    });
  }

  #close(): void {
    const cards = [...this.#cards.values()];
    this.#cards.clear();
    for (const card of cards) if (!card.isDestroyed()) card.destroy();
    const from = cards.length > 0 && this.#asker && BrowserWindow.fromWebContents(this.#asker);
    if (from && !from.isDestroyed()) from.focus();
  }

  #placeOf(card: WebContents): TestCardPlace | null {
    const [id] = [...this.#cards].find(([, window]) => window.webContents === card) ?? [];
    const pictures = apart(screen.getAllDisplays());
    const displays = displaysBeside(this.#asker).filter((display) => pictures.includes(display.id));
    const index = displays.findIndex((display) => display.id === id);
    const display = displays[index];
    return display ? { display, number: index + 1, count: displays.length } : null;
  }
}

/** The displays there are, with the roles of a show that begins beside this window. */
function displaysBeside(contents: WebContents | null): ShowDisplay[] {
  const all = screen.getAllDisplays();
  return described(all, begin(all, displayOf(contents).id));
}
