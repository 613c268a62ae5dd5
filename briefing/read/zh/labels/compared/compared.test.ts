import { expect, test } from 'vitest';
import { figures } from '../../testing.ts';

const read = (text: string): string[] =>
  figures(text).map(({ raw, kind, label }) => `${raw} ${kind} ${label}`);

test.each([
  [
    '存款增速方面，甲山银行增长8.2%，乙水银行增长6.4%。',
    ['8.2% growth 甲山银行存款增速', '6.4% growth 乙水银行存款增速'],
  ],
  [
    '投资规模前三名为东谷集团（86亿元）、西谷集团（75亿元）。',
    ['前三名 rank 投资规模', '86亿元 amount 东谷集团投资', '75亿元 amount 西谷集团投资'],
  ],
  ['6家银行净利润同比下降。', ['6家 amount 净利润同比下降的银行']],
  ['净息差收窄12BP。', ['12BP growth 净息差']],
  ['回收率较上年56.2%下降1.4个百分点。', ['56.2% percent 回收率', '1.4个百分点 growth 回收率下降']],
  [
    '农户收入中位数3.15万元，中位数是平均数的86.2%。',
    ['3.15万元 amount 农户收入中位数', '86.2% percent 农户收入中位数占平均数比例'],
  ],
  [
    '果品产量21万吨，比2021年增长（如无特别说明，均为同比）14.3%。',
    ['21万吨 amount 果品产量', '14.3% growth 果品产量增速'],
  ],
  [
    '新增国道36公里、县道52公里，总里程分别达210公里和640公里。',
    [
      '36公里 amount 新增国道',
      '52公里 amount 新增县道',
      '210公里 amount 国道总里程',
      '640公里 amount 县道总里程',
    ],
  ],
])('what is compared with what: %s', (text, expected) => expect(read(text)).toEqual(expected));

test.each([
  ['侦破15年以上命案3起。', ['15年 duration 侦破', '3起 amount 15年以上命案']],
  ['便民服务覆盖7个警种。', ['7个 amount 覆盖警种']],
  ['惠及1.2亿居民。', ['1.2亿 amount 惠及居民']],
  ['新增6个A级景区，建成3人制篮球场20个。', ['6个 amount 新增A级景区', '20个 amount 建成3人制篮球场']],
  ['这是绿色发展大幅提升的五年。', []],
  [
    '完成4.6万平方米、1.2万户老旧房屋改造。',
    ['4.6万平方米 amount 老旧房屋改造', '1.2万户 amount 老旧房屋改造'],
  ],
  ['民生支出81亿元，首次突破80亿元大关。', ['81亿元 amount 民生支出', '80亿元 amount 民生支出首次突破']],
])('what is counted: %s', (text, expected) => expect(read(text)).toEqual(expected));

test.each([
  ['生产总值273亿元，增速居全省第七位。', ['273亿元 amount 生产总值', '第七位 rank 生产总值增速全省排名']],
  ['造價上調16億元至87億元。', ['16億元 amount 造價', '87億元 amount 造價']],
  ['期內集團錄得收入21億元。', ['21億元 amount 集團收入']],
  ['投资1千余万元。', ['1千余万元 amount 投资']],
  [
    '税收收入18亿元，占一般公共预算收入93.7%，较上年增长4.1%。',
    ['18亿元 amount 税收收入', '93.7% percent 税收收入占一般公共预算收入比重', '4.1% growth 税收收入增速'],
  ],
  [
    '一般公共预算收入和支出分别增长4.5%、9.9%。',
    ['4.5% growth 一般公共预算收入增速', '9.9% growth 一般公共预算支出增速'],
  ],
])('what changed, and of what: %s', (text, expected) => expect(read(text)).toEqual(expected));
