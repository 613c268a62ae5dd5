import { expect, test } from 'vitest';
import { chineseFigures } from './figures.ts';

test.each([
  ['財政儲備預計為一萬一千七百八十四億元。', 1_178_400_000_000],
  ['編制增至十九萬一千八百一十六個職位。', 191_816],
  ['撥款三億九千六百萬元。', 396_000_000],
  ['開支上升百分之二十三點三。', 23.3],
  ['垃圾产生量为11万21公吨。', 110_021],
])('%s', (text, value) => {
  const figures = chineseFigures({ text, at: Array.from(text, (_, index) => index) });
  expect(figures.map(({ normalized }) => normalized)).toEqual([value]);
});
