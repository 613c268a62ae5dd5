import { expect, test } from 'vitest';
import { readReport } from '../index.ts';
import { chineseMarks, halfWidth } from './marks.ts';

test.each([
  ['税收21亿元,增长4%;其中:增值税(含免抵)9亿元', '税收21亿元，增长4%；其中：增值税（含免抵）9亿元'],
  ['产量1,250吨,3,400人,比例3:1,8:30开门', '产量1,250吨，3,400人，比例3:1，8:30开门'],
  ['三次产业比为8︰41︰51', '三次产业比为8：41：51'],
  ['Growth 5%, (net)', 'Growth 5%, (net)'],
])('%s', (text, read) => {
  expect(chineseMarks(text)).toBe(read);
});

test('a stroke of full width parts a unit from what it is measured by', () => {
  expect(halfWidth('１２．５％，28微克／立方米，900元／吨；教师／家长')).toBe(
    '12.5%，28微克/立方米，900元/吨；教师／家长',
  );
});

test('labels end at a comma of either width', () => {
  const text =
    '全县渔业总产值21.4亿元,增长4.2%;新建冷库12座,改造码头3个,培训渔民860人。三次产业比调整为8.1︰41.3︰50.6。';
  const figures = readReport(`一、产业\n${text}\n`).keywords[0]?.points[0]?.figures ?? [];
  expect(figures.map(({ raw, label }) => `${raw} ${label}`)).toEqual([
    '21.4亿元 全县渔业总产值',
    '4.2% 全县渔业总产值增速',
    '12座 新建冷库',
    '3个 改造码头',
    '860人 培训渔民',
    '8.1︰41.3︰50.6 三次产业比',
  ]);
});
