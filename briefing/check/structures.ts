/** Parts of a hundred told as one figure: 三次产业结构10.8:39.0:50.2 must make a hundred. */
import type { CheckedFigure, Finding } from './index.ts';

/** What may be told so; a proportion of mixture is not. */
const isStructure = /结构|三次产业|三产|比例构成|structure/i;
/** Shares that make so nearly a hundred are meant to. */
const nearly = 5;

export function structures(figures: CheckedFigure[]): Finding[] {
  return figures.flatMap((figure): Finding[] => {
    const { kind, raw, label, sentenceText, id } = figure;
    const parts = raw.match(/\d+(?:\.\d+)?/g) ?? [];
    if (kind !== 'ratio' || !/[:：∶]/.test(raw) || parts.length < 3) return [];
    if (!isStructure.test(label + sentenceText)) return [];
    const sum = parts.reduce((all, part) => all + Number(part), 0);
    const off = parts.reduce((all, part) => all + 0.5 / 10 ** (part.split('.')[1]?.length ?? 0), 0);
    const away = Math.abs(sum - 100);
    // Each was rounded, and half of that may be too much.
    if (away > nearly || away <= off + 1e-9) return [];
    return [{ rule: 'sum', figures: [id], said: raw, found: `${Number(sum.toFixed(2))}` }];
  });
}
