import { expect, test } from 'vitest';
import { figures } from './testing.ts';

test.each([
  ['抢险共出动挖掘机120台班。', ['120 台班 1']],
  ['货场装车1.2万车，优化3个车间。', ['1.2 车 1', '3 个 1']],
  ['资金成本率优化15bp至2.01%，净息差收窄8BP。', ['15 bp -1', '2.01 % 1', '8 BP -1']],
  ['在压降近千亿负债的前提下，存款增长超百亿。', ['1000  -1', '100  1']],
  ['逾期90天以上贷款余额12亿元，落实四部委要求。', ['12 元 1']],
  ['成本收入比为26%，较上年优化0.6个百分点。', ['26 % 1', '0.6 个百分点 -1']],
  ['建成5万吨级泊位6个，10万吨级以上泊位3个。', ['6 个 1', '3 个 1']],
  ['他家住9楼，每天爬楼。', []],
  ['出口下滑，拖累工业增长0.8个百分点。', ['0.8 个百分点 -1']],
  ['出口下滑，拖累工业投资仅增长1.9%。', ['1.9 % 1']],
  ['主桥施工比序时进度慢了6个百分点。', ['6 个百分点 -1']],
])('what is counted, and whether it is a loss: %s', (text, expected) =>
  expect(figures(text).map(({ value, unit, sign }) => `${value} ${unit} ${sign}`)).toEqual(expected),
);

test.each([
  ['客户存款同比增幅达24.5％；增幅较大，分别达8%和9%。', ['24.5 % growth', '8 % growth', '9 % growth']],
  ['上线2款APP，近3年研发投入复合增长率12%。', ['2 款 amount', '12 % growth']],
  ['收入增幅则超过五成。', ['5 成 growth']],
  ['新一代电机减重18%。', ['18 % growth']],
  ['出口连续9个月保持两位数增长。', ['9 个月 duration']],
])('which kind it is: %s', (text, expected) =>
  expect(figures(text).map(({ value, unit, kind }) => `${value} ${unit} ${kind}`)).toEqual(expected),
);

test.each([
  ['检修机组36台（套），走访农户520户（次）。', ['36台（套） 台', '520户（次） 户']],
  ['购置水泵600台（套、件），培训8000人（次）。', ['600台（套、件） 台', '8000人（次） 人']],
])('two units that fit alike are one: %s', (text, expected) =>
  expect(figures(text).map(({ raw, unit }) => `${raw} ${unit}`)).toEqual(expected),
);
