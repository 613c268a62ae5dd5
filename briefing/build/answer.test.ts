import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FigureAnswer, LibraryAnswer } from '../answers/index.ts';
import { answersTo, libraryOf } from '../answers/testing.ts';
import { aspects, type Slide } from '../model.ts';
import { buildAnswer } from './answer.ts';
import { capacities, lineCount } from './measure.ts';
import { runsText } from './runs.ts';
import { plainWords as words } from './testing.ts';

const root = resolve(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'assets/samples/hengyang-2020.zh.txt'), 'utf8');
const library = libraryOf([text, text.replaceAll('2020年', '2019年').replace('38.21万户', '33.2万户')]);
const figureOf = (question: string): FigureAnswer => {
  const answer = answersTo(library, question).find(({ type }) => type === 'figure');
  if (answer?.type !== 'figure') throw new Error(`No figure answers ${question}`);
  return answer;
};
const built = (answer: LibraryAnswer, aspect: (typeof aspects)[number] = '16:9'): Slide =>
  buildAnswer(answer, { aspect, words });
const sentenceOf = (slide: Slide): string =>
  slide.layout === 'answer' ? runsText(slide.sentence) : `a ${slide.layout} slide`;

describe('the slide of a figure that was asked for', () => {
  it('shows its value, label, year, keyword and source, and the same figure of the other year', () => {
    const slide = built(figureOf('市场主体'));
    expect(slide).toMatchObject({
      layout: 'answer',
      card: { number: '38.21', unit: '万户', label: '市场主体' },
      year: '2020',
      keyword: { name: '考' },
      others: [{ card: { number: '33.2', unit: '万户', label: '' }, year: '2019' }],
    });
    expect(slide.footer).toMatch(/2020.* · 考$/);
  });
  it('marks the number in its sentence, once', () => {
    const slide = built(figureOf('市场主体'));
    const marked =
      slide.layout === 'answer' ? slide.sentence.filter((run) => run.figureId !== undefined) : [];
    expect(marked.map((run) => run.text)).toEqual(['38.21万户']);
  });
  it('cuts a long sentence on both sides, never the number, and never more than fits', () => {
    const answer = figureOf('市场主体');
    for (const [front, back] of [
      [400, 0],
      [0, 400],
      [300, 300],
    ] as const) {
      const before = '前面的话很长，'.repeat(front / 7);
      const sentence = `${before}达到38.21万户${'，后面的话也很长'.repeat(back / 7)}。`;
      const start = sentence.indexOf('38.21万户');
      for (const aspect of aspects) {
        const shown = sentenceOf(built({ ...answer, sentence, mark: { start, end: start + 7 } }, aspect));
        const room = capacities[aspect];
        expect(shown).toContain('达到38.21万户');
        expect(lineCount(shown, room.answerSentenceEm)).toBeLessThanOrEqual(room.answerSentenceLines);
        expect([shown.startsWith('…'), shown.endsWith('…')]).toEqual([front > 0, back > 0]);
      }
    }
  });
  it('cuts a long label to two lines', () => {
    const answer = figureOf('市场主体');
    const label = '很长的名称'.repeat(30);
    const slide = built({ ...answer, figure: { ...answer.figure, label } });
    expect(lineCount(runsText(slide.title), capacities['16:9'].answerLabelEmBeside)).toBeLessThanOrEqual(2);
  });
});

describe('the slide of a talking point that was asked for', () => {
  it('has its lead for a title, its bullets, and all of it in the notes', () => {
    const answer = answersTo(library, '高新技术').find(({ type }) => type === 'point');
    if (answer?.type !== 'point') throw new Error('No talking point answers');
    const slide = built(answer);
    expect(slide.layout).toBe('point');
    expect(runsText(slide.title)).toBe(answer.lead);
    expect(slide.notes).toBe(answer.text);
    expect(slide.layout === 'point' && slide.bullets.length).toBeGreaterThan(0);
  });
});

it('every figure and talking point of the sample has a slide that its stage holds', () => {
  for (const { label } of library.figures.map(({ figure }) => figure)) {
    for (const answer of label === '' ? [] : answersTo(library, label).slice(0, 3)) {
      for (const aspect of aspects) {
        const slide = built(answer, aspect);
        const room = capacities[aspect];
        expect(lineCount(sentenceOf(slide), room.answerSentenceEm)).toBeLessThanOrEqual(
          room.answerSentenceLines,
        );
      }
    }
  }
});
