import { expect, test } from 'vitest';
import { readReport } from './index.ts';

const wrapped = `关于全市2024年防汛工作情况的报告

市委、市政府：
    今年入汛以来，我市累计平均降雨量1286毫米，较多
年同期偏多23%，共发生11轮强降雨过程。现将有关情况
报告如下。
    一、主要做法
    （一）压实责任。全市落实三级河长1243名。
    二、灾情损失
    全市受灾人口18.7万人，直接经济损失6.35亿元。
    特此报告。

                                市防汛抗旱指挥部
                                2024年9月18日
`;

test('the first line of a text broken at its width is not lost, nor taken for a title', () => {
  const { title, subtitle, intro } = readReport(wrapped);
  expect([title, subtitle]).toEqual(['关于全市2024年防汛工作情况的报告', '']);
  expect(intro).toBe(
    '今年入汛以来，我市累计平均降雨量1286毫米，较多年同期偏多23%，共发生11轮强降雨过程。现将有关情况报告如下。',
  );
});

test('who signs at the end, and when, is the report’s source and date and no point', () => {
  const { source, date, closing, keywords } = readReport(wrapped);
  expect([source, date, closing]).toEqual(['市防汛抗旱指挥部', '2024-09-18', '特此报告。']);
  expect(keywords.at(-1)?.points).toHaveLength(1);
});

test('what is enclosed stands after the farewell, and neither is a point', () => {
  const { closing, keywords } = readReport(
    '县情汇报\n一、工业\n工业增加值增长7.3%。\n二、农业\n粮食产量增长1.9%。\n以上报告，请予审议。\n附件：2025年重点项目表\n',
  );
  expect(closing).toBe('以上报告，请予审议。');
  expect(keywords.at(-1)?.points).toHaveLength(1);
});

test.each([
  [
    '发布时间：2025-03-20 09:12 来源：临江市统计局 浏览次数：1023次 字体：【大 中 小】',
    '临江市统计局',
    '2025-03-20',
  ],
  ['来源：临江日报　2025/3/2', '临江日报', '2025-03-02'],
  ['时间：2025年2月10日', '', '2025-02-10'],
])('“%s” under a title says when and from whom', (line, source, date) => {
  const report = readReport(`临江市2024年工作总结\n${line}\n全年生产总值增长6.1%，财政收入增长5.0%。`);
  expect([report.title, report.source, report.date]).toEqual(['临江市2024年工作总结', source, date]);
});

const letter = `County of Marrow, Vermont
FY 2031 Proposed Budget

February 3, 2030

Honorable Board of Selectmen
County of Marrow
Marrow Falls, Vermont 05011

Chair and Board Members:

I submit to you the budget for the coming year, which raises no tax.

Schools

The schools receive $14.2 million, 3 percent more than this year.

Roads

We mend 42 miles of road and rebuild two bridges.

Respectfully submitted,

Ana B. Silva
County Manager
`;

test('a letter tells whom it is to and who signed it, and neither is a heading or a point', () => {
  const { title, date, byline, intro, keywords } = readReport(letter);
  expect([title, date, byline]).toEqual([
    'FY 2031 Proposed Budget',
    '2030-02-03',
    'Ana B. Silva County Manager',
  ]);
  expect(intro).toContain('I submit to you');
  expect(keywords.map(({ name, points }) => [name, points.length])).toEqual([
    ['Schools', 1],
    ['Roads', 1],
  ]);
});

test.each([
  'Submitted to the Select Board and the Finance Committee by Peter J. Lind, Town Administrator',
  'Respectfully submitted by Peter J. Lind, Town Administrator',
  'Prepared for the residents of Marrow by Peter J. Lind, Town Administrator',
])('“%s” is a byline and no title, and a greeting is no point', (line) => {
  const { title, byline, keywords } = readReport(
    `Town of Marrow\nAnnual Report of the Town\nFiscal Year 2031\n\n${line}\nOctober 3, 2031\n\nA Letter from the Administrator\n\nDear Chair Osei, members of the Select Board, staff and all who live in Marrow:\n\nIt was a busy year. We paved 12 miles of road.\n\nSchools\n\nWe hired 9 teachers in the year, as many as we had planned.\n`,
  );
  expect([title, byline]).toEqual(['Annual Report of the Town', 'Peter J. Lind, Town Administrator']);
  expect(keywords.map(({ points }) => points.length)).toEqual([1, 1]);
});

