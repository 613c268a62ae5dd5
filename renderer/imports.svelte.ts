/** Bringing reports in: one is looked at before it is kept; several come in one after the other. */
import { WireFailure } from '../api/errors.ts';
import type { Encoding, GivenFile } from '../api/files.ts';
import type { Imported, samples } from '../api/reports.ts';
import type { Report, ReportId } from '../briefing/model.ts';
import { headingKeys } from '../briefing/review/arrangement.ts';
import { headAfter } from '../briefing/review/carry.ts';
import { outlineOf } from '../briefing/review/outline.ts';
import { lectern } from './client.ts';
import { Draft } from './draft.svelte.ts';
import { drafted, refusal, release, taken, type Coming } from './given-files.ts';
import { draftKeeper } from './kept-draft.ts';
import { t } from './language.svelte.ts';
import { attempt, notices } from './notices.svelte.ts';
import { place } from './place.svelte.ts';

/** One of several files on its way in. */
export interface Arrival {
  fileName: string;
  state: 'waiting' | 'reading' | 'done' | 'known' | 'failed' | 'cancelled';
  /** What came in, or what went wrong. */
  text: string;
  hint: string;
  imported: Imported | null;
  /** Brings a known one in again. */
  again: (() => Promise<void>) | null;
  /** Its file, as long as something may be done with it. */
  file: GivenFile | null;
  /** Where it may be that it was only read in the wrong encoding: what to read it in for a person to look at. */
  readable: Encoding | 'as-guessed' | null;
}

/** A text file that a kept report came from, what it was decoded from and what it said. */
interface Source {
  file: GivenFile;
  encoding: Encoding;
  text: string;
}
/** What a text is read in first when nothing tells its encoding. */
const likeliest: Encoding = 'gb18030';

class Imports {
  /** The report that is being looked at. */
  draft = $state.raw<Draft | null>(null);
  /** The name of the one file that is being read, while it is. */
  reading = $state<string | null>(null);
  /** Several files, while they come in and until the person has seen how it went. */
  arrivals = $state<Arrival[] | null>(null);
  running = $state(false);
  #current: GivenFile | null = null;
  #cancelled = false;
  #decoding = 0;
  /** Text files stay in hand while the program runs: they may have to be read in another encoding. */
  #sources = new Map<ReportId, Source>();

  /** Asks for files, then brings them in. */
  choose = (): Promise<void> =>
    attempt(async () => {
      const given = await lectern.files.choose({ several: true });
      await this.#bringIn(given.map((file) => ({ fileName: file.fileName, file })));
    }) as Promise<void>;

  /** Brings in what was dropped on the window. */
  drop = (dropped: File[]): Promise<void> =>
    attempt(async () => {
      const coming: Coming[] = [];
      for (const file of dropped) coming.push(await taken(file));
      await this.#bringIn(coming);
    }) as Promise<void>;

  /**
   * Brings in what was copied elsewhere, as text and (or '') as a web page.
   *
   * @throws WireFailure, for the dialog that holds the text to show
   */
  async paste(copied: { text: string; html: string }): Promise<void> {
    const { text, tables } = await lectern.files.pasted(copied);
    const { known, ...outline } = await lectern.reports.read({ fileName: '', text });
    if (outline.points.length === 0) {
      throw refusal('report-without-points', { file: `“${copied.text.trim().slice(0, 16)}…”` });
    }
    this.#open(new Draft({ fileName: '', text, tables, known, outline }));
  }

  sample = (sample: (typeof samples)[number]): Promise<void> =>
    attempt(async () => arrived(await lectern.reports.importSample({ sample }))) as Promise<void>;

  /** Stops what is being read, and does not begin with the rest. */
  cancel(): void {
    this.#cancelled = true;
    const current = this.#current;
    if (current) void attempt(() => lectern.files.cancel({ id: current.id }));
    void attempt(() => lectern.reports.cancel());
  }

