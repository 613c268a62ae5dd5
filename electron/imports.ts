/** Files coming in through the window: chosen in a dialog or dropped, held here and read when asked. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import { LecternError } from '../api/errors.ts';
import type { Encoding, FileText, GivenFile } from '../api/files.ts';
import { translate, type Locale } from '../api/messages.ts';
import { startChild } from './child.ts';
import type { Desktop } from './desktop.ts';
import { endings } from './files/kinds.ts';
import { pastedText } from './files/pasted.ts';
import { readFile, textFrom, type ReadingProcess } from './files/read.ts';
import type { LibraryProcess } from './library.ts';

const startReader = (): ReadingProcess => startChild('reader');

/** What a person gave: a path from the dialog, or the bytes that were dropped. */
interface Given {
  file: string;
  bytes: Uint8Array | null;
  reading: AbortController | null;
}

export function importAnswers(library: LibraryProcess, locale: () => Locale): Desktop {
  const held = new Map<number, Given>();
  let last = 0;
  const hold = (file: string, bytes: Uint8Array | null): GivenFile => {
    held.set(++last, { file, bytes, reading: null });
    return { id: last, fileName: basename(file) };
  };
  return {
    'files.choose': async (input, sender) => {
      const { several } = input as { several: boolean };
      const ask = {
        title: translate(locale(), 'app.dialog.import'),
        filters: [{ name: translate(locale(), 'app.dialog.reports'), extensions: endings }],
        properties: ['openFile' as const, ...(several ? ['multiSelections' as const] : [])],
      };
      const window = BrowserWindow.fromWebContents(sender);
      const { filePaths } = await (window ? dialog.showOpenDialog(window, ask) : dialog.showOpenDialog(ask));
      return filePaths.map((file) => hold(file, null));
    },
    'files.take': (input) => {
      const { fileName, bytes } = input as { fileName: string; bytes: Uint8Array };
      return hold(fileName, bytes);
    },
    'files.text': async (input): Promise<FileText> => {
      const { id, encoding } = input as { id: number; encoding?: Encoding };
      const given = held.get(id);
      if (!given) throw new LecternError('not-found', { noun: 'file', id });
      const reading = new AbortController();
      given.reading = reading;
      const { file, bytes } = given;
      try {
        const how = { encoding, signal: reading.signal };
        return await textFrom(file, bytes ?? readFile(file), startReader, how);
      } catch (thrown) {
        // Whoever chose a file in a dialog knows it by its name.
        if (!(thrown instanceof LecternError) || thrown.params.file === undefined) throw thrown;
        const params = { ...thrown.params, file: basename(file) };
        throw new LecternError(thrown.kind, params, { cause: thrown });
      }
    },
    'files.pasted': (input): Promise<FileText> => {
      const clipboard = input as { text: string; html: string };
      return pastedText(clipboard, translate(locale(), 'app.paste.clipboard'), startReader);
    },
    'files.cancel': (input) => held.get((input as { id: number }).id)?.reading?.abort(),
    'files.release': (input) => {
      for (const id of (input as { ids: number[] }).ids) held.delete(id);
    },
    'reports.cancel': () => library.cancelReading(),
    'reports.importSample': (input) => {
      const { sample } = input as { sample: string };
      const text = readFileSync(join(app.getAppPath(), 'assets', 'samples', sample), 'utf8');
      return library.call('reports.importText', { fileName: sample, text, again: true });
    },
  };
}
