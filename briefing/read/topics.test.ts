import { expect, test } from 'vitest';
import { readReport } from './index.ts';

const more = 'Everybody took part in it, and what was begun will be carried on in the years to come.';
const names = (paragraphs: string[]): string[] =>
  readReport(['A speech to the assembly', ...paragraphs].join('\n\n')).keywords.map(({ name }) => name);

test('in a long text, a first sentence without numbers names what its paragraphs are about', () => {
  const told = names([
    `Over the past four years, living standards have risen in every valley. Incomes grew by 31%. ${more}`,
    `Over the past four years, great strides have been made in schools and training. We signed 12 treaties. ${more}`,
    `Over the past four years, the environment has recovered well. We planted 4 million trees. ${more}`,
    ...Array.from({ length: 9 }, (_, at) => `We also repaired ${at + 20} bridges and paid for it ourselves.`),
  ]);
  expect(told.slice(0, 3)).toEqual(['Living standards', 'Schools and training', 'Environment']);
  expect(told.length).toBeLessThanOrEqual(12);
});

test('what a colon leads into stays together', () => {
  const { keywords } = readReport(
    [
      'A speech to the assembly',
      `Our farms had a good year. The harvest was 4 million tonnes. ${more}`,
      'For the coming year we have set the following targets:',
      'GDP growth of around 6 percent',
      'Over 30,000 new jobs',
      'A fall of 3 percent in energy use',
      `Our finances are sound. The budget is 48 million crowns. ${more}`,
    ].join('\n\n'),
  );
  const targets = keywords.find(({ name }) => name === 'Targets');
  expect(targets?.points.map(({ text }) => text.slice(0, 10))).toEqual([
    'For the co',
    'GDP growth',
    'Over 30,00',
    'A fall of ',
  ]);
});

test('a person is no topic, and a title before a name ends no sentence', () => {
  const { keywords } = readReport(
    `A speech to the assembly\n\nI asked Dr. Ferris what 500 jobs would mean to her town. Ferris said that it would mean all. ${more}\n\nShe showed me 3 schools, and Ferris wept. ${more}`,
  );
  expect(keywords.map(({ name }) => name)).not.toContain('Ferris');
  expect(keywords[0]?.points[0]?.lead).toBe('I asked Dr. Ferris what 500 jobs would mean to her town');
});

test('an item of a list that no word places is a topic of its own, named by what was done', () =>
  expect(
    readReport(
      '九件实事\n\n今年的实事办得又快又好，群众都说满意。\n\n一是新建和改扩建幼儿园20所，新增学位1.4万个。\n\n二是实施塔钟修复工程，完成修复20座。\n\n三是新建乡村公路300公里，养护公路600公里。\n',
    ).keywords.map(({ name, points }) => [name, points.map(({ lead }) => lead)]),
  ).toEqual([
    ['实事', ['今年的实事办得又快又好，群众都说满意']],
    ['教育', ['新建和改扩建幼儿园20所，新增学位1.4万个']],
    ['塔钟修复工程', ['实施塔钟修复工程，完成修复20座']],
    ['交通', ['新建乡村公路300公里，养护公路600公里']],
  ]));

test('an address without headings is told by its matters, each with all that is said of it', () => {
  const address = [
    'Friends, it is good to be back in this hall.',
    'Our schools took in 4,200 more pupils, and we hired 310 teachers for their classrooms.',
    'We mended 96 miles of road and opened two bridges, and the ferries ran on time.',
    'I ask you for $18 million so that our hospitals can hire 240 nurses before the winter.',
    'Let no pupil go hungry: I propose to feed 9,000 of them at school, and to pay for 60 more teachers.',
    'We shall give the police 45 more officers, for crime fell by 7 percent where they walk.',
  ].join('\n\n');
  const { keywords } = readReport(address);
  expect(keywords.map(({ name, points }) => [name, points.length])).toEqual([
    ['Education', 3],
    ['Transport', 1],
    ['Health', 1],
    ['Public safety', 1],
  ]);
  expect(keywords[0]?.points.at(-1)?.text).toContain('Let no pupil go hungry');
});