  /** Goes on with the draft that a closed or lost window left behind. */
  resume = (): Promise<void> =>
    attempt(async () => {
      const former = await draftKeeper.former();
      if (!former || this.draft) return draftKeeper.keep(this.draft);
      const { fileName, text, tables, reportId, changed, gone, arrangement } = former;
      const report = reportId === null ? undefined : await lectern.reports.get({ id: reportId });
      const kept = report?.sourceText === text ? { known: null, ...outlineOf(report) } : null;
      const { known, ...outline } = kept ?? (await lectern.reports.read({ fileName, text }));
      const draft = new Draft({
        ...{ fileName, text, tables, outline, arrangement, gone },
        known: report ? null : known,
        ...(report && { report }),
        ...(changed && { changed }),
      });
      draft.touched = true;
      this.#open(draft);
      notices.say({ kind: 'done', text: t('app.review.resumed', { title: arrangement.title }) });
    }) as Promise<void>;

  /** Looks again at a report that is kept. */
  review(report: Report): void {
    const { fileName, sourceText: text, tables } = report;
    const source = this.#sources.get(report.id);
    const { file, encoding } = source?.text === text ? source : {};
    const start = { fileName, text, tables, known: null, outline: outlineOf(report), report };
    this.#open(new Draft({ ...start, ...(file && encoding && { file, encoding }) }));
  }

