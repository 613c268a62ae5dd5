import { expect, test } from 'vitest';
import { figures, labels } from '../../testing.ts';

const read = (text: string): string[] =>
  figures(text).map(({ raw, kind, sign, label }) => `${raw} ${kind}${sign < 0 ? ' fall' : ''} ${label}`);

test.each([
  ['本科教师占320名教师总数的三分之二。', ['320名 amount 教师总数', '三分之二 ratio 本科教师占教师总数比重']],
  ['东环高架因汛期停工，仅完成总工程量的47%。', ['47% percent 东环高架完成总工程量']],
  ['加快城南大桥建设，年底前完成总工程量的六成。', ['六成 percent 城南大桥完成总工程量']],
  ['便民驿站覆盖老城区七成以上的小区。', ['七成 percent 便民驿站覆盖老城区小区']],
  [
    '货物进出口总额86亿元，增长7%。其中，对东盟进出口占比达到三成。',
    [
      '86亿元 amount 货物进出口总额',
      '7% growth 货物进出口总额增速',
      '三成 percent 对东盟进出口占货物进出口总额比重',
    ],
  ],
  ['装机容量90万千瓦，其中光伏装机占比38%。', ['90万千瓦 amount 装机容量', '38% percent 光伏装机占比']],
  [
    '外贸进出口32亿元，其中茶叶11亿元、家具8亿元。',
    ['32亿元 amount 外贸进出口', '11亿元 amount 茶叶进出口', '8亿元 amount 家具进出口'],
  ],
  [
    '核定床位825张，其中，县级医院399张、专科医院50张。',
    ['825张 amount 核定床位', '399张 amount 县级医院床位', '50张 amount 专科医院床位'],
  ],
  [
    '居民人均消费支出2万元。按常住地分，城镇居民2.4万元，增长4%；农村居民1.5万元，增长6%。',
    [
      '2万元 amount 居民人均消费支出',
      '2.4万元 amount 城镇居民人均消费支出',
      '4% growth 城镇居民人均消费支出增速',
      '1.5万元 amount 农村居民人均消费支出',
      '6% growth 农村居民人均消费支出增速',
    ],
  ],
  ['消费活跃，拉动经济增长3个百分点。', ['3个百分点 growth 拉动经济增长']],
  ['出栏生猪16万头，存栏9万头。', ['16万头 amount 出栏生猪', '9万头 amount 生猪存栏']],
  ['家庭农场412家，新增8家。', ['412家 amount 家庭农场', '8家 amount 家庭农场新增']],
  ['轻、重工业占比分别为31%和69%。', ['31% percent 轻工业占比', '69% percent 重工业占比']],
  [
    '0-17岁、18-59岁、60岁及以上户籍人口分别为1.8万人、6.4万人和2.5万人。',
    [
      '0-17岁 amount ',
      '18-59岁 amount 户籍人口',
      '60岁 amount 户籍人口年龄界限',
      '1.8万人 amount 0-17岁户籍人口',
      '6.4万人 amount 18-59岁户籍人口',
      '2.5万人 amount 60岁及以上户籍人口',
    ],
  ],
  [
    '审结民事案件21万件、刑事案件3万件，分别占全部案件的86%、12%。',
    [
      '21万件 amount 审结民事案件',
      '3万件 amount 审结刑事案件',
      '86% percent 民事案件占全部案件比重',
      '12% percent 刑事案件占全部案件比重',
    ],
  ],
  [
    '三次产业对经济增长的拉动分别为0.2、-1.6、1.3个百分点。',
    [
      '0.2 growth 第一产业对经济增长的拉动',
      '-1.6 growth fall 第二产业对经济增长的拉动',
      '1.3个百分点 growth 第三产业对经济增长的拉动',
    ],
  ],
])('parts of a whole: %s', (text, expected) => expect(read(text)).toEqual(expected));

test.each([
  [
    '統計處公布5月接單金額為3兆6,339億元，年增4.1%，其中機械業則減2.5%，亦低於預期。',
    ['3兆6,339億元 amount 接單金額', '4.1% growth 接單金額增速', '2.5% growth fall 機械業金額降幅'],
  ],
  ['出口總值為1.5兆元，較上月減1.0%。', ['1.5兆元 amount 出口總值', '1.0% growth fall 出口總值降幅']],
  ['化學品因訂單增加，年增4.4%。', ['4.4% growth 化學品增速']],
  ['接獲投訴560宗，當中258宗已跟進。', ['560宗 amount 投訴', '258宗 amount 已跟進的投訴']],
])('as other places tell it: %s', (text, expected) => expect(read(text)).toEqual(expected));

test.each([
  ['机器人、集成电路产量分别增长28%、11%。', ['28% growth 机器人产量增速', '11% growth 集成电路产量增速']],
  ['货物周转量达621亿吨公里。', ['621亿吨公里 amount 货物周转量']],
  ['内河建设完成7.4亿元。', ['7.4亿元 amount 内河建设']],
  ['吞吐量超过亿吨的港口达4个。', ['4个 amount 吞吐量超过亿吨的港口']],
  [
    '百岁以上人口69人，增加5人（8.1%）。',
    ['69人 amount 百岁以上人口', '5人 amount 百岁以上人口增加', '8.1% growth 百岁以上人口增速'],
  ],
  [
    '浓度第95百分位数为1.2毫克/立方米，建成24小时自助图书馆3座。',
    ['1.2毫克/立方米 amount 浓度第95百分位数', '3座 amount 建成24小时自助图书馆'],
  ],
])('what stands in the name: %s', (text, expected) => expect(read(text)).toEqual(expected));

test.each([
  [
    '完成交通投资18亿元，增长6%。其中高速公路9亿元、农村公路3亿元。',
    ['交通投资', '交通投资增速', '高速公路投资', '农村公路投资'],
  ],
  ['其中5项指标进入全省前十名。', ['进入全省前十名的指标', '指标全省排名']],
])('a part of what the sentence before told, or told by where it ranks: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test('a part of what was spent is no part of a plan', () =>
  expect(labels('民生支出41亿元，占一般公共预算支出的79%。')).toEqual([
    '民生支出',
    '民生支出占一般公共预算支出比重',
  ]));

test.each([
  ['从业人员8.4万人，其中男性5.1万人、女性3.3万人。', ['从业人员', '男性从业人员', '女性从业人员']],
  ['全省A级景区210家，其中5A级6家。', ['全省A级景区', '5A级景区']],
  ['基金收入21亿元，为调整预算的98%。', ['基金收入', '基金收入完成调整预算']],
])('the other part is of the same whole: %s', (text, expected) => expect(labels(text)).toEqual(expected));
