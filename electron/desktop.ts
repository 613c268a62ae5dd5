import type { WebContents } from 'electron';
import type { CallName } from '../api/index.ts';

/** What the desktop answers: calls whose room is not the library, each given checked input. */
export type Desktop = Partial<Record<CallName, (input: unknown, sender: WebContents) => unknown>>;