test('what a summary admits and what it plans are told apart from its topics', () => {
  const names = readReport(
    '青禾水务2031年工作汇报\n2031年，公司上下围绕保供这条主线，完成各项任务，全年供水2.9亿立方米。\n污水处理方面，5座厂处理污水1.8亿吨，负荷率86%。\n安排的24个重点项目开工22个，其中污水厂扩建、污水管改造两项提前完成，投资15亿元。\n同时也要看到，应收账款仍有3.4亿元，两年以上的占四成。\n2032年是规划收官之年。主要目标是：营业收入突破20亿元，投资17亿元。',
  ).keywords.map(({ name }) => name);
  expect(names).toEqual(['总体情况', '污水处理', '项目建设', '问题与不足', '2032年主要目标']);
});

test('a paragraph without a heading is called by what it puts first', () => {
  const names = readReport(
    '青禾县市场监管局2031年工作汇报\n2031年，全局上下围绕主线，完成各项任务，新登记经营主体6200户。\n局党组始终把政治建设摆在首位，办班2期，参训317人次。\n围绕打造营商环境，持续深化登记改革。开办时间压缩至0.5个工作日，免费刻章1200套，新设窗口8个。\n食品安全是头等大事。抽检食品4200批次，学校食堂186所全部接入平台。\n2032年，我们将守牢安全底线，新增经营主体6000户。\n教育培训方面，计划办学校讲座40场。\n新的一年，我们将恪尽职守，为建设青禾贡献更大力量。',
  );
  expect(names.keywords.map(({ name, points }) => [name, points.length])).toEqual([
    ['总体情况', 1],
    ['政治建设', 1],
    ['营商环境', 1],
    ['食品安全', 1],
    ['下一步打算', 2],
  ]);
  expect(names.closing).toContain('贡献更大力量');
});

test('a question stands over its answer, and names what is told', () => {
  const { keywords } = readReport(
    '市政府发布会实录\n贺明：\n2031年，全市公路里程达到2.1万公里，公交线路优化46条。\n记者：假期将至，市民出行有哪些保障？\n蒋红：我们增派客车320台，地铁延长运营1小时。\n记者：公交票价是否会调整？\n贺明：票款收入只占成本的27.3%，没有调价的打算。',
  );
  expect(keywords.slice(1).map(({ name, points }) => [name, points.map(({ lead }) => lead)])).toEqual([
    ['市民出行', ['假期将至，市民出行有哪些保障']],
    ['公交票价', ['公交票价是否会调整']],
  ]);
  expect(keywords.flatMap(({ points }) => points.map(({ text }) => text))).not.toContain('贺明：');
});

test('a welcome leads in, a place is told, and what is asked for stands by itself', () => {
  const { intro, keywords } = readReport(
    '青禾县情况汇报\n各位领导莅临青禾视察指导，全县干部倍感振奋。\n青禾县地处三省交界，面积2187平方公里，辖14个乡镇，人口43万人。\n我们始终把工业强县摆在突出位置，工业增加值增长9.1%。\n我们牢固树立绿水青山就是金山银山的理念，空气优良天数比例97.8%，水质全部达标。\n下一步，我们将抓好项目，投资71亿元。\n借此机会，恳请将连接线纳入规划，估算投资4.9亿元。',
  );
  expect(intro).toContain('莅临');
  expect(keywords.map(({ name }) => name)).toEqual([
    '基本情况',
    '工业强县',
    '生态环境',
    '下一步打算',
    '恳请支持',
  ]);
});

const summary = [
  '关于青禾县2031年经济社会运行情况的汇报',
  '按照会议安排，我就全县2031年经济社会运行情况作简要汇报，请予审议。',
  '2031年，面对外需走弱的压力，全县生产总值完成412亿元，增长5.2%，财政收入28亿元。',
  '全县工业稳中有进。规模以上工业增加值增长6.8%，新增规上企业31家，园区产值突破600亿元。',
  '新建小学3所、幼儿园5所，新增学位4200个；县医院二期启用，床位增加300张；城镇新增就业1.2万人；建成养老服务中心8个。',
  '同时，我们也清醒地认识到，发展中还面临一些困难和挑战：工业投资下降2.1%，老旧管网改造资金缺口较大。',
];
const goals = [
  '2032年是承上启下的一年，做好各项工作责任重大。综合考虑，主要预期目标是：生产总值增长5.5%左右，财政收入增长4%，新增就业1.3万人。',
  '围绕上述目标，我们将坚持把工业强县摆在首位，力争新增规上企业40家，完成工业投资90亿元。',
  '我们将着力补齐民生短板，计划新增学位3000个，改造老旧小区42个。',
  '我们将持续推进绿色发展，确保优良天数比例达到90%以上，新增绿地50公顷。',
];

