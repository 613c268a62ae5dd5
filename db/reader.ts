/** Reads in a thread of its own, so that the library goes on answering and a reading can be stopped. */
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { LecternError } from '../api/errors.ts';
import type { ReadingJob, ReadingOf } from './reading.ts';

interface Waiting {
  job: ReadingJob;
  resolve: (reading: never) => void;
  reject: (error: Error) => void;
}

/** Beside this file, in the source and in the build. */
const file = new URL(`./reading-thread${extname(import.meta.url)}`, import.meta.url);

/** Does one job after the other. Its thread is started with the first and kept, warm, for the next. */
export class Reader {
  #thread: Worker | null = null;
  #current: Waiting | null = null;
  readonly #queue: Waiting[] = [];

  /** @throws LecternError cancelled, internal (the thread ended by itself) */
  read<Job extends ReadingJob>(job: Job): Promise<ReadingOf<Job>> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ job, resolve, reject });
      this.#next();
    });
  }

  /** Stops whatever is being read or waits for it. */
  cancel(): void {
    this.#stop(new LecternError('cancelled'));
  }

  #next(): void {
    if (this.#current) return;
    this.#current = this.#queue.shift() ?? null;
    if (this.#current) (this.#thread ??= this.#start()).postMessage(this.#current.job);
  }

  #start(): Worker {
    const thread = new Worker(file);
    thread.on('message', (reading: string) => {
      if (thread !== this.#thread) return;
      this.#current?.resolve(JSON.parse(reading) as never);
      this.#current = null;
      this.#next();
    });
    // What it cannot hold in memory ends the thread and nothing else.
    thread.on('error', ({ message }) => {
      if (thread === this.#thread) this.#stop(new LecternError('internal', { detail: message }));
    });
    // Nobody who wants to end waits for it.
    thread.unref();
    return thread;
  }

  #stop(error: LecternError): void {
    void this.#thread?.terminate();
    this.#thread = null;
    const stopped = [...(this.#current ? [this.#current] : []), ...this.#queue.splice(0)];
    this.#current = null;
    for (const { reject } of stopped) reject(error);
  }
}
