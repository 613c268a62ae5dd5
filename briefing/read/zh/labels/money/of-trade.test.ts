import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '完成排污权交易12笔，金额90万元，折合每吨3000元。',
    ['完成排污权交易', '排污权交易金额', '排污权交易每吨均价'],
  ],
])('what was paid: %s', (text, expected) => expect(labels(text)).toEqual(expected));
