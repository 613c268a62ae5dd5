/** The briefing on the desk: what is built from it, what is chosen on it, what is typed into it. */
import { planWords } from '../../../api/words.ts';
import { amendedPlan } from '../../../briefing/build/amended.ts';
import { buildBriefing } from '../../../briefing/build/index.ts';
import { runsText } from '../../../briefing/build/runs.ts';
import type {
  BriefingId,
  BriefingPart,
  BriefingPlan,
  Figure,
  FigureId,
  PointEdits,
  PointId,
  Report,
  Slide,
  SlideOverride,
  TalkingPoint,
} from '../../../briefing/model.ts';
import { lectern } from '../../client.ts';
import { attempt } from '../../notices.svelte.ts';

class Desk {
  plan = $state.raw<BriefingPlan | null>(null);
  /** The report of the chosen figure: where its sentence stands. */
  #report = $state.raw<Report | null>(null);
  figureId = $state<FigureId | null>(null);
  #key = $state('');
  /** Where the chosen slide stood, for when its key is gone. */
  #at = $state(0);
  /** Edits on their way: what is typed is newer than what is read while there are any. */
  #pending = 0;
  #stale = false;

  readonly briefing = $derived(this.plan && buildBriefing(this.plan, { words: planWords(this.plan) }));
  readonly slides: Slide[] = $derived(this.briefing?.slides ?? []);
  readonly index = $derived.by(() => {
    const found = this.slides.findIndex(({ key }) => key === this.#key);
    return found >= 0 ? found : Math.max(0, Math.min(this.#at, this.slides.length - 1));
  });
  readonly slide: Slide | null = $derived(this.slides[this.index] ?? null);
  /** Index of the slide with which a show ends; past them all when none is marked. */
  readonly end = $derived.by(() => {
    const marked = new Set(this.plan?.overrides.filter(({ ends }) => ends).map(({ key }) => key));
    const found = this.slides.findIndex(({ key }) => marked.has(key));
    return found < 0 ? Infinity : found;
  });
  /** Its parts, told with the edited numbers. */
  readonly parts: BriefingPart[] = $derived(this.plan ? amendedPlan(this.plan).parts : []);
  readonly points: TalkingPoint[] = $derived(this.parts.flatMap(({ keyword }) => keyword.points));
  readonly point = $derived(this.points.find(({ id }) => id === this.slide?.pointId) ?? null);
  /** Every figure on its slides with its report: a comparison shows figures of several. */
  readonly #figures = $derived([
    ...this.parts.flatMap(({ report, keyword }) =>
      keyword.points.flatMap(({ figures }) => figures.map((figure) => ({ figure, reportId: report.id }))),
    ),
    ...(this.plan?.comparisons ?? []).flatMap(({ values }) =>
      values.map(({ figure, report }) => ({ figure, reportId: report.id })),
    ),
  ]);
  readonly #chosen = $derived(this.#figures.find(({ figure }) => figure.id === this.figureId) ?? null);
  readonly figure: Figure | null = $derived(this.#chosen?.figure ?? null);
  readonly report = $derived(this.#report?.id === this.#chosen?.reportId ? this.#report : null);

  /** The bullets that stand on a point's slides, as lines. */
  bulletsShown(id: PointId): string[] {
    return this.slides.flatMap((slide) =>
      slide.pointId === id && (slide.layout === 'point' || slide.layout === 'point-figures')
        ? slide.bullets.map(runsText)
        : [],
    );
  }

  /** Opens the report of the chosen figure. */
  async readSource(): Promise<void> {
    const id = this.#chosen?.reportId;
    if (id === undefined || this.#report?.id === id) return;
    await attempt(async () => {
      this.#report = await lectern.reports.get({ id });
    });
  }

  choose(index: number): void {
    const slide = this.slides[index];
    if (!slide) return;
    this.#key = slide.key;
    this.#at = index;
    this.figureId = null;
  }

  /** Goes to a point's first slide. */
  choosePoint(id: PointId): void {
    this.choose(this.slides.findIndex(({ pointId }) => pointId === id));
  }

  /** Lays a briefing on the desk, or reads again the one that lies there. */
  async read(id: BriefingId | null): Promise<void> {
    if (id === null) {
      this.plan = null;
      return;
    }
    if (this.#pending > 0 && id === this.plan?.id) {
      this.#stale = true;
      return;
    }
    await attempt(async () => {
      const plan = await lectern.briefings.get({ id });
      if (this.#pending > 0 && id === this.plan?.id) {
        this.#stale = true;
        return;
      }
      if (id !== this.plan?.id) {
        this.#key = '';
        this.#at = 0;
        this.figureId = null;
      }
      this.plan = plan;
    });
  }

  /** Changes what a point says: at once on the slides, and at once in the library. */
  edit(id: PointId, change: Partial<PointEdits>, burst?: string): void {
    if (!this.plan) return;
    const edited = (point: TalkingPoint): TalkingPoint =>
      point.id === id ? { ...point, edits: { ...point.edits, ...change } } : point;
    const parts = this.plan.parts.map((part) => ({
      ...part,
      keyword: { ...part.keyword, points: part.keyword.points.map(edited) },
    }));
    this.plan = { ...this.plan, parts };
    void this.#send(() => lectern.points.edit({ id, ...change, ...(burst === undefined ? {} : { burst }) }));
  }

  /** Changes what is said to a slide that shows no talking point; null: as built. */
  note(key: string, notes: string | null, burst?: string): void {
    if (!this.plan) return;
    const { id, overrides } = this.plan;
    const own: SlideOverride = { ...(overrides.find((one) => one.key === key) ?? { key }) };
    if (notes === null) delete own.notes;
    else own.notes = notes;
    this.plan = { ...this.plan, overrides: [...overrides.filter((one) => one.key !== key), own] };
    const change = { id, key, notes, ...(burst === undefined ? {} : { burst }) };
    void this.#send(() => lectern.briefings.override(change));
  }

  async #send(work: () => Promise<void>): Promise<void> {
    this.#pending++;
    const done = await attempt(async () => {
      await work();
      return true;
    });
    this.#pending--;
    if (this.#pending > 0 || (done && !this.#stale)) return;
    this.#stale = false;
    await this.read(this.plan?.id ?? null);
  }

  /** Starts the show: from its beginning, from the chosen slide, or with the presenter's window in front. */
  async present(how: 'present' | 'present-here' | 'present-presenter'): Promise<void> {
    if (!this.plan) return;
    const before = this.slides
      .slice(0, Math.min(this.index, this.end) + 1)
      .filter(({ hidden }) => !hidden).length;
    await lectern.show.start({
      briefingId: this.plan.id,
      from: how === 'present-here' ? Math.max(1, before) : 1,
      windowed: false,
      front: how === 'present-presenter' ? 'presenter' : 'audience',
    });
  }
}

export const desk = new Desk();
