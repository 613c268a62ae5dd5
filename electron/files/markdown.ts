/** Markdown → text: headings, lists and strong words stay as they are; links, pictures, notes and tables are told. */
import { linesOfText, tablesIn } from '../../briefing/tables/in-text.ts';
import { headedAlone } from './alone.ts';
import { raised } from './clean.ts';
import { noted } from './lines.ts';
import { withoutCode, withoutNotes } from './markdown-parts.ts';
import { tableText, unitOnly } from '../../briefing/tables/sentences.ts';
import { paragraphEnd, written, type DocumentText, type Paragraph } from './written.ts';

const rule = /^\s{0,3}(?:[-*_]\s*){3,}$/;
const begins = /^\s*(?:#{1,6}\s|[-*+•]\s|\d{1,3}[.)、]\s?|>|\|)/;

/** A text written in Markdown, each paragraph ended where its author ended it. */
export function markdownText(source: string): DocumentText {
  const bare = frontMatterTold(source.replace(/^\ufeff/, '')).replace(/<!--[^]*?-->/g, '');
  const { lines, notes } = withoutNotes(withoutCode(linesOfText(bare).map(unquoted)));
  const tables = new Map(tablesIn(lines).map((table) => [table.start, table]));
  const paragraphs: Paragraph[] = [];
  let now: string[] = [];
  let noteTexts: string[] = [];
  const end = (): void => {
    const text = now.join('\n').trim();
    const told = noteTexts.map(noted).join('');
    const isHeading = /^#{1,6}\s/.test(text);
    if (text !== '') paragraphs.push({ text: isHeading ? text : `${text}${told}` });
    if (told !== '' && isHeading) paragraphs.push({ text: told.trim() });
    now = [];
    noteTexts = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const table = tables.get(at);
    if (table) {
      const caption = now.at(-1) ?? paragraphs.at(-1)?.text ?? '';
      end();
      if (unitOnly.test(paragraphs.at(-1)?.text ?? '')) paragraphs.pop();
      const cited: string[] = [];
      const rows = table.rows.map((row) =>
        row.map((cell) => {
          const { text, told } = notes.cited(cell);
          cited.push(...told);
          return inline(text).replaceAll('**', '').trim();
        }),
      );
      paragraphs.push(
        ...tableText(rows, { caption }),
        ...cited.map((note) => ({ text: noted(note).trim() })),
      );
      at = table.end - 1;
    } else if (now.length > 0 && /^\s{0,3}(?:=+|-+)\s*$/.test(line)) {
      // The line above is a heading by what stands under it.
      const heading = now.join(' ').trim();
      now = [`${line.includes('=') ? '#' : '##'} ${heading}`];
      end();
    } else if (line.trim() === '' || rule.test(line)) end();
    else {
      if (begins.test(line)) end();
      const { text, told } = notes.cited(line);
      now.push(inline(text));
      noteTexts.push(...told);
      if (/^\s*#{1,6}\s/.test(line)) end();
    }
  }
  end();
  for (const note of notes.uncited()) paragraphs.push({ text: noted(note).trim() });
  return written(headedAlone(paragraphs));
}

/** What a program's lines at the top say of a text: its title where no heading does, who wrote it, and when. */
function frontMatterTold(source: string): string {
  const [all = '', said = ''] = /^---\r?\n([^]*?)\r?\n---\r?\n/.exec(source) ?? [];
  const body = source.slice(all.length);
  const valueOf = (key: string): string =>
    new RegExp(`^${key}:[ \\t]*["']?(.+?)["']?[ \\t]*$`, 'im').exec(said)?.[1] ?? '';
  const isTitled = /^#\s|^\S.*\r?\n=+\s*$/m.test(body);
  const title = isTitled ? '' : valueOf('title');
  const told = [valueOf('author'), valueOf('date')].filter((one) => one !== '').map((one) => `\n${one}\n`);
  if (title !== '') return `# ${title}\n${told.join('')}\n${body}`;
  // Under the heading that stands first they are where a person would write them.
  return told.length === 0 ? body : body.replace(/^(\s*#\s.*\r?\n)/, `$1${told.join('')}\n`);
}

const unquoted = (line: string): string => line.replace(/^\s{0,3}>\s?/, '');

/** A line without what a browser would draw instead of write. */
const inline = (line: string): string =>
  line
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\([^)\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/\[([^\]]+)\]\[[^\]]*\]/g, '$1')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/<\/?(?:br|b|i|u|em|strong|sub|sup|span|font|p|div|center)(?:\s[^>]*)?\/?>/gi, '')
    .replace(/~~[^~]+~~/g, '')
    .replace(/<sup>(\d+)<\/sup>/gi, (_, digits: string) => raised(digits))
    .replace(/`([^`]+)`/g, '$1')
    .replace(/__([^_]+)__/g, '**$1**')
    .replace(/(?<![*\w])\*(?!\*|\s)([^*]+)\*(?!\*)/g, '$1')
    .replace(/^(\s*[-*+])\s+\[[ xX]\]\s+/, '$1 ')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
    .replaceAll(paragraphEnd, '')
    .trimEnd();
