/** Briefings → PDF: one hidden window lays all pages out and is printed in one call. */
import { PDFDocument } from '@cantoo/pdf-lib';
import type { BrowserWindow } from 'electron';
import { LecternError } from '../api/errors.ts';
import type { ExportedFile, OutputOptions, PrintJob } from '../api/output.ts';
import { slideWords } from '../api/words.ts';
import { buildBriefing } from '../briefing/build/index.ts';
import type { BriefingPlan } from '../briefing/model.ts';
import type { Desktop } from './desktop.ts';
import { writeWhole } from './files-out.ts';
import { openWindow } from './windows.ts';

/** The print window, kept warm between jobs. */
export class Printer {
  #window: BrowserWindow | null = null;
  #job: PrintJob | null = null;
  #laidOut: ((outcome: { pages: number; error?: string }) => void) | null = null;

  /** What the print window asks of the desktop. */
  readonly answers: Desktop = {
    'output.job': (_, sender) => {
      if (!this.#job || sender !== this.#window?.webContents)
        throw new LecternError('not-allowed', { detail: 'output.job' });
      return this.#job;
    },
    'output.ready': (outcome) => this.#laidOut?.(outcome as { pages: number; error?: string }),
  };

  /**
   * Makes one PDF of a briefing.
   *
   * @throws LecternError output-failed, output-unwritable
   */
  async write(plan: BriefingPlan, options: OutputOptions, path: string): Promise<ExportedFile> {
    const started = performance.now();
    const aspect = options.aspect ?? plan.aspect;
    const language = plan.parts[0]?.report.language ?? 'zh';
    const briefing = buildBriefing(plan, { aspect, words: slideWords(language) });
    const pages = await this.#layOut({
      as: options.as,
      perPage: options.as === 'handout' ? 3 : null,
      theme: options.theme ?? plan.theme,
      aspect,
      paper: options.paper ?? 'A4',
      briefing,
      plan,
      date: new Date().toISOString().slice(0, 10),
    });
    const printed = await this.#window?.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
    });
    if (!printed) throw new LecternError('output-failed', { detail: 'no print window' });
    const file = await PDFDocument.load(printed);
    file.setTitle(briefing.title);
    file.setCreator('Lectern');
    const bytes = await file.save();
    writeWhole(path, bytes);
    return { path, bytes: bytes.byteLength, pages, milliseconds: Math.round(performance.now() - started) };
  }

  async #layOut(job: PrintJob): Promise<number> {
    this.#job = job;
    const laidOut = new Promise<{ pages: number; error?: string }>((resolve) => (this.#laidOut = resolve));
    if (this.#window) this.#window.webContents.send('event:output.job', {});
    else {
      // The page asks for its job while it loads, so the window must be known before that ends.
      this.#window = await openWindow('print', (window) => (this.#window = window));
    }
    const { pages, error } = await laidOut;
    if (error !== undefined || pages === 0)
      throw new LecternError('output-failed', { detail: error ?? 'no pages' });
    return pages;
  }
}
