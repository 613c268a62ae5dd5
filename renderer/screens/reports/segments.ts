import type { Figure, Report, Span, TableCell } from '../../../briefing/model.ts';
import { passagesOf, type Passage } from '../../../briefing/tables/passages.ts';
import { isNumber } from '../../../briefing/tables/shape.ts';

/** A stretch of a talking point's text: plain, or one of its figures; `lead` while the lead lasts. */
export interface Segment {
  text: string;
  figure: Figure | null;
  lead: boolean;
}

/** Cuts a text at its figures and where its lead begins and ends. Joined again, the segments are the text. */
export function segmentsOf(text: string, figures: Figure[], lead: string): Segment[] {
  const leadStart = lead === '' ? -1 : text.indexOf(lead);
  const leadEnd = leadStart < 0 ? -1 : leadStart + lead.length;
  const inLead = (at: number): boolean => at >= leadStart && at < leadEnd;
  const segments: Segment[] = [];
  const plain = (from: number, to: number): void => {
    if (from >= to) return;
    const cut = [leadStart, leadEnd].find((at) => from < at && to > at);
    if (cut !== undefined) {
      plain(from, cut);
      plain(cut, to);
    } else segments.push({ text: text.slice(from, to), figure: null, lead: inLead(from) });
  };
  let at = 0;
  for (const figure of [...figures].sort((a, b) => a.inText.start - b.inText.start)) {
    const { start, end } = figure.inText;
    if (start < at) continue;
    plain(at, start);
    segments.push({ text: text.slice(start, end), figure, lead: inLead(start) });
    at = end;
  }
  plain(at, text.length);
  return segments;
}

/** A cell of a table, cut at the figures that its row tells. Joined again, the segments are the cell. */
export function cellSegments({ text, source }: TableCell, figures: Figure[]): Segment[] {
  if (!source) return segmentsOf(text, [], '');
  // Nothing but a number is that number, its sign with it.
  const whole = isNumber(text);
  const told = figures.flatMap((figure): Figure[] => {
    // The sentence adds the unit of the head to the number of the cell.
    const start = Math.max(figure.source.start, source.start) - source.start;
    const end = Math.min(figure.source.end, source.end) - source.start;
    if (start >= end) return [];
    return [{ ...figure, inText: whole ? { start: 0, end: text.length } : { start, end } }];
  });
  return segmentsOf(text, told, '');
}

interface IntroText {
  text: string;
  figures: Figure[];
  blocks: Span[];
}

/** The introduction as one text, or as texts with the tables between them. */
export function introPassages(report: Report): Passage<IntroText>[] {
  const { intro, introBlocks, introFigures, tables } = report;
  if (intro === '') return [];
  const lines = intro.split('\n');
  const whole: IntroText = { text: intro, figures: introFigures, blocks: introBlocks };
  if (lines.length !== introBlocks.length) return [{ kind: 'text', point: whole }];
  let from = 0;
  const texts = lines.map((text, index): IntroText => {
    const [start, end] = [from, from + text.length];
    from = end + 1;
    const own = introFigures.filter(({ inText }) => inText.start >= start && inText.end <= end);
    const block = introBlocks[index];
    const figures = own.map((figure) => ({ ...figure, inText: moved(figure.inText, -start) }));
    return { text, figures, blocks: block ? [block] : [] };
  });
  const passages = passagesOf(texts, tables);
  return passages.every(({ kind }) => kind === 'text') ? [{ kind: 'text', point: whole }] : passages;
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
