/** The library's own process: a slow query freezes no window, a crash of native code no briefing. */
import { LecternError } from '../api/errors.ts';
import { openLibrary, readsFirst, type Library } from './library.ts';
import { parentPort } from './port.ts';
import type { Refusal, ToLibrary } from './protocol.ts';
import { Reader } from './reader.ts';

/** How often another program's changes are looked for, in ms. */
const lookEvery = 1_000;

const port = parentPort();
const reader = new Reader();
let library: Library | null = null;
/** Why no library is open. */
let refused: Refusal = { kind: 'library-stopped', params: {} };

const refusalOf = (thrown: unknown): Refusal =>
  thrown instanceof LecternError
    ? { kind: thrown.kind, params: thrown.params }
    : { kind: 'internal', params: { detail: thrown instanceof Error ? thrown.message : String(thrown) } };

function open(path: string): void {
  close();
  try {
    library = openLibrary(path);
    library.onChange((history) => port.send({ type: 'changed', history }));
    port.send({ type: 'opened', history: library.call('history.state') });
  } catch (thrown) {
    close();
    refused = refusalOf(thrown);
    port.send({ type: 'refused', error: refused });
  }
}

function answer({ id, name, input }: Extract<ToLibrary, { type: 'call' }>): void {
  if (!library) return port.send({ type: 'answer', id, ok: false, error: refused });
  const told = (value: unknown): void =>
    port.send({ type: 'answer', id, ok: true, json: JSON.stringify(value) });
  const refuse = (thrown: unknown): void =>
    port.send({ type: 'answer', id, ok: false, error: refusalOf(thrown) });
  // While a text is read, the calls after it are answered.
  if (readsFirst(name))
    return void library.answerRead((job) => reader.read(job), name, input).then(told, refuse);
  try {
    told(library.answer(name, input));
  } catch (thrown) {
    refuse(thrown);
  }
}

function close(): void {
  reader.cancel();
  library?.close();
  library = null;
}

function end(): void {
  clearInterval(looking);
  close();
  port.end();
}

const looking = setInterval(() => {
  try {
    library?.lookForOthers();
  } catch {
    // Whatever is wrong will be told to the next call.
  }
}, lookEvery);

port.onGone(end);
port.onMessage((message) => {
  if (message.type === 'open') open(message.path);
  else if (message.type === 'call') answer(message);
  else if (message.type === 'cancel') reader.cancel();
  else {
    close();
    port.send({ type: 'closed' });
    end();
  }
});
