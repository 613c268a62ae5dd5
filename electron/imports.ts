/** Reports coming in through the window: chosen in a dialog, dropped, or one of the samples. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import { translate, type Locale } from '../api/messages.ts';
import type { Imported } from '../api/reports.ts';
import type { Desktop } from './desktop.ts';
import { startChild } from './child.ts';
import { endings } from './files/kinds.ts';
import { readText, textFrom, type ReadingProcess } from './files/read.ts';
import type { LibraryProcess } from './library.ts';

const startReader = (): ReadingProcess => startChild('reader');

export function importAnswers(library: LibraryProcess, locale: () => Locale): Desktop {
  const keep = (file: string, text: string): Promise<Imported> =>
    library.call('reports.importText', { fileName: basename(file), text }) as Promise<Imported>;
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
      for (const { file, text } of texts) imported.push(await keep(file, text));
      return imported;
    },
    'reports.importBytes': async (input) => {
      const { fileName, bytes } = input as { fileName: string; bytes: Uint8Array };
      return keep(fileName, await textFrom(fileName, bytes, startReader));
    },
    'reports.importSample': (input) => {
      const { sample } = input as { sample: string };
      return keep(sample, readFileSync(join(app.getAppPath(), 'assets', 'samples', sample), 'utf8'));
    },
  };
}
