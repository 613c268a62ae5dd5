import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FigureId, ReportId } from '../model.ts';
import { readReport } from '../read/index.ts';
import { checkFigures, type CheckedFigure } from './index.ts';

/** The figures of a text as a library would list them. */
function figuresOf(text: string): CheckedFigure[] {
  const { introFigures, keywords } = readReport(text);
  const all = [
    ...introFigures.map((figure) => ({ figure, keyword: null })),
    ...keywords.flatMap(({ name, points }) =>
      points.flatMap(({ figures }) => figures.map((figure) => ({ figure, keyword: name }))),
    ),
  ];
  return all.map(({ figure, keyword }, index) => ({
    ...figure,
    keyword,
    id: index as FigureId,
    asRead: null,
    reportId: 1 as ReportId,
    sentenceText: text.slice(figure.sentence.start, figure.sentence.end).replace(/\s*\n\s*/g, ''),
  }));
}
const report = (...points: string[]): string =>
  `江州一年\n\n“稳”中有进：开局平稳\n\n${points.join('\n\n')}\n`;
const findings = (...points: string[]): string[] =>
  checkFigures(figuresOf(report(...points))).map(({ rule, said, found }) => `${rule}: ${said} ≠ ${found}`);

describe('what does not agree is pointed out:', () => {
  test('one thing told with two numbers', () =>
    expect(
      findings('经济平稳。规模以上工业增加值增长8.3%。', '工业向好。规模以上工业增加值增长8.7%。'),
    ).toEqual(['contradiction: 8.7% ≠ 8.3%']));
  test('also where one of them stands after its amount, or is abbreviated', () =>
    expect(
      findings('经济平稳。规上工业增加值86亿元，增长8.3%。', '工业向好。规模以上工业增加值增长8.7%。'),
    ).toEqual(['contradiction: 8.7% ≠ 8.3%']));
  test('a growth that its two amounts do not give', () =>
    expect(findings('总量扩大。地区生产总值从820亿元增加到1350亿元，增长54.6%。')).toEqual([
      'growth: 54.6% ≠ 64.63%',
    ]));
  test('with the years of both between them too', () =>
    expect(findings('总量扩大。地区生产总值由2016年的820亿元增加到2020年的1350亿元，增长54.6%。')).toEqual([
      'growth: 54.6% ≠ 64.63%',
    ]));
  test('a share that its part and its whole do not give', () =>
    expect(findings('财力增强。财政总收入128亿元。税收收入87亿元，占财政总收入的58%。')).toEqual([
      'share: 58% ≠ 67.97%',
    ]));
  test('parts that are more than their total', () =>
    expect(findings('投资加快。完成固定资产投资310亿元，其中工业投资200亿元、农业投资150亿元。')).toEqual([
      'sum: 310亿元 ≠ 350亿元',
    ]));
  test('once, where two rules see it', () =>
    expect(
      findings(
        '总量扩大。地区生产总值1000亿元，其中，第一产业增加值300亿元，第二产业增加值500亿元，第三产业增加值400亿元。',
      ),
    ).toEqual(['sum: 1000亿元 ≠ 1200亿元']));
  test('English alike', () =>
    expect(
      checkFigures(
        figuresOf(
          'Our year\n\n1. Results\n\nSales rose from $820 million to $1,350 million, up 54.6%.\n\n2. Plans\n\nWe go on.\n',
        ),
      ).map(({ found }) => found),
    ).toEqual(['64.63%']));
});

describe('an edited number counts as it was edited:', () => {
  const growth = (value: number) =>
    checkFigures(
      figuresOf(report('消费扩大。社会消费品零售总额从820亿元增加到1350亿元，增长54.6%。')).map((figure) => {
        const { raw, label, kind, sign, approx } = figure;
        if (raw !== '54.6%') return figure;
        const asRead = { raw, label, kind, sign, approx };
        return { ...figure, raw: `${value}%`, value, normalized: value, asRead };
      }),
    ).map(({ said, found }) => `${said} ≠ ${found}`);
  test('put right, it agrees', () => expect(growth(64.6)).toEqual([]));
  test('put otherwise, it does not', () => expect(growth(60.1)).toEqual(['60.1% ≠ 64.63%']));
});

