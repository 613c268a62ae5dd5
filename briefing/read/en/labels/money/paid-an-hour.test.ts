import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['A skilled fitter on £19.40 an hour can do well.', ['Hourly pay of a skilled fitter']],
  ['Teachers on €3,400 a month are well off.', ['Monthly pay of teachers']],
  ['We spend £3 on lunch.', ['Spending on lunch']],
])('pay is told with how often it is paid: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
