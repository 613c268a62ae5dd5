import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('what was so at another time is told apart from what is so today', () => {
  expect(labels('“去年这个时候，车间日产量300件，现在达到460件。”')).toEqual([
    '去年车间日产量',
    '目前车间日产量',
  ]);
  expect(labels('三年前，村里接待游客8000人，如今是5万人。')).toEqual(['三年前接待游客', '目前接待游客']);
});