describe('what agrees is left in peace:', () => {
  test('numbers said less exactly', () =>
    expect(
      findings(
        '总量扩大。地区生产总值达3256.47亿元。',
        '位次前移。地区生产总值超过3200亿元。地区生产总值约3256亿元。',
      ),
    ).toEqual([]));
  test('another year, a target, a fall', () =>
    expect(
      findings(
        '去年开局好。规模以上工业增加值增长8.3%。',
        '目标明确。规模以上工业增加值增长目标为9%。',
        '用地减少。建设用地从500亩减少到400亩，下降20%。',
      ),
    ).toEqual([]));
  test.each([
    ['全国规模以上工业增加值增长4.6%。', '我市规模以上工业增加值增长8.3%。'],
    ['全省规模以上工业增加值增长5.1%。', '规模以上工业增加值增长8.3%，高于全省3.2个百分点。'],
    ['放眼全国，规模以上工业增加值增长4.6%。', '全市规模以上工业增加值增长8.3%。'],
    ['“十三五”期间城镇新增就业21.3万人。', '全市城镇新增就业4.89万人。'],
    ['这一届任期内新建学校120所。城镇新增就业21.3万人。', '下半年，城镇新增就业2.6万人。'],
  ])('another place or another span of time: %s %s', (one, other) =>
    expect(findings(`开局好。${one}`, `收官好。${other}`)).toEqual([]),
  );
  test.each([
    ['改造老旧小区120个，惠及居民3.6万户。', '煤改气工程惠及居民2.3万户。'],
    ['签约项目86个，总投资520亿元。', '开工项目60个，总投资310亿元。'],
    ['医院建筑面积12万平方米。', '学校建筑面积20万平方米。'],
    ['举办招聘会126场，提供岗位3.2万个。', '各县提供岗位1200个。'],
  ])('a deed done at another place, a project beside another: %s %s', (one, other) =>
    expect(findings(`开局好。${one}`, `收官好。${other}`)).toEqual([]),
  );
  test('a deed done again in English', () =>
    expect(inEnglish('We trained 1,200 nurses.', 'The college trained 860 nurses in the north.')).toEqual(
      [],
    ));
  test('targets told in a list, whose first part says that they are', () =>
    expect(
      findings(
        '物价平稳。居民消费价格指数上涨0.3%。',
        '来年看好。主要预期目标是：地区生产总值增长6%；居民消费价格指数上涨2%；新增就业5万人。',
      ),
    ).toEqual([]));
  test('another place, a target beside the parts, a total that is only hoped for', () =>
    expect(
      findings(
        'The waits differ. At Ashford the rate of patients seen in time was 68.9%. At St Mary’s, where a ward opened, the rate of patients seen in time was 76.2%.',
        'Homes come first. The council completed 412 homes, including 156 flats, against a target of 450 homes.',
        '投入加大。研发投入5.27亿元，占营业收入的6.1%。明年的目标是营业收入100亿元。',
      ),
    ).toEqual([]));
  test('right sums, shares and growths', () =>
    expect(
      findings(
        '总量扩大。地区生产总值从820亿元增加到1350亿元，增长64.6%。',
        '财力增强。财政总收入128亿元。税收收入87亿元，占财政总收入的68%。',
        '投资加快。完成固定资产投资310亿元，其中工业投资200亿元、农业投资50亿元。',
      ),
    ).toEqual([]));

  const folders = ['assets/samples', 'tests/fixtures/reports'];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:txt|md)$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  test('growth in today’s prices and in comparable ones', () =>
    expect(
      findings('收入提高。居民人均可支配收入增长6.1%。', '扣除价格因素，居民人均可支配收入增长5.2%。'),
    ).toEqual([]));
  test.each(files)('%s', (file) => expect(checkFigures(figuresOf(readFileSync(file, 'utf8')))).toEqual([]));
});

/** What is said and found, of sentences under one heading. */
const toldOf = (text: string): string[] =>
  checkFigures(figuresOf(text)).map(({ rule, said, found }) => `${rule}: ${said} ≠ ${found}`);
const inEnglish = (...points: string[]): string[] =>
  toldOf(`Our year\n\n1. Results\n\n${points.join('\n\n')}\n\n2. Plans\n\nWe go on.\n`);

