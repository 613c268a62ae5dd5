/** Wires the desktop: protocol, library, door, and what the command line asked for. */
import { app } from 'electron';
import { toWire } from '../api/errors.ts';
import { localeFor, translate } from '../api/messages.ts';
import { exportAll } from './command-line/export.ts';
import { parse } from './command-line/parse.ts';
import { openDoor } from './door.ts';
import { LibraryProcess } from './library.ts';
import { Printer } from './print.ts';
import { registerScheme, serve } from './protocol.ts';

const refused = 2;

registerScheme();
const words = process.argv.slice(
  app.isPackaged ? 1 : process.argv.findIndex((word, at) => at > 0 && !word.startsWith('-')) + 1,
);
const locale = localeFor(process.env.LC_ALL || process.env.LANG || app.getLocale());

async function run(): Promise<void> {
  const request = parse(words, locale);
  if (request.command !== 'export') return void process.stdout.write(`${translate(locale, 'cli.help')}\n`);
  await app.whenReady();
  serve();
  const library = await LibraryProcess.open(request.library);
  try {
    const printer = new Printer();
    openDoor(library, printer.answers, locale);
    await exportAll(request, library, printer, (path, pages, bytes, milliseconds) => {
      const kilobytes = Math.round(bytes / 1024);
      process.stdout.write(
        `${translate(locale, 'cli.exported', { path, pages, kilobytes, milliseconds })}\n`,
      );
    });
  } finally {
    await library.close();
  }
}

app.on('window-all-closed', () => {});
run().then(
  () => app.exit(0),
  (thrown: unknown) => {
    const { message, hint } = toWire(thrown, locale);
    process.stderr.write(`lectern: ${[message, hint].filter(Boolean).join(locale === 'en' ? '. ' : '。')}\n`);
    app.exit(refused);
  },
);
