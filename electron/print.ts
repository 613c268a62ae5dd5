/** Briefings → PDF: one hidden window lays all pages out and is printed in one call. */
import type { BrowserWindow } from 'electron';
import { LecternError } from '../api/errors.ts';
import type {
  ExportedFile,
  InkTold,
  LaidOut,
  OutputOptions,
  OutputProgress,
  PrintJob,
} from '../api/output.ts';
import type { ShowLog } from '../api/shows.ts';
import { planWords } from '../api/words.ts';
import { buildBriefing } from '../briefing/build/index.ts';
import type { BriefingPlan } from '../briefing/model.ts';
import type { Desktop } from './desktop.ts';
import { writeWhole } from './files-out.ts';
import { finishPdf } from './pdf.ts';
import { withInk } from './show/ink-out.ts';
import { openWindow, tell } from './windows.ts';

export interface WriteOptions {
  progress?: (progress: OutputProgress) => void;
  /** Stops the work; nothing is written then. */
  signal?: AbortSignal;
  /** What lies on the slides, by their keys. */
  ink?: ShowLog['ink'];
}

/** The job at hand, and how to tell its end. */
interface Work {
  job: PrintJob;
  progress: (progress: OutputProgress) => void;
  laidOut: (outcome: LaidOut) => void;
}

/** The print window, kept warm between jobs. Jobs are done one after the other. */
export class Printer {
  #window: BrowserWindow | null = null;
  #work: Work | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  /** Settled when nothing is being printed. */
  #printing: Promise<unknown> = Promise.resolve();

  /** What the print window asks of the desktop; from any other window it is refused. */
  readonly answers: Desktop = {
    'output.job': (_, sender) => this.#asked(sender).job,
    'output.progress': (input, sender) => {
      this.#asked(sender).progress({ phase: 'layout', ...(input as { done: number; total: number }) });
    },
    'output.ready': (input, sender) => this.#asked(sender).laidOut(input as LaidOut),
  };

  /**
   * Makes one PDF of a briefing.
   *
   * @throws LecternError output-failed, output-unwritable, cancelled
   */
  write(
    plan: BriefingPlan,
    options: OutputOptions,
    path: string,
    also: WriteOptions = {},
  ): Promise<ExportedFile> {
    const turn = this.#turn.then(() => this.#write(plan, options, path, also));
    this.#turn = turn.catch(() => {}).then(() => this.#printing);
    return turn;
  }

  async #write(
    plan: BriefingPlan,
    options: OutputOptions,
    path: string,
    { progress = () => {}, signal, ink }: WriteOptions,
  ): Promise<ExportedFile> {
    const started = performance.now();
    const { job, told } = jobOf(plan, options, ink);
    const stop = new Promise<never>((_, reject) => {
      const cancel = (): void => {
        // Where a window goes while it prints, Electron never ends what is printed next.
        const window = this.#window;
        void this.#printing.then(() => window?.destroy());
        reject(new LecternError('cancelled'));
      };
      if (signal?.aborted) cancel();
      signal?.addEventListener('abort', cancel, { once: true });
    });
    // Unheard when nobody stops it.
    stop.catch(() => {});
    const orStop = <Result>(work: Promise<Result>): Promise<Result> => Promise.race([work, stop]);
    try {
      const { pages, bookmarks } = await orStop(this.#layOut(job, progress));
      progress({ phase: 'print', done: pages, total: pages });
      const printed = await orStop(this.#print());
      progress({ phase: 'write', done: pages, total: pages });
      const { title, language } = job.briefing;
      const author = plan.parts[0]?.report.byline ?? '';
      const lang = language === 'zh' ? 'zh-CN' : 'en';
      const bytes = await orStop(finishPdf(printed, { title, author, language: lang, bookmarks }));
      writeWhole(path, bytes);
      const milliseconds = Math.round(performance.now() - started);
      return { path, bytes: bytes.byteLength, pages, milliseconds, ...(ink && { ink: told }) };
    } finally {
      this.#work = null;
    }
  }

  #asked(sender: unknown): Work {
    if (this.#work && sender === this.#window?.webContents) return this.#work;
    throw new LecternError('not-allowed', { detail: 'output' });
  }

  async #layOut(job: PrintJob, progress: Work['progress']): Promise<LaidOut> {
    const laidOut = new Promise<LaidOut>((resolve) => (this.#work = { job, progress, laidOut: resolve }));
    const gone = new Promise<LaidOut>((resolve) => {
      const lost = (): void => resolve({ pages: 0, bookmarks: [], error: 'the print window was lost' });
      if (this.#window) {
        this.#window.once('closed', lost);
        tell(this.#window.webContents, 'output.job', {});
      } else {
        // The page asks for its job while it loads, so the window must be known before that ends.
        openWindow('print', {}, (window) => this.#keep(window, lost)).catch(lost);
      }
    });
    const outcome = await Promise.race([laidOut, gone]);
    if (outcome.error !== undefined || outcome.pages === 0)
      throw new LecternError('output-failed', { detail: outcome.error ?? 'no pages' });
    return outcome;
  }

  #keep(window: BrowserWindow, lost: () => void): void {
    this.#window = window;
    window.webContents.on('render-process-gone', () => window.destroy());
    window.on('closed', () => {
      this.#window = null;
      lost();
    });
  }

  async #print(): Promise<Uint8Array> {
    const contents = this.#window?.webContents;
    if (!contents) throw new LecternError('output-failed', { detail: 'no print window' });
    try {
      const printed = contents.printToPDF({ printBackground: true, preferCSSPageSize: true });
      this.#printing = printed.catch(() => {});
      return await printed;
    } catch (error) {
      throw new LecternError('output-failed', { detail: (error as Error).message }, { cause: error });
    }
  }
}

function jobOf(
  plan: BriefingPlan,
  options: OutputOptions,
  drawn: ShowLog['ink'] = {},
): { job: PrintJob; told: InkTold } {
  const aspect = options.aspect ?? plan.aspect;
  const words = planWords(plan);
  const { briefing, ink, told } = withInk(buildBriefing(plan, { aspect, words }), drawn);
  const job: PrintJob = {
    as: options.as,
    perPage: options.perPage ?? null,
    // Handouts go to office printers: black and white unless somebody says otherwise.
    theme: options.theme ?? (options.as === 'handout' ? 'print' : plan.theme),
    aspect,
    paper: options.paper ?? 'A4',
    briefing,
    plan,
    ink,
    date: localDate(new Date()),
  };
  return { job, told };
}

/** The date where the person is, as ISO writes it. */
function localDate(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
