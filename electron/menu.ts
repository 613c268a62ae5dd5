/** The menu bar. Its keys are only shown here: the window's own key list acts on them. */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Command } from '../api/events.ts';
import type { HistoryState } from '../api/history.ts';
import { locales, translate, type Locale, type MessageKey } from '../api/messages.ts';

export const appearances = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof appearances)[number];
export const languages = ['system', ...locales] as const;
export type Language = (typeof languages)[number];

export interface MenuState {
  locale: Locale;
  language: Language;
  appearance: Appearance;
  history: HistoryState;
}
export interface MenuActions {
  command: (command: Command) => void;
  setLanguage: (language: Language) => void;
  setAppearance: (appearance: Appearance) => void;
  about: () => void;
}

/** What stands around a show: the words of its buttons are those of the menu. */
type Around = 'show-settings' | 'room-check' | 'rehearse' | 'show-logs';

/** Puts the menu bar up in the person's language; called again whenever something on it changes. */
export function showMenu(state: MenuState, actions: MenuActions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(state, actions)));
}

function template({ locale, language, appearance, history }: MenuState, actions: MenuActions) {
  const word = (key: MessageKey, params = {}): string => translate(locale, key, params);
  const named = (command: Command, label: string, accelerator?: string) =>
    ({
      id: command,
      label,
      ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
      click: () => actions.command(command),
    }) satisfies MenuItemConstructorOptions;
  const item = (command: Exclude<Command, Around>, accelerator?: string, label = word(`menu.${command}`)) =>
    named(command, label, accelerator);
  const role = (
    name: 'cut' | 'copy' | 'paste' | 'selectAll' | 'minimize' | 'close' | 'quit',
    key: MessageKey,
  ) => ({ role: name, label: word(key) }) satisfies MenuItemConstructorOptions;
  const radio = (id: string, label: string, checked: boolean, click: () => void) =>
    ({ id, label, type: 'radio' as const, checked, click }) satisfies MenuItemConstructorOptions;
  const past = (way: 'undo' | 'redo'): string => {
    const step = history[way];
    return step === null
      ? word(`menu.${way}`)
      : word(`menu.${way}-of`, { what: word(`app.${step}` as MessageKey) });
  };
  const bar = { type: 'separator' as const };
  return [
    {
      label: word('menu.file'),
      submenu: [item('import', 'CmdOrCtrl+O'), item('export', 'CmdOrCtrl+P'), bar, role('quit', 'menu.quit')],
    },
    {
      label: word('menu.edit'),
      submenu: [
        { ...item('undo', 'CmdOrCtrl+Z', past('undo')), enabled: history.undo !== null },
        { ...item('redo', 'CmdOrCtrl+Shift+Z', past('redo')), enabled: history.redo !== null },
        bar,
        role('cut', 'menu.cut'),
        role('copy', 'menu.copy'),
        role('paste', 'menu.paste'),
        role('selectAll', 'menu.select-all'),
        bar,
        item('find', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: word('menu.show'),
      submenu: [
        item('present', 'F5'),
        item('present-here', 'Shift+F5'),
        item('present-presenter', 'Alt+F5'),
        bar,
        named('show-settings', word('shows.settings')),
        named('room-check', word('room.open')),
        named('rehearse', word('shows.rehearse')),
        named('show-logs', word('shows.logs')),
      ],
    },
    {
      label: word('menu.view'),
      submenu: [
        item('reports', 'CmdOrCtrl+1'),
        item('briefings', 'CmdOrCtrl+2'),
        item('figures', 'CmdOrCtrl+3'),
        bar,
        {
          label: word('menu.language'),
          submenu: languages.map((one) =>
            radio(`language-${one}`, word(`menu.language.${one}`), one === language, () =>
              actions.setLanguage(one),
            ),
          ),
        },
        {
          label: word('menu.appearance'),
          submenu: appearances.map((one) =>
            radio(`appearance-${one}`, word(`menu.appearance.${one}`), one === appearance, () =>
              actions.setAppearance(one),
            ),
          ),
        },
      ],
    },
    {
      label: word('menu.window'),
      submenu: [role('minimize', 'menu.minimize'), role('close', 'menu.close')],
    },
    { label: word('menu.help'), submenu: [{ id: 'about', label: word('menu.about'), click: actions.about }] },
  ] satisfies MenuItemConstructorOptions[];
}
