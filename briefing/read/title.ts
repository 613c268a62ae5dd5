/** What a report is called that has no title of its own. */
import type { ReportReading } from '../model.ts';

/**
 * A reading whose title is never empty: the name of its file, or its first keywords where it has no file.
 *
 * @param fileName '' for pasted text
 */
export function withTitle<Reading extends Pick<ReportReading, 'title' | 'keywords'>>(
  reading: Reading,
  fileName: string,
): Reading {
  if (reading.title.trim() !== '') return reading;
  const named = fileName
    .replace(/^.*[/\\]/, '')
    .replace(/(?<=.)\.[A-Za-z\d]{1,5}$/, '')
    .trim();
  const names = reading.keywords.slice(0, 3).map(({ name }) => name);
  const comma = names.some((name) => /[\u3400-\u9fff]/.test(name)) ? '、' : ', ';
  return { ...reading, title: named || names.join(comma) };
}
