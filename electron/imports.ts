/** Reports coming in through the window: chosen in a dialog, dropped, or one of the samples. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { app, BrowserWindow, dialog, type WebContents } from 'electron';
import { LecternError, toWire } from '../api/errors.ts';
import { translate, type Locale } from '../api/messages.ts';
import type { Imported } from '../api/reports.ts';
import type { Desktop } from './desktop.ts';
import { startChild } from './child.ts';
import { endings } from './files/kinds.ts';
import { readText, textFrom, type ReadingProcess } from './files/read.ts';
import type { LibraryProcess } from './library.ts';

const startReader = (): ReadingProcess => startChild('reader');

export function importAnswers(library: LibraryProcess, locale: () => Locale): Desktop {
  /** Keeps a text; one that is there already only when the person says so, else null. */
  const keep = async (file: string, text: string, sender: WebContents): Promise<Imported | null> => {
    const input = { fileName: basename(file), text };
    try {
      return (await library.call('reports.importText', input)) as Imported;
    } catch (thrown) {
      if (!(thrown instanceof LecternError) || thrown.kind !== 'report-known') throw thrown;
      const { message, hint } = toWire(thrown, locale());
      const ask = {
        type: 'question' as const,
        message,
        detail: hint,
        buttons: [translate(locale(), 'app.import.keep'), translate(locale(), 'app.import.again')],
        defaultId: 0,
        cancelId: 0,
      };
      const window = BrowserWindow.fromWebContents(sender);
      const { response } = await (window ? dialog.showMessageBox(window, ask) : dialog.showMessageBox(ask));
      if (response === 0) return null;
      return (await library.call('reports.importText', { ...input, again: true })) as Imported;
    }
  };
  return {
    'reports.importFiles': async (_, sender) => {
      const ask = {
        title: translate(locale(), 'app.dialog.import'),
        filters: [{ name: translate(locale(), 'app.dialog.reports'), extensions: endings }],
        properties: ['openFile' as const, 'multiSelections' as const],
      };
      const window = BrowserWindow.fromWebContents(sender);
      const { filePaths } = await (window ? dialog.showOpenDialog(window, ask) : dialog.showOpenDialog(ask));
      // All are read before the first is kept, so that a bad one leaves nothing half done.
      const texts: { file: string; text: string }[] = [];
      for (const file of filePaths) texts.push({ file, text: await readText(file, startReader) });
      const imported: Imported[] = [];
      for (const { file, text } of texts) {
        const kept = await keep(file, text, sender);
        if (kept) imported.push(kept);
      }
      return imported;
    },
    'reports.importBytes': async (input, sender) => {
      const { fileName, bytes } = input as { fileName: string; bytes: Uint8Array };
      return keep(fileName, await textFrom(fileName, bytes, startReader), sender);
    },
    'reports.importSample': (input, sender) => {
      const { sample } = input as { sample: string };
      return keep(sample, readFileSync(join(app.getAppPath(), 'assets', 'samples', sample), 'utf8'), sender);
    },
  };
}
