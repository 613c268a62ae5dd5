/** Every window of ours: sandboxed, with the one bridge, on one of our pages. */
import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  screen,
  type BrowserWindowConstructorOptions,
  type Display,
  type WebContents,
} from 'electron';
import type { EventName, Events } from '../api/events.ts';
import type { Keystroke } from '../api/shortcuts.ts';
import { origin } from './protocol.ts';
import { overlap } from './show/displays.ts';

export type PageName = 'main' | 'presenter' | 'audience' | 'print' | 'card';
/** What differs from window to window; how it is fenced in does not. */
export type WindowLook = Omit<BrowserWindowConstructorOptions, 'webPreferences'>;

/**
 * A window on one of our pages, not yet shown unless `look` says so.
 * `made` hears of it before its page loads, because the page may ask for things while it does.
 */
export async function openWindow(
  page: PageName,
  look: WindowLook = {},
  made: (window: BrowserWindow) => void = () => {},
): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    show: false,
    width: 1360,
    height: 860,
    ...look,
    webPreferences: {
      preload: join(app.getAppPath(), 'out', 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      // A hidden print window lays pages out, and an audience window behind another stays true.
      backgroundThrottling: false,
    },
  });
  made(window);
  await window.loadURL(`${origin}/${page}.html`);
  return window;
}

/** Tells a window's page what happened. */
export function tell<Name extends EventName>(contents: WebContents, name: Name, event: Events[Name]): void {
  if (!contents.isDestroyed()) contents.send(`event:${name}`, event);
}

/** Hears every key that goes down in a window; what `pressed` deals with (true) its page never hears of. */
export function hearKeys(window: BrowserWindow, pressed: (keystroke: Keystroke) => boolean): void {
  window.webContents.on('before-input-event', (event, input) => {
    // While an input method composes, its keys page through what it proposes.
    if (input.type === 'keyUp' || input.isComposing) return;
    const { key, control, alt, shift, meta } = input;
    const keystroke = { key, ctrlKey: control, altKey: alt, shiftKey: shift, metaKey: meta };
    if (pressed(keystroke)) event.preventDefault();
  });
}

/** The display a window is on; without a window, and where it mirrors that one, the primary display. */
export function displayOf(contents: WebContents | null | undefined): Display {
  const window = contents && BrowserWindow.fromWebContents(contents);
  const primary = screen.getPrimaryDisplay();
  const found = window ? screen.getDisplayMatching(window.getBounds()) : primary;
  return overlap(found.bounds, primary.bounds) ? primary : found;
}
