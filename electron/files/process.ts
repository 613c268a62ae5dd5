/** The reading process: takes one document apart and ends. Whatever it holds cannot reach further. */
import { LecternError } from '../../api/errors.ts';
import { documentText } from './document.ts';
import { boundMemory } from './limits.ts';
import type { ReadingJob, ReadingOutcome } from './read.ts';

interface Port {
  postMessage: (outcome: ReadingOutcome) => void;
  on: (event: 'message', listener: (event: { data: ReadingJob }) => void) => void;
}
/** There in Electron's utility process; under Node the parent is spoken to as `process`. */
const { parentPort } = process as unknown as { parentPort?: Port };

async function read({ file, bytes, encoding }: ReadingJob): Promise<ReadingOutcome> {
  try {
    return { ok: true, text: await documentText(file, bytes, encoding) };
  } catch (thrown) {
    const error =
      thrown instanceof LecternError
        ? { kind: thrown.kind, params: thrown.params }
        : { kind: 'file-damaged' as const, params: { file, detail: (thrown as Error).message } };
    return { ok: false, error };
  }
}

boundMemory();
if (parentPort)
  parentPort.on('message', ({ data }) => void read(data).then((out) => parentPort.postMessage(out)));
else process.on('message', (job) => void read(job as ReadingJob).then((out) => process.send?.(out)));
