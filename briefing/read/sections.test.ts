import { expect, test } from 'vitest';
import { readReport } from './index.ts';

/** Each point under its section: “聚力项目 | 全年实施”. */
const told = (lines: string[]): string[] =>
  readReport(['2025年青禾县政府工作报告', '', ...lines].join('\n\n')).keywords.flatMap(({ points }) =>
    points.map(({ section, text }) => `${section?.text ?? ''} | ${text.replace('\n', '/').slice(0, 11)}`),
  );

test('a heading inside a part is the section of all that stands under it, up to the next of its kind', () => {
  expect(
    told([
      '一、过去一年工作',
      '全县地区生产总值完成186.4亿元，增长6.2%。',
      '（一）聚力项目攻坚',
      '实施重点项目128个，完成投资96.5亿元。',
      '新签约项目42个，到位资金38亿元。',
      '（二）聚力乡村振兴',
      '粮食总产量达到48.6万吨，连续九年增产。',
      '1.产业兴旺',
      '新建高标准农田6.8万亩，建成大棚320座。',
      '2.乡村宜居',
      '改造农村厕所4200座，硬化道路86公里。',
      '二、今年重点任务',
      '新开工项目60个以上，年度投资110亿元。',
    ]),
  ).toEqual([
    ' | 全县地区生产总值完成1',
    '聚力项目攻坚 | 实施重点项目128个，',
    '聚力项目攻坚 | 新签约项目42个，到位',
    '聚力乡村振兴 | 粮食总产量达到48.6',
    '聚力乡村振兴 | 产业兴旺/新建高标准农',
    '聚力乡村振兴 | 乡村宜居/改造农村厕所',
    ' | 新开工项目60个以上，',
  ]);
});

test('a heading over one paragraph leads it', () => {
  expect(
    told([
      '一、过去一年工作',
      '（一）聚力项目攻坚',
      '实施重点项目128个，完成投资96.5亿元。',
      '（二）聚力乡村振兴',
      '粮食总产量达到48.6万吨，连续九年增产。',
      '二、今年重点任务',
      '新开工项目60个以上，年度投资110亿元。',
    ]),
  ).toEqual([' | 聚力项目攻坚/实施重点', ' | 聚力乡村振兴/粮食总产', ' | 新开工项目60个以上，']);
});

test('a section knows where its heading stands', () => {
  const source = '一、回顾\n（一）抓项目\n开工12个。\n竣工8个。\n二、展望\n再开工20个。';
  const section = readReport(source).keywords[0]?.points[1]?.section;
  expect(source.slice(section?.source.start, section?.source.end)).toBe('抓项目');
});

test('what judges a part stands under none of its sections', () => {
  expect(
    told([
      '一、过去一年工作',
      '（一）聚力项目攻坚',
      '实施重点项目128个，完成投资96.5亿元。',
      '新签约项目42个，到位资金38亿元。',
      '同时，我们也清醒地看到，全县经济总量偏小，人均生产总值仅4.1万元。',
      '二、今年重点任务',
      '新开工项目60个以上，年度投资110亿元。',
    ]).map((point) => point.split(' | ')[0]),
  ).toEqual(['聚力项目攻坚', '聚力项目攻坚', '', '']);
});

test('what leads into a list is the section of its items, and of nothing behind them', () => {
  const { keywords } = readReport(
    '# Report\n\n## Roads\n\nWe look after 1,900 miles of road.\n\nKey results:\n- 21,000 holes filled\n- $31 million spent on bridges\n\nAccidents fell by 12 percent, from 50 to 44.\n\n## Buses\n\nWe carried 9.1 million riders on 42 routes.\n',
  );
  expect(keywords[0]?.points.map(({ section, text }) => [section?.text ?? '', text.slice(0, 10)])).toEqual([
    ['', 'We look af'],
    ['Key results', '21,000 hol'],
    ['Key results', '$31 millio'],
    ['', 'Accidents '],
  ]);
});

