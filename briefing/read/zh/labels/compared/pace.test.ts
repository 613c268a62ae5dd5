import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['工业增加值增长6%，比上年加快1.3个百分点。', ['工业增加值增速', '工业增加值增速加快']],
  ['民间投资增长3%，较上月放缓0.8个百分点。', ['民间投资增速', '民间投资增速放缓']],
])('faster and slower growth: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([['快递业务量以20%的速度增长。', ['快递业务量增速']]])(
  'a rate is told with what grows: %s',
  (text, expected) => expect(labels(text)).toEqual(expected),
);
