import type { Pointing, SlideInk } from './ink.ts';
import type { ShowState } from './show-state.ts';
import type { ShowDeck, ShowStage } from './show.ts';
import type { ShowSummary } from './shows.ts';
import type { Locale } from './messages.ts';
import type { OutputProgress } from './output.ts';

/** Menu items that the main window carries out itself. */
export const commands = [
  'import',
  'export',
  'present',
  'present-here',
  'present-presenter',
  'show-settings',
  'room-check',
  'rehearse',
  'show-logs',
  'undo',
  'redo',
  'reports',
  'briefings',
  'figures',
  'find',
] as const;
export type Command = (typeof commands)[number];

/** What the desktop tells its windows, by name. */
export interface Events {
  /** Something in the library changed: screens read again what they show. */
  'library.changed': { undo: string | null; redo: string | null };
  'show.state': ShowState;
  /** The briefing was edited while it runs. */
  'show.deck': ShowDeck;
  /** A window of the show or a display came or went. */
  'show.stage': ShowStage;
  /** The other window points at a slide. */
  'show.pointer': Pointing;
  /** One slide's ink is now this. */
  'show.ink': SlideInk;
  /** A show has ended and what happened in it is kept. */
  'show.over': Pick<ShowSummary, 'id' | 'briefingId' | 'rehearsal'>;
  /** A display came, went or changed while somebody looks at the room. */
  'room.changed': Record<string, never>;
  'output.progress': OutputProgress;
  /** A second print job for a print window that is kept warm. */
  'output.job': Record<string, never>;
  'locale.changed': { locale: Locale };
  command: { command: Command };
}
export type EventName = keyof Events;
export const eventNames = [
  'library.changed',
  'show.state',
  'show.deck',
  'show.stage',
  'show.pointer',
  'show.ink',
  'show.over',
  'room.changed',
  'output.progress',
  'output.job',
  'locale.changed',
  'command',
] as const satisfies readonly EventName[];
