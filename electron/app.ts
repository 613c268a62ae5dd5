/** The app as a person opens it: the main window on a library, with everything it can ask for. */
import { app, BrowserWindow, dialog, nativeTheme } from 'electron';
import type { EventName, Events } from '../api/events.ts';
import type { HistoryState } from '../api/history.ts';
import { toWire } from '../api/errors.ts';
import { translate, type Locale } from '../api/messages.ts';
import type { SettingName } from '../api/settings.ts';
import { parse } from './command-line/parse.ts';
import { showOf } from './command-line/present.ts';
import { openDoor } from './door.ts';
import { exportAnswers } from './exports.ts';
import { figureAnswers } from './figures-out.ts';
import { importAnswers } from './imports.ts';
import { infoAnswers } from './info.ts';
import { onHandedOver } from './instance.ts';
import { chosenLocale } from './language.ts';
import type { LibraryProcess } from './library.ts';
import { openMainWindow } from './main-window.ts';
import { appearances, languages, showMenu, type MenuState } from './menu.ts';
import { Printer } from './print.ts';
import { Room } from './room.ts';
import { Show } from './show/show.ts';
import { showAnswers } from './shows-out.ts';
import { hearKeys, tell } from './windows.ts';

/** Runs the app on an open library; resolves when its window was closed. */
export async function runApp(library: LibraryProcess): Promise<void> {
  const remembered = (await library.call('settings.all')) as Partial<Record<SettingName, string>>;
  const state: MenuState = {
    locale: chosenLocale(remembered.language),
    language: languages.find((one) => one === remembered.language) ?? 'system',
    appearance: appearances.find((one) => one === remembered.appearance) ?? 'system',
    history: (await library.call('history.state')) as HistoryState,
  };
  const locale = (): Locale => state.locale;
  nativeTheme.themeSource = state.appearance;

  let main: BrowserWindow | null = null;
  const show = new Show(
    library,
    () => main?.focus(),
    (over) => main && tell(main.webContents, 'show.over', over),
  );
  const printer = new Printer();
  openDoor(
    library,
    {
      ...printer.answers,
      ...exportAnswers(library, printer, locale),
      ...importAnswers(library, locale),
      ...figureAnswers(library, locale),
      ...show.answers,
      ...showAnswers(library, locale),
      ...new Room(library).answers,
      ...infoAnswers(library, locale),
    },
    locale,
  );

  const remember = (name: SettingName, value: string): void => {
    // A choice that could not be kept still holds until the app is closed.
    library.call('settings.set', { name, value }).catch(() => {});
  };
  const putUpMenu = (): void =>
    showMenu(state, {
      command: (command) => main && tell(main.webContents, 'command', { command }),
      setLanguage: (language) => {
        state.language = language;
        state.locale = chosenLocale(language);
        remember('language', language);
        tellAll('locale.changed', { locale: state.locale });
        putUpMenu();
      },
      setAppearance: (appearance) => {
        state.appearance = appearance;
        nativeTheme.themeSource = appearance;
        remember('appearance', appearance);
        putUpMenu();
      },
      about: () => {
        const message = translate(state.locale, 'menu.about-text', {
          version: app.getVersion(),
          library: library.path,
        });
        if (main) void dialog.showMessageBox(main, { message, type: 'info' });
      },
    });
  putUpMenu();
  library.onChanged((history) => {
    state.history = history;
    tellAll('library.changed', history);
    putUpMenu();
  });

  const toFront = (): void => {
    // Nothing may come before what an audience sees.
    if (show.focus()) return;
    if (main?.isMinimized()) main.restore();
    main?.focus();
  };
  const openHere = async (words: string[]): Promise<void> => {
    toFront();
    try {
      const request = parse(words, locale());
      if (request.command === 'present') await show.start(await showOf(request, library), main?.webContents);
    } catch (thrown) {
      const { message, hint } = toWire(thrown, locale());
      if (main && !show.focus()) void dialog.showMessageBox(main, { message, detail: hint, type: 'warning' });
    }
  };
  return new Promise((resolve, reject) => {
    openMainWindow(library, remembered.window, (window) => {
      main = window;
      hearKeys(window, (keystroke) => show.turn(keystroke));
      window.on('closed', () => {
        main = null;
        show.end();
        resolve();
      });
    })
      // What was handed over earlier waits, so that this window does not come before a show.
      .then(() => onHandedOver((words) => void openHere(words)))
      .catch(reject);
  });
}

function tellAll<Name extends EventName>(name: Name, event: Events[Name]): void {
  for (const window of BrowserWindow.getAllWindows()) tell(window.webContents, name, event);
}
