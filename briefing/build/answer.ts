/** An answer of the library as a slide of its own, for the audience; it belongs to no briefing. */
import type { ComparedFigure, FigureAnswer, LibraryAnswer, PointAnswer } from '../answers/index.ts';
import type { Aspect, ComparedCard, Run, Slide, Span } from '../model.ts';
import { bulletSlides, bulletsOf } from './bullets.ts';
import { card } from './cards.ts';
import { capacities, lineCount, type Capacity } from './measure.ts';
import { leadOf } from './lead.ts';
import { notesOf } from './point.ts';
import { typedRuns } from './runs.ts';
import { fitted } from './split.ts';
import { fittedTitle } from './title.ts';
import type { SlideWords } from './words.ts';

const labelLines = 2;
const sourceLines = 2;

/**
 * Builds the slide of one answer. Of a figure: its value, its label, the sentence it stands in, and the
 * same figure in other years; of a talking point: its lead and as many bullets as a slide holds.
 *
 * @param words what building adds, in the language of the answer's report
 * @example buildAnswer(answer, { aspect: '16:9', words: slideWords(answer.report.language) })
 */
export function buildAnswer(
  answer: LibraryAnswer,
  { aspect, words }: { aspect: Aspect; words: SlideWords },
): Slide {
  const room = capacities[aspect];
  return answer.type === 'figure' ? figureSlide(answer, room, words) : pointSlide(answer, room);
}

const base = (answer: LibraryAnswer, key: string, title: Run[], notes: string) => ({
  key,
  keyword: answer.keyword,
  pointId: answer.pointId,
  part: 1,
  parts: 1,
  title,
  section: '',
  notes,
  footer: sourceOf(answer),
  choices: [],
  hidden: false,
});

/** Report, year and keyword. */
function sourceOf({ report, year, keyword }: LibraryAnswer): string {
  // A title that names the year need not be followed by it.
  const shownYear = year === null || report.title.includes(String(year)) ? [] : [String(year)];
  return [fitted(report.title, 34, 1), ...shownYear, ...(keyword ? [fitted(keyword.name, 8, 1)] : [])].join(
    ' · ',
  );
}

function figureSlide(answer: FigureAnswer, room: Capacity, words: SlideWords): Slide {
  const { figure, sentence, mark, others } = answer;
  const em = others.length > 0 ? room.answerLabelEmBeside : room.answerLabelEm;
  const label = fitted(figure.label, em, labelLines);
  return {
    ...base(
      answer,
      `answer-figure-${figure.id}`,
      [{ text: label }],
      `${figure.label} ${figure.raw}\n${sentence}`,
    ),
    layout: 'answer',
    card: { ...card(figure, words, sentence.slice(0, mark?.start ?? 0)), label },
    year: answer.year === null ? '' : String(answer.year),
    sentence: around(sentence, mark, room).map((part) =>
      part.marked ? { text: part.text, figureId: figure.id } : { text: part.text },
    ),
    others: others.map((other) => compared(other, room, words)),
  };
}

function compared({ figure, year, report }: ComparedFigure, room: Capacity, words: SlideWords): ComparedCard {
  return {
    card: { ...card(figure, words), label: '' },
    year: String(year),
    source: fitted(report.title, room.answerSourceEm, sourceLines),
  };
}

interface Part {
  text: string;
  marked: boolean;
}

/** A sentence with its number, cut on both sides to what fits, the number always in it. */
function around(sentence: string, mark: Span | null, room: Capacity): Part[] {
  const { answerSentenceEm: em, answerSentenceLines: lines } = room;
  const fits = (text: string): boolean => lineCount(text, em) <= lines;
  if (!mark) return sentence === '' ? [] : [{ text: fitted(sentence, em, lines), marked: false }];
  let { start, end } = { start: 0, end: sentence.length };
  const shown = (): string =>
    `${start > 0 ? '…' : ''}${sentence.slice(start, end)}${end < sentence.length ? '…' : ''}`;
  // The longer side gives way, so that the number stays in the middle of what is said of it.
  while (!fits(shown()) && (start < mark.start || end > mark.end)) {
    if (end - mark.end >= mark.start - start && end > mark.end) end = before(sentence, end, mark.end);
    else start = after(sentence, start, mark.start);
  }
  const parts = [
    { text: `${start > 0 ? '…' : ''}${sentence.slice(start, mark.start)}`, marked: false },
    { text: sentence.slice(mark.start, mark.end), marked: true },
    { text: `${sentence.slice(mark.end, end)}${end < sentence.length ? '…' : ''}`, marked: false },
  ];
  return parts.filter(({ text }) => text !== '');
}

const pause = /[，、；。,;：:]/;

/** The place before `from` where a clause ends, not before `least`. */
function before(text: string, from: number, least: number): number {
  for (let at = from - 1; at > least; at--) if (pause.test(text[at] ?? '') && at < from - 1) return at;
  return least;
}

/** The place after `from` where a clause begins, not after `most`. */
function after(text: string, from: number, most: number): number {
  for (let at = from + 1; at < most; at++) if (pause.test(text[at - 1] ?? '')) return at;
  return most;
}

function pointSlide(answer: PointAnswer, room: Capacity): Slide {
  const { point } = answer;
  const shown = fittedTitle(leadOf(point), room, answer.keyword?.name ?? '');
  const title = typedRuns(shown, point.figures);
  const wide = { em: room.bulletEm, items: room.bullets, lines: room.bulletLines };
  const [bullets = []] = bulletSlides(bulletsOf(point, shown), wide, wide);
  return { ...base(answer, `answer-point-${point.id}`, title, notesOf(point)), layout: 'point', bullets };
}
