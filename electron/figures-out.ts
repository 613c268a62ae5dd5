/** Figures leaving as a table, where a person says. */
import { extname, join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import type { FigureRow } from '../api/figures.ts';
import { translate, type Locale, type MessageKey } from '../api/messages.ts';
import type { Desktop } from './desktop.ts';
import { writeWhole } from './files-out.ts';
import { csvBytes, xlsxBytes, type Cell } from './files/table-out.ts';
import type { LibraryProcess } from './library.ts';

/** The columns of a table of figures, each with its heading's message. */
const columns = [
  'app.figures.label',
  'app.figures.raw',
  'app.figures.value',
  'app.figures.unit',
  'app.figures.kind',
  'app.figures.keyword',
  'app.figures.sentence',
  'figures.edited',
  'figures.as-read',
  'app.figures.report',
  'app.figures.year',
] as const;

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
      const table: Cell[][] = [columns.map(word), ...rows];
      const csv = extname(answer.filePath).toLowerCase() === '.csv';
      const path = csv || /\.xlsx$/i.test(answer.filePath) ? answer.filePath : `${answer.filePath}.xlsx`;
      writeWhole(path, csv ? csvBytes(table) : xlsxBytes(word('app.figures'), table));
      return { path, rows: rows.length };
    },
  };
}

function cellsOf(row: FigureRow, word: (key: MessageKey) => string): Cell[] {
  const { label, raw, normalized, sign, unit, kind, keyword, report, year, sentenceText, asRead } = row;
  return [
    label,
    raw,
    normalized * sign,
    unit,
    word(`app.kind.${kind}`),
    keyword ?? '',
    sentenceText,
    asRead ? word('figures.yes') : '',
    asRead ? asReadText(row, asRead, word) : '',
    report,
    year ?? '',
  ];
}

/** What was read where a person put something else; what they left alone is not said again. */
function asReadText(
  row: FigureRow,
  asRead: NonNullable<FigureRow['asRead']>,
  word: (key: MessageKey) => string,
): string {
  const { raw, label, kind, sign, approx } = asRead;
  const renumbered = raw !== row.raw || sign !== row.sign || approx !== row.approx;
  return [
    ...(renumbered ? [`${sign < 0 ? '−' : ''}${raw}`] : []),
    ...(label === row.label ? [] : [label]),
    ...(kind === row.kind ? [] : [word(`app.kind.${kind}`)]),
  ].join(' · ');
}
