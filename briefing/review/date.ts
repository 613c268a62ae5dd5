/** When a report was given, as a person types it and as it is kept. */

const forms = /^(\d{4})(?:\s*年\s*|[-/.])(\d{1,2})(?:\s*月?$|(?:\s*月\s*|[-/.])(\d{1,2})\s*日?$)/;

/**
 * A typed date (2024年3月12日, 2024/3/12, 2024-03) as it is kept: YYYY-MM-DD or YYYY-MM; '' for none.
 * null: what was typed is no date, or names a day that there is not.
 */
export function dateTyped(text: string): string | null {
  if (text.trim() === '') return '';
  const [, year = '', month = '', day] = forms.exec(text.trim()) ?? [];
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const isThere = time.getUTCMonth() + 1 === Number(month) && time.getUTCDate() === Number(day ?? 1);
  if (year === '' || !isThere) return null;
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
}

/** Whether a date stands as it is kept. */
export const isReportDate = (text: string): boolean => dateTyped(text) === text;
