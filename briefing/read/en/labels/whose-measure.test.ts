import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'Kilns remained our largest division. Its sales grew 11% to £1.7 billion.',
    ['Kilns sales growth', 'Kilns sales'],
  ],
  [
    'Valves had a slow start: turnover rose 2%, and operating profit fell to £112 million.',
    ['Valves turnover growth', 'Valves operating profit'],
  ],
  ['Waste averaged 468 kg per household.', ['Waste per household']],
  ['For the full year we expect revenue of £7 million.', ['Expected revenue']],
])('a bare measure is told with whose it is: %s', (text, expected) => expect(labels(text)).toEqual(expected));
