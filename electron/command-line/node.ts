/** The command line in plain Node, as far as it needs no window. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { LecternError } from '../../api/errors.ts';
import { localeFor, translate } from '../../api/messages.ts';
import { openLibrary } from '../../db/library.ts';
import type { ReadingOutcome, ReadingProcess } from '../files/read.ts';
import { parse } from './parse.ts';
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

function startReader(): ReadingProcess {
  const file = fileURLToPath(new URL('../files/process.ts', import.meta.url));
  const child = fork(file, [], { execArgv: ['--max-old-space-size=1024'], serialization: 'advanced' });
  return {
    post: (job) => void child.send(job as never),
    onMessage: (listener) => void child.on('message', (outcome) => listener(outcome as ReadingOutcome)),
    onExit: (listener) => void child.on('exit', listener),
    kill: () => void child.kill('SIGKILL'),
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
