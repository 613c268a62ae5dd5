/** Keys as they are written on buttons and on the key sheet. */
import { showShortcuts } from '../../../api/shortcuts.ts';
import type { ShowActionName } from '../../../api/show-state.ts';

const signs: Record<string, string> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ' ': 'Space',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  Escape: 'Esc',
  '-': '−',
};

/** "Shift+→" for "Shift+ArrowRight". */
export const sign = (chord: string): string => {
  const key = /(?:^|\+)([^+]+|\+)$/.exec(chord)?.[1] ?? chord;
  return chord.slice(0, chord.length - key.length) + (signs[key] ?? key);
};

/** The key that does this, as it is written on its button; '' when there is none. */
export function keyOf(action: ShowActionName): string {
  const first = showShortcuts.find((shortcut) => shortcut.action === action)?.keys[0];
  return first === undefined ? '' : sign(first);
}

/** A click must not take the keyboard away from the show. */
export const keepFocus = (event: MouseEvent): void => event.preventDefault();
