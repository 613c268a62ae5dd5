/** The main window, where the person left it. */
import { type BrowserWindow, screen } from 'electron';
import { z } from 'zod';
import type { LibraryProcess } from './library.ts';
import { isReachable, openWindow } from './windows.ts';

const place = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(200).max(20_000),
  height: z.number().int().min(200).max(20_000),
  maximized: z.boolean(),
});
type Place = z.infer<typeof place>;

/** A remembered place, or null when there is none or its screen is gone. */
export function placeFrom(remembered: string | undefined, screens: Electron.Rectangle[]): Place | null {
  if (remembered === undefined) return null;
  try {
    const found = place.parse(JSON.parse(remembered));
    return isReachable(found, screens) ? found : null;
  } catch {
    // Written by hand or by a version to come: the usual place will do.
    return null;
  }
}

/** Opens the main window and remembers its place in the library from now on. */
export async function openMainWindow(
  library: LibraryProcess,
  remembered: string | undefined,
  made: (window: BrowserWindow) => void,
): Promise<void> {
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const found = placeFrom(remembered, screens);
  const { width, height } = screen.getPrimaryDisplay().workAreaSize;
  const usual = { width: Math.min(1360, width), height: Math.min(860, height) };
  const { maximized, ...bounds } = found ?? { ...usual, maximized: false };
  const look = { ...bounds, minWidth: 960, minHeight: 600, backgroundColor: '#faf7f2' };
  await openWindow('main', look, (window) => {
    window.once('ready-to-show', () => {
      if (maximized) window.maximize();
      window.show();
    });
    remember(window, library);
    made(window);
  });
}

function remember(window: BrowserWindow, library: LibraryProcess): void {
  let timer: NodeJS.Timeout | undefined;
  let last = '';
  const note = (): void => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized()) return;
    const value = JSON.stringify({ ...window.getNormalBounds(), maximized: window.isMaximized() });
    if (value === last) return;
    last = value;
    // A place that could not be kept is no reason to disturb anyone.
    library.call('settings.set', { name: 'window', value }).catch(() => {});
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(note, 400);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('close', note);
}
