import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '内科和外科满意度分别为90分和94分，在参评的60家医院中分列第8位和第3位，前一项比上年进了4位。',
    [
      '内科满意度',
      '外科满意度',
      '医院',
      '内科满意度（60家医院）',
      '外科满意度（60家医院）',
      '内科满意度名次上升',
    ],
  ],
  [
    '出口和进口分别为6亿元和9亿元，在全市分列第4位和第2位。',
    ['出口', '进口', '出口（全市）', '进口（全市）'],
  ],
])('two that rank: %s', (text, expected) => expect(labels(text)).toEqual(expected));
