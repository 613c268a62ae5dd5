/** A briefing with its slides, read for a dialog: the desk may hold another one, or none. */
import { planWords } from '../../../api/words.ts';
import { buildBriefing } from '../../../briefing/build/index.ts';
import type { BriefingId, BriefingPlan, Slide } from '../../../briefing/model.ts';
import { runOf } from '../../../briefing/show/budget.ts';
import { lectern } from '../../client.ts';
import { library } from '../../library.svelte.ts';
import { attempt } from '../../notices.svelte.ts';

export class Plan {
  plan = $state.raw<BriefingPlan | null>(null);
  readonly slides: Slide[] = $derived(
    this.plan ? buildBriefing(this.plan, { words: planWords(this.plan) }).slides : [],
  );
  readonly run: Slide[] = $derived(runOf(this.slides, this.plan?.overrides ?? []));

  /** Reads it now and after every change in the library; to be called in an effect. */
  async follow(id: BriefingId): Promise<void> {
    void library.version;
    const plan = await attempt(() => lectern.briefings.get({ id }));
    if (plan) this.plan = plan;
  }
}
