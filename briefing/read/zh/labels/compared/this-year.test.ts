import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '去年全州建成冷库12座。今年，特困人员供养标准每人每月再提高40元；新建冷库18座。',
    ['建成冷库', '特困人员供养标准每人每月提高目标', '计划新建冷库'],
  ],
  ['今年再压减水泥产能200万吨，退出焦化产能90万吨。', ['压减水泥产能目标', '退出焦化产能目标']],
  ['今年会议费再压缩7%，入户检查次数下降四成以上。', ['会议费压减目标', '入户检查次数下降目标']],
  ['去年培训乡村教师900人。今年，改造食堂35个。', ['培训乡村教师', '计划改造食堂']],
])('the year to come, after the one that is over: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  ['去年全镇改造管网30公里。今年，改造管网已完成12公里。', ['改造管网', '完成改造管网']],
  ['去年新建泵站6座。今年前5个月，新建泵站4座。', ['新建泵站', '新建泵站']],
  ['今年再获省级奖项3项。', ['省级奖项']],
  ['今年，镇里新建口袋公园8个。', ['新建口袋公园']],
])('what this year brought already: %s', (text, expected) => expect(labels(text)).toEqual(expected));
