import type { FigureKind, ReportId } from '../model.ts';
import type { AnswerLibrary } from './library.ts';
import type { AnswerExample } from './model.ts';

/** Kinds in the order in which people ask for them; each gives one example, until there are enough. */
const kinds: FigureKind[] = ['growth', 'amount', 'percent', 'rank', 'amount', 'growth'];
const most = 3;
/** What a question already says in its own words. */
const saidByKind = /(?:增速|增幅|增长|降幅|占比|比重)$/;

/** Labels for example questions, of the presented report or the newest, that are short and clear. */
export function exampleLabels(library: AnswerLibrary, reportId: ReportId | null): AnswerExample[] {
  const own = library.figures.filter(({ report }) => report.id === reportId);
  const from = own.length > 0 ? own : library.figures;
  // Of amounts the large ones are asked for; of the others the first is as good as any.
  const largest = [...from].sort((a, b) => b.figure.normalized - a.figure.normalized);
  const examples: AnswerExample[] = [];
  for (const kind of kinds) {
    for (const { figure, report } of kind === 'amount' ? largest : from) {
      const label =
        kind === 'growth' || kind === 'percent' ? figure.label.replace(saidByKind, '') : figure.label;
      if (figure.kind !== kind || !isClear(label, report.language)) continue;
      // A fall is asked for in other words than a rise.
      if (kind === 'growth' && figure.sign < 0) continue;
      if (examples.some((other) => other.label === label)) continue;
      examples.push({ label, kind, language: report.language });
      break;
    }
  }
  return examples.slice(0, most);
}

const isClear = (label: string, language: 'zh' | 'en'): boolean =>
  language === 'zh' ? /^[\u4e00-\u9fff]{3,9}$/.test(label) : /^[A-Za-z][A-Za-z -]{4,34}$/.test(label);
