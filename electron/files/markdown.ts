/** Markdown → text: headings, lists and strong words stay as they are; links, pictures, code and tables are told. */
import { tableText, unitOnly } from './table.ts';
import { paragraphEnd, written, type DocumentText, type Paragraph } from './written.ts';

const rule = /^\s{0,3}(?:[-*_]\s*){3,}$/;
const tableRule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const begins = /^\s*(?:#{1,6}\s|[-*+•]\s|\d{1,3}[.)、]\s?|>|\|)/;

/** A text written in Markdown, each paragraph ended where its author ended it. */
export function markdownText(source: string): DocumentText {
  const lines = source
    .replace(/^\ufeff?---\r?\n[^]*?\r?\n---\r?\n/, '')
    .replace(/<!--[^]*?-->/g, '')
    .split(/\r?\n/);
  const paragraphs: Paragraph[] = [];
  let now: string[] = [];
  const end = (): void => {
    const text = now.join('\n').trim();
    if (text !== '') paragraphs.push({ text });
    now = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').replace(/^\s{0,3}>\s?/, '');
    const next = lines[at + 1] ?? '';
    if (/^\s*(?:```|~~~)/.test(line)) end();
    else if (line.includes('|') && tableRule.test(next) && next.includes('-')) {
      const caption = now.at(-1) ?? paragraphs.at(-1)?.text ?? '';
      end();
      if (unitOnly.test(paragraphs.at(-1)?.text ?? '')) paragraphs.pop();
      const rows = [cellsOf(line)];
      for (at += 2; (lines[at] ?? '').includes('|'); at++) rows.push(cellsOf(lines[at] ?? ''));
      at--;
      paragraphs.push(...tableText(rows, { caption }));
    } else if (now.length > 0 && /^\s{0,3}(?:=+|-+)\s*$/.test(line)) {
      // The line above is a heading by what stands under it.
      const heading = now.join(' ').trim();
      now = [`${line.includes('=') ? '#' : '##'} ${heading}`];
      end();
    } else if (line.trim() === '' || rule.test(line)) end();
    else {
      if (begins.test(line)) end();
      now.push(inline(line));
      if (/^\s*#{1,6}\s/.test(line)) end();
    }
  }
  end();
  return written(paragraphs);
}

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => inline(cell.replaceAll('\\|', '|')).replaceAll('**', '').trim());

/** A line without what a browser would draw instead of write. */
const inline = (line: string): string =>
  line
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\([^)\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/\[([^\]]+)\]\[[^\]]*\]/g, '$1')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/<\/?(?:br|b|i|u|em|strong|sub|sup|span|font|p|div|center)(?:\s[^>]*)?\/?>/gi, '')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/__([^_]+)__/g, '**$1**')
    .replace(/(?<![*\w])\*(?!\*|\s)([^*]+)\*(?!\*)/g, '$1')
    .replace(/^(\s*[-*+])\s+\[[ xX]\]\s+/, '$1 ')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
    .replaceAll(paragraphEnd, '')
    .trimEnd();
