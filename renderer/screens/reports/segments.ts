import type { Figure } from '../../../briefing/model.ts';

/** A stretch of a talking point's text: plain, or one of its figures; `lead` while the lead sentence lasts. */
export interface Segment {
  text: string;
  figure: Figure | null;
  lead: boolean;
}

/** Cuts a text at its figures and at the end of its lead. Joined again, the segments are the text. */
export function segmentsOf(text: string, figures: Figure[], lead: string): Segment[] {
  const leadEnd = text.startsWith(lead) ? lead.length : 0;
  const segments: Segment[] = [];
  const plain = (from: number, to: number): void => {
    if (from >= to) return;
    if (from < leadEnd && to > leadEnd) {
      plain(from, leadEnd);
      plain(leadEnd, to);
    } else segments.push({ text: text.slice(from, to), figure: null, lead: from < leadEnd });
  };
  let at = 0;
  for (const figure of [...figures].sort((a, b) => a.inText.start - b.inText.start)) {
    const { start, end } = figure.inText;
    if (start < at) continue;
    plain(at, start);
    segments.push({ text: text.slice(start, end), figure, lead: start < leadEnd });
    at = end;
  }
  plain(at, text.length);
  return segments;
}