test('the state and the office over a bulletin are not its title', () => {
  const { title, source, date, keywords, intro } = readReport(
    'REPUBLIC OF MARROW\nNATIONAL STATISTICAL OFFICE\n\nBulletin of the Economy in 2030\n\nEmbargoed until 9.30, 4 March 2031\n\nThe office publishes its yearly bulletin today.\n\nPrices\n\nConsumer prices rose by 3.1%, and food was 4.4% dearer than a year before.\n\nWork\n\nThe rate of unemployment stood at 5.3%, a little below that of 2029.\n',
  );
  expect([title, date, keywords.map(({ name }) => name)]).toEqual([
    'Bulletin of the Economy in 2030',
    '2031-03-04',
    ['Prices', 'Work'],
  ]);
  expect([source, intro]).toEqual([
    'REPUBLIC OF MARROW; NATIONAL STATISTICAL OFFICE',
    'The office publishes its yearly bulletin today.',
  ]);
});

test('who gave a report on two lines is its byline', () => {
  const { title, byline } = readReport(
    'REPORT ON THE WORK OF THE COUNTY\n\nAna Silva\nGovernor of Marrow\n\nFellow Deputies,\n\nOn behalf of the county I report on our work.\n\nI. Last Year\n\nWe mended 42 miles of road.\n\nII. Next Year\n\nWe will build 3 schools.\n',
  );
  expect([title, byline]).toEqual(['REPORT ON THE WORK OF THE COUNTY', 'Ana Silva, Governor of Marrow']);
});

