import { expect, test } from 'vitest';
import { figures } from './testing.ts';

const told = (text: string): [string, number][] =>
  figures(text).map(({ raw, normalized }) => [raw, normalized]);

test.each<[string, [string, number][]]>([
  ['公司拟以自有资金3000万元至1.2亿元回购股份。', [['3000万元至1.2亿元', 30_000_000]]],
  [
    '从南城到机场的车程由一个半小时缩短到50分钟。',
    [
      ['一个半小时', 1.5],
      ['50分钟', 50],
    ],
  ],
  [
    '综合评价得分居全省第六位，较上年上升一位。',
    [
      ['第六位', 6],
      ['一位', 1],
    ],
  ],
  ['一位老人捐出了积蓄。', []],
  [
    '营业收入增速连续三个季度超过40%。',
    [
      ['三个季度', 3],
      ['40%', 40],
    ],
  ],
  ['前三个季度运行平稳。', []],
  ['近半数小型水闸已经超龄。', [['半数', 0.5]]],
  ['经过半数同意。', []],
  ['局长两次深入灾区慰问。', []],
  ['全年两次降低水价。', [['两次', 2]]],
  ['公司主导制定的两项行业标准获批发布。', [['两项', 2]]],
])('what is told in words: %s', (text, expected) => expect(told(text)).toEqual(expected));
