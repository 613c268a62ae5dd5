import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '全县各镇工业产值全部超过2亿元，其中超10亿元的镇2个，超5亿元的镇6个。',
    ['工业产值超10亿元的镇', '工业产值超5亿元的镇'],
  ],
  ['财政收入超亿元的镇3个，超5000万元的镇4个。', ['财政收入超亿元的镇', '财政收入超5000万元的镇']],
])('places past a line are told with what is measured: %s', (text, expected) =>
  expect(labels(text).filter((label) => label.endsWith('镇'))).toEqual(expected),
);

test.each([
  [
    '培育年经营收入超300万元的养殖大户18家。',
    ['培育养殖大户年经营收入门槛', '培育年经营收入超300万元的养殖大户'],
  ],
  [
    '建成年接待游客超10万人次的乡村旅游点7处。',
    ['乡村旅游点年接待游客门槛', '建成年接待游客超10万人次的乡村旅游点'],
  ],
])('those over a line keep it in their name: %s', (text, expected) => expect(labels(text)).toEqual(expected));
