/** The main window's keys, once: what the menu bar shows beside its items. */
import type { Command } from '../../../api/events.ts';
import { chordOf, type Keystroke } from '../../../api/shortcuts.ts';

const keys: Record<string, Command> = {
  'Ctrl+O': 'import',
  'Ctrl+P': 'export',
  'Ctrl+Z': 'undo',
  'Ctrl+Shift+Z': 'redo',
  'Ctrl+Y': 'redo',
  'Ctrl+1': 'reports',
  'Ctrl+2': 'briefings',
  'Ctrl+3': 'figures',
  'Ctrl+K': 'find',
  F5: 'present',
  'Shift+F5': 'present-here',
  'Alt+F5': 'present-presenter',
};

/** What a keystroke asks of the main window, or null. */
export const commandFor = (keystroke: Keystroke): Command | null => keys[chordOf(keystroke)] ?? null;