test('what is said before a summary is its introduction, and the heading of what goals are set for bears their year', () => {
  const { intro, keywords } = readReport([...summary, ...goals].join('\n\n'));
  expect(intro).toMatch(/^按照会议安排/);
  expect(keywords.map(({ name }) => name)).toEqual([
    '总体情况',
    '工业',
    '民生保障',
    '问题与不足',
    '2032年主要预期目标',
    '工业强县',
    '2032年民生保障',
    '绿色发展',
  ]);
  expect(keywords.at(-1)?.heading).toBe('2032年绿色发展');
});

test('where most paragraphs lead, each of them is a topic, beside those that bear their own name', () => {
  const { keywords } = readReport(
    [
      '青禾县农业局2031年工作总结',
      '2031年，全局上下真抓实干，各项工作都有起色。全年农业总产值32亿元，增长4.1%。',
      '始终把生猪稳产放在心上，压实属地责任。全年生猪出栏12万头，粮食总产18万吨。',
      '持续推动水果产业扩量提质。全年新增蜜柚2.1万亩，农产品网络零售额3亿元。',
      '农村改革和市场监管不断深化。全县98个村集体实现收入4200万元。',
      '同时也要看到，农业发展还有不少短板。加工能力不强，种粮农民老龄化严重。',
      '2032年的总体目标是：农业总产值增长4.5%，粮食面积稳定在41万亩。',
      '围绕目标，我们将继续抓好粮食和重要农产品稳产保供，新建高标准农田2万亩。',
      '加快补上冷链短板。建设冷链园，总投资1.2亿元。',
      '深入推进美丽庭院建设，治理农村污水，污水治理率达到52%。培训农民300人。',
    ].join('\n\n'),
  );
  expect(keywords.map(({ name }) => name)).toEqual([
    '总体情况',
    '生猪稳产',
    '水果产业',
    '农村改革和市场监管',
    '问题与不足',
    '2032年总体目标',
    '粮食稳产保供',
    '冷链补短板',
    '美丽庭院建设',
  ]);
});

test('behind goals that are set, all that is told is to be done, whatever it says', () => {
  const { keywords } = readReport(
    [
      ...summary,
      '2032年工作总的要求是：稳字当头，提质增效。主要目标是：财政收入增长4%。',
      '织密社会保障网络。新增参保2.1万人，建成养老驿站12个。',
      '构建现代产业体系。培育规上企业40家，开工重点项目26个。',
    ].join('\n\n'),
  );
  const ahead = keywords.filter(({ heading }) => heading.startsWith('2032年'));
  expect(ahead.map(({ name }) => name)).toEqual(['2032年主要目标', '社会保障网络', '现代产业体系']);
  expect(
    ahead.flatMap(({ points }) => points.flatMap(({ figures }) => figures.map(({ label }) => label))),
  ).toEqual([
    '',
    '财政收入增长目标',
    '新增参保目标',
    '计划建成养老驿站',
    '计划培育规上企业',
    '计划开工重点项目',
  ]);
});

test('what is to be done in the half year to come stands under its own name', () => {
  const { keywords } = readReport(
    '河湾县水利局2031年上半年工作总结\n上半年，全县完成水利投资6.2亿元，同比增长8.1%。\n农村供水能力不断提升。新建管网120公里，改造泵站8座。\n下半年，我局将锚定任务，狠抓落实。完成管网改造80公里，将管网漏损率降至9%以下。',
  );
  expect(keywords.map(({ name }) => name).at(-1)).toBe('下半年工作安排');
  expect(keywords.at(-1)?.points[0]?.figures.map(({ label }) => label)).toEqual([
    '计划完成管网改造',
    '管网漏损率目标',
  ]);
});
