/** Bringing reports in from the main window: chosen, dropped, pasted, or a sample. */
import type { Imported, samples } from '../api/reports.ts';
import { lectern } from './client.ts';
import { t } from './language.svelte.ts';
import { attempt, notices } from './notices.svelte.ts';
import { place } from './place.svelte.ts';

function arrived(all: (Imported | null)[]): void {
  const imported = all.filter((one) => one !== null);
  for (const { report, briefings } of imported) {
    const [whole] = briefings;
    const { title, keywords, pointCount, figureCount } = report;
    notices.say({
      kind: 'done',
      text: t('app.import.done', {
        title,
        keywords: keywords.length,
        points: pointCount,
        figures: figureCount,
      }),
      action: whole ? { label: t('app.import.open-briefing'), go: () => place.openBriefing(whole.id) } : null,
    });
  }
  const last = imported.at(-1);
  if (last) place.openReport(last.report.id);
}

export const importFiles = (): Promise<void> =>
  attempt(async () => arrived(await lectern.reports.importFiles())) as Promise<void>;

export const importSample = (sample: (typeof samples)[number]): Promise<void> =>
  attempt(async () => arrived([await lectern.reports.importSample({ sample })])) as Promise<void>;

/** Dropped files, one after the other; a bad one does not keep the others out. */
export async function importDropped(files: File[]): Promise<void> {
  for (const file of files) {
    await attempt(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      arrived([await lectern.reports.importBytes({ fileName: file.name, bytes })]);
    });
  }
}

/** @throws WireFailure, for the dialog that holds the text to show */
export async function importPasted(text: string): Promise<void> {
  arrived([await lectern.reports.importText({ fileName: '', text })]);
}
