import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '全体居民人均消费支出21400元，增长6%。其中，城镇居民27300元，增长5%；农村居民15200元，增长7%。',
    [
      '全体居民人均消费支出',
      '全体居民人均消费支出增速',
      '城镇居民人均消费支出',
      '城镇居民人均消费支出增速',
      '农村居民人均消费支出',
      '农村居民人均消费支出增速',
    ],
  ],
  ['常住人口51万人。其中，城镇人口29万人。', ['常住人口', '城镇人口']],
])('of the sum before: %s', (text, expected) => expect(labels(text)).toEqual(expected));
