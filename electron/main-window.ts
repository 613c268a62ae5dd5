/** The main window, where the person left it. */
import { type BrowserWindow, screen } from 'electron';
import type { LibraryProcess } from './library.ts';
import { placeFrom } from './place.ts';
import { openWindow } from './windows.ts';

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
