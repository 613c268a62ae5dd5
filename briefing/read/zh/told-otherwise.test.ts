import { expect, test } from 'vitest';
import { figures } from './testing.ts';

const raws = (text: string): string[] => figures(text).map(({ raw, kind }) => `${raw} ${kind}`);

test.each([
  ['改造历时两个多月完成，比计划提前三个多星期。', ['两个多月 duration', '三个多星期 duration']],
  ['灾后两个多月，学校复课。', []],
  ['货运量在全省的排名由第九升至第七。', ['第九 rank', '第七 rank']],
  ['新装护栏桩5200根。', ['5200根 amount']],
  ['其中近六成为返乡青年。', ['六成 percent']],
  ['去镇上的路近了一半。', ['一半 ratio']],
  ['客流增长8%左右、力争9%。', ['8% growth', '9% growth']],
])('numbers told a little otherwise: %s', (text, expected) => expect(raws(text)).toEqual(expected));
