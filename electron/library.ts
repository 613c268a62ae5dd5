/** The library's process as the main process sees it: started, asked, closed. */
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, utilityProcess } from 'electron';
import { LecternError } from '../api/errors.ts';
import type { FromLibrary, Refusal, ToLibrary } from '../db/protocol.ts';

/** better-sqlite3 needs Node-API 10, which Electron has from this major version on. */
const firstWithNativeSqlite = 36;

interface Line {
  post(message: ToLibrary): void;
  onMessage(listener: (message: FromLibrary) => void): void;
  onExit(listener: () => void): void;
}

/** A utility process of this Electron; on an older one the same file under the project's own Node. */
function start(file: string): Line {
  if (Number(process.versions.electron.split('.')[0]) >= firstWithNativeSqlite) {
    const child = utilityProcess.fork(file);
    return {
      post: (message) => child.postMessage(message),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.on('exit', listener),
    };
  }
  const own = join(app.getAppPath(), 'node_modules', 'node', 'bin', 'node');
  const child = fork(file, [], { execPath: existsSync(own) ? own : 'node', execArgv: [] });
  return {
    post: (message) => void child.send(message),
    onMessage: (listener) => void child.on('message', (message) => listener(message as FromLibrary)),
    onExit: (listener) => void child.on('exit', listener),
  };
}

const errorOf = ({ kind, params }: Refusal): LecternError => new LecternError(kind, params);

/** An open library in a process of its own. */
export class LibraryProcess {
  readonly #line: Line;
  readonly #waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  #last = 0;
  #closed: (() => void) | null = null;

  private constructor(line: Line) {
    this.#line = line;
    line.onMessage((message) => {
      if (message.type === 'closed') this.#closed?.();
      if (message.type !== 'answer') return;
      const caller = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (message.ok) caller?.resolve(message.value);
      else caller?.reject(errorOf(message.error));
    });
    line.onExit(() => {
      for (const { reject } of this.#waiting.values()) reject(new LecternError('library-stopped'));
      this.#waiting.clear();
      this.#closed?.();
    });
  }

  /**
   * Starts the process and opens the file; resolves when it is open.
   *
   * @throws LecternError library-*
   */
  static open(path: string): Promise<LibraryProcess> {
    const line = start(join(app.getAppPath(), 'out', 'main', 'library.cjs'));
    const library = new LibraryProcess(line);
    return new Promise((resolve, reject) => {
      line.onMessage((message) => {
        if (message.type === 'opened') resolve(library);
        else if (message.type === 'refused') reject(errorOf(message.error));
      });
      line.onExit(() => reject(new LecternError('library-stopped')));
      line.post({ type: 'open', path });
    });
  }

  /** Asks one call of api/ whose room is the library. */
  call(name: string, input?: unknown): Promise<unknown> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#line.post({ type: 'call', id, name, input });
    });
  }

  /** Closes the file and ends the process. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#closed = resolve;
      this.#line.post({ type: 'close' });
    });
  }
}
