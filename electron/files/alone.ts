/** A table that a document holds alone → a report of it, with a title. */
import { readReport } from '../../briefing/read/index.ts';
import { withoutUnit } from '../../briefing/tables/sentences.ts';
import type { Paragraph } from './written.ts';

/** What stands over a table: its caption, where it is from, a date; a sentence or a heading is text. */
const isOver = (line: string): boolean =>
  line.length <= 60 && !/[。；！？]|^#{1,6}\s|^[一二三四五六七八九十]{1,3}、/.test(line);
const hasHan = (text: string): boolean => /[\u3400-\u9fff]/.test(text);
/** So many names of what is measured tell what a table is about. */
const mostNames = 2;

/**
 * The paragraphs of a document; where they are a table under nothing but its caption, with a heading over
 * it: what the caption says it shows, or what the head of its first column calls its rows. Without a
 * caption the first names in its rows are the title. A table that stands among text is not touched.
 */
export function headedAlone(paragraphs: Paragraph[]): Paragraph[] {
  const first = paragraphs.findIndex(({ row }) => row);
  const isAlone = first >= 0 && paragraphs.slice(first).every(({ row }) => row);
  const lines = paragraphs.slice(0, Math.max(0, first)).flatMap(({ text }) => text.split('\n'));
  const over = lines.map((line) => withoutUnit(line)).filter((line) => line !== '');
  if (!isAlone || !over.every(isOver)) return paragraphs;
  const [named] = paragraphs[first]?.row?.table.heads[0] ?? [];
  const caption = readReport(over.join('\n')).title;
  const title = caption || namesOf(paragraphs);
  const heading = caption === '' ? withoutBracket(named ?? '') : whatItShows(caption);
  const before = caption === '' ? [...over, `# ${title}`] : over;
  return [{ text: before.join('\n') }, { text: `## ${heading || title}` }, ...paragraphs.slice(first)];
}

const withoutBracket = (text: string): string => text.replace(/\s*[（(][^（）()]*[）)]\s*$/, '').trim();

/** “江源市2023年主要指标” shows 主要指标. */
const whatItShows = (caption: string): string => /\d\s*年度?\s*(\D{2,})$/.exec(caption)?.[1] ?? caption;

/** “一般公共预算收入、固定资产投资等5项”, “Revenue, investment and 3 more”. */
function namesOf(paragraphs: Paragraph[]): string {
  const names = paragraphs.flatMap(
    ({ row }) => row?.cells.find(({ isLabel, text }) => isLabel && text !== '') ?? [],
  );
  const distinct = [...new Set(names.map(({ text }) => withoutBracket(text)))];
  const told = distinct.slice(0, mostNames);
  const rest = distinct.length - told.length;
  if (told.some(hasHan)) return `${told.join('、')}${rest > 0 ? `等${distinct.length}项` : ''}`;
  return rest > 0 ? `${told.join(', ')} and ${rest} more` : told.join(' and ');
}
