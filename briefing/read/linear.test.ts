import { expect, test } from 'vitest';
import { checkFigures, type CheckedFigure } from '../check/index.ts';
import type { FigureId, ReportId } from '../model.ts';
import { readReport } from './index.ts';

/** How long a text takes to read and to check, in ms. */
function timeOf(text: string): number {
  const from = performance.now();
  const { keywords } = readReport(text);
  const figures = keywords.flatMap(({ points }) => points.flatMap((point) => point.figures));
  const sentences = new Map<number, string>();
  for (const { sentence } of figures)
    if (!sentences.has(sentence.start))
      sentences.set(sentence.start, text.slice(sentence.start, sentence.end));
  checkFigures(
    figures.map((figure, index): CheckedFigure => {
      const sentenceText = sentences.get(figure.sentence.start) ?? '';
      return { ...figure, id: index as FigureId, asRead: null, reportId: 1 as ReportId, sentenceText };
    }),
  );
  return performance.now() - from;
}

/** Eight times the text takes about eight times as long; were it quadratic, it would be sixty-four. */
const most = 28;
const length = 6_000;

test.each([' ', '　', '\t', '2020年', '1万元，', '增加5万户，', '從5億元增加到6億元，'])(
  'a sentence that never ends takes as long as it is: “%s” again and again',
  (part) => {
    const text = (size: number): string =>
      `江州一年\n\n“稳”中有进：好\n\n工业${part.repeat(size / part.length)}投资310亿元，增长5%。\n`;
    // The quicker of two: whatever else the machine does counts for neither.
    const quicker = (size: number): number => Math.min(timeOf(text(size)), timeOf(text(size)));
    const once = Math.max(quicker(length), 10);
    expect(quicker(8 * length) / once).toBeLessThan(most);
  },
);
