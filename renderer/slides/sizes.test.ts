import { describe, expect, test } from 'vitest';
import type { Slide } from '../../briefing/model.ts';
import { bulletSize, heroLines, heroSize, keywordFit } from './sizes.ts';

const slide = (words: Partial<Extract<Slide, { layout: 'keyword' }>>) =>
  ({ phrase: '', tagline: '', subtitle: '政府工作报告', cards: [], ...words }) as unknown as Extract<
    Slide,
    { layout: 'keyword' }
  >;
const cards = (count: number) => Array.from({ length: count }, (_, figureId) => ({ figureId })) as never;

describe('the hero of a keyword', () => {
  test('is one character that fills its seal', () => expect(heroSize('稳')).toBe(560));
  test('is set smaller the longer its longest word is', () => {
    expect(heroSize('A working economy')).toBeGreaterThan(heroSize('Institutionalisation'));
  });
  test('is never wider than its seal', () => {
    for (const name of ['Institutionalisation', '乡村振兴', 'Safe and healthy'])
      expect(heroSize(name)).toBeLessThanOrEqual(240);
  });
  test('is broken between its words, the longer line first', () => {
    expect(heroLines('环境与安全生产')).toEqual(['环境与', '安全生产']);
    expect(heroLines('特种设备安全')).toEqual(['特种设备', '安全']);
    expect(heroLines('社会和谐稳定')).toEqual(['社会和谐', '稳定']);
    expect(heroLines('资源、环境和安全生产')).toEqual(['资源、', '环境和', '安全生产']);
    for (const name of ['稳', '民生', 'Roads and bridges']) expect(heroLines(name)).toEqual([name]);
  });
  test('of four characters stands two by two, as a seal does', () => {
    expect(heroLines('乡村振兴')).toEqual(['乡村', '振兴']);
    expect(heroLines('公交票价')).toEqual(['公交', '票价']);
    expect(heroSize('乡村振兴')).toBeGreaterThan(200);
  });
});

describe('what stands beside the hero', () => {
  test('is set large while there is room, smaller for many words', () => {
    const few = keywordFit(slide({ phrase: '稳中有进', tagline: '活力增强', cards: cards(3) }), '16:9');
    const many = keywordFit(
      slide({ phrase: '稳中有进', tagline: '多少话'.repeat(40), cards: cards(3) }),
      '16:9',
    );
    expect(few).toMatchObject({ heading: 72, cards: 3 });
    expect(many.heading).toBeLessThan(72);
  });
  test('leaves numbers away before it leaves the slide', () => {
    const fit = keywordFit(slide({ tagline: '多少话'.repeat(90), cards: cards(3) }), '4:3');
    expect(fit.cards).toBeLessThan(3);
  });
  test('keeps the longest word of a heading whole', () => {
    const { heading } = keywordFit(slide({ phrase: 'Institutionalisation' }), '4:3');
    expect(heading).toBeLessThan(72);
  });
});

describe('bullets', () => {
  const few = ['今年新建公园12个', '改造老旧小区136个'];
  test('that leave their slide half empty are set larger', () =>
    expect(bulletSize(few, 45, 64, '16:9')).toBeGreaterThan(
      bulletSize(Array(5).fill('多少话'.repeat(25)), 45, 64, '16:9'),
    ));
  test('are never as large as the title over them', () => {
    for (const title of [64, 44]) expect(bulletSize(few, 45, title, '16:9')).toBeLessThan(title);
  });
});
