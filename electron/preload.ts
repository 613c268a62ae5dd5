/** The one bridge into a window: a function for each call of api/, and `on` for events. */
import { contextBridge, ipcRenderer } from 'electron';
import { eventNames } from '../api/events.ts';
import { callsByName } from '../api/index.ts';

const bridge: Record<string, unknown> = {
  on(name: string, listener: (event: unknown) => void): () => void {
    if (!(eventNames as readonly string[]).includes(name)) throw new Error(`There is no event ${name}`);
    const handler = (_: unknown, event: unknown): void => listener(event);
    ipcRenderer.on(`event:${name}`, handler);
    return () => void ipcRenderer.off(`event:${name}`, handler);
  },
};
for (const name of callsByName.keys()) {
  const [noun = '', verb = ''] = name.split('.');
  const verbs = (bridge[noun] ??= {}) as Record<string, unknown>;
  verbs[verb] = (input?: unknown): Promise<unknown> => ipcRenderer.invoke(`call:${name}`, input);
}
contextBridge.exposeInMainWorld('lectern', bridge);
