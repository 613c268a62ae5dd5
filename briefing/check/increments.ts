/** A level, by how much it changed, and by how many percent: 38.21万户，比上年净增5.01万户，增长15.1%. */
import type { CheckedFigure, Finding } from './index.ts';
import { isFromTo, isPercent, lastYear, ofOutput, otherTerms, prices } from './growths.ts';
import { overlap, type Range } from './rounding.ts';
import { asWritten, boundsOf, sentencesOf, type Placed } from './sentences.ts';

/** “，比上年净增”, “，同比减少”, “, an increase of”; 新增 may be gross, and nobody knows of what year. */
const increment = new RegExp(
  `^[，,（(\\s]*(?:(?:比|较)(?:${lastYear}|年初)(?:末|底)?|同比)?(?:净?增加?|净?增长|增收|多|净?减少?|减收|下降|少)(?:了|约|近)*$|` +
    '^,? (?:up |an? (?:net )?(?:increase|rise|gain|fall|drop|decrease|decline) of )(?:about |nearly |over )?$',
);
const percent =
  /^[，,、（(\s]*(?:同比|比上年|较上年)?(?:增长|增|上升|提高|下降|减少|降低|降|增幅|降幅)(?:了|约|为|达|近)*$|^,? ?(?:\(|or |(?:up|down) )(?:about |by |up |down )?$/;
/** “rose by $50 million to $310 million, up 25 percent” */
const by = /\bby (?:about |nearly |over )?$/i;
const to = /^ to (?:about |nearly |over )?$/i;
/** Sums of months or years, and changes that are not over a year. */
const otherSpan =
  /当月|本月|环比|季度|月份|年均|平均|[三四五两]年|以来|期间|时期|累计|average|since|quarter|month|years/i;
/** “，新增”, “、”: a level that is itself a change, or one of several that the change may be of. */
const noLevel =
  /^[、和与及]|(?:增加|增长|新增|净增|减少|下降|多增|同比|[比较][^，。；\d]{1,8})$|\b(?:by|and|or)\s*$/;

interface Told {
  level: CheckedFigure;
  by: CheckedFigure;
  percent: CheckedFigure;
}

function toldOf([one, two, three]: Placed[]): Told | null {
  if (!one || !two || !three) return null;
  if (by.test(one.lead) && to.test(two.lead) && percent.test(three.lead))
    return { level: two.figure, by: one.figure, percent: three.figure };
  if (noLevel.test(one.lead)) return null;
  const [amount, share] = isPercent(two.figure.unit) ? [three, two] : [two, three];
  if (!increment.test(amount.lead) || !percent.test(share.lead)) return null;
  // What was added since the year began is not what was added in a year.
  const ofYear = amount === three || /同比|上年/.test(share.lead);
  if (/年初/.test(amount.lead) && ofYear) return null;
  return { level: one.figure, by: amount.figure, percent: share.figure };
}

/** The percent must be that of the change against the level before it. */
export function increments(figures: CheckedFigure[]): Finding[] {
  return sentencesOf(figures).flatMap((sentence) => {
    const text = sentence[0]?.figure.sentenceText ?? '';
    if (otherSpan.test(text) || otherTerms.test(text)) return [];
    return sentence.flatMap((_, at): Finding[] => {
      const before = sentence[at - 1];
      // “由130家增加到185家，增加55家，增长42%”: its growth is checked against the two.
      if (before && sentence[at] && isFromTo(before, sentence[at])) return [];
      const told = toldOf(sentence.slice(at, at + 3));
      return told ? disagreeing(told) : [];
    });
  });
}

function disagreeing({ level, by: change, percent: said }: Told): Finding[] {
  const amounts = level.kind === 'amount' && change.kind === 'amount' && level.unit === change.unit;
  if (!amounts || !isPercent(said.unit) || said.kind !== 'growth' || change.sign !== said.sign) return [];
  const [l, c] = [boundsOf(level), boundsOf(change)];
  const sign = change.sign;
  const before: Range = sign > 0 ? [l[0] - c[1], l[1] - c[0]] : [l[0] + c[0], l[1] + c[1]];
  if (!(before[0] > 0)) return [];
  const loose = ofOutput.test(level.label) ? prices * 100 : 0;
  const real: Range = [(c[0] / before[1]) * 100 - loose, (c[1] / before[0]) * 100 + loose];
  if (overlap(boundsOf(said), real)) return [];
  const value = (change.normalized / (level.normalized - sign * change.normalized)) * 100;
  const ids = [level.id, change.id, said.id];
  return [{ rule: 'increment', figures: ids, said: said.raw, found: asWritten(value, said) }];
}
