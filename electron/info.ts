import { app } from 'electron';
import type { Locale } from '../api/messages.ts';
import type { AppInfo } from '../api/settings.ts';
import type { Desktop } from './desktop.ts';
import type { LibraryProcess } from './library.ts';

/** What every window may know of the program it runs in. */
export const infoAnswers = (library: LibraryProcess, locale: () => Locale): Desktop => ({
  'settings.info': (): AppInfo => ({
    version: app.getVersion(),
    locale: locale(),
    libraryPath: library.path,
    platform: process.platform,
  }),
});
