/**
 * How well something answers a question. In one view:
 *
 * - every word of the question found in the label (or lead) counts 1, found only around it (sentence,
 *   keyword, report) counts `around`; the share that was found, of 100, is what matters most;
 * - then the year (30), the kind of number (25), the direction and the unit, and how little else the
 *   label says (20);
 * - a label typed whole comes before everything.
 */
import type { FigureKind, ReportId } from '../model.ts';
import { closeness, inProse } from './closeness.ts';
import { isLatin } from './fold.ts';
import { everywhere, type FigureEntry, type Name, type PointEntry, type Prose } from './library.ts';
import { namesOf, type Question } from './question.ts';

const around = 0.6;
/** Less of a question than this, and it is about something else; a figure of the kind asked for may do with less. */
const leastShare = 0.55;
const leastShareOfKind = 0.45;
/** A word for the same thing is as good, but the word itself comes first. */
const otherName = 0.99;

export const weights = {
  typedWhole: 1000,
  share: 100,
  year: 30,
  yearElse: 15,
  kind: 25,
  anyAmount: 6,
  tight: 20,
  sign: 5,
  unit: 8,
  presented: 12,
  number: 100,
  measured: 4,
};

/** The words of a question with their other names and what each counts. */
export interface Wanted {
  words: { names: string[]; weight: number }[];
  weight: number;
}

/** A Latin word says as much as a few characters, however long it is. */
const weightOf = (word: string): number => (isLatin(word[0]) ? 3 : word.length);

export function wantedOf(words: string[]): Wanted {
  const each = words.map((word) => ({ names: namesOf(word), weight: weightOf(word) }));
  return { words: each, weight: each.reduce((sum, { weight }) => sum + weight, 0) };
}

/** The share of the wanted words that was found, and how many characters of the name that took. */
interface Found {
  share: number;
  taken: number;
}

/** Names and texts come many times in a library; each is compared once for a question. */
export class Comparison {
  readonly #wanted: Wanted;
  readonly #names = new Map<Name, { share: number; taken: number; left: string[] }[]>();
  readonly #prose = new Map<string, number[]>();

  constructor(wanted: Wanted) {
    this.#wanted = wanted;
  }

  /** What of the wanted stands in a name, and the rest of it in the texts around. */
  found(name: Name, texts: Prose[]): Found {
    const { words, weight } = this.#wanted;
    if (weight === 0) return { share: 0, taken: 0 };
    let sum = 0;
    let taken = 0;
    this.#inName(name).forEach((best, index) => {
      const own = words[index];
      if (!own) return;
      let share = best.share;
      for (const left of best.left) {
        // Against the whole of the word, so that half of it found around counts half.
        const part = best.share === 0 ? own.names : [left];
        const most = Math.max(...part.flatMap((one) => texts.map((text) => this.#inText(one, text))));
        share += most * around * (best.share === 0 ? 1 : left.length / (own.names[0]?.length ?? 1));
      }
      sum += Math.min(1, share) * own.weight;
      taken += best.taken;
    });
    return { share: sum / weight, taken };
  }

  #inName(name: Name): { share: number; taken: number; left: string[] }[] {
    let known = this.#names.get(name);
    if (!known) {
      known = this.#wanted.words.map(({ names }) => {
        let best = { share: 0, taken: 0, left: [names[0] ?? ''] };
        names.forEach((word, index) => {
          const { share, spans, left } = closeness(word, name.text, name.sound);
          const worth = index === 0 ? share : share * otherName;
          const taken = spans.reduce((sum, { start, end }) => sum + end - start, 0);
          if (worth > best.share) best = { share: worth, taken, left };
        });
        return best;
      });
      this.#names.set(name, known);
    }
    return known;
  }

  #inText(word: string, { text, number }: Prose): number {
    let known = this.#prose.get(word);
    if (!known) this.#prose.set(word, (known = []));
    return (known[number] ??= inProse(word, text).share);
  }
}

/** The words at a label's end that say its kind, as a question does in other words. */
const kindInLabel = /(?:增速|增幅|增长率?|降幅|占比|比重|比例|总量|总数|总额|数量?|率)$/;
const measured: FigureKind[] = ['amount', 'percent', 'growth', 'rank', 'ratio'];

/** What a figure is worth as an answer; null: it is none. */
export function scoreFigure(
  entry: FigureEntry,
  question: Question,
  comparison: Comparison,
  reportId: ReportId | null,
): number | null {
  const { figure, label } = entry;
  const typedWhole = label.text !== '' && label.text === question.plain;
  const asksNumber = question.numbers.length > 0;
  const number = asksNumber && question.numbers.some((typed) => isNumber(typed, entry));
  if (asksNumber && !number && !typedWhole) return null;
  const { share, taken } = comparison.found(label, [entry.prose, entry.place]);
  const kind = question.kinds.includes(figure.kind);
  const about = question.words.length > 0;
  const least = kind && !question.anyAmount ? leastShareOfKind : leastShare;
  if (about && share < least && !typedWhole) return null;
  if (!about && !number && !typedWhole && !isWished(entry, question)) return null;

  const said = label.text.replace(everywhere, '').replace(kindInLabel, '').length || 1;
  return (
    (typedWhole ? weights.typedWhole : 0) +
    weights.share * share +
    (number ? weights.number : 0) +
    (question.year === null || entry.year === null
      ? 0
      : entry.year === question.year
        ? weights.year
        : entry.year === question.yearElse
          ? weights.yearElse
          : 0) +
    (kind ? (question.anyAmount ? weights.anyAmount : weights.kind) : 0) +
    (kind && question.sign === figure.sign ? weights.sign : 0) +
    (question.unit !== '' && figure.unit === question.unit ? weights.unit : 0) +
    weights.tight * Math.min(1, taken / said) +
    (measured.includes(figure.kind) ? weights.measured : 0) +
    (entry.report.id === reportId ? weights.presented : 0)
  );
}

/** A question about nothing ("排名", "2019年") is answered by what fits all that it does say. */
function isWished({ figure, year }: FigureEntry, question: Question): boolean {
  if (question.anyAmount || (question.kinds.length === 0 && question.year === null)) return false;
  return (
    (question.kinds.length === 0 || question.kinds.includes(figure.kind)) &&
    (question.year === null || year === question.year) &&
    (question.sign !== -1 || figure.sign === -1)
  );
}

/** A number as typed is that of a figure: its digits, their beginning, or its value written out. */
function isNumber(typed: number, { figure }: FigureEntry): boolean {
  if (typed === figure.value || typed === figure.normalized) return true;
  const digits = String(typed);
  return digits.length > 2 && String(figure.value).startsWith(digits);
}

/** What a talking point is worth as an answer; null: it is none. */
export function scorePoint(
  entry: PointEntry,
  question: Question,
  comparison: Comparison,
  reportId: ReportId | null,
): number | null {
  if (question.words.length === 0) return null;
  const { share, taken } = comparison.found(entry.name, [entry.prose, entry.place]);
  if (share < leastShare) return null;
  const { year } = entry.report;
  return (
    weights.share * share +
    (question.year !== null && year === question.year ? weights.year : 0) +
    (question.yearElse !== null && year === question.yearElse ? weights.yearElse : 0) +
    weights.tight * Math.min(1, taken / (entry.name.text.length || 1)) +
    (entry.report.id === reportId ? weights.presented : 0)
  );
}
