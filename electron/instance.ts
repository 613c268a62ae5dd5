/**
 * One process on a library. A later start on the same one hands its words over to the first and ends;
 * another library is another process, with a window of its own. `export` and the commands without a
 * window are not held to this: they do their work and end, and the library's file lets them take turns.
 */
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { app } from 'electron';

/** The words of a later start, as they were typed. */
type Listener = (words: string[]) => void;

let listener: Listener | null = null;
/** What was handed over before anybody listened. */
const waiting: string[][] = [];

/**
 * Makes this process the one on a library, or hands its words to the one that is.
 *
 * @param library the library's file, which need not be there yet; null: the person's own
 * @returns the file; null when another process has it
 */
export function claim(library: string | null, words: string[]): string | null {
  const home = app.getPath('userData');
  const own = join(home, 'library.db');
  const file = library === null ? own : resolve(library);
  const name = trueName(file);
  // The system's lock is one per folder of the program's data, so each library has a folder.
  if (name !== trueName(own)) {
    const hash = createHash('sha256').update(name).digest('hex').slice(0, 16);
    app.setPath('userData', join(home, 'libraries', hash));
  }
  if (!app.requestSingleInstanceLock({ words })) return null;
  app.on('second-instance', (_event, _arguments, _folder, data) => {
    const given = (data as { words?: unknown } | null)?.words;
    const heard = Array.isArray(given) ? given.map(String) : [];
    if (listener) listener(heard);
    else waiting.push(heard);
  });
  return file;
}

/** Calls back with the words of each later start on this library. */
export function onHandedOver(next: Listener): void {
  listener = next;
  for (const words of waiting.splice(0)) next(words);
}

/** The same for every way to write it: links are followed, as far as there is something. */
function trueName(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    // Not there yet: what it will be called is known from its folder.
    const folder = dirname(file);
    return folder === file ? file : join(trueName(folder), basename(file));
  }
}
