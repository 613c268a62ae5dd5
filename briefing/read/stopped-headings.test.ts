import { expect, test } from 'vitest';
import { readReport } from './index.ts';

const told = (source: string): [string, string, number][] =>
  readReport(source).keywords.map(({ name, heading, points }) => [name, heading, points.length]);

test('numbered headings that end with a full stop are headings', () => {
  const source = `农业农村工作总结

一、粮食生产再获丰收。

全年粮食播种面积稳定在一百五十万亩，总产量52万吨，比上年增长3%，亩产创下新高。

二、畜牧结构日趋优化。

全年出栏生猪41万头，建成标准化养殖场26个，规模养殖比重达到七成以上，户户有账。

三、农民收入稳步提高。

农村居民人均可支配收入2.3万元，增长7.1%，城乡收入差距比上年又缩小了一些。
`;
  expect(told(source)).toEqual([
    ['粮食生产', '一、粮食生产再获丰收', 1],
    ['畜牧结构', '二、畜牧结构日趋优化', 1],
    ['农民收入', '三、农民收入稳步提高', 1],
  ]);
});

test('those inside a part stand over their text', () => {
  const source = `Work of the county

I. Last year

1. Mending the roads and bridges of every parish.

We resurfaced 42 miles of road and strengthened nine bridges, more than in any year before.

2. Opening the schools on time.

All 31 schools opened on the first day of term, and four of them have new roofs and kitchens.

II. This year

We will build 120 homes and open two clinics in the north of the county before winter.
`;
  expect(told(source)).toEqual([
    ['Last year', 'I. Last year', 2],
    ['This year', 'II. This year', 1],
  ]);
  expect(readReport(source).keywords[0]?.points.map(({ lead }) => lead)).toEqual([
    'Mending the roads and bridges of every parish',
    'Opening the schools on time',
  ]);
});

test('numbered sentences that stand over nothing are text', () => {
  const source =
    '今年的打算\n\n为此，我们要做好三件事。\n\n1.新建幼儿园12所。\n\n2.改造小区86个。\n\n3.开通公交线路4条。\n';
  expect(readReport(source).keywords.flatMap(({ points }) => points)).toHaveLength(4);
});

test('a heading of a higher level ends the part above it, and one over the first part is told with it', () => {
  const source = `（二）市本级执行

1.一般公共预算

市本级收入21.4亿元，增长3.2%，支出40.6亿元，增长2.8%，收支平衡。

2.政府性基金

市本级基金收入8.1亿元，下降5.5%，支出12.3亿元，下降1.9%。

三、明年预算草案

明年市本级收入预计22亿元，增长2.8%。
`;
  expect(told(source).map(([, heading, points]) => [heading, points])).toEqual([
    ['（二）市本级执行 · 1.一般公共预算', 1],
    ['2.政府性基金', 1],
    ['三、明年预算草案', 1],
  ]);
});

test('a long line between blank lines is a heading like the short ones; amounts make an item of it', () => {
  const source = `Report on the county

What we did in the year that is over

We resurfaced 42 miles of road and strengthened nine bridges, more than in any year before.

The aims, the works and the money for the second plan of the county, from 2031 to 2035

We should build 120 homes a year and open two clinics in the north of the county, where the road ends.

Record spending of $14 million on the roads of the county, up 12% from the year before the flood

We should keep it there for as long as the bridges need it, and longer where the sea comes in.
`;
  expect(told(source).map(([name, , points]) => [name, points])).toEqual([
    ['What we did in the year that is over', 1],
    ['The aims, the works and the money', 3],
  ]);
});
