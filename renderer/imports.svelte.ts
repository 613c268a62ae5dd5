/** Bringing reports in: one is looked at before it is kept; several come in one after the other. */
import { toWire, LecternError, WireFailure, type ErrorKind } from '../api/errors.ts';
import type { Encoding, GivenFile } from '../api/files.ts';
import type { MessageParams } from '../api/messages.ts';
import { maxTextBytes, type Imported, type samples } from '../api/reports.ts';
import type { Report } from '../briefing/model.ts';
import { carryOver } from '../briefing/review/carry.ts';
import { outlineOf } from '../briefing/review/outline.ts';
import { lectern } from './client.ts';
import { Draft } from './draft.svelte.ts';
import { draftKeeper } from './kept-draft.ts';
import { currentLocale, t } from './language.svelte.ts';
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
}

/** What to read: a file, or (for what cannot even be taken) the reason why not. */
type Coming = { fileName: string; file: GivenFile } | { fileName: string; refusal: WireFailure };

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
    this.#open(new Draft({ fileName, text, tables, known: null, outline: outlineOf(report), report }));
  }

  /** Reads the file of the draft in another encoding. */
  decode = (draft: Draft, encoding: Encoding): Promise<void> =>
    attempt(async () => {
      const { file } = draft;
      if (file) await this.#read(file, async () => this.#open(await drafted(file, encoding), draft));
    }) as Promise<void>;

  /** Lays the draft of a kept report over another text, from a file. */
  reread = (draft: Draft): Promise<void> =>
    attempt(async () => {
      const { report } = draft;
      const [file] = await lectern.files.choose({ several: false });
      if (!file || !report) return;
      await this.#read(file, async () => {
        const { text, tables } = await lectern.files.text({ id: file.id });
        const outline = await lectern.reports.read({ fileName: file.fileName, text });
        const old = { source: draft.text, arrangement: draft.arrangement };
        const carried = carryOver(old, { source: text, proposed: outline.arrangement });
        const next = new Draft({
          fileName: file.fileName,
          text,
          tables,
          known: null,
          outline,
          report,
          ...carried,
        });
        this.#open(next, draft);
      });
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
          notices.say({ kind: 'done', text: t('app.review.saved', { title: arrangement.title }) });
        } else {
          const again = draft.known !== null;
          arrived(await lectern.reports.importText({ fileName, text, tables, arrangement, again }));
        }
        this.draft = null;
        if (draft.file) void lectern.files.release({ ids: [draft.file.id] });
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
    await this.#read(file, async () => {
      const draft = await drafted(file);
      if (!this.#cancelled) this.#open(draft);
    });
  }

  /** Reads one file; whoever cancels meanwhile gets no error for it. */
  async #read(file: GivenFile, work: () => Promise<void>): Promise<void> {
    this.#cancelled = false;
    this.reading = file.fileName;
    this.#current = file;
    try {
      await work();
    } catch (thrown) {
      if (!(thrown instanceof WireFailure && thrown.kind === 'cancelled')) throw thrown;
    } finally {
      this.reading = null;
      this.#current = null;
    }
  }

  async #several(coming: Coming[]): Promise<void> {
    this.#cancelled = false;
    const blank = { state: 'waiting' as const, text: '', hint: '', imported: null, again: null };
    this.arrivals = coming.map(({ fileName }) => ({ ...blank, fileName }));
    this.running = true;
    for (const [index, one] of coming.entries()) {
      const row = this.arrivals[index];
      if (!row) continue;
      if (this.#cancelled) row.state = 'cancelled';
      else await this.#one(row, one);
    }
    this.running = false;
    const ids = coming.flatMap((one) => ('file' in one ? [one.file.id] : []));
    void attempt(() => lectern.files.release({ ids }));
  }

  /** One bad file does not stop the others. */
  async #one(row: Arrival, coming: Coming): Promise<void> {
    row.state = 'reading';
    try {
      if ('refusal' in coming) throw coming.refusal;
      this.#current = coming.file;
      const { text, tables } = await lectern.files.text({ id: coming.file.id });
      const { fileName } = coming;
      const keep = async (again: boolean): Promise<void> => {
        const imported = await lectern.reports.importText({ fileName, text, tables, again });
        Object.assign(row, { state: 'done', imported, text: toldOf(imported), hint: '', again: null });
      };
      row.again = () => attempt(() => keep(true)) as Promise<void>;
      await keep(false);
    } catch (thrown) {
      const kind = thrown instanceof WireFailure ? thrown.kind : null;
      row.state = kind === 'report-known' ? 'known' : kind === 'cancelled' ? 'cancelled' : 'failed';
      row.text = thrown instanceof Error ? thrown.message : String(thrown);
      row.hint = thrown instanceof WireFailure ? thrown.hint : '';
      if (row.state !== 'known') row.again = null;
    } finally {
      this.#current = null;
    }
  }
}

export const imports = new Imports();

/** Reads a file and lays it out for review. */
async function drafted(file: GivenFile, chosen?: Encoding): Promise<Draft> {
  const { text, tables, encoding } = await lectern.files.text({
    id: file.id,
    ...(chosen && { encoding: chosen }),
  });
  const { fileName } = file;
  const { known, ...outline } = await lectern.reports.read({ fileName, text });
  return new Draft({ fileName, text, tables, known, outline, file, encoding });
}

/** A refusal that needs nobody else to be told. */
const refusal = (kind: ErrorKind, params: MessageParams): WireFailure =>
  new WireFailure(toWire(new LecternError(kind, params), currentLocale()));

/** Hands a dropped file over, unless it is larger than anything we read. */
async function taken(file: File): Promise<Coming> {
  const fileName = file.name;
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
  if (file.size > maxTextBytes) {
    const params = { file: fileName, size: megabytes(file.size), limit: megabytes(maxTextBytes) };
    return { fileName, refusal: refusal('file-too-large', params) };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { fileName, file: await lectern.files.take({ fileName, bytes }) };
}

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
