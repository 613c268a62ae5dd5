/** The far side of the door: who asks is checked, what is asked is checked, then it is answered. */
import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { LecternError, toWire } from '../api/errors.ts';
import { callsByName, type Answer } from '../api/index.ts';
import type { Locale } from '../api/messages.ts';
import type { Desktop } from './desktop.ts';
import type { LibraryProcess } from './library.ts';
import { origin } from './protocol.ts';

/** Only the top frame of one of our own pages may ask. */
function isOurs(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === event.sender.mainFrame && frame.url.startsWith(`${origin}/`);
}

/** Opens the door: every call of api/ is answered from now on, by the library or by the desktop. */
export function openDoor(library: LibraryProcess, desktop: Desktop, locale: () => Locale): void {
  for (const [name, { room, input: schema }] of callsByName) {
    ipcMain.handle(`call:${name}`, async (event, given: unknown): Promise<Answer<unknown>> => {
      try {
        if (!isOurs(event)) throw new LecternError('not-allowed', { detail: name });
        const input = schema.safeParse(given);
        if (!input.success)
          throw new LecternError('bad-input', { detail: `${name}: ${input.error.message}` });
        if (room === 'library') return { ok: true, json: await library.ask(name, given) };
        const answer = desktop[name];
        if (!answer) throw new LecternError('not-allowed', { detail: name });
        return { ok: true, value: await answer(input.data, event.sender) };
      } catch (thrown) {
        return { ok: false, error: toWire(thrown, locale()) };
      }
    });
  }
}
