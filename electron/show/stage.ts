/** The two windows of a show, and on which display each stands. */
import { BrowserWindow, screen, type Display, type WebContents } from 'electron';
import type { ShowState } from '../../api/show.ts';
import { openWindow, type WindowLook } from '../windows.ts';
import { chooseDisplays } from './displays.ts';

export interface Stage {
  windows: BrowserWindow[];
  /** False: one display, and the windows take turns on it. */
  twoWindows: boolean;
  /** Resolves when both pages have loaded. */
  load: () => Promise<void>;
  /** Shows what is to be seen and gives it the keyboard. */
  focus: (state: Pick<ShowState, 'front'>) => void;
}

interface StageOptions {
  windowed: boolean;
  beside: WebContents | undefined;
  /** A person closed one of the windows. */
  closed: () => void;
}

/** Opens both windows, hidden until `focus`. */
export function openStage({ windowed, beside, closed }: StageOptions): Stage {
  const from = beside && BrowserWindow.fromWebContents(beside);
  const own = from ? screen.getDisplayMatching(from.getBounds()) : screen.getPrimaryDisplay();
  const { presenter, audience } = chooseDisplays(screen.getAllDisplays(), own);
  const twoWindows = windowed || audience.id !== presenter.id;
  const windows: BrowserWindow[] = [];
  const made = (window: BrowserWindow): void => {
    window.removeMenu();
    window.on('close', closed);
    windows.push(window);
  };
  const looks = windowed ? sideBySide(presenter) : fullScreens(presenter, audience, twoWindows);
  const loaded = [
    openWindow('audience', { ...looks.audience, backgroundColor: '#000000' }, made),
    openWindow('presenter', { ...looks.presenter, backgroundColor: '#101418' }, made),
  ];
  const [audienceWindow, presenterWindow] = windows as [BrowserWindow, BrowserWindow];
  const reveal = (window: BrowserWindow, full: boolean): void => {
    if (window.isDestroyed()) return;
    window.show();
    if (full && !window.isFullScreen()) window.setFullScreen(true);
  };
  return {
    windows,
    twoWindows,
    load: async () => {
      await Promise.all(loaded).catch((error: unknown) => {
        // A window closed while its page loads is a show that was ended, not a failure.
        if (windows.every((window) => !window.isDestroyed())) throw error;
      });
    },
    focus({ front }) {
      if (twoWindows) {
        reveal(audienceWindow, !windowed);
        reveal(presenterWindow, false);
        presenterWindow.focus();
        return;
      }
      const [before, behind] =
        front === 'audience' ? [audienceWindow, presenterWindow] : [presenterWindow, audienceWindow];
      reveal(before, true);
      before.focus();
      behind.hide();
    },
  };
}

function fullScreens(
  presenter: Display,
  audience: Display,
  twoWindows: boolean,
): Record<'presenter' | 'audience', WindowLook> {
  return {
    audience: { ...audience.bounds, frame: false },
    presenter: twoWindows ? { ...presenter.workArea } : { ...presenter.bounds, frame: false },
  };
}

function sideBySide({ workArea }: Display): Record<'presenter' | 'audience', WindowLook> {
  const width = Math.min(1280, workArea.width);
  const height = Math.min(760, workArea.height);
  return {
    presenter: { x: workArea.x, y: workArea.y, width, height },
    audience: {
      x: workArea.x + 40,
      y: workArea.y + 40,
      width: Math.min(960, width),
      height: Math.min(576, height),
    },
  };
}
