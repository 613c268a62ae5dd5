/** The bridge of this window, as screens use it. */
import { createClient } from '../api/client.ts';
import type { Bridge } from '../api/index.ts';

export const lectern = createClient((window as unknown as { lectern: Bridge }).lectern);
