/** Figures leaving as a table, where a person says. */
import type { FigureRow } from '../api/figures.ts';
import { nameOf, type Finding } from '../briefing/check/index.ts';
import { translate, type Locale, type MessageKey } from '../api/messages.ts';
import type { Desktop } from './desktop.ts';
import type { Cell } from './files/table-out.ts';
import type { LibraryProcess } from './library.ts';
import { saveTable } from './tables-out.ts';

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
  'figures.doubted',
  'figures.conflicting',
] as const;

export function figureAnswers(library: LibraryProcess, locale: () => Locale): Desktop {
  return {
    'figures.export': async (input, sender) => {
      const { ids } = input as { ids: number[] };
      const word = (key: MessageKey): string => translate(locale(), key);
      const ask = { title: word('app.figures.export'), name: word('app.figures') };
      return saveTable(sender, ask, async () => {
        const [all, found, dismissed] = (await Promise.all([
          library.call('figures.list', { reportId: null }),
          library.call('figures.findings', { reportId: null }),
          library.call('figures.dismissed', undefined),
        ])) as [FigureRow[], Finding[], string[]];
        const stands = new Set(dismissed);
        const marked = (isOf: (finding: Finding) => boolean): ReadonlySet<number> =>
          new Set(found.flatMap((one) => (isOf(one) && !stands.has(nameOf(one)) ? one.figures : [])));
        const doubted = marked(({ rule }) => rule === 'label');
        const conflicting = marked(({ rule }) => rule !== 'label');
        const byId = new Map<number, FigureRow>(all.map((row) => [row.id, row]));
        const rows = ids
          .flatMap((id) => byId.get(id) ?? [])
          .map((row) => cellsOf(row, [doubted, conflicting], word));
        return [columns.map(word), ...rows];
      });
    },
  };
}

function cellsOf(row: FigureRow, marks: ReadonlySet<number>[], word: (key: MessageKey) => string): Cell[] {
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
    ...marks.map((marked) => (marked.has(row.id) ? word('figures.yes') : '')),
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
