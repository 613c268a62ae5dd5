/** The reading process under plain Node. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readerHeap } from '../files/limits.ts';
import type { ReadingOutcome, ReadingProcess, ReadingSign } from '../files/read.ts';

/** Starts the process that takes one document apart. */
export function startReader(): ReadingProcess {
  const file = fileURLToPath(new URL('../files/process.ts', import.meta.url));
  const child = fork(file, [], { execArgv: [readerHeap], serialization: 'advanced', silent: true });
  return {
    post: (job) => void child.send(job as never),
    onMessage: (listener) =>
      void child.on('message', (said) => listener(said as ReadingOutcome | ReadingSign)),
    onExit: (listener) => void child.on('exit', listener),
    kill: () => void child.kill('SIGKILL'),
  };
}
