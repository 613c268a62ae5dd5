/** Files as a window knows them: handed over, read into a draft, let go. */
import { LecternError, toWire, WireFailure, type ErrorKind } from '../api/errors.ts';
import type { Encoding, GivenFile } from '../api/files.ts';
import type { MessageParams } from '../api/messages.ts';
import { maxTextBytes } from '../api/reports.ts';
import { carryOver } from '../briefing/review/carry.ts';
import { lectern } from './client.ts';
import { Draft } from './draft.svelte.ts';
import { currentLocale } from './language.svelte.ts';
import { attempt } from './notices.svelte.ts';

/** What to read: a file, or (for what cannot even be taken) the reason why not. */
export type Coming = { fileName: string; file: GivenFile } | { fileName: string; refusal: WireFailure };

/** Reads a file and lays it out for review; over a draft, so that what was arranged there goes on. */
export async function drafted(file: GivenFile, chosen?: Encoding, over?: Draft): Promise<Draft> {
  const { fileName } = file;
  const { text, tables, encoding } = await lectern.files.text({
    id: file.id,
    ...(chosen && { encoding: chosen }),
  });
  const { known, ...outline } = await lectern.reports.read({ fileName, text });
  const start = { fileName, text, tables, file, encoding, outline };
  if (!over?.touched && !over?.report) {
    return new Draft({ ...start, known, ...(over && { over }) });
  }
  const former = await lectern.reports.read({ fileName: over.fileName, text: over.text });
  const { arrangement, changed, gone } = carryOver(
    { source: over.text, arrangement: over.arrangement, reading: former.arrangement },
    { source: text, proposed: outline.arrangement },
  );
  const { report } = over;
  return new Draft({
    ...{ ...start, over, arrangement, known: report ? null : known },
    ...(report && { report, changed, gone }),
  });
}

export function release(files: (GivenFile | null)[]): void {
  const ids = files.flatMap((file) => (file ? [file.id] : []));
  if (ids.length > 0) void attempt(() => lectern.files.release({ ids }));
}

/** A refusal that needs nobody else to be told. */
export const refusal = (kind: ErrorKind, params: MessageParams): WireFailure =>
  new WireFailure(toWire(new LecternError(kind, params), currentLocale()));

/** Hands a dropped file over, unless it is larger than anything we read. */
export async function taken(file: File): Promise<Coming> {
  const fileName = file.name;
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
  if (file.size > maxTextBytes) {
    const params = { file: fileName, size: megabytes(file.size), limit: megabytes(maxTextBytes) };
    return { fileName, refusal: refusal('file-too-large', params) };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { fileName, file: await lectern.files.take({ fileName, bytes }) };
}
