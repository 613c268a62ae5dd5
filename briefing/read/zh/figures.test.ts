import { describe, expect, test } from 'vitest';
import type { FigureReading } from '../../model.ts';
import { chineseFigures } from './figures.ts';

const read = (text: string): FigureReading[] =>
  chineseFigures({ text, at: Array.from(text, (_, index) => index) });
/** “raw = value unit kind sign approx”, signs and approximations only where there are any. */
const told = (text: string): string[] =>
  read(text).map(({ raw, normalized, unit, kind, sign, approx }) =>
    [`${raw} = ${normalized}${unit}`, kind, sign < 0 ? 'fall' : '', approx ?? '']
      .join(' ')
      .trim()
      .replace(/ +/g, ' '),
  );

describe('a number is told with magnitude, unit and value', () => {
  test.each([
    ['全市经营主体38.21万户', '38.21万户 = 382100户 amount'],
    ['镇区地处北纬38°', '38° = 38° ordinal-name'],
    ['财政总收入1,256.3亿元', '1,256.3亿元 = 125630000000元 amount'],
    ['装机812万千瓦', '812万千瓦 = 8120000千瓦 amount'],
    ['建成220千伏线路', '220千伏 = 220千伏 amount'],
    ['粮食播种面积312.6千公顷', '312.6千公顷 = 312600公顷 amount'],
    ['供水管道17.5千米', '17.5千米 = 17.5千米 amount'],
    ['气价3.4元/立方米', '3.4元/立方米 = 3.4元/立方米 amount'],
    ['出厂水浊度0.1NTU', '0.1NTU = 0.1NTU amount'],
    ['单位产值能耗0.42吨标准煤/万元', '0.42吨标准煤/万元 = 0.42吨标准煤/万元 amount'],
    ['普及率112.3部/百人', '112.3部/百人 = 112.3部/百人 amount'],
    ['到账资金１２．５亿元', '１２．５亿元 = 1250000000元 amount'],
    ['亩产超过三千斤', '三千斤 = 3000斤 amount over'],
    ['达三千八百二十万斤', '三千八百二十万斤 = 38200000斤 amount'],
    ['税收占比七成五', '七成五 = 7.5成 percent'],
    ['九十多万群众喝上放心水', '九十多万 = 900000 amount over'],
    ['支援鄂医疗队5支', '5支 = 5支 amount'],
    ['派出94名医务人员', '94名 = 94名 amount'],
    ['建成50台风机', '50台 = 50台 amount'],
    ['新增绿地3万6,500平方米', '3万6,500平方米 = 36500平方米 amount'],
    ['投资12亿3,456万元', '12亿3,456万元 = 1234560000元 amount'],
    ['開發面積42公頃', '42公頃 = 42公顷 amount'],
    ['營業額新臺幣862.4億元', '862.4億元 = 86240000000元 amount'],
    ['全程只需2天半的时间', '2天半 = 2.5天 duration'],
    ['贫困人口减少12万', '12万 = 120000 amount fall'],
    ['净利润预计同比减少3.2亿元到2.6亿元', '3.2亿元到2.6亿元 = 320000000元 amount fall'],
    ['总股本12.6亿股', '12.6亿股 = 1260000000股 amount'],
    ['车程要两个半小时', '两个半小时 = 2.5小时 duration'],
    ['用时3年零6个月', '3年零6个月 = 42个月 duration'],
    ['行车间隔缩短到2分15秒', '2分15秒 = 135秒 duration'],
    ['全程1小时20分钟', '1小时20分钟 = 80分钟 duration'],
    ['历时3个半月', '3个半月 = 3.5个月 duration'],
    ['卧床四年，如今有人照料', '四年 = 4年 duration'],
    ['与全省水平相差4个多百分点', '4个多百分点 = 4个百分点 growth over'],
    ['减轻企业负担3万多亿元', '3万多亿元 = 3000000000000元 amount over'],
    ['惠及上亿人', '亿人 = 100000000人 amount over'],
    ['让近万户居民受益', '万户 = 10000户 amount under'],
    ['失業率下降0.4個百分點', '0.4個百分點 = 0.4个百分点 growth fall'],
  ])('%s', (text, figure) => expect(told(text)).toEqual([figure]));
});