describe('a change that two amounts do not give is found', () => {
  test.each([
    ['去年出口额为240亿元，今年达到300亿元，增长15%。', '15% ≠ 25%'],
    ['去年出口额为240亿元。今年达到300亿元，增长15%。', '15% ≠ 25%'],
    ['2021年接待游客240万人次，2022年接待游客300万人次，增长15%。', '15% ≠ 25%'],
    ['用电量90亿千瓦时，比上年的75亿千瓦时增长30%。', '30% ≠ 20%'],
    ['用电量90亿千瓦时，上年同期75亿千瓦时，同比增长30%。', '30% ≠ 20%'],
    ['用电量90亿千瓦时，同比增长30%（上年同期75亿千瓦时）。', '30% ≠ 20%'],
    ['合作社由130家增加到185家，增加65家。', '65家 ≠ 55家'],
    ['合作社由130家增加到185家，增加55家，增长32.3%。', '32.3% ≠ 42.31%'],
    ['登记失业率由4.1%下降到3.8%，下降0.6个百分点。', '0.6个百分点 ≠ 0.3个百分点'],
    ['积案由500件减少到400件，减少200件。', '200件 ≠ 100件'],
    ['粮食产量由100万吨增加到250万吨，增长2.5倍。', '2.5倍 ≠ 1.5倍'],
    ['粮食产量由100万吨增加到250万吨，是2016年的3.1倍。', '3.1倍 ≠ 2.5倍'],
    ['高新技术企业由312家增加到486家，实现翻番。', '翻番 ≠ 1.558倍'],
    ['2022年生产总值为3050亿元，2023年为3256亿元，名义增长10.2%。', '10.2% ≠ 6.754%'],
  ])('%s', (sentence, found) => expect(findings(`稳步向好。${sentence}`)).toEqual([`growth: ${found}`]));
  test.each([
    ['市场主体达到38.21万户，比上年净增5.01万户，增长10.5%。', '10.5% ≠ 15.09%'],
    ['完成固定资产投资310亿元，增加50亿元，增长25%。', '25% ≠ 19.23%'],
    ['实现税收45.6亿元，同比减少3.2亿元，下降9.8%。', '9.8% ≠ 6.557%'],
    ['接待游客2163万人次，增长25.2%，比上年增加363万人次。', '25.2% ≠ 20.17%'],
    ['预算收入52.36亿元，同比增收3.3亿元，增长9.8%。', '9.8% ≠ 6.726%'],
  ])('a level, what was added to it, and in percent: %s', (sentence, found) =>
    expect(findings(`稳步向好。${sentence}`)).toEqual([`increment: ${found}`]),
  );
  test.each([
    ['Jobs rose to 48,900, an increase of 4,900 or 13 percent.', '13 percent ≠ 11.14 percent'],
    ['Spending rose by $50 million to $310 million, up 25 percent.', '25 percent ≠ 19.23 percent'],
  ])('%s', (sentence, found) => expect(inEnglish(sentence)).toEqual([`increment: ${found}`]));
  test.each([
    ['The workforce grew from 1,200 to 1,500, a 30% increase.', '30% ≠ 25%'],
    ['The population rose 12% from 100,000 in 2020 to 118,000 in 2023.', '12% ≠ 18%'],
    ['Membership grew from 130 to 185, an increase of 65.', '65 ≠ 55'],
    ['Exports were $90m against $75m, up 30%.', '30% ≠ 20%'],
    ['Exports were $90m, compared with $75m a year earlier, an increase of 30%.', '30% ≠ 20%'],
    ['Exports were $90m, up 30% from $75m in 2022.', '30% ≠ 20%'],
    [
      'The vacancy rate fell from 4.1% to 3.8%, down 0.6 percentage points.',
      '0.6 percentage points ≠ 0.3 percentage points',
    ],
  ])('%s', (sentence, found) => expect(inEnglish(sentence)).toEqual([`growth: ${found}`]));
  test.each([
    '去年出口额为240亿元，今年达到300亿元，增长25%。',
    '上半年出口240亿元，下半年出口300亿元，全年增长15%。',
    '2018年出口额240亿元，2022年出口额300亿元，增长6%。',
    '合作社由2018年的130家增加到185家，比上年增加12家。',
    '合作社由130家增加到185家，新增65家。',
    '登记失业率由4.1%下降到3.8%，比全省低0.6个百分点。',
    '用电量90亿千瓦时，上年同期75亿千瓦时，按可比口径增长30%。',
    '用电量90亿千瓦时，上年同期75亿千瓦时，环比增长3%。',
    '用电量约90亿千瓦时，比上年的75亿千瓦时增长24%。',
    '合作社由130家增加到180多家，增加50多家。',
    '市场主体达到38.21万户，比上年净增5.01万户，增长15.1%。',
    '存款余额3120亿元，比年初增加286亿元，同比增长12.1%。',
    '存款余额3120亿元，增长12.1%，比年初增加286亿元。',
    '累计建成5G基站2860个，新增860个，增长23%。',
    '人均可支配收入42186元，比上年增加2462元，扣除价格因素实际增长5.1%。',
    '高新技术企业达到486家，比2018年增加174家，年均增长15.9%。',
    '出口9.6亿元，当月增加1.2亿元，增长25%。',
    '粮食产量由100万吨增加到250万吨，增长1.5倍，是2016年的2.5倍。',
    '高新技术企业由312家增加到600家，接近翻番。',
    // Output grows in comparable prices, here 8 % in those of the day.
    '地区生产总值由上年的500亿元增加到540亿元，增长6.5%。',
  ])('and nothing in: %s', (sentence) => expect(findings(`稳步向好。${sentence}`)).toEqual([]));
  test.each([
    'Exports were $90m against $75m, up 20%.',
    'Exports were $90m against a target of $75m, up 8%.',
    'Exports were $90m, up 8% at constant currency from $75m in 2022.',
    'Profit was $90m, up 8% on sales of $750m.',
  ])('and nothing in: %s', (sentence) => expect(inEnglish(sentence)).toEqual([]));
});

