/** A part, its whole, and the share that a text says the part is. Nothing is changed, only pointed out. */
import { simplified } from '../read/zh/script/index.ts';
import { isWish } from './contradictions.ts';
import type { CheckedFigure, Finding } from './index.ts';
import { plainLabel } from './names.ts';
import { overlap } from './rounding.ts';
import { asWritten, boundsOf, sentencesOf, type Placed } from './sentences.ts';

/** “，占财政总收入的”, with the name of the whole. */
const ofNamed = /^[，,、（(]?(?:约?占)(?!比)([^，。；的占\d]{2,18}?)(?:的|总量|比重|比例)*(?:约|为|达到?)?$/;
/** “, 50% of total spending”, “(50% of spending)”. */
const beforeNamed = /^(?:, (?:or |accounting for |making up )?| \((?:or )?)(?:about )?$/;
const namedAfter = /^ of (?:the |our |its )?((?:total |all |overall )?[a-z][a-z -]{2,30}?)(?=[,.;)]|$)/i;
/** “，占”, “，占比”, “（占”: of the whole that was told before. */
const ofTold = /^[，,、（(]?(?:约?占(?:比|(?:总[数量额]|全部)的?)?|比重)(?:约|为|达到?)*$/;
const ofToldEn = /^[^.;:\d]{0,24}?(?:, or|\(|, \(|, accounting for|, making up)(?: about| some)?\s?$/;
/** “，占财政总收入128亿元的68%”: the whole stands between the part and its share. */
const ofBetween = /^[，,（(]?(?:约?占)(?!比)[^，。；占\d]{2,18}$/;
/** “城镇人口325万人，城镇化率63%”: the share has a name of its own. */
const townShare = /^[，,；;]?(?:常住人口)?城镇化率(?:为|达到?)*$/;
/** “，其中大型企业”, “386家企业中，”, “of which”: what follows is part of what stands before. */
const within = /其中|^[^，。；\d]{0,10}中[，有]|\bof which\b|\bof whom\b/;
const outOf = /^(?: [a-z-]+)? (?:out )?of (?:the |our |all |its |a total of )*$/i;
const amongst = /(?:^|[\s(])of (?:the |our |all |its |some )*$/i;
/** Amounts of another time, or only planned. */
const otherTime = /上年|去年|前年|同期|季度|上半年|\d月|预算数|年初|last year|year earlier|previous|quarter/i;

/** “总支出” and “全市支出” are one whole. */
const wholeKey = (label: string): string =>
  plainLabel(label).replace(/^(?:全[市县区]|全部|总|本级|total|all|our|the|overall)+(?=..)/, '');

const agrees = (share: CheckedFigure, part: CheckedFigure, whole: CheckedFigure): boolean => {
  const [a, b] = [boundsOf(part), boundsOf(whole)];
  return overlap(boundsOf(share), [(a[0] / b[1]) * 100, (a[1] / Math.max(b[0], 0)) * 100]);
};

/** 税收87亿元，占财政总收入128亿元的68%: the share must be that of the two amounts. */
export function shares(figures: CheckedFigure[]): Finding[] {
  const named = byName(figures);
  return sentencesOf(figures).flatMap((sentence) =>
    sentence.flatMap((one, at): Finding[] => {
      const share = one.figure;
      if (share.kind !== 'percent' || !/^(?:%|percent|per cent)$/.test(share.unit)) return [];
      const told = namedPair(sentence, at, named) ?? toldPair(sentence, at);
      if (!told) return [];
      const { part } = told;
      const wholes = told.wholes.filter(
        (whole) => whole.unit === part.unit && whole.kind === 'amount' && whole.normalized > part.normalized,
      );
      // Where one name is that of several totals, the one told last is meant, if none agrees.
      const whole = wholes.at(-1);
      if (!whole || wholes.some((any) => agrees(share, part, any))) return [];
      const found = asWritten((part.normalized / whole.normalized) * 100, share);
      return [{ rule: 'share', figures: [part.id, whole.id, share.id], said: share.raw, found }];
    }),
  );
}

type Named = ReadonlyMap<string, CheckedFigure[]>;
const nameOf = (report: number, label: string): string => `${report} ${wholeKey(label)}`;

/** The amounts of each report by what they are called. */
function byName(figures: CheckedFigure[]): Named {
  const named = new Map<string, CheckedFigure[]>();
  for (const figure of figures) {
    if (figure.kind !== 'amount') continue;
    const name = nameOf(figure.reportId, figure.label);
    const group = named.get(name);
    if (group) group.push(figure);
    else named.set(name, [figure]);
  }
  return named;
}

/** A part and all that may be its whole, the likeliest last. */
interface Candidates {
  part: CheckedFigure;
  wholes: CheckedFigure[];
}

/** The whole has a name that stood before with its amount; what is told later may be of another year. */
function namedPair(sentence: Placed[], at: number, named: Named): Candidates | null {
  const [one, part] = [sentence[at], sentence[at - 1]?.figure];
  const name =
    one && (ofNamed.exec(one.lead) ?? (beforeNamed.test(one.lead) ? namedAfter.exec(one.after) : null))?.[1];
  if (!part || !name || part.kind !== 'amount' || otherTime.test(sentence[at - 1]?.lead ?? '')) return null;
  const reach = /^(?:全国|全省)/.exec(name)?.[0] ?? '';
  const wholes = (named.get(nameOf(part.reportId, name)) ?? []).filter(
    (whole) =>
      whole.source.start < part.source.start &&
      whole.label.startsWith(reach) &&
      !isWish(whole.sentenceText) &&
      !isOfOtherTime(whole),
  );
  return { part, wholes };
}

/** “由50亿元增加到60亿元”: what it was is no whole of what is. */
const isOfOtherTime = (whole: CheckedFigure): boolean => {
  const before = simplified(whole.sentenceText.split(whole.asRead?.raw ?? whole.raw)[0] ?? '');
  const clause = /[^，,；;]*$/.exec(before)?.[0] ?? '';
  return otherTime.test(clause) || /[从由][^，。；到至为]*$|\bfrom\s*$/i.test(clause);
};

/** Part and whole stand in the sentence: “386家，其中大型企业36家，占12%”, “36 of 386, or 12%”. */
function toldPair(sentence: Placed[], at: number): Candidates | null {
  const [first, last, one] = [sentence[at - 2], sentence[at - 1], sentence[at]];
  if (!first || !last || !one || last.figure.kind !== 'amount') return null;
  if (ofBetween.test(last.lead) && /^的(?:约|近)?$/.test(one.lead))
    return { part: first.figure, wholes: [last.figure] };
  if (ofToldEn.test(one.lead) && !/^ (?:of|more|less|fewer|higher|lower)\b/.test(one.after)) {
    if (outOf.test(last.lead)) return { part: first.figure, wholes: [last.figure] };
    if (amongst.test(first.lead) && /^ [a-z ’'-]{2,40}, $/i.test(last.lead))
      return { part: last.figure, wholes: [first.figure] };
  }
  const isTown = townShare.test(one.lead) && /^城镇(?:常住)?人口$/.test(plainLabel(last.figure.label));
  if (!isTown && !ofTold.test(one.lead) && !(ofToldEn.test(one.lead) && within.test(last.lead))) return null;
  const from = sentence.slice(0, at).findLastIndex(({ lead }) => within.test(lead));
  // A part may have parts of its own; what stands before 其中 is the likeliest.
  const wholes = [...sentence.slice(from, at - 1), ...sentence.slice(0, from)].map(({ figure }) => figure);
  return from < 1 ? null : { part: last.figure, wholes };
}
