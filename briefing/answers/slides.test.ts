import { describe, expect, test } from 'vitest';
import { findSlides, type SlideName } from './slides.ts';

const names: [string, string][] = [
  ['', '政府工作报告'],
  ['稳', '稳中有进'],
  ['稳', '全市市场主体达到38.21万户'],
  ['稳', '高新技术企业突破600家'],
  ['新', '新旧动能转换提速'],
  ['重', '重点项目120个'],
  ['Growth', 'Growth beyond 12 percent'],
];
const slides: SlideName[] = names.map(([keyword, title], index) => ({ number: index + 1, keyword, title }));
const backUp: SlideName = { number: null, keyword: '重', title: '备用的高新技术企业名单' };
const find = (typed: string): number[] => findSlides(typed, [...slides, backUp]).map((index) => index + 1);

describe('a slide is found', () => {
  test('by its number first, then by the numbers in its title', () => {
    expect(find('2')[0]).toBe(2);
    expect(find('12')).toEqual([6, 7]);
    expect(find('002')[0]).toBe(2);
  });
  test('by its keyword, where the keyword begins', () => {
    expect(find('稳')).toEqual([2, 3, 4]);
    expect(find('gro')).toEqual([7]);
  });
  test('by a part of its title', () => expect(find('项目')).toEqual([6]));
  test('by the initials of its keyword', () => {
    expect(find('w').slice(0, 3)).toEqual([2, 3, 4]);
    expect(find('xin')).toContain(5);
  });
  test('by the initials of its title, characters left out, and back-up slides too', () => {
    expect(find('gxqy')).toEqual([4, 8]);
    expect(find('scztd')).toContain(3);
    expect(find('wzyj')).toEqual([2]);
  });
  test('and all of them when nothing is typed', () => expect(find(' ')).toHaveLength(8));
  test('or none', () => {
    expect(find('没有这样的')).toEqual([]);
    expect(find('qqqq')).toEqual([]);
  });
});
