/** What the main window has to say: what went wrong and what to do, or what was done. */
import { WireFailure } from '../api/errors.ts';

export interface Notice {
  id: number;
  kind: 'error' | 'done';
  text: string;
  /** What to do; '' when there is nothing to add. */
  hint: string;
  action: { label: string; go: () => void } | null;
  /** Where saying no is a choice of its own, what it does. */
  refusal: { label: string; go: () => void } | null;
  /** It is a question: it waits for its answer. */
  stays: boolean;
}

/** Good news leaves by itself, in ms; bad news waits to be read. */
const doneStands = 8_000;

class Notices {
  list = $state<Notice[]>([]);
  #last = 0;

  say(notice: Pick<Notice, 'kind' | 'text'> & Partial<Notice>): void {
    const id = ++this.#last;
    // What is said again takes the place of what was said; a list of many is kept short by the good news.
    const others = this.list.filter(({ text }) => text !== notice.text);
    this.list = [
      ...others.filter(({ kind, stays }, at) => kind === 'error' || stays || at >= others.length - 3),
      { hint: '', action: null, refusal: null, stays: false, ...notice, id },
    ];
    if (notice.kind === 'done' && !notice.stays) setTimeout(() => this.dismiss(id), doneStands);
  }

  /** Shows a failure; one that the person asked for (a cancelled export) is none. */
  fail(thrown: unknown, action: Notice['action'] = null): void {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    this.say({ kind: 'error', text, hint: thrown instanceof WireFailure ? thrown.hint : '', action });
  }

  dismissErrors(): void {
    this.list = this.list.filter(({ kind }) => kind !== 'error');
  }

  dismiss(id: number): void {
    this.list = this.list.filter((notice) => notice.id !== id);
  }
}

export const notices = new Notices();

/** Does some work; a failure is shown, and undefined is given back. */
export async function attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (thrown) {
    notices.fail(thrown);
    return undefined;
  }
}
