/** The library's process as the main process sees it: started, asked, closed. */
import { LecternError } from '../api/errors.ts';
import type { HistoryState } from '../api/history.ts';
import type { FromLibrary, Refusal, ToLibrary } from '../db/protocol.ts';
import { startChild, type Child } from './child.ts';

type Line = Child<ToLibrary, FromLibrary>;

const errorOf = ({ kind, params }: Refusal): LecternError => new LecternError(kind, params);

interface Caller {
  resolve: (json: string | undefined) => void;
  reject: (error: Error) => void;
}

/** An open library in a process of its own. Should that process die, the next call starts it again. */
export class LibraryProcess {
  readonly #path: string;
  readonly #waiting = new Map<number, Caller>();
  readonly #listeners = new Set<(history: HistoryState) => void>();
  #line: Line | null = null;
  #opening: Promise<void> | null = null;
  #last = 0;
  #closed: (() => void) | null = null;

  private constructor(path: string) {
    this.#path = path;
  }

  /**
   * Starts the process and opens the file; resolves when it is open.
   *
   * @throws LecternError library-*
   */
  static async open(path: string): Promise<LibraryProcess> {
    const library = new LibraryProcess(path);
    await library.#connect();
    return library;
  }

  get path(): string {
    return this.#path;
  }

  /** Calls back after every committed change; gives back how to stop it. */
  onChanged(listener: (history: HistoryState) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Asks one call of api/ whose room is the library. */
  async call(name: string, input?: unknown): Promise<unknown> {
    const json = await this.ask(name, input);
    return json === undefined ? undefined : (JSON.parse(json) as unknown);
  }

  /** The same; the answer stays JSON, for whoever only hands it on. */
  async ask(name: string, input?: unknown): Promise<string | undefined> {
    if (!this.#line) await (this.#opening ??= this.#connect().finally(() => (this.#opening = null)));
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#line?.post({ type: 'call', id, name, input });
    });
  }

  /** Stops whatever text is being read; its call fails with `cancelled`. */
  cancelReading(): void {
    this.#line?.post({ type: 'cancel' });
  }

  /** Closes the file and ends the process. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      if (!this.#line) return resolve();
      this.#closed = resolve;
      this.#line.post({ type: 'close' });
    });
  }

  #connect(): Promise<void> {
    const line: Line = startChild('library');
    return new Promise((resolve, reject) => {
      line.onMessage((message) => {
        if (message.type === 'opened') {
          this.#line = line;
          resolve();
        } else if (message.type === 'refused') reject(errorOf(message.error));
        else this.#hear(message);
      });
      line.onExit(() => {
        this.#line = null;
        this.#opening = null;
        reject(new LecternError('library-stopped'));
        for (const caller of this.#waiting.values()) caller.reject(new LecternError('library-stopped'));
        this.#waiting.clear();
        this.#closed?.();
      });
      line.post({ type: 'open', path: this.#path });
    });
  }

  #hear(message: Exclude<FromLibrary, { type: 'opened' | 'refused' }>): void {
    if (message.type === 'closed') return void this.#closed?.();
    if (message.type === 'changed') {
      for (const listener of this.#listeners) listener(message.history);
      return;
    }
    const caller = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.ok) caller?.resolve(message.json);
    else caller?.reject(errorOf(message.error));
  }
}
