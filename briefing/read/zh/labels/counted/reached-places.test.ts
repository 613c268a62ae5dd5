import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['班列线路达到16条，通达18个国家和地区的40座城市。', ['班列线路', '通达国家和地区', '通达城市']],
  ['班列增至19条，覆盖全国15个省份、56个地级市。', ['班列', '覆盖省份', '覆盖地级市']],
  ['机场与50个城市通航。', ['通航城市']],
  ['瓷器远销60多个国家和地区。', ['瓷器远销国家和地区']],
  ['冷链专列最远开到2600公里外的口岸。', ['冷链专列最远距离']],
])('the places that are reached: %s', (text, expected) => expect(labels(text)).toEqual(expected));
