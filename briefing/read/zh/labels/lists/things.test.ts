import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['铜交易量和铝交易量的市场份额分别为8.1%和3.4%。', ['铜交易量市场份额', '铝交易量市场份额']],
  [
    '住房贷款、消费贷款及经营贷款占比分别为三成、两成和一成。',
    ['住房贷款占比', '消费贷款占比', '经营贷款占比'],
  ],
  ['不良贷款率、关注贷款占比分别为0.9%和1.6%。', ['不良贷款率', '关注贷款占比']],
])('what is said after the last of a list is said of all: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  [
    '12个省级专项、83个市级专项进展顺利，分别完成投资25亿元、74亿元。',
    ['省级专项', '市级专项', '省级专项投资', '市级专项投资'],
  ],
  ['深圳、杭州两家分行存款增幅分别达12%和9%。', ['分行', '深圳分行存款增幅', '杭州分行存款增幅']],
  ['其中，西宁、银川两个铁路局增幅较大，分别达12％和9％。', ['铁路局', '西宁铁路局增幅', '银川铁路局增幅']],
])('how many of them there are parts no list: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  ['特别是7、8月，日均客流分别达3万人次、4万人次。', ['7月日均客流', '8月日均客流']],
  ['7、8两个月，日均装车分别达1800车、1900车。', ['7月日均装车', '8月日均装车']],
  ['一、二季度营业收入分别为3亿元和4亿元。', ['一季度营业收入', '二季度营业收入']],
  ['2023、2024年营业收入分别增长5%和6%。', ['营业收入增速', '营业收入增速']],
])('months and seasons in a row are no figures, and tell when: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  ['涉农贷款、个人贷款分别占两成和三成。', ['涉农贷款占比', '个人贷款占比']],
  ['教师本科以上学历占比分别为小学91%、初中97%。', ['小学教师本科以上学历占比', '初中教师本科以上学历占比']],
])('what is said once for all of a list: %s', (text, expected) => expect(labels(text)).toEqual(expected));
