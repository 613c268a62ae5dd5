import fc from 'fast-check';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { FigureReading, ReportReading } from '../model.ts';
import { readReport } from './index.ts';
import { toJson } from './json.ts';

const shared = resolve(import.meta.dirname, '../../../shared/reports');
const references = existsSync(shared) ? readdirSync(shared) : [];
if (references.length === 0)
  process.stderr.write('SKIPPED: no reference reports beside the project to read.\n');

const allFigures = (reading: ReportReading): FigureReading[] =>
  reading.keywords.flatMap((keyword) => keyword.points.flatMap((point) => point.figures));
const figuresIn = (sentence: string): FigureReading[] =>
  allFigures(readReport(`题目\n\n“稳”中有进：标题\n\n${sentence}`));
const told = (sentence: string): string[] =>
  figuresIn(sentence).map(({ raw, kind, label }) => `${raw} ${kind} ${label}`);

test('one line under each keyword is its tagline; over each paragraph such a line leads it', () => {
  const text = (under: string): string =>
    `三个字读懂报告\n\n关键词【稳】\n大盘更稳 底气更足\n\n全年生产总值增长6.1%，粮食总产量31万吨。\n${under}\n就业也稳。城镇新增就业4200人。\n\n关键词【进】\n项目为王 工业提速\n\n工业投资增长16.8%，新开工项目64个。\n`;
  expect(readReport(text('')).keywords.map(({ tagline, points }) => [tagline, points.length])).toEqual([
    ['大盘更稳 底气更足', 2],
    ['项目为王 工业提速', 1],
  ]);
  const [first] = readReport(text('\n岗位更多 收入更高\n\n')).keywords;
  expect([first?.tagline, first?.points[1]?.lead]).toEqual(['', '岗位更多 收入更高']);
});

test('a keyword’s heading may begin its words with a number; data in quotes is none', () => {
  const named = (text: string) => readReport(text).keywords.map(({ name }) => name);
  const words = (first: string) =>
    `三个字里的江州\n\n${first}\n\n企业多起来了。新增5家。\n\n“稳”：稳住企业\n\n全市新建公园8个。\n`;
  expect(named(words('“考”：9门课，7门过关'))).toEqual(['考', '稳']);
  expect(named(words('"count": 12'))).toEqual(['稳']);
});

