/** The briefing that command-line words mean, or a refusal that names those there are. */
import { LecternError } from '../../api/errors.ts';
import type { BriefingHead, ReportHead } from '../../briefing/model.ts';
import type { LibraryProcess } from '../library.ts';
import type { Scope } from './parse.ts';

/** One report of a library, with its briefings: that of the whole report (scope null) and one per keyword. */
export interface Chosen {
  report: ReportHead;
  /** @throws LecternError keyword-unknown */
  briefing: (keyword: string | null) => BriefingHead;
}

/**
 * Finds the report of a request.
 *
 * @throws LecternError library-has-no-report, several-reports, report-unknown
 */
export async function chosen({ report: id, library: path }: Scope, library: LibraryProcess): Promise<Chosen> {
  const reports = (await library.call('reports.list')) as ReportHead[];
  const existing = reports.map((report) => `${report.id} ${report.title}`).join(', ');
  const [first, second] = reports;
  if (!first) throw new LecternError('library-has-no-report', { path });
  if (id === null && second) throw new LecternError('several-reports', { existing });
  const report = id === null ? first : reports.find((one) => one.id === id);
  if (!report) throw new LecternError('report-unknown', { id: id ?? '', existing });
  const all = (await library.call('briefings.list')) as BriefingHead[];
  return {
    report,
    briefing: (keyword) => {
      const found = all.find((one) => one.reportId === report.id && one.scope === keyword && !one.gathered);
      if (found) return found;
      throw new LecternError('keyword-unknown', {
        keyword: keyword ?? '',
        existing: report.keywords.join(' '),
      });
    },
  };
}
