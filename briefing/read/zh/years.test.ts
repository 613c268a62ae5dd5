import { expect, test } from 'vitest';
import { chineseFigures } from './figures.ts';
import { yearsOf } from './years.ts';

const figures = (text: string): string[] =>
  chineseFigures({ text, at: Array.from(text, (_, index) => index) }).map(
    ({ raw, kind, normalized, label }) => `${raw} ${kind} ${normalized} ${label}`.trim(),
  );

test('a year may have its digits spelled', () => {
  expect(yearsOf('二〇二四年三月至二零二五年', false).map(({ raw, value }) => `${raw} ${value}`)).toEqual([
    '二〇二四年三月 2024',
    '二零二五年 2025',
  ]);
  expect(figures('二零二四年五月份的客运量为320万人次，较上年同月上升6.5%。')).toEqual([
    '二零二四年五月份 date 2024',
    '320万人次 amount 3200000 客运量',
    '6.5% growth 6.5 客运量增速',
  ]);
});

test('a traditional text counts the years of the Republic', () => {
  expect(figures('113年第2季觀光人次達86萬人次，較112年同期增9.2%。')).toEqual([
    '113年 date 2024',
    '第2季 ordinal-name 2',
    '86萬人次 amount 860000 觀光人次',
    '112年 date 2023',
    '9.2% growth 9.2 觀光人次增速',
  ]);
  expect(figures('該校成立113年，培養學生2萬名。')[0]).toBe('113年 duration 113 該校成立');
  expect(figures('全村最老的古树有113年树龄。')[0]).toMatch('duration');
});