describe('the parts of a report', () => {
  const reading = readReport(
    '政府工作报告 解读\n\n三个字里的江州\n\n■本报记者 张三\n\n2020年，全市稳中求进。\n\n“稳”中有进：活力增强\n\n企业多起来\n\n了。新增5家。\n',
  );

  it('are told apart: kicker, title, byline, introduction, keyword', () => {
    expect(reading).toMatchObject({
      kicker: '政府工作报告 解读',
      title: '三个字里的江州',
      byline: '本报记者 张三',
      intro: '2020年，全市稳中求进。',
      year: 2020,
      language: 'zh',
    });
    expect(reading.keywords[0]).toMatchObject({ name: '稳', phrase: '稳中有进', tagline: '活力增强' });
  });

  it('have their broken lines healed', () => {
    const points = reading.keywords[0]?.points ?? [];
    expect(points.map((point) => [point.lead, point.text])).toEqual([
      ['企业多起来了', '企业多起来了。新增5家。'],
    ]);
  });

  it.each([
    [
      '澄江市2024年统计公报[1]\n\n澄江市统计局  国家统计局澄江调查队\n2025年3月27日\n\n一、综合\n\n增长5.4%。\n\n二、农业\n\n增长1.1%。',
      {
        title: '澄江市2024年统计公报',
        date: '2025-03-27',
        region: '澄江市',
        source: '澄江市统计局、国家统计局澄江调查队',
      },
    ],
    [
      '政府工作报告\n——2022年1月10日在临川市第六届人民代表大会上\n市长  王明\n\n各位代表：\n\n一、回顾\n\n增长5.4%。\n\n二、安排\n\n增长6%。',
      { title: '政府工作报告', byline: '市长  王明', date: '2022-01-10', region: '临川市', source: '' },
    ],
    [
      '2023年全区卫生工作总结\n区卫生健康局\n\n今年以来，工作扎实推进。现将情况总结如下：\n\n一、做法\n\n床位560张。\n\n二、打算\n\n招聘120名。',
      {
        title: '2023年全区卫生工作总结',
        byline: '区卫生健康局',
        intro: '今年以来，工作扎实推进。现将情况总结如下：',
      },
    ],
    [
      'Fairmont Tools plc\nResults for the year ended 31 March 2025\n\nFairmont Tools plc announces its results for the year.\n\nHighlights\n\nSales rose 5% to £12.4 million, and the order book is longer than ever.\n\nOutlook\n\nWe expect sales to grow by 4% in the year ahead, and costs to hold.',
      { title: 'Results for the year ended 31 March 2025', kicker: 'Fairmont Tools plc' },
    ],
    [
      'Report on the Work of the Government\n\nDelivered at the Third Session of the Lowe Municipal Congress\n\nRen Da, Mayor of Lowe\n\nFellow Deputies,\n\nI now report on our work.\n\nI. Review\n\nOutput grew by 5 percent.\n\nII. Tasks\n\nWe plan 12 parks.',
      { title: 'Report on the Work of the Government', byline: 'Ren Da, Mayor of Lowe' },
    ],
    [
      '六个字里看江州\n——政府工作报告速读\n江州日报记者 沈知微 通讯员 卢帆\n\n1月16日，大会开幕。\n\n“稳”字当头：大盘稳\n\n增长5.4%。\n\n“进”势不减：步子大\n\n增长6%。',
      { title: '六个字里看江州', byline: '江州日报记者 沈知微 通讯员 卢帆' },
    ],
    [
      '“字”里行间看江州\n——政府工作报告解读\n江州日报记者 沈知微\n\n2月18日，大会开幕。\n\n“稳”字当头：大盘稳\n\n增长5.4%。\n\n“进”势不减：步子大\n\n增长6%。',
      { title: '“字”里行间看江州' },
    ],
    [
      '江州传动股份有限公司\n2024年度业绩公告\n董事长报告书\n\n各位股东：\n\n一、业绩\n\n增长5.4%。\n\n二、展望\n\n增长6%。',
      { title: '2024年度业绩公告', source: '江州传动股份有限公司', year: 2024 },
    ],
    [
      'THE STATE OF LOWE\nAnnual Report of the Mayor to the City Council\nMayor Ana Silva\nFebruary 11, 2025\n\nEconomy\n\nOutput grew by 5 percent, and the harbour had the best year in a decade of steady work.\n\nHomes\n\nWe permitted 1,500 homes, more than in any year since the last census was taken here.',
      {
        title: 'Annual Report of the Mayor to the City Council',
        byline: 'Mayor Ana Silva',
        date: '2025-02-11',
      },
    ],
    [
      'LOWE GROUP PLC\nPreliminary results for the year ended 29 March 2025\nRevenue up 6.8% to £914 million\n\nLowe Group plc announces its results.\n\nRetail\n\nSales rose 5% to £12.4 million, and the order book is longer than ever.\n\nTrade\n\nSales grew by 4%, and costs held through the year as we had hoped.',
      { title: 'Preliminary results for the year ended 29 March 2025', kicker: 'LOWE GROUP PLC' },
    ],
  ])('are found in the front matter of an office: %s', (source, expected) => {
    expect(readReport(source)).toMatchObject(expected);
  });

  it.each([
    [
      '第一章 总体\n第一节 经济\n\n收入56亿元。\n\n第二节 项目\n\n投资12亿元。\n\n第二章 打算\n\n再增6亿元。',
      ['总体', '打算'],
    ],
    [
      '报告\n\n第一部分　过去五年工作回顾\n\n增长5.4%。\n\n第二部分　2024年工作回顾\n\n增长6%。\n\n第三部分　2025年工作安排\n\n增长7%。',
      ['过去五年工作回顾', '2024年工作回顾', '2025年工作安排'],
    ],
    ['题\n\n关键词一：【稳】\n\n大盘稳。\n\n关键词二：【进】\n\n质量升。', ['稳', '进']],
    [
      '通报\n\n工业经济提质增效\n\n规上工业企业达到86家，工业用电量增\n长12.3%，形势向好。\n\n【农业农村】\n\n粮食总产量稳定在12.6亿斤。\n\n★ 民生福祉\n\n民生支出占比达到八成。',
      ['工业经济', '农业农村', '民生福祉'],
    ],
    [
      '题\n\n一、加强政府自身建设\n\n压减5%。\n\n二、国内贸易和对外经济\n\n增长3%。',
      ['政府自身建设', '国内贸易和对外经济'],
    ],
    [
      '题\n\n一、巩固拓展脱贫攻坚成果\n\n压减5%。\n\n二、宜居宜业和美乡村建设\n\n增长3%。\n\n三、劳动关系保持和谐\n\n增长3%。\n\n四、强化科技创新引领作用\n\n增长3%。',
      ['脱贫攻坚成果', '和美乡村建设', '劳动关系', '科技创新'],
    ],
    [
      '题\n\n公园绿地越来越多。新建口袋公园36个，推窗见绿、出门入园，市民称便，人人说好，清晨和傍晚尤其热闹。\n\n交通出行更加便捷。日均客流18.6万人次，线路优化调整，换乘方便了许多，上下班少花了时间。\n\n教育方面，新建中小学15所，新增学位2.1万个，入学不再难，家长放下了心，孩子走路就能上学。',
      ['公园绿地', '交通出行', '教育'],
    ],
    [
      '题\n\n“稳”字当头。全年地区生产总值增长6.1%，规上工业增加值增长7.2%，投资增长5%。\n\n“民”字为本：新增学位4200个，改造老旧小区32个，惠及群众1.6万户，养老床位820张。',
      ['稳', '民'],
    ],
    [
      '题\n\n教育：全年新建学校12所，新增学位4200个，公办幼儿园在园幼儿占比提高到68%，轮岗教师320人。\n\n医疗：区医院新院区投用，新增床位600张，家庭医生签约率达到82%，基层就诊率提高到71%。\n\n交通：新建改建道路26公里，打通断头路9条，新增停车位5200个，公交线路优化17条。',
      ['教育', '医疗', '交通'],
    ],
    [
      'A year in words\n\n"Access": We provided 1.46 million appointments, 5.8% more than the year before, in 24 places.\n\n"Money": Total income was £612 million, and we finished the year with a small surplus of £0.4 million.',
      ['Access', 'Money'],
    ],
  ])('are named by what stands over them: %s', (source, names) => {
    expect(readReport(source).keywords.map(({ name }) => name)).toEqual(names);
  });

  it('leave the rows of a table whole, each with the name of what it tells', () => {
    const rows = ['税收', '规费', '合计'].map(
      (name) => `${name}：2022年40亿元，2023年44亿元，增速10%，占比80%。`,
    );
    const [{ points } = { points: [] }] = readReport(`## 收支\n\n${rows.join('\n\n')}\n`).keywords;
    expect(points.map(({ text }) => text)).toEqual(rows);
  });

  it.each([
    '题\n\n一、业绩\n\n增长5.4%。\n\n二、展望\n\n增长6%。\n\n董事长 柏舟\n2025年3月27日',
    '题\n\n一、业绩\n\n增长5.4%。\n\n二、展望\n\n增长6%。\n\n（本报将继续关注两会，敬请留意明日报道）',
    'Annual review\n\n1. Work\n\nVisits rose 5%.\n\n2. Outlook\n\nWe plan 12 visits.\n\nSir Ana Silva\nChair of the trustees',
    'Annual review\n\n1. Work\n\nVisits rose 5%.\n\n2. Outlook\n\nWe plan 12 visits.\n\nDr Ana Silva, Director of Performance',
    '题\n\n一、业绩\n\n增长5.4%。\n\n二、展望\n\n增长6%。\n\n各位代表！让我们携手前行，谱写新的篇章！',
    'Annual review\n\n1. Work\n\nVisits rose 5%.\n\n2. Outlook\n\nWe plan 12 visits.\n\nFellow Deputies, let us forge ahead together!',
  ])('hold no signature and no farewell: %s', (source) => {
    expect(readReport(source).keywords.at(-1)?.points).toHaveLength(1);
  });

  it('are empty where the text has none', () => {
    expect(readReport('')).toMatchObject({ title: '', keywords: [], introFigures: [] });
  });
});