describe('growth, shares and their signs', () => {
  test.each([
    ['同比增长5.8%', '5.8% = 5.8% growth'],
    ['比上年下降3.1%', '3.1% = 3.1% growth fall'],
    ['压减审批时限60%以上', '60% = 60% growth fall over'],
    ['降低成本15%', '15% = 15% growth fall'],
    ['工作效率提高一倍', '一倍 = 1倍 growth'],
    ['占地区生产总值的比重为48.0%', '48.0% = 48% percent'],
    ['比重提高至71.6%', '71.6% = 71.6% percent'],
    ['失业率降至5.1%', '5.1% = 5.1% percent'],
    ['自然增长率为-2.34‰', '-2.34‰ = 2.34‰ percent fall'],
    ['涨幅2%左右', '2% = 2% growth about'],
    ['降幅达15.2%', '15.2% = 15.2% growth fall'],
    ['提高0.6个百分点', '0.6个百分点 = 0.6个百分点 growth'],
    ['较年初下降42个基点', '42个基点 = 42个基点 growth fall'],
    ['比全省低0.3个百分点', '0.3个百分点 = 0.3个百分点 growth fall'],
    ['翻了一番', '翻了一番 = 1番 growth'],
    ['实现翻两番', '翻两番 = 2番 growth'],
    ['平均降价54%', '54% = 54% growth fall'],
    ['少花3600元', '3600元 = 3600元 amount fall'],
    ['全年GDP3052亿元', '3052亿元 = 305200000000元 amount'],
    ['是上年的2.5倍', '2.5倍 = 2.5倍 growth'],
    ['人工巡检工作量减少七成以上', '七成 = 7成 growth fall over'],
    ['百分之三十的职工', '百分之三十 = 30% percent'],
    ['压减法人户数11户', '11户 = 11户 amount fall'],
    ['节约用水120万立方米', '120万立方米 = 1200000立方米 amount'],
    ['累计减贫11.3万户', '11.3万户 = 113000户 amount'],
    ['利润总额不低于19.5亿元', '19.5亿元 = 1950000000元 amount over'],
    ['审减9.2亿元', '9.2亿元 = 920000000元 amount'],
    ['设置率由六成提高到九成', '六成 = 6成 percent', '九成 = 9成 percent'],
    ['客流掉了六成', '六成 = 6成 growth fall'],
    ['舱位利用率一度跌去18%', '18% = 18% growth fall'],
    ['菜区销售额比头一年多两成', '两成 = 2成 growth'],
    ['价钱比批发市场贵5%', '5% = 5% growth'],
    ['碳排放比2020年低23.8%', '2020年 = 2020年 date', '23.8% = 23.8% growth fall'],
    ['反应时间比上年快1.2分钟', '1.2分钟 = 1.2分钟 duration fall'],
    ['为患者节约5.9亿元', '5.9亿元 = 590000000元 amount'],
    ['为新办企业节约成本700多万元', '700多万元 = 7000000元 amount over'],
    ['地区生产总值[1]1286.4亿元，增长5.6%[2]。', '1286.4亿元 = 128640000000元 amount', '5.6% = 5.6% growth'],
    ['最低降至零下12℃', '12℃ = 12℃ amount fall'],
  ])('%s', (text, ...figures) => expect(told(text)).toEqual(figures));
});

describe('what is said once holds for both', () => {
  test.each([
    ['分别下降4.1%、5.3%', ['4.1% = 4.1% growth fall', '5.3% = 5.3% growth fall']],
    ['分别提高0.4和0.9个百分点', ['0.4 = 0.4个百分点 growth', '0.9个百分点 = 0.9个百分点 growth']],
    ['由15.2%提高到16.8%', ['15.2% = 15.2% percent', '16.8% = 16.8% percent']],
    ['利率下降38个基点至3.86%', ['38个基点 = 38个基点 growth fall', '3.86% = 3.86% percent']],
    ['由15至12个', ['15 = 15 amount', '12个 = 12个 amount']],
    ['化肥\t51.7\t-2.6%', ['51.7 = 51.7 amount', '-2.6% = 2.6% percent fall']],
  ])('%s', (text, figures) => expect(told(text)).toEqual(figures));
});

