import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readReport } from '../read/index.ts';
import { readingHandout } from './handout.ts';
import { runsText } from './runs.ts';
import { plainWords, planOf } from './testing.ts';

const sample = readFileSync('assets/samples/hengyang-2020.zh.txt', 'utf8');
const plan = planOf(readReport(sample), null);
const pieces = readingHandout(plan, plainWords).flatMap((block) => (block.type === 'piece' ? [block] : []));

describe('the reading handout', () => {
  test('holds every word of every talking point, the lead as its heading', () => {
    for (const point of plan.parts.flatMap(({ keyword }) => keyword.points)) {
      const own = pieces.filter(({ pointId }) => pointId === point.id);
      const letters = (text: string): string => text.replace(/[\s。.！!？?，,；;：:]/g, '');
      expect(letters(own.map(({ lead, runs }) => lead + runsText(runs)).join(''))).toBe(letters(point.text));
    }
  });
  test('sets every measured figure in the margin of the piece that says it', () => {
    for (const { pointId, cards } of pieces) expect(cards.length, `point ${pointId}`).toBeLessThanOrEqual(12);
    const shown = new Set(pieces.flatMap(({ cards }) => cards.map(({ figureId }) => figureId)));
    const measured = plan.parts
      .flatMap(({ keyword }) => keyword.points.flatMap((point) => point.figures))
      .filter(({ kind, label }) => label !== '' && kind !== 'date' && kind !== 'ordinal-name');
    expect(measured.filter(({ id }) => !shown.has(id)).map(({ raw }) => raw)).toEqual([]);
  });
  test('tells its figures as the slides do: growth with its plus, falls told by their label or their minus, bounds and all', () => {
    const text =
      '江州一年\n\n“稳”中有进：开局平稳\n\n投资增长约6%，案件下降3.5%，产值增长1.5倍，参保超过600万人次，药占比下降2个百分点。\n';
    const told = readingHandout(planOf(readReport(text), null), plainWords)
      .flatMap((block) => (block.type === 'piece' ? block.cards : []))
      .map(({ number, unit, label }) => `${number}${unit} ${label}`);
    expect(told).toEqual([
      '+6%左右 投资增速',
      '3.5% 案件降幅',
      '+1.5倍 产值增速',
      '600万人次以上 参保人次',
      '2个百分点 药占比下降',
    ]);
  });
  test('cuts typed notes of any length into pieces that lose nothing', () => {
    const [part] = plan.parts;
    const [point] = part?.keyword.points ?? [];
    if (!part || !point) throw new Error('The sample has no point');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'增长8%，。 a字'), maxLength: 4_000 }), (notes) => {
        const edited = { ...point, edits: { ...point.edits, notes } };
        const parts = [{ ...part, keyword: { ...part.keyword, points: [edited] } }];
        const blocks = readingHandout({ ...plan, parts }, plainWords);
        const texts = blocks.flatMap((block) => (block.type === 'piece' ? [runsText(block.runs)] : []));
        expect(notes.endsWith(texts.join(''))).toBe(true);
        expect(notes.length - texts.join('').length).toBeLessThanOrEqual(
          /^[\s。，]*/.exec(notes)?.[0].length ?? 0,
        );
        for (const text of texts) expect(text.length).toBeLessThanOrEqual(700);
      }),
    );
  });
});
