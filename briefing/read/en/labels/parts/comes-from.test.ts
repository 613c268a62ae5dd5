import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Repair work on ferries contributed £12m of revenue.', 'Revenue from repair work on ferries'],
  ['The new service centre in Cadiz generated £3m of sales.', 'Sales from new service centre in Cadiz'],
  ['The licence agreement with Hanover earned €2m of income.', 'Income from licence agreement with Hanover'],
  ['Acquisitions contributed £18m of revenue.', 'Revenue from acquisitions'],
  ['Roofing contributed £30m of revenue.', 'Roofing revenue'],
])('revenue is told by what it comes from, and by the name of a part that has it: %s', (text, expected) =>
  expect(labels(text)).toEqual([expected]),
);