describe('a share that a part and its whole do not give is found', () => {
  test.each([
    ['示范合作社达到250家，其中市级40家，占26%。', '26% ≠ 16%'],
    ['投放贷款共计25亿元，其中农业贷款10亿元，占比60%。', '60% ≠ 40%'],
    ['250家合作社中，示范社40家，占26%。', '26% ≠ 16%'],
    ['税收收入87亿元，占财政总收入128亿元的58%。', '58% ≠ 67.97%'],
    ['常住人口512.6万人，其中城镇人口325.4万人，城镇化率68.48%。', '68.48% ≠ 63.48%'],
    ['全县支出50亿元。教育支出10亿元，占总支出的30%。', '30% ≠ 20%'],
    ['本级财政收入由40亿元增加到50亿元。土地收入10亿元，占本级财政收入的25%。', '25% ≠ 20%'],
  ])('%s', (sentence, found) => expect(findings(`稳步向好。${sentence}`)).toEqual([`share: ${found}`]));
  test.each([
    ['Late trains numbered 40 of 250, or 26%.', '26% ≠ 16%'],
    ['Of 250 schools, 40 (26%) were visited.', '26% ≠ 16%'],
    ['We lent $25 million, of which $10 million, or 60%, went to farms.', '60% ≠ 40%'],
    ['Total spending was $50 million. Health spending was $10 million, 30% of total spending.', '30% ≠ 20%'],
  ])('%s', (sentence, found) => expect(inEnglish(sentence)).toEqual([`share: ${found}`]));
  test.each([
    '示范合作社达到250家，其中市级40家，占16%。',
    // A part of a part.
    '支出50亿元，其中民生支出40亿元，占80%，教育支出10亿元，占25%。',
    '上年本级财政收入50亿元。土地收入10亿元，占本级财政收入的18%。',
    '出口额50亿元。出口额10亿元，占全省出口额的3%。',
  ])('and nothing in: %s', (sentence) => expect(findings(`稳步向好。${sentence}`)).toEqual([]));
});

