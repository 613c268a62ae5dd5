/** Figures leaving as a table, where a person says. */
import { extname, join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import type { FigureRow } from '../api/figures.ts';
import { translate, type Locale, type MessageKey } from '../api/messages.ts';
import type { Desktop } from './desktop.ts';
import { writeWhole } from './files-out.ts';
import { csvBytes, xlsxBytes, type Cell } from './files/table-out.ts';
import type { LibraryProcess } from './library.ts';

const columns = ['label', 'raw', 'value', 'unit', 'kind', 'keyword', 'report', 'year', 'sentence'] as const;

export function figureAnswers(library: LibraryProcess, locale: () => Locale): Desktop {
  return {
    'figures.export': async (input, sender) => {
      const { ids } = input as { ids: number[] };
      const word = (key: MessageKey): string => translate(locale(), key);
      const ask = {
        title: word('app.figures.export'),
        defaultPath: join(app.getPath('documents'), `${word('app.figures')}.xlsx`),
        filters: [
          { name: 'Excel', extensions: ['xlsx'] },
          { name: 'CSV', extensions: ['csv'] },
        ],
      };
      const window = BrowserWindow.fromWebContents(sender);
      const answer = await (window ? dialog.showSaveDialog(window, ask) : dialog.showSaveDialog(ask));
      if (answer.canceled || !answer.filePath) return null;
      const all = (await library.call('figures.list', { reportId: null })) as FigureRow[];
      const byId = new Map<number, FigureRow>(all.map((row) => [row.id, row]));
      const rows = ids.flatMap((id) => byId.get(id) ?? []).map((row) => cellsOf(row, word));
      const table: Cell[][] = [columns.map((column) => word(`app.figures.${column}`)), ...rows];
      const csv = extname(answer.filePath).toLowerCase() === '.csv';
      const path = csv || /\.xlsx$/i.test(answer.filePath) ? answer.filePath : `${answer.filePath}.xlsx`;
      writeWhole(path, csv ? csvBytes(table) : xlsxBytes(word('app.figures'), table));
      return { path, rows: rows.length };
    },
  };
}

function cellsOf(row: FigureRow, word: (key: MessageKey) => string): Cell[] {
  const { label, raw, normalized, sign, unit, kind, keyword, report, year, sentenceText } = row;
  return [
    label,
    raw,
    normalized * sign,
    unit,
    word(`app.kind.${kind}`),
    keyword ?? '',
    report,
    year ?? '',
    sentenceText,
  ];
}