test.each([
  [
    'a company whose name ends with a stop, and its report under it',
    'Harbour Chemicals Co., Ltd.\n\nWork Report for 2023\n\nI. Review\n\nWe made 12,000 tonnes of resin.\n\nII. Plans\n\nWe will make 14,000 tonnes.\n',
    { title: 'Work Report for 2023', source: 'Harbour Chemicals Co., Ltd.' },
  ],
  [
    'the issue of a bulletin and the bank that gives it out',
    'Quarterly Bulletin – December 2024\n\nCentral Bank of Velland, Monetary Research Division\n\nOverview\n\nOutput rose by 0.3 per cent over the summer, because farms and mills sold more abroad than they had hoped to.\n\nPrices\n\nBread and coal cost 2.1 per cent more than a year ago, and rents about as much as in the spring of that year.\n',
    { title: 'Quarterly Bulletin – December 2024', date: '2024-12', subtitle: '' },
  ],
  [
    'the number of a press release, and its headline under what it is about',
    'STATISTICS INSTITUTE OF MARROW\n\nPress release No. 41/2031\nMarrow, 28 August 2031\n\nTrade in goods, second quarter of 2031\n\nExports up 3.2% as ports reopen\n\nMain points\n\nExports rose by 3.2% on the quarter, and imports by 1.8%, as the two ports of the north worked again.\n\nPrices\n\nExport prices were 0.6% lower than in the first quarter, and import prices 0.2% higher than then.\n',
    {
      title: 'Trade in goods, second quarter of 2031',
      subtitle: 'Exports up 3.2% as ports reopen',
      date: '2031-08-28',
      source: 'STATISTICS INSTITUTE OF MARROW',
    },
  ],
  [
    'where a work report was given, and the city whose congress heard it',
    'Report on the Work of the Government\n\nDelivered at the Third Session of the Ninth Marrow Bay Municipal People’s Congress on January 9, 2031\n\nAna Silva\nMayor of Marrow Bay\n\nI. Last Year\n\nWe mended 42 miles of road.\n\nII. Next Year\n\nWe will build 3 schools.\n',
    {
      title: 'Report on the Work of the Government',
      subtitle:
        'Delivered at the Third Session of the Ninth Marrow Bay Municipal People’s Congress on January 9, 2031',
      region: 'Marrow Bay',
      byline: 'Ana Silva, Mayor of Marrow Bay',
    },
  ],
  [
    'who gives a report, and whose council it is told to; a foreword is a part',
    'Kelmshire County Council\nYearly Review 2031/32\n\nReport of the Chief Executive to Cabinet\n4 May 2032\n\nForeword by the Leader of the Council\n\nWe have had a good year on the whole, and I am grateful to all who work for us.\n\nHarbours\n\nThe harbour crews dredged 3 miles of channel in the spring, and nobody waited for a berth.\n',
    {
      title: 'Yearly Review 2031/32',
      byline: 'Report of the Chief Executive to Cabinet',
      source: 'Kelmshire County Council',
      region: 'Kelmshire',
      intro: '',
    },
  ],
  [
    'the time a report tells of, who prepared it, and its county',
    'Marlow County\nAnnual Performance Report\nFiscal Year 2024 (July 1, 2023 – June 30, 2024)\n\nPrepared by the Office of Management and Budget\nPublished October 15, 2024\n\nNeighbors,\n\nFor the ninth time we set out what became of our 90 goals.\n\nRoads\n\nOur crews looked after 1,900 miles of road this year and gave 120 of them a new surface before the frost.\n\nParks\n\nThere are 7,200 acres of park in the county, and 4,100 young trees were set in them between March and May.\n',
    {
      title: 'Annual Performance Report',
      subtitle: 'Fiscal Year 2024 (July 1, 2023 – June 30, 2024)',
      byline: 'Office of Management and Budget',
      date: '2024-10-15',
      region: 'Marlow County',
      intro: 'For the ninth time we set out what became of our 90 goals.',
    },
  ],
  [
    '发布机构 names its source and is no title',
    '2024年国庆假期旅游市场快报\n发布机构：云溪市文化和旅游局\n\n一、总体情况\n全市接待游客126万人次。\n\n二、市场秩序\n检查企业92家。\n',
    { title: '2024年国庆假期旅游市场快报', source: '云溪市文化和旅游局' },
  ],
  [
    'a year long past in the introduction is not the year it tells of',
    '# Letter to shareholders\n\n11 September 2024\n\nI took the chair of your company in May 2019 with few orders.\n\n## Results\n\nSales in 2024 rose by 14% to £381 million.\n\n## Outlook\n\nWe expect more in 2025, after a good start to 2024.\n',
    { date: '2024-09-11', year: 2024 },
  ],
])('%s', (_, text, expected) => {
  expect(readReport(text)).toMatchObject(expected);
});

test('a source that names its writers as well is source and byline', () => {
  const { source, byline } = readReport(
    '五个关键词读懂报告\n来源：青禾县融媒体中心　记者：陆知微　通讯员：何川\n\n关键词【稳】\n全年生产总值增长6.1%。\n\n关键词【进】\n工业投资增长16.8%。\n',
  );
  expect([source, byline]).toEqual(['青禾县融媒体中心', '记者：陆知微　通讯员：何川']);
});

test('two offices that issue a report are both its source, and the mark of a note leaves its title', () => {
  const english = readReport(
    [
      'Statistical Bulletin of Corrow Province on the Year 2031 [1]',
      'Corrow Provincial Bureau of Statistics\nField Office of the National Bureau of Statistics in Corrow\nMarch 3, 2032',
      'The economy [2] grew by 4.1 percent in 2031, and 12,000 jobs were created in the province.',
      'Ferries carried 3.2 million passengers, up by 6 percent, and 410,000 cars, up by 2 percent.',
    ].join('\n\n'),
  );
  expect([english.title, english.source]).toEqual([
    'Statistical Bulletin of Corrow Province on the Year 2031',
    'Corrow Provincial Bureau of Statistics; Field Office of the National Bureau of Statistics in Corrow',
  ]);
  const chinese = readReport(
    '青禾市2031年统计公报[1]\n\n青禾市统计局  国家统计局青禾调查队\n\n一、综合\n\n全年生产总值[2]428亿元，增长5.6%。\n\n二、人口\n\n年末人口38万人。\n',
  );
  expect([chinese.title, chinese.source]).toEqual([
    '青禾市2031年统计公报',
    '青禾市统计局、国家统计局青禾调查队',
  ]);
});

