/** Plan → the reading handout: full texts in pieces that fit a page, each with its figures for the margin. */
import type { BriefingPlan, Card, Figure, Keyword, PointId, Run, Span, TalkingPoint } from '../model.ts';
import { amendedPlan } from './amended.ts';
import { card } from './cards.ts';
import { leadOf } from './lead.ts';
import { pieceRuns, typedRuns } from './runs.ts';
import { wordsBefore } from './shown.ts';
import { sectionBegun } from './section.ts';
import { sentences } from './text.ts';
import type { SlideWords } from './words.ts';

/** What one piece holds at most, so that it never outgrows a page. */
const most = { characters: 700, figures: 12 };

export type HandoutBlock =
  | { type: 'keyword'; keyword: Keyword }
  | {
      type: 'piece';
      pointId: PointId;
      /** The heading that begins here inside the keyword; '' for none. */
      section: string;
      /** '' where a talking point goes on. */
      lead: string;
      runs: Run[];
      /** The measured figures of `runs`, in order, as the slides tell them. */
      cards: Card[];
    };

/** The blocks of a reading handout, in order: a keyword, then its talking points piece by piece. */
export function readingHandout(plan: BriefingPlan, words: SlideWords): HandoutBlock[] {
  return amendedPlan(plan).parts.flatMap(({ keyword }) => [
    { type: 'keyword' as const, keyword },
    ...keyword.points.flatMap((point, at) =>
      pieces(point, sectionBegun(point, keyword.points[at - 1])?.text ?? '', words),
    ),
  ]);
}

/** What stands between a lead and what it leads into: “是：”, “ are as follows:”. */
const afterLead =
  /^(?:(?:是|为|如下|有)(?=[：:])|\s(?:are|is|were|was|include|includes)(?: as follows)?(?=:)|,? as follows(?=:))?[\s。.！!？?，,；;：:]*/;

function pieces(point: TalkingPoint, section: string, words: SlideWords): HandoutBlock[] {
  const { notes } = point.edits;
  const text = notes ?? point.text;
  // The lead is set as a heading; said as it was read, it is not said twice.
  const told = text.startsWith(point.lead) ? point.lead.length : 0;
  const start = told + (afterLead.exec(text.slice(told))?.[0].length ?? 0);
  // Typed notes have no places: figures are found in them by what they say.
  const places = notes === null ? point.figures : [];
  const spans = chunks(text, start, places);
  return (spans.length === 0 ? [{ start, end: text.length }] : spans).map((span, index) => {
    const runs =
      notes === null
        ? pieceRuns(text, [span], point.figures)
        : typedRuns(text.slice(span.start, span.end), point.figures);
    const shown = new Set(runs.map((run) => run.figureId));
    const inLead = (figure: Figure): boolean => index === 0 && figure.inText.end <= start && notes === null;
    const figures = point.figures.filter(
      (figure) =>
        (shown.has(figure.id) || inLead(figure)) &&
        figure.label !== '' &&
        figure.kind !== 'date' &&
        figure.kind !== 'ordinal-name',
    );
    const cards = figures.map((figure) => card(figure, words, wordsBefore(point.text, figure)));
    const opens = index === 0;
    return {
      type: 'piece',
      pointId: point.id,
      section: opens ? section : '',
      lead: opens ? leadOf(point) : '',
      runs,
      cards,
    };
  });
}

/** Cuts a text after sentences, so that no chunk holds too many characters or figures. */
function chunks(text: string, from: number, figures: Figure[]): Span[] {
  const starts = sentences(text)
    .map((span) => span.start)
    .filter((start) => start > from);
  const units = [from, ...starts].flatMap((start, index) =>
    halves(text, { start, end: starts[index] ?? text.length }),
  );
  const count = ({ start, end }: Span): number =>
    figures.filter(({ inText }) => inText.start >= start && inText.start < end).length;
  const found: Span[] = [];
  for (const unit of units) {
    const last = found.at(-1);
    const joined = last && { start: last.start, end: unit.end };
    const fits = joined && joined.end - joined.start <= most.characters && count(joined) <= most.figures;
    if (last && fits) last.end = unit.end;
    else if (unit.end > unit.start) found.push({ ...unit });
  }
  return found;
}

/** A sentence that no page holds is cut at a comma, or where it must be. */
function halves(text: string, span: Span): Span[] {
  if (span.end - span.start <= most.characters) return [span];
  const limit = span.start + most.characters;
  const comma = Math.max(...[...'，、；, '].map((sign) => text.lastIndexOf(sign, limit - 1)));
  const cut = comma > span.start + most.characters / 2 ? comma + 1 : limit;
  return [{ start: span.start, end: cut }, ...halves(text, { start: cut, end: span.end })];
}
