import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['今年开工建设滨江大道二期，全长18公里，工期预计20个月。', ['滨江大道二期全长', '滨江大道二期工期']],
  ['新建东湖隧道，总长2.6公里。', ['东湖隧道总长']],
])('the works begun before: %s', (text, expected) => expect(labels(text)).toEqual(expected));
