/** What reading one document may take; whatever takes more is broken or hostile. */
import { Worker } from 'node:worker_threads';

/** In ms, without a sign that the reading goes on: a long document gives one with every page. */
export const longest = 10_000;
/** In ms, signs or not. */
export const longestOfAll = 60_000;
/** All the memory of the reading process, in bytes. */
export const mostMemory = 1024 * 1024 * 1024;
/** The part of it that JavaScript's own objects may take; the engine ends the process beyond. */
export const readerHeap = '--max-old-space-size=768';

/** How the limits are told to a person. */
export const limitsTold = { time: `${longest / 1000} s`, memory: `${mostMemory / 1024 ** 3} GB` };

/**
 * Ends this process as soon as it holds more than `mostMemory`. A thread of its own looks, because the
 * reading itself never pauses.
 */
export function boundMemory(): void {
  const watch = `setInterval(() => {
    if (process.memoryUsage.rss() > ${mostMemory}) process.kill(process.pid, 'SIGKILL');
  }, 20);`;
  new Worker(watch, { eval: true }).unref();
}
