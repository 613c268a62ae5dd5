/** `export` on the command line: PDFs of one keyword, of each, or of the whole deck, and no window shown. */
import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LecternError } from '../../api/errors.ts';
import type { ExportedFile, OutputOptions } from '../../api/output.ts';
import type { ShowLog, ShowRecord, ShowSummary } from '../../api/shows.ts';
import type { BriefingHead, BriefingId, BriefingPlan } from '../../briefing/model.ts';
import type { LibraryProcess } from '../library.ts';
import type { Printer } from '../print.ts';
import { chosen, type Chosen } from './briefing.ts';
import type { Request } from './parse.ts';

type ExportRequest = Extract<Request, { command: 'export' }>;

/** Writes the PDFs a request asks for; tells each file's line. */
export async function exportAll(
  request: ExportRequest,
  library: LibraryProcess,
  printer: Printer,
  tell: (file: ExportedFile) => void,
): Promise<void> {
  const { as, perPage, theme, aspect } = request;
  const options: OutputOptions = { as, perPage, theme, aspect };
  const wanted = targets(request, await chosen(request, library));
  const drawn = new Map<BriefingId, ShowLog['ink']>();
  if (request.ink) {
    for (const { briefing } of wanted) {
      const ink = await lastInk(library, briefing.id);
      if (ink) drawn.set(briefing.id, ink);
    }
    if (drawn.size === 0) throw new LecternError('show-without-ink', { path: request.library });
  }
  for (const { briefing, path } of wanted) {
    const plan = (await library.call('briefings.get', { id: briefing.id })) as BriefingPlan;
    const ink = drawn.get(briefing.id);
    tell(await printer.write(plan, options, path, ink && { ink }));
  }
}

/** What was drawn in the last show or rehearsal of a briefing in which something was. */
async function lastInk(library: LibraryProcess, briefingId: BriefingId): Promise<ShowLog['ink'] | null> {
  for (const { id } of (await library.call('shows.list', { briefingId })) as ShowSummary[]) {
    const { log } = (await library.call('shows.get', { id })) as ShowRecord;
    if (Object.keys(log.ink).length > 0) return log.ink;
  }
  return null;
}

/** One file gets one briefing; a folder gets a file per keyword, numbered in the report's order. */
function targets(
  { keyword, to }: ExportRequest,
  { report: { keywords }, briefing }: Chosen,
): { briefing: BriefingHead; path: string }[] {
  const isFolder = /[/\\]$/.test(to) || statSync(to, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder) return [{ briefing: briefing(keyword), path: resolve(to) }];
  const all = (keyword === null ? keywords : [keyword]).map((name) => ({
    briefing: briefing(name),
    path: join(resolve(to), `${keywords.indexOf(name) + 1}-${name.replace(/[\\/:*?"<>|]/g, '_')}.pdf`),
  }));
  mkdirSync(resolve(to), { recursive: true });
  return all;
}
