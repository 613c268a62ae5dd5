import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['站房建成后日均可接待旅客8000人次。', ['日均接待旅客']],
  ['平均每天有60多名创客“落户”。', ['平均每天“落户”的创客']],
  ['食堂每天有80人来就餐。', ['每天就餐人数']],
  ['质检员由过去每班14人减少到5人。', ['过去每班质检员', '每班质检员']],
])('what is counted each day: %s', (text, expected) => expect(labels(text)).toEqual(expected));
