import { expect, test } from 'vitest';
import { chineseFigures } from '../figures.ts';

const labels = (text: string): string[] =>
  chineseFigures({ text, at: Array.from(text, (_, index) => index) })
    .filter(({ kind }) => kind !== 'date' && kind !== 'ordinal-name')
    .map(({ label }) => label);

test.each([
  [
    '茶产业总产值达46亿元，增长6%。分季度看，一季度增长5.1%，二季度增长6.4%。',
    ['茶产业总产值', '茶产业总产值增速', '一季度茶产业总产值增速', '二季度茶产业总产值增速'],
  ],
])('season by season: %s', (text, expected) => expect(labels(text)).toEqual(expected));
