import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['班列线路达到16条，通达18个国家和地区的40座城市。', ['班列线路', '通达国家和地区', '通达城市']],
  ['瓷器远销60多个国家和地区。', ['瓷器远销国家和地区']],
  ['冷链专列最远开到2600公里外的口岸。', ['冷链专列最远距离']],
])('the places that are reached: %s', (text, expected) => expect(labels(text)).toEqual(expected));
