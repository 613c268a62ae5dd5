import { expect, test } from 'vitest';
import { figuresOf } from '../figures.ts';

const raws = (text: string): string[] =>
  figuresOf({ text, at: Array.from(text, (_, index) => index) })
    .filter(({ kind }) => kind !== 'date')
    .map(({ raw }) => raw);

test.each([
  ['末班车延长至23:15，日均多发班次38班', ['38班']],
  ['展馆每天9:30—17:30开放，接待观众6.4万人次', ['6.4万人次']],
  ['6月18日9时起，预约系统开放，放号1400个', ['1400个']],
  ['截至11月30日24时，累计报告病例减少730例', ['730例']],
  ['窗口每天8时30分至17时办公，日均办件260件', ['260件']],
])('a time of day is no figure: %s', (text, expected) => {
  expect(raws(text)).toEqual(expected);
});

test.each([
  ['三次产业结构调整为7:43:50', ['7:43:50']],
  ['师生比提高到1:12', ['1:12']],
  ['完成培训48学时，用电12千瓦时', ['48学时', '12千瓦时']],
  ['通关时间压缩到3小时', ['3小时']],
  ['进山要走两个小时，出山只要一个钟头', ['两个小时', '一个钟头']],
  ['夜班车每半个小时一趟，候车约半个钟头', ['半个钟头']],
])('a ratio and a unit of time are: %s', (text, expected) => {
  expect(raws(text)).toEqual(expect.arrayContaining(expected));
});
