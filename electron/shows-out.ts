/** The log of a show leaving as a table. */
import { translate, type Locale, type MessageKey } from '../api/messages.ts';
import type { ShowRecord } from '../api/shows.ts';
import type { Desktop } from './desktop.ts';
import type { Cell } from './files/table-out.ts';
import type { LibraryProcess } from './library.ts';
import { saveTable } from './tables-out.ts';

const columns = ['at', 'what', 'number', 'slide', 'seconds', 'question', 'answer'] as const;

export function showAnswers(library: LibraryProcess, locale: () => Locale): Desktop {
  return {
    'shows.export': async (input, sender) => {
      const word = (key: MessageKey): string => translate(locale(), key);
      const record = (await library.call('shows.get', input)) as ShowRecord;
      const name = `${word(record.rehearsal ? 'shows.rehearsal' : 'shows.log')} ${record.begunAt.slice(0, 10)}`;
      return saveTable(sender, { title: word('shows.export'), name }, () =>
        Promise.resolve([columns.map((column) => word(`shows.column.${column}`)), ...rowsOf(record, word)]),
      );
    },
  };
}

/** Visits and questions, in the order in which they happened. */
function rowsOf({ log }: ShowRecord, word: (key: MessageKey) => string): Cell[][] {
  const slide = (key: string | null): Cell[] => {
    const { number = '', title = word('shows.end-screen') } =
      (key === null ? undefined : log.slides[key]) ?? {};
    return [number, title];
  };
  const seconds = (ms: number): number => Math.round(ms / 100) / 10;
  const visits = log.visits.map(({ key, at, ms }) => ({
    at,
    row: [seconds(at), word('shows.what.slide'), ...slide(key), seconds(ms), '', ''] as Cell[],
  }));
  const questions = log.questions.map(({ key, at, question, shown }) => ({
    at,
    row: [seconds(at), word('shows.what.question'), ...slide(key), '', question, shown] as Cell[],
  }));
  return [...visits, ...questions].sort((a, b) => a.at - b.at).map(({ row }) => row);
}
