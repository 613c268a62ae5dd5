import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '全市外贸进出口总额增长5%。其中城东区增幅达8%，青山县增速居首，达9%。',
    ['全市外贸进出口总额增速', '城东区外贸进出口总额增幅', '青山县外贸进出口总额增速'],
  ],
  ['集团营业收入增长6%，物流公司增速为9%。', ['集团营业收入增速', '物流公司营业收入增速']],
])('of what a rate is that names only who has it: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
