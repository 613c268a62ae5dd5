/** Keywords that stand on one line with their text: “"Access": We provided …”, “稳”字当头。全年……, 教育：全年……. */
import { sliced, type Paragraph } from './lines.ts';
import { isRow } from './told-rows.ts';

/** Text that a lead stands before: it ends like a sentence. */
const text = '(?=[^"\'{[<>].{8,}[。！？.!?”"]$)';
/** Ways to set a keyword before its text; the marks around it or after it part it from the text. */
const quoted = [
  new RegExp(
    `^[“"「『]([^“”"「」『』]{1,30})[”"」』]([^\\s：:。，,.]{0,6})(?:\\s*[：:—–-]+\\s*|(?<=[\\u4e00-\\u9fff])。)${text}`,
  ),
  new RegExp(`^【[^】\\s]{1,8}】\\s*[：:]?${text}`),
  new RegExp(
    `^(?:关键[词字]|热词)[一二三四五六七八九十\\d①-⑳]{0,3}\\s*[：:]\\s*[“"「]?[^“”"「」：:，。—]{1,8}[”"」]?(?:。|[：:]|——)${text}`,
  ),
  new RegExp(`^[\\u4e00-\\u9fff]——${text}`),
];
/** A label of a few words before its colon. */
const labelled =
  /^([\u4e00-\u9fff]{2,8}[：:]|[A-Z][a-z]+(?: (?:and |of )?[A-Za-z]+){0,2}:\s+)(?=.{24,}[。！？.!?”"]$)/;
/** Labels of remarks, of who speaks, and of what is only part of the line before. */
const remark =
  /^(?:(?:注|备注|说明|来源|记者|问|答|编者按|附|其中)[：:]|(?:note|source|contact|question|answer|remark|example|warning)s?\b)/i;
/** From so many characters on a line is a paragraph. */
const paragraph = 60;

/**
 * Sets such keywords on lines of their own, where a text has several of them and no two are alike. Where
 * headings are marked as parts, what stands before a colon is none: a table's rows begin alike.
 */
export function splitLeads(lines: Paragraph[]): Paragraph[] {
  for (const way of quoted) {
    const leads = lines.map((line) => way.exec(line.text)?.[0] ?? '');
    if (tellsParts(leads, 2)) return lines.flatMap((line, at) => parted(line, leads[at] ?? ''));
  }
  if (lines.some(({ text }) => /^##+\s/.test(text))) return lines;
  const labels = lines.map((line, at) =>
    remark.test(line.text) || isRow(lines, at) ? '' : (labelled.exec(line.text)?.[0] ?? ''),
  );
  const long = lines.filter((line) => line.text.length >= paragraph).length;
  return tellsParts(labels, Math.max(3, long / 2))
    ? lines.flatMap((line, at) => parted(line, labels[at] ?? '', 'lead'))
    : lines;
}

/** In an interview the same two names come again and again. */
function tellsParts(leads: string[], least: number): boolean {
  const told = leads.filter((lead) => lead !== '');
  return told.length >= least && new Set(told).size === told.length;
}

function parted(line: Paragraph, lead: string, strong?: 'lead'): Paragraph[] {
  if (lead === '') return [line];
  const words = lead.replace(/[\s：:。—–-]+$/, '');
  const heading = { text: words, at: line.at.slice(0, words.length), whole: true };
  return [strong ? { ...heading, strong } : heading, { ...line, ...sliced(line, lead.length) }];
}