test.each([
  ['We look after 1,900 miles of road. In the coming year we will:', 'In the coming year we will'],
  ['Holes are our customers’ first complaint. The main results were:', 'The main results'],
  ['The goals are the Board’s. The targets for 2031/32 are set as follows:', 'The targets for 2031/32'],
  ['It was a hard winter. We answered in several ways:', 'We answered in several ways'],
])(
  'the last sentence of a paragraph that leads into a list is the section of its items: %s',
  (text, lead) => {
    const { keywords } = readReport(
      `# Report\n\n## Roads\n\n${text}\n\n- fill 21,000 holes\n- mend 31 bridges\n\n## Buses\n\nWe carried 9.1 million riders.\n`,
    );
    expect(keywords[0]?.points.map(({ section, text }) => [section?.text, text])).toEqual([
      [undefined, text.slice(0, text.indexOf('.') + 1)],
      [lead, 'fill 21,000 holes'],
      [lead, 'mend 31 bridges'],
    ]);
  },
);

test.each([
  'About half of it went to bridges, including:',
  'Roads cost $31 million, on top of which Dr. Osei has set us three tasks:',
])('what is no sentence of its own leads into no list: %s', (text) => {
  const { keywords } = readReport(
    `# Report\n\n## Roads\n\nWe spent $40 million. ${text}\n\n- the old bridge\n- the new bridge\n\n## Buses\n\nWe carried 9.1 million riders.\n`,
  );
  expect(keywords[0]?.points[0]?.text).toBe(`We spent $40 million. ${text}`);
});

test('what leads into numbered items is their section, and a farewell stands under none of them', () => {
  const { keywords, closing } = readReport(
    '一、回顾\n修路8公里，建房20套。\n二、民生实事\n今年集中力量办好以下民生实事：\n1.新建幼儿园12所，新增学位1500个。\n2.改造小区10个。\n3.新增车位500个。\n各位代表！蓝图已经绘就，让我们携手前进！',
  );
  expect(keywords[1]?.points.map(({ section, text }) => [section?.text, text])).toEqual([
    ['今年集中力量办好以下民生实事', '新建幼儿园12所，新增学位1500个。'],
    ['今年集中力量办好以下民生实事', '改造小区10个。'],
    ['今年集中力量办好以下民生实事', '新增车位500个。'],
  ]);
  expect(closing).toContain('蓝图已经绘就');
});

test('a numbered paragraph that runs into its text ends the section of the heading numbered like it', () => {
  expect(
    told([
      '一、过去一年工作',
      '（一）聚力转型升级。',
      '1.工业稳步向好。规模以上工业增加值增长8.7%。',
      '2.农业提质增效。粮食总产量达到31.2万吨。',
      '（二）聚力城乡融合，家园更加宜居。改造老旧小区18个，打通断头路5条。',
      '（三）用心用情惠民生。今年继续办好以下民生实事：',
      '——新建幼儿园3所；',
      '——改造病房240间。',
      '二、今年重点任务',
      '新开工项目60个以上，年度投资110亿元。',
    ]),
  ).toEqual([
    '聚力转型升级 | 工业稳步向好。规模以上',
    '聚力转型升级 | 农业提质增效。粮食总产',
    ' | 聚力城乡融合，家园更加',
    '用心用情惠民生 | 新建幼儿园3所；',
    '用心用情惠民生 | 改造病房240间。',
    ' | 新开工项目60个以上，',
  ]);
});

test('where each heading leads one paragraph, what follows the last one’s stands by itself', () => {
  expect(
    told([
      '一、过去一年工作',
      '（一）抓项目',
      '实施重点项目128个，完成投资96.5亿元。',
      '（二）抓农业',
      '粮食总产量达到48.6万吨，连续九年增产。',
      '（三）抓民生',
      '新增城镇就业6200人，建成公租房480套。',
      '一年来，办理代表建议136件，办结率100%。',
      '二、今年重点任务',
      '新开工项目60个以上，年度投资110亿元。',
    ]),
  ).toEqual([
    ' | 抓项目/实施重点项目1',
    ' | 抓农业/粮食总产量达到',
    ' | 抓民生/新增城镇就业6',
    ' | 一年来，办理代表建议1',
    ' | 新开工项目60个以上，',
  ]);
});

