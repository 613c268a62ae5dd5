/** A talking point as it is told once a person has put other numbers in the place of those read. */
import type { Approximation, BriefingPlan, Figure, Span, TalkingPoint } from '../model.ts';
import { isChinese } from './text.ts';

const zh: Record<Approximation, string> = { over: '超过', under: '不到', about: '约' };
const en: Record<Approximation, string> = { over: 'over ', under: 'under ', about: 'about ' };

/** Whether the number is another than the one read; another label or kind alone changes no text. */
export const isRenumbered = ({ raw, sign, approx, asRead }: Figure): boolean =>
  asRead !== null && (asRead.raw !== raw || asRead.sign !== sign || asRead.approx !== approx);

/**
 * The number as it stands in its sentence. The words around it stay, so a change of direction is
 * told by a minus: “增长−2.1%” is true where “增长2.1%” is not.
 */
function told(figure: Figure, chinese: boolean): string {
  const { raw, sign, approx, asRead } = figure;
  const word = approx === null || approx === asRead?.approx ? '' : (chinese ? zh : en)[approx];
  return `${word}${asRead && asRead.sign !== sign ? '−' : ''}${raw}`;
}

/**
 * The point with every edited number in its text and lead, and each figure's place in that text.
 * What the person wrote themselves (lead, bullets, notes) stays as they wrote it. Doing it twice
 * changes nothing more.
 */
export function amended(point: TalkingPoint): TalkingPoint {
  if (!point.figures.some(isRenumbered)) return point;
  const chinese = isChinese(point.text);
  const places = new Map<Figure, Span>();
  let text = '';
  let at = 0;
  const leadStart = point.text.indexOf(point.lead);
  const leadEnd = leadStart + point.lead.length;
  const grown = { before: 0, within: 0 };
  for (const figure of [...point.figures].sort((a, b) => a.inText.start - b.inText.start)) {
    const { start, end } = figure.inText;
    // Two figures in one place cannot both be written anew.
    if (start < at) continue;
    text += point.text.slice(at, start);
    const written = isRenumbered(figure) ? told(figure, chinese) : point.text.slice(start, end);
    places.set(figure, { start: text.length, end: text.length + written.length });
    if (end <= leadEnd) grown[end <= leadStart ? 'before' : 'within'] += written.length - (end - start);
    text += written;
    at = end;
  }
  text += point.text.slice(at);
  return {
    ...point,
    text,
    lead:
      leadStart < 0
        ? point.lead
        : text.slice(leadStart + grown.before, leadEnd + grown.before + grown.within),
    figures: point.figures.map((figure) => ({ ...figure, inText: places.get(figure) ?? figure.inText })),
  };
}

/** A plan whose talking points are told with the edited numbers. */
export const amendedPlan = (plan: BriefingPlan): BriefingPlan => ({
  ...plan,
  parts: plan.parts.map((part) => ({
    ...part,
    keyword: { ...part.keyword, points: part.keyword.points.map(amended) },
  })),
});
