/** A thread that reads: db/reader.ts starts it, hands it one job at a time, and may end it in the middle. */
import { parentPort } from 'node:worker_threads';
import { read, type ReadingJob } from './reading.ts';

// A long reading is many small objects: as one string it crosses several times faster.
parentPort?.on('message', (job: ReadingJob) => parentPort?.postMessage(JSON.stringify(read(job))));
