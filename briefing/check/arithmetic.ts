/** Where a text gives all the numbers of a sum, they must agree. Nothing is changed, only pointed out. */
import type { CheckedFigure, Finding } from './index.ts';
import { overlap, rangeOf, type Range } from './rounding.ts';
import { isWish, plainLabel } from './contradictions.ts';

/** A number as it is shown beside one that does not agree with it. */
const told = (value: number, unit: string): string => `${Number(value.toPrecision(4))}${unit}`;
const bySentence = (figures: CheckedFigure[]): CheckedFigure[][] => {
  const groups = new Map<string, CheckedFigure[]>();
  for (const figure of figures) {
    const key = `${figure.reportId} ${figure.sentence.start}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()];
};
/** The number as it stands in the source, whatever a person put in its place. */
const written = ({ raw, asRead }: CheckedFigure): string => asRead?.raw ?? raw;
/** The text of a sentence between two of its figures; source line breaks do not count. */
const between = (one: CheckedFigure, other: CheckedFigure): string => {
  const { sentenceText } = one;
  const from = sentenceText.indexOf(written(one)) + written(one).length;
  return sentenceText.slice(from, sentenceText.indexOf(written(other), from));
};

/** Between amounts and a growth of their own stands no other thing that grows. */
const itsGrowth =
  /^[，,、\s]*(?:同比|比上年|累计|共|实际)?(?:增长|增加|提高|下降|减少|up|down|an? (?:increase|rise|fall) of)\s*(?:了|约)?$/i;

/** 从820亿元增加到1350亿元，增长64.6%: the growth must be that of the two amounts. */
export function growths(figures: CheckedFigure[]): Finding[] {
  return bySentence(figures).flatMap((sentence) =>
    sentence.flatMap((before, at): Finding[] => {
      const [after, growth] = sentence
        .slice(at + 1)
        .filter(({ kind }) => kind !== 'date' && kind !== 'duration');
      if (
        !after ||
        !growth ||
        before.kind !== 'amount' ||
        after.kind !== 'amount' ||
        growth.kind !== 'growth'
      )
        return [];
      if (before.unit !== after.unit || !/^(?:%|percent|per cent)$/.test(growth.unit)) return [];
      const start = before.sentenceText.indexOf(written(before));
      const lead = before.sentenceText.slice(Math.max(0, start - 12), start);
      const way = between(before, after);
      const isFromTo =
        (/[从由][^，。；]*$/.test(lead) && /(?:到|至|为)[^，。；]{0,8}$/.test(way)) ||
        (/\bfrom\s*[$¥€£]?$/i.test(lead) && /\bto\s*[$¥€£]?$/i.test(way));
      if (!isFromTo || !itsGrowth.test(between(after, growth))) return [];
      const [a, b] = [rangeOf(before), rangeOf(after)];
      const grown: Range = [(b[0] / a[1] - 1) * 100, (b[1] / a[0] - 1) * 100];
      const [low, high] = rangeOf(growth);
      const stated: Range = growth.sign < 0 ? [-high, -low] : [low, high];
      if (overlap(stated, grown)) return [];
      const found = told((after.normalized / before.normalized - 1) * 100, '%');
      return [{ rule: 'growth', figures: [before.id, after.id, growth.id], said: growth.raw, found }];
    }),
  );
}

/** 税收87亿元，占财政总收入128亿元的68%: the share must be that of the two amounts. */
export function shares(figures: CheckedFigure[]): Finding[] {
  return bySentence(figures).flatMap((sentence) =>
    sentence.flatMap((share, at): Finding[] => {
      if (share.kind !== 'percent' || !/^(?:%|percent|per cent)$/.test(share.unit)) return [];
      const part = sentence[at - 1];
      const way = part ? between(part, share) : '';
      const whole =
        /^[，,、]?(?:占|约占)(?:全[省市县区])?([^，。；的占]{2,16}?)(?:的|总量|比重|比例)*(?:为|达|达到)?$/.exec(
          way,
        )?.[1];
      if (!part || whole === undefined || part.kind !== 'amount') return [];
      const name = plainLabel(whole);
      const totals = figures.filter(
        (one) =>
          one.reportId === part.reportId &&
          one.kind === 'amount' &&
          one.unit === part.unit &&
          one !== part &&
          plainLabel(one.label) === name &&
          !isWish(one.sentenceText),
      );
      // Of two totals of one name it would be a guess which is meant.
      const [total] = totals;
      if (!total || totals.some(({ normalized }) => normalized !== total.normalized)) return [];
      const [a, b] = [rangeOf(part), rangeOf(total)];
      if (overlap(rangeOf(share), [(a[0] / b[1]) * 100, (a[1] / b[0]) * 100])) return [];
      const found = told((part.normalized / total.normalized) * 100, '%');
      return [{ rule: 'share', figures: [part.id, total.id, share.id], said: share.raw, found }];
    }),
  );
}

const besides = /\b(?:against|target|compared|versus)\b|目标|计划|上年|去年/i;

/** 完成投资310亿元，其中工业200亿元、农业150亿元: parts are not more than their total. */
export function sums(figures: CheckedFigure[]): Finding[] {
  return bySentence(figures).flatMap((sentence) =>
    sentence.flatMap((total, at): Finding[] => {
      const next = sentence[at + 1];
      if (!next || total.kind !== 'amount' || !/其中|of which|including/i.test(between(total, next)))
        return [];
      const after = sentence.slice(at + 1);
      // “including 156 for rent, against a target of 450”: what follows is no part any more.
      const beside = after.findIndex(
        (one, nth) => nth > 0 && besides.test(between(after[nth - 1] ?? one, one)),
      );
      const parts = after
        .slice(0, beside < 0 ? after.length : beside)
        .filter(({ kind, unit }) => kind === 'amount' && unit === total.unit);
      // What is said of a part, or of the parts of it, is no part of the whole.
      if (parts.length < 2 || /其中.*其中|人均|每/.test(total.sentenceText)) return [];
      const least = parts.reduce((sum, part) => sum + rangeOf(part)[0], 0);
      if (least <= rangeOf(total)[1]) return [];
      const sum = parts.reduce((all, { normalized }) => all + normalized, 0);
      const scale = total.normalized / total.value || 1;
      const found = told(sum / scale, `${total.magnitude}${total.unit}`);
      return [{ rule: 'sum', figures: [total.id, ...parts.map(({ id }) => id)], said: total.raw, found }];
    }),
  );
}

const industries = ['第一产业', '第二产业', '第三产业'];

/** The three industries of one unit add up to the product they are parts of. */
export function industrySums(figures: CheckedFigure[]): Finding[] {
  const named =
    (text: string) =>
    (one: CheckedFigure): boolean =>
      plainLabel(one.label) === text;
  const reports = [...new Set(figures.map(({ reportId }) => reportId))];
  return reports.flatMap((report): Finding[] => {
    const own = figures.filter(({ reportId, kind }) => reportId === report && kind === 'amount');
    const parts = industries.map((name) => own.filter(named(`${name}增加值`)));
    const totals = own.filter(named('地区生产总值'));
    const [total] = totals;
    if (!total || totals.length > 1 || parts.some((one) => one.length !== 1)) return [];
    const three = parts.flat();
    if (three.some(({ unit }) => unit !== total.unit)) return [];
    const range = three
      .map(rangeOf)
      .reduce(([low, high], [a, b]): Range => [low + a, high + b], [0, 0] as Range);
    if (overlap(range, rangeOf(total))) return [];
    const sum = three.reduce((all, { normalized }) => all + normalized, 0);
    const scale = total.normalized / total.value || 1;
    const found = told(sum / scale, `${total.magnitude}${total.unit}`);
    return [{ rule: 'sum', figures: [total.id, ...three.map(({ id }) => id)], said: total.raw, found }];
  });
}
