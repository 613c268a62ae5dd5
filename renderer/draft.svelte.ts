/** A report laid out for review: its source, how it is arranged, and every step back. */
import { SvelteMap } from 'svelte/reactivity';
import type { Encoding, GivenFile } from '../api/files.ts';
import type { PointId, Report, SourceTable, TalkingPoint } from '../briefing/model.ts';
import { leadOf } from '../briefing/read/lead.ts';
import { paragraphOf } from '../briefing/read/lines.ts';
import { placesOf, type ArrangedPoint, type Arrangement } from '../briefing/review/arrangement.ts';
import type { Place } from '../briefing/review/place.ts';
import type { Outline } from '../briefing/review/outline.ts';
import { lectern } from './client.ts';
import { attempt } from './notices.svelte.ts';
import { summariesOf, unread, withRead, type Summaries } from './summaries.ts';

type Point = Pick<ArrangedPoint, 'blocks'>;

interface Start {
  fileName: string;
  text: string;
  tables: SourceTable[];
  /** The title under which the same text is kept already. */
  known: string | null;
  /** How the text was read; its points are known and are not read again. */
  outline: Outline;
  /** How a person arranged it; missing: as it was read. */
  arrangement?: Arrangement;
  /** The kept report that is looked at again. */
  report?: Report;
  file?: GivenFile;
  encoding?: Encoding | null;
  changed?: PointId[];
  gone?: PointId[];
  /** The draft it was laid over. */
  over?: Draft;
}

export class Draft {
  readonly fileName: string;
  readonly text: string;
  readonly tables: SourceTable[];
  readonly known: string | null;
  readonly report: Report | null;
  readonly file: GivenFile | null;
  readonly encoding: Encoding | null;
  readonly over: Draft | null;
  /** What its file says in each encoding that was tried, as it was arranged there. */
  readonly decodings: Map<Encoding, Draft>;
  /** Points whose text is another than the one their edits were made for. */
  readonly changed: readonly PointId[];
  /** Edited points that the new text no longer has. */
  readonly gone: TalkingPoint[];
  arrangement = $state.raw() as Arrangement;
  /** The chosen point. */
  chosen = $state.raw<Place | null>({ keyword: 0, point: 0 });
  saving = $state(false);
  #past = $state.raw<Arrangement[]>([]);
  #future = $state.raw<Arrangement[]>([]);
  #open = '';
  #summaries = $state.raw() as Summaries;

  constructor(start: Start) {
    const { fileName, text, tables, known, outline, report, file, encoding, changed, gone, over } = start;
    this.fileName = fileName;
    this.text = text;
    this.tables = tables;
    this.known = known;
    this.arrangement = start.arrangement ?? outline.arrangement;
    this.report = report ?? null;
    this.file = file ?? null;
    this.encoding = encoding ?? null;
    this.over = over ?? null;
    this.decodings = file && over?.file === file ? over.decodings : new SvelteMap();
    if (encoding) this.decodings.set(encoding, this);
    this.changed = changed ?? [];
    const points = report?.keywords.flatMap((keyword) => keyword.points) ?? [];
    this.gone = points.filter(
      ({ id, edits }) => gone?.includes(id) && Object.values(edits).some((edit) => edit !== null),
    );
    this.touched = changed !== undefined || over?.touched === true;
    this.#summaries = summariesOf(outline);
    this.#summarize();
  }

  /** What a list shows of a point; `figures` is null until they are counted. */
  read(point: Point): { lead: string; figures: number | null } {
    const known = this.#summaries.get(placesOf(point));
    return known ?? { lead: leadOf(this.textOf(point)), figures: null };
  }

  /** What a point says. */
  textOf = ({ blocks }: Point): string => paragraphOf(this.text, blocks).text;

  /** Has the points read that a person made; whoever has changed them again by then asks again. */
  #summarize(): void {
    const made = unread(this.#summaries, this.arrangement, this.text);
    if (made.size === 0) return;
    void attempt(async () => {
      const read = await lectern.reports.summarize({ points: [...made.values()] });
      this.#summaries = withRead(this.#summaries, [...made.keys()], read);
    });
  }

  /** Whether leaving would lose something. */
  touched = $state(false);
  readonly canUndo = $derived(this.#past.length > 0);
  readonly canRedo = $derived(this.#future.length > 0);

  /** One step; what is typed with the same `burst` is one step together. */
  change(next: Arrangement, burst = ''): void {
    if (next === this.arrangement) return;
    if (burst === '' || burst !== this.#open) this.#past = [...this.#past, this.arrangement];
    this.#future = [];
    this.touched = true;
    this.#arrange(next, burst);
  }

  undo(): void {
    const former = this.#past.at(-1);
    if (!former) return;
    this.#future = [...this.#future, this.arrangement];
    this.#past = this.#past.slice(0, -1);
    this.#arrange(former);
  }

  redo(): void {
    const next = this.#future.at(-1);
    if (!next) return;
    this.#past = [...this.#past, this.arrangement];
    this.#future = this.#future.slice(0, -1);
    this.#arrange(next);
  }

  #arrange(next: Arrangement, burst = ''): void {
    const isSame = next.keywords === this.arrangement.keywords;
    this.arrangement = next;
    this.#open = burst;
    if (!isSame) this.#summarize();
  }
}
