import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '税收收入76亿元，下降1.3%，扣除缓税因素后增长2.8%。',
    ['税收收入', '税收收入降幅', '税收收入增速（扣除缓税）'],
  ],
  [
    '农民人均纯收入2.1万元，增长7%，扣除价格因素，实际增长6.4%。',
    ['农民人均纯收入', '农民人均纯收入增速', '农民人均纯收入实际增速'],
  ],
  ['财政收入12亿元，同口径增长3.9%。', ['财政收入', '财政收入同口径增速']],
])('two growths of one thing are told apart by how they are reckoned: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
