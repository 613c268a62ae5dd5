/** The program's beginning and end: what the command line asked for is run, then the library is closed. */
import { join } from 'node:path';
import { app, dialog, Menu } from 'electron';
import { toWire } from '../api/errors.ts';
import { translate } from '../api/messages.ts';
import { runApp } from './app.ts';
import { startChild } from './child.ts';
import { exportAll } from './command-line/export.ts';
import { parse } from './command-line/parse.ts';
import { present } from './command-line/present.ts';
import { isWindowless, mustExist, printRefusal, refused, runWindowless } from './command-line/run.ts';
import { openDoor } from './door.ts';
import { claim } from './instance.ts';
import { systemLocale } from './language.ts';
import { LibraryProcess } from './library.ts';
import { Printer } from './print.ts';
import { registerScheme, serve, stayOffline } from './protocol.ts';

stayOffline();
registerScheme();
app.setName('Lectern');
if (!app.commandLine.hasSwitch('user-data-dir'))
  app.setPath('userData', join(app.getPath('appData'), 'Lectern'));
const words = process.argv.slice(
  app.isPackaged ? 1 : process.argv.findIndex((word, at) => at > 0 && !word.startsWith('-')) + 1,
);
const locale = systemLocale();
/** Opened by a double click: nobody reads a terminal then. */
const clicked = words.length === 0;

async function run(): Promise<void> {
  const request = parse(words, locale);
  if (isWindowless(request)) {
    await app.whenReady();
    return runWindowless(request, locale, {
      open: (path) => LibraryProcess.open(path),
      startReader: () => startChild('reader'),
    });
  }
  if (request.command !== 'app') mustExist(request.library);
  const path = request.command === 'export' ? request.library : claim(request.library, words);
  if (path === null) {
    if (!clicked) process.stdout.write(`${translate(locale, 'cli.handed-over')}\n`);
    return;
  }
  Menu.setApplicationMenu(null);
  await app.whenReady();
  serve();
  const library = await LibraryProcess.open(path);
  try {
    if (request.command === 'app') await runApp(library);
    else if (request.command === 'present') await present(request, library, locale);
    else {
      const printer = new Printer();
      openDoor(library, printer.answers, () => locale);
      await exportAll(request, library, printer, ({ path, pages, bytes, milliseconds, ink }) => {
        const kilobytes = Math.round(bytes / 1024);
        const line = translate(locale, 'cli.exported', { path, pages, kilobytes, milliseconds });
        process.stdout.write(`${line}\n`);
        if (ink && ink.lost > 0)
          process.stderr.write(`lectern: ${translate(locale, 'shows.ink.lost', { lost: ink.lost })}\n`);
      });
    }
  } finally {
    await library.close();
  }
}

app.on('window-all-closed', () => {});
// The library is closed first; `app.exit` below then ends the program.
app.on('will-quit', (event) => event.preventDefault());
run().then(
  () => app.exit(0),
  (thrown: unknown) => {
    printRefusal(thrown, locale);
    const { message, hint } = toWire(thrown, locale);
    if (clicked) dialog.showErrorBox(message, hint);
    app.exit(refused);
  },
);