  /** Reads the file of the draft in another encoding; what was typed and arranged stays where the text does. */
  decode = (draft: Draft, encoding: Encoding): Promise<void> =>
    attempt(async () => {
      const { file } = draft;
      if (!file) return;
      const turn = ++this.#decoding;
      const { arrangement } = await lectern.reports.read({ fileName: draft.fileName, text: draft.text });
      const next = draft.decodings.get(encoding) ?? (await drafted(file, encoding, draft.over ?? draft));
      // Who chooses twice in a hurry means the second one, whichever is read first.
      if (turn !== this.#decoding || this.draft !== draft) return;
      const headings = headAfter(draft.arrangement, arrangement, next.arrangement);
      if (headingKeys.some((key) => headings[key] !== next.arrangement[key]))
        next.change({ ...next.arrangement, ...headings });
      this.#open(next, draft);
    }) as Promise<void>;

  /** Lays the draft of a kept report over another text, from a file. */
  reread = (draft: Draft): Promise<void> =>
    attempt(async () => {
      const [file] = await lectern.files.choose({ several: false });
      if (!file) return;
      await this.#look(file, async (encoding) => this.#open(await drafted(file, encoding, draft), draft));
    }) as Promise<void>;

  /** Puts the draft away; it can be had back as long as its notice stands. */
  discard(): void {
    const { draft } = this;
    if (!draft) return;
    this.draft = null;
    if (draft.report && !draft.touched) return;
    notices.say({
      kind: 'done',
      text: t('app.review.discarded', { title: draft.arrangement.title }),
      action: { label: t('app.undo'), go: () => this.#open(draft) },
    });
  }

  /** Keeps the draft as it is arranged. */
  save = (): Promise<void> =>
    attempt(async () => {
      const { draft } = this;
      if (!draft || draft.saving) return;
      draft.saving = true;
      try {
        const { report, text, tables, fileName, arrangement } = draft;
        if (report) {
          await lectern.reports.rearrange({ id: report.id, arrangement, text, tables, fileName });
          this.#keep(report.id, draft);
          notices.say({ kind: 'done', text: t('app.review.saved', { title: arrangement.title }) });
        } else {
          const again = draft.known !== null;
          const imported = await lectern.reports.importText({ fileName, text, tables, arrangement, again });
          arrived(imported);
          this.#keep(imported.report.id, draft);
        }
        this.draft = null;
      } finally {
        draft.saving = false;
      }
    }) as Promise<void>;

  #open(draft: Draft, instead: Draft | null = null): void {
    // What the person was looking at is not thrown away for what comes.
    if (this.draft && this.draft !== instead) this.discard();
    this.draft = draft;
    place.screen = 'reports';
  }

  async #bringIn(coming: Coming[]): Promise<void> {
    const [first, ...others] = coming;
    if (!first) return;
    if (others.length > 0) return this.#several(coming);
    if ('refusal' in first) throw first.refusal;
    const { file } = first;
    await this.#look(file, async (encoding) => {
      const draft = await drafted(file, encoding);
      if (!this.#cancelled) this.#open(draft);
    });
  }

  /** Reads one file; when nothing tells its encoding, a person may choose one; whoever cancels gets no error. */
  async #look(file: GivenFile, open: (encoding?: Encoding) => Promise<void>): Promise<void> {
    this.#cancelled = false;
    this.reading = file.fileName;
    this.#current = file;
    try {
      await open();
    } catch (thrown) {
      if (!(thrown instanceof WireFailure)) throw thrown;
      if (thrown.kind === 'cancelled') return;
      if (thrown.kind !== 'file-not-text') throw thrown;
      const go = (): void => void attempt(() => open(likeliest));
      notices.fail(thrown, { label: t('app.review.encoding-choose'), go });
    } finally {
      this.reading = null;
      this.#current = null;
    }
  }

  /** Lets go of a file that a report came from, unless it can be read in another encoding. */
  #keep(id: ReportId, { file, encoding, text }: Pick<Draft, 'file' | 'encoding' | 'text'>): void {
    if (file && encoding) this.#sources.set(id, { file, encoding, text });
    else release([file]);
  }

  async #several(coming: Coming[]): Promise<void> {
    this.#cancelled = false;
    const blank = {
      state: 'waiting' as const,
      text: '',
      hint: '',
      imported: null,
      again: null,
      readable: null,
    };
    this.arrivals = coming.map((one) => ({
      ...blank,
      fileName: one.fileName,
      file: 'file' in one ? one.file : null,
    }));
    this.running = true;
    for (const [index, one] of coming.entries()) {
      const row = this.arrivals[index];
      if (!row) continue;
      if (this.#cancelled) row.state = 'cancelled';
      else await this.#one(row, one);
    }
    this.running = false;
  }

  /** The person has seen how it went with several files. */
  close(): void {
    if (this.running) this.cancel();
    release(this.arrivals?.map(({ file }) => file) ?? []);
    this.arrivals = null;
  }

  /** Lays one of several files out that was refused for what its encoding may be to blame for. */
  look = (row: Arrival): Promise<void> =>
    attempt(async () => {
      const { file, readable } = row;
      if (!file || !readable) return;
      const draft = await drafted(file, readable === 'as-guessed' ? undefined : readable);
      row.file = null;
      this.close();
      this.#open(draft);
    }) as Promise<void>;

  /** One bad file does not stop the others. */
  async #one(row: Arrival, coming: Coming): Promise<void> {
    row.state = 'reading';
    try {
      if ('refusal' in coming) throw coming.refusal;
      const { fileName, file } = coming;
      this.#current = file;
      const { text, tables, encoding } = await lectern.files.text({ id: file.id });
      const keep = async (again: boolean): Promise<void> => {
        const imported = await lectern.reports.importText({ fileName, text, tables, again });
        Object.assign(row, { state: 'done', imported, text: toldOf(imported), hint: '', again: null });
        this.#keep(imported.report.id, { file, encoding, text });
        row.file = null;
      };
      row.again = () => attempt(() => keep(true)) as Promise<void>;
      await keep(false);
    } catch (thrown) {
      const kind = thrown instanceof WireFailure ? thrown.kind : null;
      row.state = kind === 'report-known' ? 'known' : kind === 'cancelled' ? 'cancelled' : 'failed';
      row.text = thrown instanceof Error ? thrown.message : String(thrown);
      row.hint = thrown instanceof WireFailure ? thrown.hint : '';
      if (row.state !== 'known') row.again = null;
      if (kind === 'file-not-text') row.readable = likeliest;
      else if (kind === 'report-without-points') row.readable = 'as-guessed';
    } finally {
      this.#current = null;
    }
  }
}

export const imports = new Imports();

const toldOf = ({ report: { keywords, pointCount, figureCount } }: Imported): string =>
  t('app.import.told', { keywords: keywords.length, points: pointCount, figures: figureCount });

function arrived(imported: Imported): void {
  const { report, briefings } = imported;
  const [whole] = briefings;
  notices.say({
    kind: 'done',
    text: t('app.import.done', { title: report.title, told: toldOf(imported) }),
    action: whole ? { label: t('app.import.open-briefing'), go: () => place.openBriefing(whole.id) } : null,
  });
  place.openReport(report.id);
}