test('what leads into a list right under a heading is no section of its own', () => {
  expect(
    told([
      '一、过去一年工作',
      '全县地区生产总值完成186.4亿元。',
      '（一）民生实事',
      '以下实事全部办结：',
      '——新建幼儿园3所；',
      '——改造病房240间。',
      '（二）其他工作',
      '征兵工作全面完成，双拥工作扎实开展。',
      '二、今年重点任务',
      '新开工项目60个以上，年度投资110亿元。',
    ]),
  ).toEqual([
    ' | 全县地区生产总值完成1',
    '民生实事 | 新建幼儿园3所；',
    '民生实事 | 改造病房240间。',
    '其他工作 | 征兵工作全面完成，双拥',
    ' | 新开工项目60个以上，',
  ]);
});

test('a heading over one paragraph is a section where others of its level are', () =>
  expect(
    told([
      '一、今年重点任务',
      '（一）抓航运',
      '新开航线4条，客运量达到120万人次。',
      '改建码头6座，年内全部投用。',
      '（二）抓渔业',
      '水产品产量达到8.6万吨，增长3%。',
      '（三）抓防汛',
      '加固堤防42公里。',
      '疏浚河道18条。',
      '二、自身建设',
      '办理建议提案210件。',
    ]).map((point) => point.split(' | ')[0]),
  ).toEqual(['抓航运', '抓航运', '抓渔业', '抓防汛', '抓防汛', '']));

test('what is said of a year is no heading of its targets', () =>
  expect(
    told([
      '一、主要目标',
      '明年是航运振兴的关键之年，做好各项工作责任重大。明年航运发展的主要目标是：',
      '——客运量增长5%；',
      '——新增泊位12个。',
      '二、重点任务',
      '新开航线4条，改建码头6座。',
    ]),
  ).toEqual([
    ' | 明年是航运振兴的关键之',
    '明年航运发展的主要目标 | 客运量增长5%；',
    '明年航运发展的主要目标 | 新增泊位12个。',
    ' | 新开航线4条，改建码头',
  ]));

test('what leads into a list and tells a number of its own is a point', () =>
  expect(
    told([
      '一、民生',
      '（一）码头改建',
      '改建码头6座，年内投用。',
      '（二）为民实事',
      '明年再办八件渔民实事，主要抓好以下几件：',
      '1.发放救生衣3000件；',
      '2.培训船员500名。',
      '二、渔政',
      '查处案件18起，办结率100%。',
    ]),
  ).toContain('为民实事 | 明年再办八件渔民实事，'));

test('a short line between blank lines is a heading inside a part that is marked, and the conclusion a part', () => {
  const { keywords, intro, closing } = readReport(
    [
      'Harbour Board Report 2031',
      'Foreword',
      'The board has kept its word to the town and to all who live by the sea.',
      'Part One: The year',
      'Ships and cargo',
      'The harbour took in 1,240 ships, 60 more than in the year before.',
      'Cargo came to 3.1 million tonnes.',
      'People',
      'The board employed 412 people at the end of the year.',
      'Clean water, clean air',
      '- 14 ferries now run on batteries.',
      '- Oil spills fell from 9 to 2.',
      'Part Two: The year ahead',
      'We will dredge the channel to 12 metres.',
      'Conclusion',
      'The board thanks all who have worked for the harbour, by day and by night.',
    ].join('\n\n'),
  );
  expect(
    keywords.map(({ name, points }) => [name, ...points.map(({ section }) => section?.text ?? '')]),
  ).toEqual([
    [
      'The year',
      'Ships and cargo',
      'Ships and cargo',
      'People',
      'Clean water, clean air',
      'Clean water, clean air',
    ],
    ['The year ahead', ''],
  ]);
  expect(intro).toMatch(/^The board has kept/);
  expect(closing).toMatch(/^The board thanks/);
});

