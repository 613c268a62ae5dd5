/** Figures leaving as a table, where a person says. */
import type { FigureRow } from '../api/figures.ts';
import { translate, type Locale, type MessageKey } from '../api/messages.ts';
import type { Desktop } from './desktop.ts';
import type { Cell } from './files/table-out.ts';
import type { LibraryProcess } from './library.ts';
import { saveTable } from './tables-out.ts';

const columns = ['label', 'raw', 'value', 'unit', 'kind', 'keyword', 'report', 'year', 'sentence'] as const;

export function figureAnswers(library: LibraryProcess, locale: () => Locale): Desktop {
  return {
    'figures.export': async (input, sender) => {
      const { ids } = input as { ids: number[] };
      const word = (key: MessageKey): string => translate(locale(), key);
      const ask = { title: word('app.figures.export'), name: word('app.figures') };
      return saveTable(sender, ask, async () => {
        const all = (await library.call('figures.list', { reportId: null })) as FigureRow[];
        const byId = new Map<number, FigureRow>(all.map((row) => [row.id, row]));
        const rows = ids.flatMap((id) => byId.get(id) ?? []).map((row) => cellsOf(row, word));
        return [columns.map((column) => word(`app.figures.${column}`)), ...rows];
      });
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
