/** The draft under review as the library keeps it: what a lost window would have lost. */
import type { KeptDraft } from '../api/drafts.ts';
import type { Arrangement } from '../briefing/review/arrangement.ts';
import { lectern } from './client.ts';
import type { Draft } from './draft.svelte.ts';
import { attempt } from './notices.svelte.ts';

class DraftKeeper {
  /** What the library has. */
  #kept: { draft: Draft; arrangement: Arrangement } | null = null;
  /** What it should have. */
  #wanted: { draft: Draft; arrangement: Arrangement } | null = null;
  #isWriting = false;
  #isReady = false;

  /** The draft of the time before, if one is left. */
  async former(): Promise<KeptDraft | null> {
    const former = await lectern.drafts.get();
    this.#isReady = true;
    return former;
  }

  /** Keeps the draft as it is now; null: there is none any more. What comes while it writes is written after. */
  keep(draft: Draft | null): void {
    this.#wanted =
      draft?.touched || draft?.report === null ? { draft, arrangement: draft.arrangement } : null;
    if (this.#isReady && !this.#isWriting) void attempt(() => this.#write());
  }

  async #write(): Promise<void> {
    this.#isWriting = true;
    try {
      while (
        this.#wanted?.arrangement !== this.#kept?.arrangement ||
        this.#wanted?.draft !== this.#kept?.draft
      ) {
        const wanted = this.#wanted;
        if (wanted === null) await lectern.drafts.drop();
        else if (wanted.draft === this.#kept?.draft) {
          await lectern.drafts.arrange({ arrangement: wanted.arrangement });
        } else await lectern.drafts.keep({ ...keptOf(wanted.draft), arrangement: wanted.arrangement });
        this.#kept = wanted;
      }
    } finally {
      this.#isWriting = false;
    }
  }
}

const keptOf = ({
  fileName,
  text,
  tables,
  report,
  changed,
  gone,
  touched,
}: Draft): Omit<KeptDraft, 'arrangement'> => ({
  fileName,
  text,
  tables,
  reportId: report?.id ?? null,
  changed: report && touched && text !== report.sourceText ? [...changed] : null,
  gone: gone.map(({ id }) => id),
});

export const draftKeeper = new DraftKeeper();
