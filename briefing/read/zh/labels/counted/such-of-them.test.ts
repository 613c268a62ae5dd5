import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('those who foretell something are told by it', () =>
  expect(
    labels('在14只次新股中，有8只预告净利润将下滑50%以上，还有3只预计亏损。').filter((_, at) => at !== 2),
  ).toEqual(['次新股', '预告净利润下滑50%以上的次新股', '预计亏损的次新股']));
