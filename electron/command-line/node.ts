/** The command line in plain Node, as far as it needs no window. */
import { LecternError } from '../../api/errors.ts';
import { localeFor, translate } from '../../api/messages.ts';
import { openLibrary } from '../../db/library.ts';
import { parse } from './parse.ts';
import { startReader } from './reader.ts';
import { isWindowless, printHelp, printRefusal, refused, runWindowless, type OpenLibrary } from './run.ts';

// Whoever reads our output may have seen enough: `lectern read … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const locale = localeFor(
  process.env.LC_ALL ||
    process.env.LC_MESSAGES ||
    process.env.LANG ||
    Intl.DateTimeFormat().resolvedOptions().locale,
);

/** Answers at once; promises only because elsewhere the library is another process. */
async function open(path: string): Promise<OpenLibrary> {
  const library = openLibrary(path);
  return {
    call: async (name, input) => library.answer(name, input),
    close: async () => library.close(),
  };
}

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  // Without words the program opens its window; here there is none to open.
  if (words.length === 0) return printHelp(null, locale);
  const request = parse(words, locale);
  if (isWindowless(request)) return runWindowless(request, locale, { open, startReader });
  const { command } = request;
  throw new LecternError('usage', { detail: translate(locale, 'cli.needs-window', { command }) });
}

main().catch((thrown: unknown) => {
  printRefusal(thrown, locale);
  process.exitCode = refused;
});
