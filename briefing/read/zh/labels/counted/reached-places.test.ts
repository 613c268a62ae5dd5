import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['班列线路达到16条，通达18个国家和地区的40座城市。', ['班列线路', '通达国家和地区', '通达城市']],
  ['班列增至7条，覆盖全国9个省份、31个地级市。', ['班列', '覆盖省份', '覆盖地级市']],
  ['产品进入88个国家和地区、400多个城市。', ['进入国家和地区', '进入城市']],
  ['机场与50个城市通航。', ['通航城市']],
  ['瓷器远销60多个国家和地区。', ['瓷器远销国家和地区']],
  ['冷链专列最远开到2600公里外的口岸。', ['冷链专列最远距离']],
])('the places that are reached: %s', (text, expected) => expect(labels(text)).toEqual(expected));
