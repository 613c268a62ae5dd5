/** `export` on the command line: PDFs of one keyword, of each, or of the whole deck, and no window shown. */
import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LecternError } from '../../api/errors.ts';
import type { OutputOptions } from '../../api/output.ts';
import type { BriefingHead, BriefingPlan, ReportHead } from '../../briefing/model.ts';
import type { LibraryProcess } from '../library.ts';
import type { Printer } from '../print.ts';
import type { Request } from './parse.ts';

type ExportRequest = Extract<Request, { command: 'export' }>;

/** Writes the PDFs a request asks for; tells each file's line. */
export async function exportAll(
  request: ExportRequest,
  library: LibraryProcess,
  printer: Printer,
  tell: (path: string, pages: number, bytes: number, milliseconds: number) => void,
): Promise<void> {
  const report = pick((await library.call('reports.list')) as ReportHead[], request);
  const briefings = ((await library.call('briefings.list')) as BriefingHead[]).filter(
    (briefing) => briefing.reportId === report.id,
  );
  const options: OutputOptions = { as: request.as, theme: request.theme, aspect: request.aspect };
  for (const { briefing, path } of targets(request, report, briefings)) {
    const plan = (await library.call('briefings.get', { id: briefing.id })) as BriefingPlan;
    const file = await printer.write(plan, options, path);
    tell(file.path, file.pages, file.bytes, file.milliseconds);
  }
}

function pick(reports: ReportHead[], { report: id, library }: ExportRequest): ReportHead {
  const existing = reports.map((report) => `${report.id} ${report.title}`).join(', ');
  const [first, second] = reports;
  if (!first) throw new LecternError('library-has-no-report', { path: library });
  if (id === null && second) throw new LecternError('several-reports', { existing });
  const chosen = id === null ? first : reports.find((report) => report.id === id);
  if (!chosen) throw new LecternError('report-unknown', { id: id ?? '', existing });
  return chosen;
}

function targets(
  { keyword, to }: ExportRequest,
  { keywords }: ReportHead,
  briefings: BriefingHead[],
): { briefing: BriefingHead; path: string }[] {
  const isFolder = /[/\\]$/.test(to) || statSync(to, { throwIfNoEntry: false })?.isDirectory() === true;
  const named = (scope: string | null): BriefingHead => {
    const found = briefings.find((briefing) => briefing.scope === scope);
    if (!found)
      throw new LecternError('keyword-unknown', { keyword: scope ?? '', existing: keywords.join(' ') });
    return found;
  };
  const inFolder = (scope: string) => ({
    briefing: named(scope),
    path: join(resolve(to), `${keywords.indexOf(scope) + 1}-${scope.replace(/[\\/:*?"<>|]/g, '_')}.pdf`),
  });
  const wanted = keyword === null && !isFolder ? null : keyword === null ? keywords : [keyword];
  if (wanted === null) return [{ briefing: named(null), path: resolve(to) }];
  if (!isFolder) return wanted.map((scope) => ({ briefing: named(scope), path: resolve(to) }));
  const all = wanted.map(inFolder);
  mkdirSync(resolve(to), { recursive: true });
  return all;
}
