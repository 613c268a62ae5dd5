import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from './marks.ts';

const whole = (source: string) => piecesOf(source, { start: 0, end: source.length });

test('a heading loses its mark and keeps its place', () => {
  const source = '# 报告\n\n临川县统计局\n## 一、综合\n正文#1。\n';
  expect(whole(source)).toEqual([
    { start: 2, text: '报告\n', level: 1, strong: false },
    { start: 5, text: '\n临川县统计局\n', level: 0, strong: false },
    { start: 16, text: '一、综合\n', level: 2, strong: false },
    { start: 21, text: '正文#1。\n', level: 0, strong: false },
  ]);
});

test('a stretch within a heading is part of it; a mark cut off by its end is not told', () => {
  const source = '### （一）经济总量\n总量提升。';
  expect(piecesOf(source, { start: 0, end: 7 })).toEqual([
    { start: 4, text: '（一）', level: 3, strong: false },
  ]);
  expect(piecesOf(source, { start: 7, end: 11 })).toEqual([
    { start: 7, text: '经济总量', level: 3, strong: false },
  ]);
  expect(piecesOf(source, { start: 0, end: 3 })).toEqual([]);
});

test('strong words lose their stars, wherever a stretch is cut', () => {
  const source = '**工业支撑更强：** 产值310亿元。3 ** 4';
  expect(whole(source)).toEqual([
    { start: 2, text: '工业支撑更强：', level: 0, strong: true },
    { start: 11, text: ' 产值310亿元。3 ** 4', level: 0, strong: false },
  ]);
  expect(piecesOf(source, { start: 4, end: 10 })).toEqual([
    { start: 4, text: '支撑更强：', level: 0, strong: true },
  ]);
});

test('every piece says what stands at its place, and only marks are left out', () => {
  const source = fc
    .array(fc.constantFrom('# ', '## ', '**', '经济', '3。', '\n', ' ', '#'), { maxLength: 30 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(source, fc.nat(60), fc.nat(60), (text, a, b) => {
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      let at = start;
      for (const piece of piecesOf(text, { start, end })) {
        expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
        expect(text.slice(at, piece.start)).toMatch(/^[#* \t]*$/);
        at = piece.start + piece.text.length;
      }
      expect(text.slice(at, end)).toMatch(/^[#* \t]*$/);
    }),
  );
});
