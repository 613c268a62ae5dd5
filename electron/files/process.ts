/** The reading process: takes one document apart and ends. Whatever it holds cannot reach further. */
import { LecternError } from '../../api/errors.ts';
import { documentText } from './document.ts';
import { boundMemory } from './limits.ts';
import type { ReadingJob, ReadingOutcome, ReadingSign } from './read.ts';

interface Port {
  postMessage: (said: ReadingOutcome | ReadingSign) => void;
  on: (event: 'message', listener: (event: { data: ReadingJob }) => void) => void;
}
/** There in Electron's utility process; under Node the parent is spoken to as `process`. */
const { parentPort } = process as unknown as { parentPort?: Port };

const say = (said: ReadingOutcome | ReadingSign): void => {
  if (parentPort) parentPort.postMessage(said);
  else process.send?.(said);
};

async function read({ file, bytes, encoding }: ReadingJob): Promise<ReadingOutcome> {
  try {
    return { ok: true, ...(await documentText(file, bytes, encoding, (page) => say({ page }))) };
  } catch (thrown) {
    const error =
      thrown instanceof LecternError
        ? { kind: thrown.kind, params: thrown.params }
        : { kind: 'file-damaged' as const, params: { file, detail: (thrown as Error).message } };
    return { ok: false, error };
  }
}

boundMemory();
const take = (job: ReadingJob): void => void read(job).then(say);
if (parentPort) parentPort.on('message', ({ data }) => take(data));
else process.on('message', (job) => take(job as ReadingJob));