describe('a total that its parts do not give is found', () => {
  test('where it is a hundred', () => {
    expect(findings('结构优化。三次产业结构由11.2:40.1:48.7调整为10.8:39.0:51.2。')).toEqual([
      'sum: 10.8:39.0:51.2 ≠ 101',
    ]);
    expect(findings('结构优化。三次产业结构为10.8:39.0:50.3。', '配料讲究。按1:2:97的比例配制。')).toEqual(
      [],
    );
  });
  test.each([
    ['固定资产投资310亿元，其中工业投资200亿元，农业投资150亿元。', '310亿元 ≠ 350亿元'],
    ['财政支出50亿元，增长8%，其中教育支出20亿元，增长9%，医疗支出35亿元。', '50亿元 ≠ 55亿元'],
    ['全年造林12万亩，其中人工造林8万亩、封山育林6万亩。', '12万亩 ≠ 14万亩'],
    ['进出口总额25.4亿元，增长8%。其中，出口18.2亿元，增长9%；进口9.2亿元。', '25.4亿元 ≠ 27.4亿元'],
    // Exports and imports are all there is, so they are not less either.
    ['进出口总额25.4亿元，其中出口18.2亿元、进口5.2亿元。', '25.4亿元 ≠ 23.4亿元'],
  ])('after 其中: %s', (sentence, found) =>
    expect(findings(`稳步向好。${sentence}`)).toEqual([`sum: ${found}`]),
  );
  test.each([
    // A private firm may be high-tech, who has a pension has health insurance too.
    '新增企业1280家，其中民营企业1100家，高新技术企业300家。',
    '发放贷款120亿元，其中涉农贷款80亿元、小微企业贷款70亿元。',
    '参保人数420万人，其中养老保险280万人，医疗保险410万人。',
    '户籍人口520万人，其中男性268万人，女性252万人，65岁及以上人口78万人。',
    '进出口总额25.4亿元，其中出口18.2亿元，进口7.2亿元，对“一带一路”国家出口9.6亿元。',
    '完成投资310亿元，其中工业投资200亿元，增加30亿元，农业投资100亿元。',
    '新建学校23所，其中小学12所、初中8所、寄宿制学校10所。',
  ])('but not of parts that overlap: %s', (sentence) =>
    expect(findings(`稳步向好。${sentence}`)).toEqual([]),
  );
  test('nor of what is counted under several heads in English', () => {
    expect(inEnglish('We hired 120 people, including 80 women and 60 graduates.')).toEqual([]);
    expect(
      inEnglish('Spending was $310 million, including $200 million for schools and $150 million for roads.'),
    ).toEqual(['sum: $310 million ≠ $350 million']);
    expect(
      inEnglish(
        'Spending was $310 million, including $200 million for schools, $150 million of it for wages, and $90 million for roads.',
      ),
    ).toEqual([]);
  });
  test('at the end of a list', () => {
    expect(findings('财力增强。工商税收12.5亿元、土地收入8.0亿元，合计25亿元。')).toEqual([
      'sum: 25亿元 ≠ 20.5亿元',
    ]);
    expect(
      inEnglish('Taxes brought in $12.5 million and fees $8.0 million, a total of $25 million.'),
    ).toEqual(['sum: $25 million ≠ $20.5 million']);
  });
  test('but not where more was said of them', () =>
    expect(
      findings(
        '财力增强。工商税收12.5亿元、土地收入8.0亿元，合计20.5亿元。',
        '财力增强。工商税收12.5亿元，比上年增加1.1亿元，土地收入8.0亿元，合计20.5亿元。',
        '学校增多。新建小学3所、中学2所，总计达到40所。',
      ),
    ).toEqual([]));

  const table = (...rows: string[]): string[] =>
    toldOf(`## 收支\u2029\n\n${rows.join('\u2029\n\n')}\u2029\n`);
  test('in a row of a table, at its end or its head', () => {
    const rows = [
      '一中：学生900人，教师60人。',
      '二中：学生700人，教师45人。',
      '三中：学生400人，教师30人。',
    ];
    expect(table(...rows, '合计：学生2000人，教师145人。')).toEqual(['sum: 145人 ≠ 135人']);
    expect(table('总计：学生2000人，教师145人。', ...rows)).toEqual(['sum: 145人 ≠ 135人']);
    expect(table(...rows, '合计：学生2000人，教师135人。')).toEqual([]);
    expect(
      table(
        '收入合计：2023年9亿元。',
        '税收：2023年5亿元。',
        '非税：2023年4亿元。',
        '支出合计：2023年80亿元。',
        '教育：2023年50亿元。',
        '卫生：2023年20亿元。',
      ),
    ).toEqual(['sum: 80亿元 ≠ 70亿元']);
  });
  test('as is the growth of a row', () =>
    expect(
      table('税收：2022年40亿元，2023年44亿元，增速20%。', '非税：2022年10亿元，2023年12亿元，增速20%。'),
    ).toEqual(['growth: 20% ≠ 10%']));
  test('but not where rows stand under others, or a total goes on from another', () =>
    expect([
      ...table(
        '税收：2023年44亿元。',
        '其中：增值税：2023年20亿元。',
        '非税：2023年12亿元。',
        '合计：2023年56亿元。',
      ),
      ...table(
        '一、税收：2023年44亿元。',
        '增值税：2023年20亿元。',
        '二、非税：2023年12亿元。',
        '合计：2023年56亿元。',
      ),
      ...table(
        '税收：2023年44亿元。',
        '增值税：2023年24亿元。',
        '所得税：2023年20亿元。',
        '非税：2023年12亿元。',
        '合计：2023年56亿元。',
      ),
      ...table(
        '税收：2023年44亿元。',
        '非税：2023年12亿元。',
        '本年合计：2023年56亿元。',
        '结转：2023年4亿元。',
        '补助：2023年5亿元。',
        '总计：2023年65亿元。',
      ),
    ]).toEqual([]));
});
