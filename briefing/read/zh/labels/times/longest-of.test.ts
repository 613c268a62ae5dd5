import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['举办路演9场，最长一场持续5小时。', ['举办路演', '最长一场路演持续时间']],
  [
    '卒中患者从进门到用药的平均时间40分钟，最快的一例只用了21分钟。',
    ['卒中患者从进门到用药的平均时间', '卒中患者最快一例用时'],
  ],
])('the longest of them: %s', (text, expected) => expect(labels(text)).toEqual(expected));