describe('ranks, times, ranges and fractions', () => {
  test.each([
    ['居全省第三位', '第三位 = 3位 rank'],
    ['列全国百强县第38位', '第38位 = 38位 rank'],
    ['占比居全省前3位', '前3位 = 3位 rank'],
    ['总分排名前三', '前三 = 3 rank'],
    ['稳居全省第一', '第一 = 1 rank'],
    ['第一产业', '第一产业 = 1产业 ordinal-name'],
    ['入选第二批名单', '第二批 = 2批 ordinal-name'],
    ['空气优良天数347天', '347天 = 347天 duration'],
    ['缩短到50分钟', '50分钟 = 50分钟 duration'],
    ['2024年9月28日通水', '2024年9月28日 = 2024年 date'],
    ['前11个月', '11个月 = 11个月 date'],
    ['工程提前两个月完工', '两个月 = 2个月 duration'],
    ['2016—2020年', '2016—2020年 = 2016年 date'],
    ['用3至5年', '3至5年 = 3年 duration'],
    ['新增装机80至100万千瓦', '80至100万千瓦 = 800000千瓦 amount'],
    ['增长5%—6%', '5%—6% = 5% growth'],
    ['约占三分之一', '三分之一 = 0.3333 ratio about'],
    ['占全省1/5', '1/5 = 0.2 ratio'],
    ['占总装机的一半以上', '一半 = 0.5 ratio over'],
    ['孕产妇死亡率十万分之6.2', '十万分之6.2 = 0.000062 ratio'],
    ['减少四分之一', '四分之一 = 0.25 ratio fall'],
    ['收入比为1.97:1', '1.97:1 = 1.97 ratio'],
    ['结构为12.7∶36.5∶50.8', '12.7∶36.5∶50.8 = 12.7 ratio'],
  ])('%s', (text, figure) => expect(told(text)).toEqual([figure]));
});

test.each([
  ['超过200家', 'over'],
  ['近40万元', 'under'],
  ['约65亿元', 'about'],
  ['65亿元左右', 'about'],
  ['1800余名', 'over'],
  ['4600多万元', 'over'],
  ['不足3万人', 'under'],
  ['控制在5.5%以内', 'under'],
  ['70万人以上', 'over'],
  ['上千名志愿者', 'over'],
  ['首破1500家', 'over'],
  ['不得超过20公斤', 'under'],
])('%s is no exact number', (text, approx) =>
  expect(read(text).map((figure) => figure.approx)).toEqual([approx]),
);

test.each([
  '96500供水服务平台、十六连调、双一流、六稳六保、“302”专案、“十四五”、5G、12345、PM2.5、Ⅲ类、一带一路',
  '两不愁三保障、三农、第一书记、第一时间、第三方机构、第一医院、党的二十大、三大攻坚战',
  '一是抓项目，二是强招商，三是优服务；第一，稳增长；第二，调结构',
  '“三会一课”“两学一做”，做到“两个维护”，坚持“四个自信”，一岗双责',
  'G60高速、106国道、S50线、3号线、3A级旅游村、2.0版、工业4.0、90后青年、20世纪80年代、985高校',
  '“1+6+N”模式，“15分钟社区养老服务圈”，〔2023〕15号，电话0731-88881234，96333服务热线，上午9:30，表1、图2，见附件 3',
  '一年接着一年干，百姓满意，千家万户，一网通办，一件事一次办，几十个项目，数百人',
  '5年来旧貌换新颜',
  '城乡二元结构',
  '清晨6点开门，晚上9点半打烊，4点40分发车，9点前卖完',
  '三年行动，十年树木，三年来，两年平均增长，二次加压，二级医院，三次会议，前三季度，一季度',
])('no figure: %s', (text) => expect(told(text)).toEqual([]));

test.each([
  ['退出钢铁产能140万吨以上、焦炭产能260万吨', [-1400000, -2600000]],
  ['死亡人数和起数分别减少16人和21起', [-16, -21]],
  ['与全国平均水平相比，预期寿命高出1.4岁，但每千人床位数低0.7张', [1.4, -0.7]],
  ['新建学校16所、改建校舍21栋', [16, 21]],
])('a fall told once holds for all it is told of: %s', (text, expected) => {
  expect(read(text).map(({ sign, normalized }) => sign * normalized)).toEqual(expected);
});

test('what is striven for beyond growth is growth', () =>
  expect(told('预算收入增长3%，力争4%以上')).toEqual(['3% = 3% growth', '4% = 4% growth over']));
