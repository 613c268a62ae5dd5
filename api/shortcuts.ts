/** Every key of a running show, once: the windows obey this list, the key sheet and tests are made from it. */
import type { MessageKey } from './messages.ts';
import type { ShowActionInput, ShowActionName } from './show-state.ts';

export const shortcutGroups = ['moving', 'screen', 'finding', 'pointing', 'time', 'windows'] as const;
export type ShortcutGroup = (typeof shortcutGroups)[number];

export interface Shortcut {
  group: ShortcutGroup;
  action: ShowActionName;
  /** Chords as `chordOf` writes them. */
  keys: readonly string[];
}

const shortcut = (group: ShortcutGroup, action: ShowActionName, ...keys: string[]): Shortcut => ({
  group,
  action,
  keys,
});

export const showShortcuts: readonly Shortcut[] = [
  shortcut('moving', 'next', 'ArrowRight', 'ArrowDown', 'PageDown', ' ', 'N'),
  shortcut('moving', 'previous', 'ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'P'),
  shortcut('moving', 'next-slide', 'Alt+PageDown'),
  shortcut('moving', 'previous-slide', 'Alt+PageUp'),
  shortcut('moving', 'first', 'Home'),
  shortcut('moving', 'last', 'End'),
  shortcut('moving', 'enter', 'Enter'),
  shortcut('moving', 'next-keyword', 'Shift+ArrowRight', 'Shift+PageDown'),
  shortcut('moving', 'previous-keyword', 'Shift+ArrowLeft', 'Shift+PageUp'),
  shortcut('moving', 'back', 'Shift+Backspace'),
  shortcut('screen', 'black', 'B', '.'),
  shortcut('screen', 'white', 'W', ','),
  shortcut('screen', 'freeze', 'F'),
  shortcut('screen', 'zoom', 'Z'),
  shortcut('screen', 'escape', 'Escape'),
  shortcut('finding', 'answers', '/', 'Ctrl+F'),
  shortcut('finding', 'goto', 'G'),
  shortcut('finding', 'overview', 'Tab', 'O', 'Ctrl+-'),
  shortcut('finding', 'next-hidden', 'H'),
  shortcut('finding', 'preview-next', 'Ctrl+ArrowRight'),
  shortcut('finding', 'preview-previous', 'Ctrl+ArrowLeft'),
  shortcut('pointing', 'laser', 'Ctrl+L'),
  shortcut('pointing', 'pen', 'Ctrl+P'),
  shortcut('pointing', 'highlighter', 'Ctrl+I'),
  shortcut('pointing', 'eraser', 'Ctrl+E'),
  shortcut('pointing', 'arrow', 'Ctrl+A'),
  shortcut('pointing', 'spotlight', 'S'),
  shortcut('pointing', 'ink-undo', 'Ctrl+Z'),
  shortcut('pointing', 'ink-redo', 'Ctrl+Y', 'Ctrl+Shift+Z'),
  shortcut('pointing', 'ink-clear', 'E'),
  shortcut('pointing', 'ink-toggle', 'Ctrl+M'),
  shortcut('time', 'timer-pause', 'T'),
  shortcut('time', 'timer-reset', 'Shift+T'),
  shortcut('time', 'timer', 'Ctrl+T'),
  shortcut('time', 'less-time', 'Ctrl+S'),
  shortcut('time', 'unskip', 'Ctrl+U'),
  shortcut('windows', 'toolbar', 'F6', 'Shift+Tab'),
  shortcut('windows', 'edit-notes', 'Ctrl+Enter'),
  shortcut('windows', 'notes-larger', '+', '='),
  shortcut('windows', 'notes-smaller', '-'),
  shortcut('windows', 'switch', 'V'),
  shortcut('windows', 'swap', 'X'),
  shortcut('windows', 'displays', 'Ctrl+D'),
  shortcut('windows', 'reopen', 'Ctrl+R'),
  shortcut('windows', 'help', '?', 'F1'),
];

/** What an action is called beside its keys. */
export const nameOf = (action: ShowActionName): MessageKey => `show.${action}` as MessageKey;

/** While this key is held the pointer is a laser. */
export const laserKey = 'L';

/** What a keyboard event says of itself; the fields of a DOM KeyboardEvent that matter here. */
export interface Keystroke {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  metaKey: boolean;
}

/** A keystroke's name: "Shift+ArrowRight", "B", "?". Letters are upper case; Cmd counts as Ctrl. */
export function chordOf({ key, ctrlKey, altKey, shiftKey, metaKey }: Keystroke): string {
  const letter = /^[a-z]$/i.test(key);
  // Shift is how "?" is typed, not a part of its name.
  const shift = shiftKey && (letter || key.length > 1);
  const modifiers = [ctrlKey || metaKey ? 'Ctrl+' : '', altKey ? 'Alt+' : '', shift ? 'Shift+' : ''].join('');
  return `${modifiers}${letter ? key.toUpperCase() : key}`;
}

/** What a keystroke asks of a show, or null. */
export function showActionFor(keystroke: Keystroke): ShowActionInput | null {
  const chord = chordOf(keystroke);
  if (/^\d$/.test(chord)) return { name: 'digit', digit: Number(chord) };
  const found = showShortcuts.find(({ keys }) => keys.includes(chord));
  return found ? { name: found.action } : null;
}

/** The two keys that every clicker has: they mean the same wherever the focus is, a line of text included. */
const clickerKeys: readonly string[] = ['PageDown', 'PageUp'];
/** The keys of a clicker's third button: they mean the same wherever nothing is typed. */
const coverKeys: readonly string[] = showShortcuts.find(({ action }) => action === 'black')?.keys ?? [];

/** What one of a clicker's two turning keys asks of a show, or null. */
export function turnFor(keystroke: Keystroke): ShowActionInput | null {
  return clickerKeys.includes(chordOf(keystroke)) ? showActionFor(keystroke) : null;
}

/** Whether this is the third key of a clicker, which makes the screen black. */
export const isCover = (keystroke: Keystroke): boolean => coverKeys.includes(chordOf(keystroke));