test('what leads into sections without a word of what they are about is none over them, and is kept as what it is', () => {
  const lines = (lead: string): string[] => [
    '一、过去一年工作',
    '经济平稳运行，生产总值增长5.2%。',
    lead,
    '（一）抓项目，动能更足。开工项目60个。',
    '（二）惠民生，保障更实。新增就业3200人。',
    '二、今年重点任务',
    '开工项目80个。',
  ];
  const sections = (lead: string): string[] => [
    ...new Set(told(lines(lead)).map((one) => one.split(' | ')[0] ?? '')),
  ];
  expect(sections('一年来，我们主要做了以下工作：')).toEqual(['']);
  expect(sections('一年来，我们聚力改革，主要做了以下工作：')).toHaveLength(2);
  const { skipped } = readReport(['某县工作报告', ...lines('我们重点抓好以下几项工作：')].join('\n\n'));
  expect(skipped).toHaveLength(1);
});

test('what only says that the work done follows is no point over headings with text either', () => {
  const { keywords } = readReport(
    [
      'Report on the Work of the Government',
      'I. Work in 2030',
      'The town grew by 4 percent.',
      'During the year, our main work was as follows:',
      '1. We kept the water clean.',
      'We laid 31 km of pipes.',
      '2. We mended the roads.',
      'We mended 40 km of them.',
      'II. Tasks for 2031',
      'We will build a school. We will open a park.',
    ].join('\n\n'),
  );
  expect(keywords[0]?.points.map(({ lead }) => lead)).not.toContain(
    'During the year, our main work was as follows',
  );
});

test('divisions under one heading without text are each told with it', () => {
  const { keywords } = readReport(
    [
      'Marlow plc annual report',
      'It was a steady year for the company and for all who work in it.',
      'Results',
      'Revenue rose by 4% to £90 million, and debt fell again.',
      'Our divisions',
      'Tiles',
      'Sales in our Tiles division rose by 5% to £40 million.',
      'Bricks',
      'The Bricks division had a fair year, with sales of £50 million.',
      'Outlook',
      'We expect sales to rise by 3% next year, if the weather holds.',
    ].join('\n\n'),
  );
  expect(keywords.map(({ heading }) => heading)).toEqual([
    'Results',
    'Our divisions · Tiles',
    'Our divisions · Bricks',
    'Outlook',
  ]);
});

test.each([
  [['Mending roads', 'Clearing snow', 'Looking ahead'], 2],
  [['City buses', 'Country buses', 'Outlook'], 2],
  [['Output 1: Water', 'Output 2: Schools', 'Output 3: Roads'], 3],
  [['Water', 'Money', 'Looking ahead'], 1],
])('headings worded as the first under one without text stand under it as well: %s', (headings, count) => {
  const part = (heading: string): string => `${heading}\n\nWe spent $40 million on this in the year.`;
  const { keywords } = readReport(
    [
      'Marrow County annual report',
      'It was a steady year for the county and for all who work in it.',
      part('About us'),
      'What we did',
      ...headings.map(part),
    ].join('\n\n'),
  );
  expect(keywords.map(({ heading }) => heading)).toEqual([
    'About us',
    ...headings.map((heading, at) => (at < count ? `What we did · ${heading}` : heading)),
  ]);
});

test('one character over a line is its keyword, the first as well as the others', () => {
  const part = (key: string, line: string): string =>
    `${key}\n${line}\n\n去年，全县新建泵站6座，改造管网30公里，群众反映的问题件件有回音。\n`;
  const { keywords, intro } = readReport(
    `三个字，读懂县里的一年\n\n记者翻开报告，从中选出三个字，和大家一起读。\n\n${part('实', '底子更厚，后劲更足')}\n${part('活', '老街换上新面孔')}\n${part('美', '推门见绿，抬头见蓝')}`,
  );
  expect(keywords.map(({ name }) => name)).toEqual(['实', '活', '美']);
  expect(intro).not.toMatch(/实$/);
});
