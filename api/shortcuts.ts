/** Every key of a running show, once: the windows obey this list and the key sheet is drawn from it. */
import type { MessageKey } from './messages.ts';
import type { ShowAction, ShowActionName } from './show.ts';

export interface Shortcut {
  /** Chords as `chordOf` writes them. */
  keys: readonly string[];
  action: ShowActionName;
  message: MessageKey;
}

export const showShortcuts: readonly Shortcut[] = [
  {
    keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'N', 'Alt+PageDown'],
    action: 'next',
    message: 'show.next',
  },
  {
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'P', 'Alt+PageUp'],
    action: 'previous',
    message: 'show.previous',
  },
  { keys: ['Home'], action: 'first', message: 'show.first' },
  { keys: ['End'], action: 'last', message: 'show.last' },
  { keys: ['Enter'], action: 'enter', message: 'show.enter' },
  { keys: ['Shift+ArrowRight', 'Shift+PageDown'], action: 'next-keyword', message: 'show.next-keyword' },
  {
    keys: ['Shift+ArrowLeft', 'Shift+PageUp'],
    action: 'previous-keyword',
    message: 'show.previous-keyword',
  },
  { keys: ['Shift+Backspace'], action: 'back', message: 'show.back' },
  { keys: ['B', '.'], action: 'black', message: 'show.black' },
  { keys: ['W', ','], action: 'white', message: 'show.white' },
  { keys: ['V'], action: 'switch', message: 'show.switch' },
  { keys: ['T'], action: 'timer-pause', message: 'show.timer-pause' },
  { keys: ['Shift+T'], action: 'timer-reset', message: 'show.timer-reset' },
  { keys: ['?', 'F1'], action: 'help', message: 'show.help' },
  { keys: ['Escape'], action: 'escape', message: 'show.escape' },
];

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
export function showActionFor(keystroke: Keystroke): ShowAction | null {
  const chord = chordOf(keystroke);
  if (/^\d$/.test(chord)) return { name: 'digit', digit: Number(chord) };
  const found = showShortcuts.find(({ keys }) => keys.includes(chord));
  return found ? { name: found.action } : null;
}
