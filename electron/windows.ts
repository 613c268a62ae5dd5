import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { origin } from './protocol.ts';

/**
 * A window of ours, not yet shown: sandboxed, with the one bridge, on one of our pages.
 * `made` hears of it before its page loads.
 */
export async function openWindow(
  page: 'main' | 'print',
  made: (window: BrowserWindow) => void = () => {},
): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    show: false,
    width: 1360,
    height: 860,
    webPreferences: {
      preload: join(app.getAppPath(), 'out', 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  });
  made(window);
  await window.loadURL(`${origin}/${page}.html`);
  return window;
}
