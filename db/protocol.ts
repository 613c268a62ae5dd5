/**
 * What the main process and the library's own process say to each other.
 * Plain data only, so it crosses `utilityProcess` (structured clone) and
 * `child_process.fork` (its default JSON) alike; `undefined` fields may be missing on arrival.
 *
 * main → library: `open` first, then calls. Nothing has to be awaited in between: messages are
 * answered in the order they came, but for calls that read a text: each of them is answered when its
 * text is read, and begins its transaction then. A library that was refused may be followed by another `open`;
 * an `open` while one is open closes that one first.
 */
import type { ErrorKind } from '../api/errors.ts';
import type { HistoryState } from '../api/history.ts';
import type { MessageParams } from '../api/messages.ts';

export type ToLibrary =
  | { type: 'open'; path: string }
  /** `id` is the sender's own counter, given back with the answer. */
  | { type: 'call'; id: number; name: string; input?: unknown }
  /** Stops reading: calls that wait for a text to be read are refused as `cancelled`. */
  | { type: 'cancel' }
  /** Writes everything home, answers `closed`; the process then ends by itself. */
  | { type: 'close' };

/** A refusal without its language: main makes a LecternError of it again. */
export interface Refusal {
  kind: ErrorKind;
  params: MessageParams;
}

export type FromLibrary =
  | { type: 'opened'; history: HistoryState }
  | { type: 'refused'; error: Refusal }
  /** The value as JSON, so that the main process hands it on to a window without taking it apart. */
  | { type: 'answer'; id: number; ok: true; json?: string | undefined }
  | { type: 'answer'; id: number; ok: false; error: Refusal }
  /** Something was committed; sent before the answer of the call that did it, and for other programs' changes. */
  | { type: 'changed'; history: HistoryState }
  | { type: 'closed' };
