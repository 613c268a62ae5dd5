import type { FromLibrary, ToLibrary } from './protocol.ts';

/** The line to the main process, whichever way this process was started. */
export interface Port {
  send(message: FromLibrary): void;
  onMessage(listener: (message: ToLibrary) => void): void;
  /** The main process is gone, or wants this one gone. */
  onGone(listener: () => void): void;
  /** Ends this process, once everything sent is on its way. */
  end(): void;
}

/** What Electron puts on `process` of a utility process; its types are not ours to import here. */
interface UtilityPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
}

type Send = (message: unknown, handle: undefined, options: undefined, sent: () => void) => boolean;

/**
 * The port of an Electron utility process, or of a process forked by Node.
 *
 * @throws Error when nobody started this process to talk to it.
 */
export function parentPort(): Port {
  const utility = (process as { parentPort?: UtilityPort }).parentPort;
  const onGone = (listener: () => void): void => {
    process.once('SIGTERM', listener);
    process.once('disconnect', listener);
    // Ctrl+C in a terminal reaches the whole group; when to end is for the main process to say.
    process.on('SIGINT', () => {});
  };
  if (utility) {
    return {
      send: (message) => utility.postMessage(message),
      onMessage: (listener) => utility.on('message', ({ data }) => listener(data as ToLibrary)),
      onGone,
      end: () => setImmediate(() => process.exit(0)),
    };
  }
  const send = process.send?.bind(process) as Send | undefined;
  if (send) {
    let underWay = 0;
    let ending = false;
    const leave = (): void => {
      if (ending && underWay === 0) process.exit(0);
    };
    return {
      send(message) {
        // The parent may vanish at any moment; onGone hears of that.
        if (!process.connected) return;
        underWay += 1;
        send(message, undefined, undefined, () => {
          underWay -= 1;
          leave();
        });
      },
      onMessage: (listener) => process.on('message', (message) => listener(message as ToLibrary)),
      onGone,
      end() {
        ending = true;
        if (!process.connected) process.exit(0);
        leave();
      },
    };
  }
  throw new Error('The library process talks to the main process only; see db/protocol.ts');
}
