import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure, TalkingPoint } from '../model.ts';
import { readFigure } from '../read/figures.ts';
import { readReport } from '../read/index.ts';
import { amended } from './amended.ts';
import { readingHandout } from './handout.ts';
import { buildBriefing } from './index.ts';
import { runsText } from './runs.ts';
import { plainWords as words, planOf } from './testing.ts';

const text =
  '江州一年\n\n“稳”中有进：开局平稳\n\n市场主体达到38.21万户。工业增长8.3%，案件下降3.5%，投资310亿元。\n';

/** The point of the text, its numbers put as typed where something is typed for them. */
function pointWith(typed: Record<string, string>): TalkingPoint {
  const point = planOf(readReport(text), '稳').parts[0]?.keyword.points[0];
  if (!point) throw new Error('The text has no point');
  return { ...point, figures: point.figures.map((figure) => put(figure, typed[figure.raw])) };
}
function put(figure: Figure, typed: string | undefined): Figure {
  if (typed === undefined) return figure;
  const read = readFigure(typed);
  if (!read) throw new Error(`No number: ${typed}`);
  const { raw, label, kind, sign, approx } = figure;
  const { value, magnitude, unit, normalized } = read;
  return {
    ...figure,
    ...{ raw: read.raw, value, magnitude, unit, normalized, sign: read.sign, approx: read.approx },
    asRead: { raw, label, kind, sign, approx },
  };
}

test('an edited number stands in lead and text where the one read stood', () => {
  const point = amended(pointWith({ '38.21万户': '40.5万户', '310亿元': '1,325.5亿元' }));
  expect(point.lead).toBe('市场主体达到40.5万户');
  expect(point.text).toBe('市场主体达到40.5万户。工业增长8.3%，案件下降3.5%，投资1,325.5亿元。');
  for (const { raw, inText } of point.figures) {
    expect(point.text.slice(inText.start, inText.end)).toBe(raw);
  }
});

test('so it does in a lead that the text does not begin with', () => {
  const point = { ...pointWith({ '38.21万户': '140.5万户', '8.3%': '10.4%' }), lead: '工业增长8.3%' };
  expect(amended(point).lead).toBe('工业增长10.4%');
});

test('a change of direction is told by a minus, one of exactness by its word', () => {
  const point = amended(pointWith({ '8.3%': '−2.1%', '3.5%': '−4%', '310亿元': '约320亿元' }));
  expect(point.text).toBe('市场主体达到38.21万户。工业增长−2.1%，案件下降4%，投资约320亿元。');
});

test('another label or kind changes no text', () => {
  const point = pointWith({});
  const figures = point.figures.map((figure) => {
    const { raw, label, kind, sign, approx } = figure;
    return { ...figure, label: '别的名称', asRead: { raw, label, kind, sign, approx } };
  });
  expect(amended({ ...point, figures }).text).toBe(point.text);
});

test('doing it twice changes nothing more, whatever is typed', () => {
  const number = fc
    .tuple(fc.constantFrom('', '−', '约'), fc.integer({ min: 1, max: 99_999 }))
    .map(([before, value]) => `${before}${value}万户`);
  fc.assert(
    fc.property(number, number, (one, other) => {
      const once = amended(pointWith({ '38.21万户': one, '310亿元': other }));
      expect(amended(once)).toEqual(once);
      expect(once.text.startsWith(once.lead)).toBe(true);
    }),
  );
});

test('slides, notes and handout say the edited number, and it leads to its figure', () => {
  const plan = planOf(readReport(text), '稳');
  const point = pointWith({ '38.21万户': '40.5万户', '310亿元': '325亿元' });
  const [part] = plan.parts;
  if (!part) throw new Error('The plan has no part');
  const edited = { ...plan, parts: [{ ...part, keyword: { ...part.keyword, points: [point] } }] };
  const { slides } = buildBriefing(edited, { words });
  const said = (key: string, value: unknown): unknown => (key === 'asRead' ? undefined : value);
  const all = JSON.stringify([slides, readingHandout(edited, words)], said);
  expect(all).not.toContain('38.21');
  expect(all).not.toContain('310');
  const own = slides.find(({ key }) => key === `point-${point.id}-1`);
  expect(own?.notes).toContain('投资325亿元');
  const runs = [...(own?.title ?? []), ...(own && 'bullets' in own ? own.bullets.flat() : [])];
  const id = (raw: string) => runs.find(({ text: told }) => told === raw)?.figureId;
  expect(id('40.5万户')).toBe(point.figures[0]?.id);
  expect(id('325亿元')).toBe(point.figures.at(-1)?.id);
});

test('what the person wrote themselves stays word for word, and still leads to its figures', () => {
  const plan = planOf(readReport(text), '稳');
  const point = pointWith({ '38.21万户': '40.5万户' });
  point.edits = { lead: '主体38.21万户', bullets: ['主体40.5万户'], notes: null };
  const [part] = plan.parts;
  if (!part) throw new Error('The plan has no part');
  const edited = { ...plan, parts: [{ ...part, keyword: { ...part.keyword, points: [point] } }] };
  const own = buildBriefing(edited, { words }).slides.find(({ key }) => key === `point-${point.id}-1`);
  expect(runsText(own?.title ?? [])).toBe('主体38.21万户');
  const runs = [...(own?.title ?? []), ...(own && 'bullets' in own ? own.bullets.flat() : [])];
  expect(runs.filter(({ figureId }) => figureId === point.figures[0]?.id).map((run) => run.text)).toEqual([
    '38.21万户',
    '40.5万户',
  ]);
});
