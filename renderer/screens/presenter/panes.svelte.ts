/** How the presenter's window is divided; remembered from show to show. */
import { lectern } from '../../client.ts';

/** Shares of the room: the current slide's of the width, the notes' of the height. */
export const paneLimits = { side: { least: 0.35, most: 0.8 }, notes: { least: 0.12, most: 0.7 } } as const;
export type PaneName = keyof typeof paneLimits;
const usualNotes = 0.34;
/** Between these the width follows the slide as long as nobody chose one. */
const usualSide = { least: 0.46, most: 0.64 };
/** Height of the line above a slide with its gap, in CSS pixels. */
const above = 54;

function within(name: PaneName, share: number): number {
  const { least, most } = paneLimits[name];
  return Math.round(Math.min(most, Math.max(least, share)) * 1000) / 1000;
}

export class Panes {
  /** The room there is for all panes, in CSS pixels. */
  width = $state(0);
  height = $state(0);
  /** Width by height of a slide. */
  proportion = $state(16 / 9);
  #chosen = $state<Record<PaneName, number | null>>({ side: null, notes: null });
  readonly notes: number = $derived(this.#chosen.notes ?? usualNotes);
  /** As wide as the current slide is at the height there is, so that no room is lost beside it. */
  readonly side: number = $derived.by(() => {
    if (this.#chosen.side !== null) return this.#chosen.side;
    const slide = (this.height * (1 - this.notes) - above) * this.proportion;
    const { least, most } = usualSide;
    return this.width > 0 ? Math.min(most, Math.max(least, slide / this.width)) : most;
  });
  #later: number | undefined;

  /** Takes what was remembered; what cannot be understood leaves things as they are. */
  async recall(): Promise<void> {
    try {
      const { panes } = await lectern.settings.all();
      const kept = JSON.parse(panes ?? '{}') as Partial<Record<PaneName, unknown>>;
      for (const name of ['side', 'notes'] as const) {
        const share = kept[name];
        if (typeof share === 'number') this.#chosen[name] = within(name, share);
      }
    } catch {
      // A window that is divided as usual is no reason to bother anybody.
    }
  }

  /** Sets one share within its limits, or (null) leaves it to itself; remembers it when the hand rests. */
  set(name: PaneName, share: number | null): void {
    this.#chosen[name] = share === null ? null : within(name, share);
    clearTimeout(this.#later);
    this.#later = window.setTimeout(() => {
      const value = JSON.stringify(this.#chosen);
      lectern.settings.set({ name: 'panes', value }).catch(() => {});
    }, 300);
  }
}
