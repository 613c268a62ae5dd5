import { expect, test } from 'vitest';
import type { Slide } from '../../briefing/model.ts';
import type { Coverage } from './cmap.ts';
import { checkGlyphs } from './glyphs.ts';

const han: Coverage = [
  [0x30, 0x39],
  [0x4e00, 0x9fff],
];
const wide: Coverage = [...han, [0x30edd, 0x30edd]];
const slide = (title: string, bullets: string[]): Slide =>
  ({
    key: title,
    layout: 'point',
    title: [{ text: title }],
    bullets: bullets.map((text) => [{ text }]),
    footer: '',
    keyword: null,
  }) as unknown as Slide;

test('a character is missing where the font of that text lacks it, and only there', () => {
  const slides = [slide('面馆', ['吃𰻝面']), slide('𰻝面馆', ['开业'])];
  const { missing, characters } = checkGlyphs(slides, { serif: [han], sans: [wide] });
  expect(missing).toEqual([{ character: '𰻝', slides: [{ index: 1, title: '𰻝面馆' }] }]);
  expect(characters).toBe(6);
});

test('every slide it stands on is named once', () => {
  const slides = [slide('甲🎉', ['🎉🎉']), slide('乙', ['无']), slide('丙', ['🎉'])];
  const [missing] = checkGlyphs(slides, { serif: [han], sans: [han] }).missing;
  expect(missing?.slides.map(({ index }) => index)).toEqual([0, 2]);
});

test('one weight that lacks it is enough, and what has no picture is never missed', () => {
  const { missing } = checkGlyphs([slide('甲', ['乙\u200d\u00a0\ufe0f 𰻝'])], {
    serif: [han],
    sans: [wide, han],
  });
  expect(missing.map(({ character }) => character)).toEqual(['𰻝']);
});
