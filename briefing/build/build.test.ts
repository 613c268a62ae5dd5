import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aspects, type BriefingPlan, type Slide } from '../model.ts';
import { readReport } from '../read/index.ts';
import { buildBriefing } from './index.ts';
import { capacities, lineCount } from './measure.ts';
import { runsText } from './runs.ts';
import { titleFits } from './title.ts';
import { plainWords as words, planOf } from './testing.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readReport(readFileSync(file, 'utf8'));
const shared = resolve(root, '../shared/reports');
const references = existsSync(shared) ? readdirSync(shared).map((name) => join(shared, name)) : [];
if (references.length === 0)
  process.stderr.write('SKIPPED: no reference reports beside the project; only the samples are built.\n');

const samples = join(root, 'assets/samples');
const files = [
  ...readdirSync(samples).map((name) => join(samples, name)),
  ...readdirSync(join(root, 'tests/fixtures/reports')).map((name) =>
    join(root, 'tests/fixtures/reports', name),
  ),
  ...references,
].filter((file) => file.endsWith('.txt'));

const said = (slide: Slide): string => {
  const shown = 'bullets' in slide ? slide.bullets.map(runsText).join('\n') : '';
  return `${runsText(slide.title)}\n${shown}\n${slide.notes}`;
};
const plansOf = (file: string): BriefingPlan[] => {
  const reading = read(file);
  return [null, ...reading.keywords.map((keyword) => keyword.name)].map((scope) => planOf(reading, scope));
};

describe.each(files.map((file) => [file.slice(file.lastIndexOf('/') + 1), file]))(
  'briefings of %s',
  (_, file) => {
    it('say every lead and every figure, on a slide or in its notes', () => {
      for (const plan of plansOf(file)) {
        const all = buildBriefing(plan, { words }).slides.map(said).join('\n');
        for (const point of plan.parts.flatMap((part) => part.keyword.points)) {
          expect(all).toContain(point.lead);
          for (const figure of point.figures) expect(all).toContain(figure.raw);
        }
      }
    });

    it('show every measured figure of a point on its slides', () => {
      for (const plan of plansOf(file)) {
        const { slides } = buildBriefing(plan, { words });
        const shown = new Set(JSON.stringify(slides).match(/"figureId":\d+/g));
        for (const point of plan.parts.flatMap((part) => part.keyword.points)) {
          const missing = point.figures.filter((figure) => !shown.has(`"figureId":${figure.id}`));
          expect(missing.map((figure) => figure.raw)).toEqual([]);
        }
      }
    });

    it('fill no slide beyond what its layout holds', () => {
      for (const plan of plansOf(file)) {
        for (const aspect of aspects) {
          const room = capacities[aspect];
          for (const slide of buildBriefing(plan, { aspect, words }).slides) {
            expect(titleFits(runsText(slide.title), room, slide.keyword?.name ?? '')).toBe(true);
            if (!('bullets' in slide)) continue;
            const em = slide.layout === 'point' ? room.bulletEm : room.bulletEmBesideCards;
            const lines = slide.bullets.map((bullet) => lineCount(runsText(bullet), em));
            expect(slide.bullets.length).toBeLessThanOrEqual(room.bullets);
            expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(room.bulletLines);
          }
        }
      }
    });

    it('are the same each time, every slide with a key of its own', () => {
      for (const plan of plansOf(file)) {
        const once = buildBriefing(plan, { words });
        expect(buildBriefing(plan, { words })).toEqual(once);
        const keys = once.slides.map((slide) => slide.key);
        expect(new Set(keys).size).toBe(keys.length);
      }
    });
  },
);

describe('what a person changed', () => {
  const plan = planOf(read(join(samples, 'hengyang-2020.zh.txt')), '稳');
  const point = plan.parts[0]?.keyword.points[0];
  if (!point) throw new Error('The sample has no talking point under 稳');

  it('is what the slides show: lead, bullets and notes, word for word', () => {
    point.edits = { lead: '换过的题目', bullets: ['第一条', '第二条'], notes: '换过的备注' };
    const { slides } = buildBriefing(plan, { words });
    point.edits = { lead: null, bullets: null, notes: null };
    const own = slides.filter((slide) => slide.key === `point-${point.id}-1`);
    expect(own.map((slide) => runsText(slide.title))).toEqual(['换过的题目']);
    expect(own.map((slide) => slide.notes)).toEqual(['换过的备注']);
    expect(own.flatMap((slide) => ('bullets' in slide ? slide.bullets.map(runsText) : []))).toEqual([
      '第一条',
      '第二条',
    ]);
  });

  it('is what is said to a slide without a talking point, and not to one that has its point’s notes', () => {
    const automatic = buildBriefing(plan, { words }).slides;
    const keyword = automatic.find(({ layout }) => layout === 'keyword');
    const own = automatic.find(({ pointId }) => pointId === point.id);
    if (!keyword || !own) throw new Error('The sample has no keyword slide');
    const notes = '开场白';
    const overrides = [keyword, own].map(({ key }) => ({ key, notes }));
    const { slides } = buildBriefing({ ...plan, overrides }, { words });
    const changed = automatic.map((slide) => (slide === keyword ? { ...slide, notes } : slide));
    expect(slides).toEqual(changed);
  });

  it('hides a slide and chooses its layout, and automatic is back without it', () => {
    const key = `point-${point.id}-1`;
    const automatic = buildBriefing(plan, { words }).slides.find((slide) => slide.key === key);
    const other = automatic?.choices[1];
    if (!other) throw new Error('The sample has no slide with a choice of layouts');
    const changed = buildBriefing({ ...plan, overrides: [{ key, layout: other, hidden: true }] }, { words });
    const slide = changed.slides.find((each) => each.key === key);
    expect([slide?.layout, slide?.hidden]).toEqual([other, true]);
    expect(buildBriefing(plan, { words }).slides.find((each) => each.key === key)).toEqual(automatic);
  });
});
