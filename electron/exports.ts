/** Exports a person asks for in the window: where to, how far, never mind. */
import { join } from 'node:path';
import { app, BrowserWindow, dialog, shell } from 'electron';
import { LecternError } from '../api/errors.ts';
import { translate, type Locale } from '../api/messages.ts';
import type { OutputOptions } from '../api/output.ts';
import type { ShowRecord } from '../api/shows.ts';
import type { BriefingPlan } from '../briefing/model.ts';
import type { Desktop } from './desktop.ts';
import type { LibraryProcess } from './library.ts';
import type { Printer } from './print.ts';
import { tell } from './windows.ts';

/** The longest file name that every file system takes, in characters, less what makes room for Chinese. */
const longestName = 60;

const fileName = (title: string): string =>
  [...title.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim()].slice(0, longestName).join('') || 'Lectern';

export function exportAnswers(library: LibraryProcess, printer: Printer, locale: () => Locale): Desktop {
  const made = new Set<string>();
  let running: AbortController | null = null;
  return {
    'output.export': async (input, sender) => {
      const { briefingId, options } = input as { briefingId: number; options: OutputOptions };
      const plan = (await library.call('briefings.get', { id: briefingId })) as BriefingPlan;
      const show =
        options.ink === undefined
          ? null
          : ((await library.call('shows.get', { id: options.ink })) as ShowRecord);
      if (show && show.briefingId !== plan.id)
        throw new LecternError('not-found', { noun: 'show', id: show.id });
      const title = show ? translate(locale(), 'shows.ink.file', { title: plan.title }) : plan.title;
      const ask = {
        title: translate(locale(), 'app.dialog.export'),
        defaultPath: join(app.getPath('documents'), `${fileName(title)}.pdf`),
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      };
      const window = BrowserWindow.fromWebContents(sender);
      const answer = await (window ? dialog.showSaveDialog(window, ask) : dialog.showSaveDialog(ask));
      if (answer.canceled || !answer.filePath) return null;
      const path = /\.pdf$/i.test(answer.filePath) ? answer.filePath : `${answer.filePath}.pdf`;
      running = new AbortController();
      const file = await printer.write(plan, options, path, {
        progress: (progress) => tell(sender, 'output.progress', progress),
        signal: running.signal,
        ...(show && { ink: show.log.ink }),
      });
      made.add(file.path);
      return file;
    },
    'output.cancel': () => running?.abort(),
    'output.reveal': (input) => {
      const { path } = input as { path: string };
      // A page may point at nothing but what it had made.
      if (!made.has(path)) throw new LecternError('not-allowed', { detail: path });
      shell.showItemInFolder(path);
    },
  };
}
