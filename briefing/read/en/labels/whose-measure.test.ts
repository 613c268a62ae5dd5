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

test.each([
  [
    'Timber delivered revenue of £71 million, helped by Bray Doors, which we bought for £12 million. Without it, growth would have been closer to 3%. Operating profit was £6 million.',
    ['Timber revenue', 'Price of Bray Doors', 'Timber growth without Bray Doors', 'Timber operating profit'],
  ],
  [
    'Packaging was slightly ahead at £74.2 million, with operating profit of £6.3 million. Paper and board together bring in 44% of its revenue.',
    ['Packaging revenue', 'Packaging operating profit', 'Packaging revenue brought in by paper and board'],
  ],
  [
    'Timber had a poor half. Export sales were 41% of the divisional total.',
    ['Export sales’ share of Timber sales'],
  ],
  [
    'Wholesale had a more difficult half. Although revenue was 5% higher at £102 million, operating profit was £9 million.',
    ['Wholesale revenue growth', 'Wholesale revenue', 'Wholesale operating profit'],
  ],
  [
    'Books and Music contributed the remaining £30 million of revenue. Operating profit was £2 million.',
    ['Books and Music revenue', 'Books and Music operating profit'],
  ],
  [
    'Retail contributed sales of £12 million and operating profit of £2 million.',
    ['Retail sales', 'Retail operating profit'],
  ],
  [
    'Adjusted operating profit rose to £41 million, and the margin widened by 50 basis points to 13.2%.',
    ['Adjusted operating profit', 'Rise in adjusted operating margin', 'Adjusted operating margin'],
  ],
  // The report is of the company anyway.
  ['Lingworth, the maker of hoses, did well. Revenue grew 5% to £31 million.', ['Revenue growth', 'Revenue']],
  [
    'Operating cash flow was £41 million, a conversion rate of 84%.',
    ['Operating cash flow', 'Cash conversion rate'],
  ],
  [
    'The income of farmers was 18,400 yuan, compared with 39,700 yuan in towns; the ratio between them narrowed from 2.31 to 2.16.',
    [
      'Income of farmers',
      'Income in towns',
      'Previous ratio between income of farmers and in towns',
      'Ratio between income of farmers and in towns',
    ],
  ],
])('a paragraph’s first sentence says whose a measure is: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