describe('the front and the end of a report', () => {
  it.each([
    [
      '政府工作报告解读\n“字”里行间看江源\n——2023年市政府工作报告关键字\n本报记者 王小明\n来源：江源日报　2024年1月18日\n\n2023年，江源市交出了答卷。\n“稳”中有进：大盘更稳\n增加值增长7.2%。\n“新”潮涌动：动能更强\n企业512家。\n\n站在新的起点上，江源将奋力谱写新篇章。',
      {
        kicker: '政府工作报告解读',
        title: '“字”里行间看江源',
        subtitle: '2023年市政府工作报告关键字',
        byline: '本报记者 王小明',
        source: '江源日报',
        date: '2024-01-18',
        closing: '站在新的起点上，江源将奋力谱写新篇章。',
      },
    ],
    [
      '江源集团2023年度报告\n稳中求进　以进促稳\n江源集团有限公司　2024年3月\n\n一、经营\n营业收入23.6亿元。\n二、责任\n捐赠320万元。\n\n以上报告，请予审议。',
      {
        title: '江源集团2023年度报告',
        subtitle: '稳中求进　以进促稳',
        source: '江源集团有限公司',
        date: '2024-03',
        closing: '以上报告，请予审议。',
      },
    ],
    [
      'CITY OF NORTHPORT\nAnnual Report 2023\nBuilding for tomorrow\nBy Jane Smith, City Manager\nMarch 12, 2024\n\nThe city had a strong year.\n\n1. Economy\nThe city added 4,300 jobs.\n2. Housing\nPermits rose 12%.\n\nIn closing, we thank the members of the city council.',
      {
        kicker: 'CITY OF NORTHPORT',
        title: 'Annual Report 2023',
        subtitle: 'Building for tomorrow',
        date: '2024-03-12',
        closing: 'In closing, we thank the members of the city council.',
      },
    ],
  ])('are told apart: %#', (source, expected) => {
    expect(readReport(source)).toMatchObject(expected);
  });
  it('has the year its review is of', () => {
    expect(
      readReport(
        '江源市人民政府工作报告\n第一部分　2023年工作回顾\n增长5.8%。\n第二部分　2024年重点任务\n改造58个。',
      ).year,
    ).toBe(2023);
  });
});

