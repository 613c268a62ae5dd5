import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['越南海防工厂于5月投产，下半年贡献收入8000万元。', ['越南海防工厂贡献收入']],
  ['位于越南北部的缝制基地于8月投产，设计年产能60万件。', ['缝制基地设计年产能']],
  ['二号电池产线3月投产，良品率92%。', ['二号电池产线良品率']],
])('what a new works brings: %s', (text, expected) => expect(labels(text)).toEqual(expected));
