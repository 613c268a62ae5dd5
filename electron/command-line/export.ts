/** `export` on the command line: PDFs of one keyword, of each, or of the whole deck, and no window shown. */
import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OutputOptions } from '../../api/output.ts';
import type { BriefingHead, BriefingPlan } from '../../briefing/model.ts';
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
  tell: (path: string, pages: number, bytes: number, milliseconds: number) => void,
): Promise<void> {
  const { as, perPage, theme, aspect } = request;
  const options: OutputOptions = { as, perPage, theme, aspect };
  for (const { briefing, path } of targets(request, await chosen(request, library))) {
    const plan = (await library.call('briefings.get', { id: briefing.id })) as BriefingPlan;
    const file = await printer.write(plan, options, path);
    tell(file.path, file.pages, file.bytes, file.milliseconds);
  }
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
