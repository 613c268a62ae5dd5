import type { Span } from '../../../briefing/model.ts';

/** A text in parts: those that were found and those between them. Joined again, they are the text. */
export function marked(text: string, spans: Span[]): { text: string; found: boolean }[] {
  const parts: { text: string; found: boolean }[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at || end <= start) continue;
    if (start > at) parts.push({ text: text.slice(at, start), found: false });
    parts.push({ text: text.slice(start, end), found: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), found: false });
  return parts;
}
