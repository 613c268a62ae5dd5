import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '电池板块收入21亿元。其中，储能电池收入6亿元。板块毛利率18%。',
    ['电池板块收入', '储能电池收入', '电池板块毛利率'],
  ],
  ['今年家电业务收入9亿元。该业务毛利率为22%。', ['家电业务收入', '家电业务毛利率']],
])('a line of business spoken of again: %s', (text, expected) => expect(labels(text)).toEqual(expected));
