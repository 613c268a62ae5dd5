/**
 * Labels that may not say what their numbers are: pointed out for a person to read, never changed. A reader of
 * prose is wrong now and then; here it says where it would look first.
 */
import { simplified } from '../../read/zh/script/index.ts';
import type { Figure } from '../../model.ts';
import { grouped } from '../grouped.ts';
import type { CheckedFigure, Finding } from '../index.ts';
import { doubtsOfOne, type Doubt, type DoubtOfOne } from './doubt.ts';
import { english } from './en.ts';
import { chinese } from './zh.ts';

export type { Doubt } from './doubt.ts';

const measures = new Set(['amount', 'percent', 'growth', 'rank', 'duration', 'ratio']);

type Told = Pick<Figure, 'label' | 'kind' | 'raw' | 'asRead'>;

/** A label that was read, and not written by a person; some numbers need none. */
const isRead = ({ label, kind, asRead }: Told): boolean =>
  label !== '' && measures.has(kind) && (!asRead || asRead.label === label);

/**
 * Why a label is in doubt; null: nothing speaks against it, or a person wrote it.
 *
 * @param sentence the sentence of the figure, line breaks healed
 * @param at where the number stands in it, or a little later: what was healed is shorter
 */
export function doubtOf(figure: Told, sentence: string, at: number): DoubtOfOne | null {
  if (!isRead(figure)) return null;
  const written = figure.asRead?.raw ?? figure.raw;
  const found = sentence.lastIndexOf(written, at);
  const from = found < 0 ? sentence.length : found;
  const one = {
    label: simplified(figure.label),
    kind: figure.kind,
    before: simplified(sentence.slice(0, from)),
    after: simplified(sentence.slice(from + written.length)),
  };
  const rules = /[\u4e00-\u9fff]/.test(sentence) ? chinese : english;
  return doubtsOfOne.find((doubt) => rules[doubt](one)) ?? null;
}

/** Two numbers of one sentence that have the same name, kind and unit: one of the names says too little. */
function sharedLabels(figures: CheckedFigure[]): Finding[] {
  const nameOf = ({ reportId, sentence, label, kind, unit }: CheckedFigure): string =>
    [reportId, sentence.start, label, kind, unit].join('|');
  return grouped(figures, nameOf)
    .filter((group) => new Set(group.map(({ normalized, sign }) => normalized * sign)).size > 1)
    .map((group) => finding('shared', group));
}

const finding = (doubt: Doubt, figures: CheckedFigure[]): Finding => ({
  rule: 'label',
  figures: figures.map(({ id }) => id),
  said: doubt,
  found: figures[0]?.label ?? '',
});

/** One finding for each label in doubt; `said` tells why. Numbers that share their label are one finding. */
export function labelDoubts(figures: CheckedFigure[]): Finding[] {
  const read = figures.filter(isRead);
  const shared = sharedLabels(read);
  const told = new Set(shared.flatMap((one) => one.figures));
  const alone = read.flatMap((one): Finding[] => {
    const { sentenceText, source, sentence } = one;
    const doubt = told.has(one.id) ? null : doubtOf(one, sentenceText, source.start - sentence.start);
    return doubt === null ? [] : [finding(doubt, [one])];
  });
  const order = new Map(figures.map(({ id }, at) => [id, at]));
  const placeOf = ({ figures: [first] }: Finding): number =>
    first === undefined ? 0 : (order.get(first) ?? 0);
  return [...shared, ...alone].sort((a, b) => placeOf(a) - placeOf(b));
}
