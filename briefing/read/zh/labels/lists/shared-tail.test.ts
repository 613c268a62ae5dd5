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

test.each([
  [
    '氨氮、氮氧化物、挥发性有机物重点工程减排量分别达到320吨、1100吨和450吨。',
    ['氨氮重点工程减排量', '氮氧化物重点工程减排量', '挥发性有机物重点工程减排量'],
  ],
  ['原煤、纯碱、八种有色金属产量分别为90万吨、12万吨和7万吨。', ['原煤产量', '纯碱产量', '八种有色金属产量']],
])('what only the last of them is, is not said of the others: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  [
    '教育、社会保障和就业、城乡社区支出分别增长4%、6%和3%。',
    ['教育支出增速', '社会保障和就业支出增速', '城乡社区支出增速'],
  ],
  [
    '服装类、家具和装潢材料类商品零售额分别增长5%和2%。',
    ['服装类商品零售额增速', '家具和装潢材料类商品零售额增速'],
  ],
  ['火龙果、桑叶种植面积分别扩大到6万亩和3.5万亩。', ['火龙果种植面积', '桑叶种植面积']],
])('names of many lengths share what is measured: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
