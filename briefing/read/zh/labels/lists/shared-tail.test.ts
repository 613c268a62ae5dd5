import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '无人机、服务器、激光切割设备产量分别增长9%、8%和7%。',
    ['无人机产量增速', '服务器产量增速', '激光切割设备产量增速'],
  ],
  [
    '汽车、医药、电子信息制造业投资分别增长3%、4%和5%。',
    ['汽车制造业投资增速', '医药制造业投资增速', '电子信息制造业投资增速'],
  ],
])('the goods or trade of the last are its own: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  ['国有、民营建筑安装业产值分别增长1%和2%。', ['国有建筑安装业产值增速', '民营建筑安装业产值增速']],
  ['电力、通信设备产量分别增长1%和2%。', ['电力设备产量增速', '通信设备产量增速']],
  ['饮料类、日用品类商品零售额分别增长1%和2%。', ['饮料类商品零售额增速', '日用品类商品零售额增速']],
])('what is said for all is theirs: %s', (text, expected) => expect(labels(text)).toEqual(expected));
