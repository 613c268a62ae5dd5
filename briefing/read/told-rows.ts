/** Rows of a table told as lines: “税收收入：2023年44亿元，…”. They are no headings, and stand together as one topic. */
import { titled } from './headings.ts';
import type { Paragraph } from './lines.ts';
import type { Topic } from './topics.ts';

/** What a row begins with. */
const rowName = /^(?:其中[：:])?[^：:。，,]{1,30}[：:]\s*/;
/** Fewer lines that begin alike are no table. */
const fewest = 3;
const names = { zh: '主要指标', en: 'Key figures' };

/** Whether a line tells a row: under or over it stands one whose number is of the same column. */
export function isRow(lines: Paragraph[], at: number): boolean {
  const column = columnOf(lines[at]);
  return column !== null && [lines[at - 1], lines[at + 1]].some((line) => columnOf(line) === column);
}

/** What stands between a row's name and the number right after it, a year before it included; null: no number. */
function columnOf(line: Paragraph | undefined): string | null {
  const whole = line?.text ?? '';
  const rest = whole.slice(rowName.exec(whole)?.[0].length ?? whole.length);
  return /^(?:(?:19|20)\d{2}年)?[^\d，。,.;；]{0,16}(?=\d)/.exec(rest)?.[0] ?? null;
}

/**
 * The topics of a text without headings, the rows of each table told as one, where they stand.
 *
 * @param topicsOf what finds the topics of the other paragraphs
 */
export function withRowsTogether(
  paragraphs: Paragraph[],
  topicsOf: (others: Paragraph[]) => Topic[],
): Topic[] {
  const tables: { rows: Paragraph[]; above: Paragraph | undefined }[] = [];
  const others: Paragraph[] = [];
  for (let at = 0; at < paragraphs.length;) {
    let end = at;
    while (isRow(paragraphs, end)) end++;
    if (end - at >= fewest) tables.push({ rows: paragraphs.slice(at, end), above: others.at(-1) });
    else others.push(...paragraphs.slice(at, Math.max(end, at + 1)));
    at = Math.max(end, at + 1);
  }
  const topics = others.length > 0 ? topicsOf(others) : [];
  for (const [number, { rows, above }] of tables.entries()) {
    const place = topics.findIndex(
      (topic) => above && topic.paragraphs.some(({ at }) => at[0] === above.at[0]),
    );
    topics.splice(above && place < 0 ? topics.length : place + 1, 0, topicOfRows(rows, number));
  }
  return topics;
}

function topicOfRows(rows: Paragraph[], number: number): Topic {
  const name = names[/[\u4e00-\u9fff]/.test(rows[0]?.text ?? '') ? 'zh' : 'en'];
  const told = number === 0 ? name : `${name} ${String(number + 1)}`;
  return { heading: { ...titled('plain', told, told), name: told }, paragraphs: rows };
}
