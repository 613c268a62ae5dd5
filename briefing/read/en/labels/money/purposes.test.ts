import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Staff costs will rise by $37 million, including $14 million for a 3% cost-of-living adjustment.',
    ['Increase in staff costs', 'Staff costs for cost-of-living adjustment', 'Cost-of-living adjustment'],
  ],
])('what a sum is for is told with it: %s', (text, expected) => expect(labels(text)).toEqual(expected));
