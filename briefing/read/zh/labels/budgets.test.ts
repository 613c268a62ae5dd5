import { expect, test } from 'vitest';
import { chineseFigures } from '../figures.ts';

const labels = (text: string): string[] =>
  chineseFigures({ text, at: Array.from(text, (_, index) => index) })
    .filter(({ kind }) => kind !== 'date' && kind !== 'ordinal-name')
    .map(({ label }) => label);

test.each([
  [
    '非税收入21.5亿元，为年初预算58.2%，同比增收1.4亿元，超序时进度8.2个百分点。',
    ['非税收入', '非税收入占年初预算', '非税收入增收', '非税收入超序时进度'],
  ],
  ['契税完成6亿元，占年初预算数9亿元的66.7%，增长8%。', ['契税', '预算数', '契税占预算数比重', '契税增速']],
  ['税收收入84亿元。税务部门完成52亿元，增长5%。', ['税收收入', '税务部门完成收入', '税务部门完成收入增速']],
  ['私营经济占GDP的比重由2021年的45%提高到65%。', ['私营经济占GDP比重', '私营经济占GDP比重']],
  ['全年果品总产值69亿元，增加值37亿元。', ['果品总产值', '果品增加值']],
  ['多数乡（镇、街道）的养老服务经费达到人均15元。', ['多数乡的养老服务经费']],
  ['其次为家用电器（销售量上升9.7%）；服装（上升7.6%）。', ['家用电器销售量', '服装']],
  ['目前全镇农户平均收入4.2万元，中位数为3.6万元。', ['全镇农户平均收入', '全镇农户收入中位数']],
])('how budgets and statistics are told: %s', (text, expected) => expect(labels(text)).toEqual(expected));