describe('lines that were broken', () => {
  it('keep their spaces in English, and none in Chinese', () => {
    const figures =
      'Annual Report 2023\n\n1. Economy\nThe city added 4,300\njobs, up 3.2\npercent, and cost\n$3.2\nbillion.\n2. Work\nPermits rose 12%.';
    expect(figuresIn(figures).map(({ raw }) => raw)).toEqual(['4,300', '3.2 percent', '$3.2 billion', '12%']);
    expect(
      figuresIn('题\n\n一、民生\n\n城镇新增就业\n2.36万人，改造4,3\n00户。\n\n二、经济\n\n增长3%。').map(
        ({ raw, label }) => [raw, label],
      ),
    ).toEqual([
      ['2.36万人', '城镇新增就业'],
      ['4,300户', '改造户数'],
      ['3%', ''],
    ]);
  });
});

describe('a text without headings', () => {
  it('is told by topics as soon as its sentences tell numbers, however short it is', () => {
    const reading = readReport('全年粮食产量12.5万吨，增长3.2%。新建学校4所。');
    expect(reading.keywords.flatMap(({ points }) => points.flatMap(({ figures }) => figures))).toHaveLength(
      3,
    );
  });
  it.each([
    [
      '2024年，集团各项工作稳步推进，实现营业收入18.6亿元。\n\n一是供水保障更加有力。全年供水2.87亿立方米。\n\n二是污水处理提质增效。共处理污水1.94亿立方米。\n\n工作中还存在一些不足：应收账款余额仍有3.2亿元。\n\n2025年，集团将力争营业收入突破20亿元。',
      ['总体情况', '供水保障', '污水处理', '问题与不足', '下一步打算'],
    ],
    [
      'The figures on investment were mixed. Foreign firms put in €640 million, a tenth less than in 2022.\n\nOn health, the premier said that the wait for a new hip is 26 weeks.\n\nSchools fared better. A further 1,850 nursery places were created last year.',
      ['Investment', 'Health', 'Schools'],
    ],
  ])('is told by what its paragraphs say they are about: %s', (source, names) => {
    expect(readReport(source).keywords.map(({ name }) => name)).toEqual(names);
  });
  it('is no report where it is a note', () => {
    expect(readReport('明天上午带上材料。\n\n会议室在三楼。').keywords).toEqual([]);
  });
});

