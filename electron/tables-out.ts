/** A table that leaves as a file, where a person says. */
import { extname, join } from 'node:path';
import { app, BrowserWindow, dialog, type WebContents } from 'electron';
import { writeWhole } from './files-out.ts';
import { csvBytes, xlsxBytes, type Cell } from './files/table-out.ts';

/**
 * Asks where to and writes the table as .xlsx or .csv; null when the person cancelled.
 *
 * @param name of the file and of its sheet
 * @throws LecternError output-unwritable
 */
export async function saveTable(
  sender: WebContents,
  { title, name }: { title: string; name: string },
  rows: () => Promise<Cell[][]>,
): Promise<{ path: string; rows: number } | null> {
  const ask = {
    title,
    defaultPath: join(app.getPath('documents'), `${name}.xlsx`),
    filters: [
      { name: 'Excel', extensions: ['xlsx'] },
      { name: 'CSV', extensions: ['csv'] },
    ],
  };
  const window = BrowserWindow.fromWebContents(sender);
  const answer = await (window ? dialog.showSaveDialog(window, ask) : dialog.showSaveDialog(ask));
  if (answer.canceled || !answer.filePath) return null;
  const csv = extname(answer.filePath).toLowerCase() === '.csv';
  const path = csv || /\.xlsx$/i.test(answer.filePath) ? answer.filePath : `${answer.filePath}.xlsx`;
  const table = await rows();
  writeWhole(path, csv ? csvBytes(table) : xlsxBytes(name, table));
  return { path, rows: table.length - 1 };
}
