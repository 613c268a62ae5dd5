import { describe, expect, test } from 'vitest';
import { slideWords } from '../../api/words.ts';
import { buildBriefing } from '../../briefing/build/index.ts';
import { planOf } from '../../briefing/build/testing.ts';
import { readReport } from '../../briefing/read/index.ts';
import type { BriefingPlan } from '../../briefing/model.ts';
import { deckOf, follow, keywordStarts } from './deck.ts';
import { initialShow } from './state.ts';

const text = `江州这一年

“稳”中有进：开局平稳

工业向好。规模以上工业增加值增长8.3%。新增规模以上企业120家。技改投资增长12%。

外贸扩大。进出口总额46亿元。

农业丰收。粮食产量330万吨。

“民”有所安：日子向好

就业稳定。新增就业3.2万人。`;
const plan = planOf(readReport(text), null);
const build = (changed: BriefingPlan): ReturnType<typeof deckOf> =>
  deckOf(changed, buildBriefing(changed, { words: slideWords('zh') }));
const keys = (changed: BriefingPlan): string[] => build(changed).slides.map(({ slide }) => slide.key);
const whole = build(plan);
const keyAt = (slide: number): string => whole.slides[slide - 1]?.slide.key ?? '';

describe('the deck of a show', () => {
  test('is every slide, when nothing was said of any', () => {
    expect(whole.run).toBe(whole.slides.length);
    expect(whole.slides.every(({ after, steps }) => after === null && steps === 1)).toBe(true);
  });
  test('keeps hidden slides behind the run, each knowing where it belongs', () => {
    const hidden = { ...plan, overrides: [{ key: keyAt(3), hidden: true }] };
    const deck = build(hidden);
    expect(deck.run).toBe(whole.slides.length - 1);
    expect(deck.slides.at(-1)).toMatchObject({ after: 2, slide: { key: keyAt(3) } });
    expect(keys(hidden).toSorted()).toEqual(keys(plan).toSorted());
  });
  test('ends at the end mark; what follows is back-up', () => {
    const deck = build({ ...plan, overrides: [{ key: keyAt(4), ends: true }] });
    expect(deck.run).toBe(4);
    expect(deck.slides.slice(4).every(({ after }) => after === 4)).toBe(true);
  });
  test('walks bullet by bullet where the briefing says so', () => {
    const steps = build({ ...plan, stepwise: true }).slides.map(({ steps: each }) => each);
    expect(Math.max(...steps)).toBeGreaterThan(1);
    expect(Math.min(...steps)).toBe(1);
  });
  test('knows where its keywords begin', () => {
    const starts = keywordStarts(whole);
    expect(starts).toHaveLength(2);
    for (const start of starts) expect(whole.slides[start - 1]?.slide.layout).toBe('keyword');
  });
});

describe('a briefing that is edited while it runs', () => {
  const at = (slide: number) =>
    initialShow({ slide, slides: whole.run, twoWindows: true, front: 'audience' }, 0);
  const shorter = build({ ...plan, overrides: [{ key: keyAt(2), hidden: true }] });
  test('leaves the audience on the slide it sees', () => {
    const now = follow(
      {
        ...at(5),
        frozen: { slide: 4, step: 1, ended: false, zoom: null, inkShown: true, answer: null },
        skipped: [2, 6],
        beforeLess: { timing: { kind: 'up' }, plannedFrom: { slide: 3, elapsed: 0 }, skipped: [2, 6] },
      },
      whole,
      shorter,
    );
    expect(shorter.slides[now.slide - 1]?.slide.key).toBe(keyAt(5));
    expect(now).toMatchObject({ slide: 4, slides: shorter.run, frozen: { slide: 3 }, skipped: [5] });
    expect(now.beforeLess).toMatchObject({ plannedFrom: { slide: 2 }, skipped: [5] });
  });
  test('goes to the nearest one when that slide is gone', () => {
    const last = whole.slides.length;
    const gone = { ...whole, slides: whole.slides.slice(0, -1), run: last - 1 };
    expect(follow(at(last), whole, gone).slide).toBe(last - 1);
  });
});