describe('figures', () => {
  it('carry magnitude, unit, value and approximation', () => {
    expect(figuresIn('全市市场主体超过38.21万户。')[0]).toMatchObject({
      raw: '38.21万户',
      value: 38.21,
      magnitude: '万',
      unit: '户',
      normalized: 382100,
      approx: 'over',
      label: '全市市场主体',
    });
  });

  it('said one after another each have their own label', () => {
    expect(told('游客接待量、旅游总收入分别增长8%、7%。')).toEqual([
      '8% growth 游客接待量增速',
      '7% growth 旅游总收入增速',
    ]);
  });

  it('know a fall', () => {
    expect(figuresIn('全年发案下降79.4%。')[0]).toMatchObject({ sign: -1, kind: 'growth', value: 79.4 });
  });

  it('are not codes', () => {
    expect(told('5G基站、4A级景区、12345热线、“302”专案、Ⅱ类水质写进“十四五”规划。')).toEqual([]);
  });

  it('are ranks where they rank, and names where they only count on', () => {
    expect(figuresIn('总数居全省第二位，入选第三批基地。').map(({ raw, kind }) => [raw, kind])).toEqual([
      ['第二位', 'rank'],
      ['第三批', 'ordinal-name'],
    ]);
  });
});

describe('whatever is read', () => {
  const check = (source: string): void => {
    const reading = readReport(source);
    expect(readReport(source)).toEqual(reading);
    for (const point of reading.keywords.flatMap((keyword) => keyword.points)) {
      for (const figure of point.figures) {
        expect(point.text.slice(figure.inText.start, figure.inText.end)).toBe(figure.raw);
        const there = source.slice(figure.source.start, figure.source.end);
        expect(there.replace(/\s/g, '')).toBe(figure.raw.replace(/\s/g, ''));
        expect(figure.sentence.start).toBeLessThanOrEqual(figure.source.start);
        expect(figure.sentence.end).toBeGreaterThanOrEqual(figure.source.end);
      }
    }
  };

  it('has every figure at its place in the source', () => {
    const bits = fc.constantFrom(
      '“稳”中有进：好\n',
      '增长',
      '8.1%',
      '、',
      '。',
      '\n',
      '3万',
      '户',
      '第二位',
      'a ',
      '5G',
      '，分别',
      ' ',
      '$3.2 billion',
    );
    fc.assert(fc.property(fc.array(bits, { maxLength: 40 }), (parts) => check(parts.join(''))));
    fc.assert(fc.property(fc.string({ maxLength: 200 }), check));
  });

  it.skipIf(references.length === 0).each(references)(
    'the reference report %s: six keywords, all points',
    (name) => {
      const source = readFileSync(join(shared, name), 'utf8');
      check(source);
      const reading = readReport(source);
      expect(reading.keywords.map((keyword) => keyword.name)).toEqual([...'考稳能美民带']);
      for (const keyword of reading.keywords) expect(keyword.points.length).toBeGreaterThan(1);
      const figures = allFigures(reading);
      expect(figures.length).toBeGreaterThan(80);
      expect(figures.filter((figure) => figure.label !== '').length / figures.length).toBeGreaterThan(0.9);
    },
  );

  it('becomes plain data whose offsets point into the source', () => {
    const source = '题\n\n“美”在江州：标题\n\n空气好。优良天数330天。';
    const json = JSON.parse(JSON.stringify(toJson(readReport(source))));
    expect(json.figures).toHaveLength(1);
    const [figure] = json.figures;
    expect(source.slice(figure.start, figure.end)).toBe('330天');
    expect([figure.keyword, figure.point]).toEqual(['美', 0]);
  });
});

test('no text, however hostile, takes more time than its length allows', () => {
  // An exponential expression would not come back at all; the runner's own limit is the measure.
  const bits = [
    '增长8.1%，',
    '1万',
    '1,234',
    '一',
    '一二三',
    '的',
    '“',
    '（',
    '分别',
    '、',
    '1.',
    '12:',
    '三分之',
    '翻',
    '# ',
    '—',
    'a ',
    '$1 ',
  ];
  const hostile = fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(hostile, (parts) => {
      const reading = readReport(`题\n\n“稳”中有进：好\n\n${parts.join('').repeat(1_500)}`);
      expect(reading.keywords).toHaveLength(1);
    }),
    { numRuns: 40 },
  );
}, 60_000);