test('a day before the source makes no byline of it: the reporters stand below', () => {
  const { source, byline, date } = readReport(
    '三个字读懂市政府工作报告\n\n2031年1月16日　来源：青禾日报\n\n本报记者　陆知微　何川\n\n“稳”字当头\n\n全年生产总值增长6.1%。\n\n“进”字为先\n\n工业投资增长16.8%。\n',
  );
  expect([source, byline, date]).toEqual(['青禾日报', '本报记者　陆知微　何川', '2031-01-16']);
});

test('what a reading asks its readers to do is no place: whose congress it was is told below', () => {
  const { region } = readReport(
    '三个字 读懂今年市政府工作报告\n\n1月13日，青禾市第九届人民代表大会第五次会议开幕。\n\n【稳】\n关键词句：稳住大盘\n\n全年生产总值增长6.1%。\n\n【进】\n关键词句：逐级向上\n\n工业投资增长16.8%。\n',
  );
  expect(region).toBe('青禾市');
});

test.each([
  ['Sir Alan Reed, Chair\nPriya Nair, Chief Executive', 'Sir Alan Reed, Chair; Priya Nair, Chief Executive'],
  ['Priya Nair, Chief Executive', 'Priya Nair, Chief Executive'],
  ['Priya Nair\nChief Executive', 'Priya Nair, Chief Executive'],
])('who signs the foreword gives the report: %s', (signature, told) => {
  const { byline, keywords } = readReport(
    `Annual Report 2031\n\nForeword\n\nIt was a hard year, and our crews met it with skill. We thank them all.\n\n${signature}\n\nOur boats\n\nWe built 14 boats, two more than in 2030, and sold nine of them abroad.\n\nOur people\n\nWe trained 31 apprentices in the year, as many as we had planned.\n`,
  );
  expect(byline).toBe(told);
  expect(keywords.map(({ points }) => points.length)).toEqual([1, 1, 1]);
});

const published = (imprint: string, heading: string): ReturnType<typeof readReport> =>
  readReport(
    `Marrow Harbour Authority\nAnnual Review 2030/31\n${imprint}\n\n${heading}\n\nIt was a long year for all who work in the harbour, and a good one.\n\nWe carried 4,210 people across the bay, 6% more than before.\n\nBoats\n\nWe run 23 boats, and two of them were built in this year.\n\nPiers\n\nInspectors found 12 faults, all of which were mended within a month.\n`,
  );

test.each([
  [
    'Published by the Office of the Rector and the Board of Governors, March 2031',
    'Office of the Rector and the Board of Governors',
    '2031-03',
  ],
  [
    'Issued jointly by the Pilots and the Port Doctor, 4 May 2031',
    'Pilots and the Port Doctor',
    '2031-05-04',
  ],
  ['Released by the Bureau of Fisheries on 12 March 2031', 'Bureau of Fisheries', '2031-03-12'],
  ['Compiled by the Planning Team', 'Planning Team', ''],
  ['Published March 2031', '', '2031-03'],
])('“%s” is no title: it says by whom and when', (imprint, by, when) => {
  const { title, kicker, byline, date } = published(imprint, 'Foreword');
  expect([title, kicker, byline, date]).toEqual([
    'Annual Review 2030/31',
    'Marrow Harbour Authority',
    by,
    when,
  ]);
});

test.each([
  'Foreword from the Chief Pilot and the Chair of the Authority and its Committee for Safety',
  'Welcome from our Chair',
  "Harbour Master's foreword",
  'A word from the Harbour Master',
])('“%s” right under the title is the first part', (heading) => {
  const { source, keywords } = published('Published March 2031', heading);
  expect([source, keywords[0]?.heading]).toEqual(['Marrow Harbour Authority', heading]);
  expect(keywords[0]?.points).toHaveLength(2);
});
