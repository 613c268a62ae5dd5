import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['专精特新企业中设有研发机构的不到一半。', ['设有研发机构的专精特新企业占比']],
  ['百公里电费只有油费的三分之一。', ['百公里电费占油费比例']],
])('some of them: %s', (text, expected) => expect(labels(text)).toEqual(expected));
