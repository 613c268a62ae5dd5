/**
 * Labels that may not say what their numbers are: pointed out for a person to read, never changed. A reader of
 * prose is wrong now and then; here it says where it would look first.
 */
import { simplified } from '../../read/zh/script/index.ts';
import type { CheckedFigure, Finding } from '../index.ts';
import type { Doubt, Labelled } from './doubt.ts';
import { english } from './en.ts';
import { chinese } from './zh.ts';

export type { Doubt } from './doubt.ts';

const measures = new Set(['amount', 'percent', 'growth', 'rank', 'duration', 'ratio']);

/** A label that was read, and not written by a person; some numbers need none. */
const isRead = ({ label, kind, asRead }: CheckedFigure): boolean =>
  label !== '' && measures.has(kind) && (asRead === null || asRead.label === label);

/** The number stands where the source says, or a little before: line breaks were healed. */
function labelled({ label, kind, raw, asRead, sentenceText, source, sentence }: CheckedFigure): Labelled {
  const written = asRead?.raw ?? raw;
  const at = sentenceText.lastIndexOf(written, source.start - sentence.start);
  const from = at < 0 ? sentenceText.length : at;
  return {
    label: simplified(label),
    kind,
    before: simplified(sentenceText.slice(0, from)),
    after: simplified(sentenceText.slice(from + written.length)),
  };
}

/** Why a label is in doubt; null: nothing speaks against it. */
export function doubtOf(figure: CheckedFigure): Doubt | null {
  const one = labelled(figure);
  const rules = /[\u4e00-\u9fff]/.test(figure.sentenceText) ? chinese : english;
  return rules.find(([, holds]) => holds(one))?.[0] ?? null;
}

/** Two numbers of one sentence that have the same name, kind and unit: one of the names says too little. */
function sharedLabels(figures: CheckedFigure[]): Finding[] {
  const groups = new Map<string, CheckedFigure[]>();
  for (const one of figures) {
    const key = [one.reportId, one.sentence.start, one.label, one.kind, one.unit].join('|');
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()]
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
    const doubt = told.has(one.id) ? null : doubtOf(one);
    return doubt === null ? [] : [finding(doubt, [one])];
  });
  const order = new Map(figures.map(({ id }, at) => [id, at]));
  const placeOf = ({ figures: [first] }: Finding): number =>
    first === undefined ? 0 : (order.get(first) ?? 0);
  return [...shared, ...alone].sort((a, b) => placeOf(a) - placeOf(b));
}
