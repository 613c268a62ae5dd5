/** What is typed as a question, and what the library says to it; it outlives the panel that shows it. */
import type { AnswersFound } from '../../../api/answers.ts';
import type { LibraryAnswer } from '../../../briefing/answers/index.ts';
import type { ReportId } from '../../../briefing/model.ts';
import { lectern } from '../../client.ts';

const nothing: AnswersFound = { year: null, answers: [], examples: [] };

export class AnswerSearch {
  typed = $state('');
  found = $state.raw<AnswersFound>(nothing);
  /** The question that `found` answers; null before the first. */
  answered = $state<string | null>(null);
  /** Why a question could not be asked. */
  refusal = $state('');
  chosen = $state(0);
  readonly answer: LibraryAnswer | null = $derived(this.found.answers[this.chosen] ?? null);
  #reportId: ReportId | null = null;
  #latest: Promise<void> = Promise.resolve();
  #count = 0;

  /** Asks again what was typed before: the library, or the report, may be another by now. */
  open(reportId: ReportId | null): void {
    this.#reportId = reportId;
    this.#ask();
  }

  type(text: string): void {
    this.typed = text;
    this.#ask();
  }

  /** Chooses another answer, so many further down; never beyond the ends. */
  move(by: number): void {
    const last = this.found.answers.length - 1;
    this.chosen = Math.max(0, Math.min(last, this.chosen + by));
  }

  /** The chosen answer to what is typed now, also when the library is not done yet. */
  async current(): Promise<LibraryAnswer | null> {
    await this.#latest;
    return this.answer;
  }

  #ask(): void {
    const number = ++this.#count;
    const question = this.typed;
    this.#latest = lectern.answers
      .find({ question, reportId: this.#reportId })
      .then((found) => {
        // An earlier question may be answered later.
        if (number !== this.#count) return;
        if (question !== this.answered) this.chosen = 0;
        this.found = found;
        this.answered = question;
        this.refusal = '';
        this.move(0);
      })
      .catch((thrown: unknown) => {
        if (number === this.#count) this.refusal = thrown instanceof Error ? thrown.message : String(thrown);
      });
  }
}
