/** Processes of ours beside the main one: a utility process of this Electron, or the same file under Node. */
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, utilityProcess } from 'electron';
import { readerHeap } from './files/limits.ts';

/** better-sqlite3 needs Node-API 10, which Electron has from this major version on. */
const firstWithNativeSqlite = 36;

export interface Child<In, Out> {
  post: (message: In) => void;
  onMessage: (listener: (message: Out) => void) => void;
  onExit: (listener: () => void) => void;
  kill: () => void;
}

const heapOf = (name: string): string[] => [name === 'reader' ? readerHeap : '--max-old-space-size=1024'];

/** Starts one of the bundles in out/main. */
export function startChild<In, Out>(name: 'library' | 'reader'): Child<In, Out> {
  const file = join(app.getAppPath(), 'out', 'main', `${name}.cjs`);
  if (Number(process.versions.electron.split('.')[0]) >= firstWithNativeSqlite) {
    const child = utilityProcess.fork(file, [], { execArgv: heapOf(name) });
    return {
      post: (message) => child.postMessage(message),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.on('exit', listener),
      kill: () => void child.kill(),
    };
  }
  const own = join(app.getAppPath(), 'node_modules', 'node', 'bin', 'node');
  const child = fork(file, [], {
    execPath: existsSync(own) ? own : 'node',
    execArgv: heapOf(name),
    serialization: 'advanced',
  });
  return {
    post: (message) => void child.send(message as never),
    onMessage: (listener) => void child.on('message', (message) => listener(message as Out)),
    onExit: (listener) => void child.on('exit', listener),
    kill: () => void child.kill('SIGKILL'),
  };
}
