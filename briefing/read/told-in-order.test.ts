import { expect, test } from 'vitest';
import { readReport } from './index.ts';

const pointsOf = (source: string) => readReport(source).keywords.flatMap(({ points }) => points);
const told = (body: string) =>
  pointsOf(
    `一、工作情况\n\n${body}\n\n（二）强化管理。全年开展检查120次。\n\n二、下步打算\n\n新建码头3座。`,
  ).map(({ section, text }) => [section?.text ?? '', text]);

test('what is told in order within one paragraph is told point by point, under what leads into it', () => {
  expect(
    told(
      '（一）航道条件不断改善。一是疏浚航道86公里，清理浅滩12处。二是更新航标240座；维护锚地9处。三是整治岸线15公里，投入资金3200万元。',
    ),
  ).toEqual([
    ['航道条件不断改善', '疏浚航道86公里，清理浅滩12处。'],
    ['航道条件不断改善', '更新航标240座；维护锚地9处。'],
    ['航道条件不断改善', '整治岸线15公里，投入资金3200万元。'],
    ['', '强化管理。全年开展检查120次。'],
    ['', '新建码头3座。'],
  ]);
});

test('what is wanting keeps saying so, and what is said of all is a point of its own', () => {
  const [first, , , last] = told(
    '在肯定成绩的同时，我们也看到，工作中还存在一些短板：第一，航道等级偏低，三级航道占比不到两成。第二，船舶平均吨位偏小，只有620吨。第三，应急力量薄弱，救助艇仅有4艘。对此，我们将采取措施，逐项加以解决。',
  );
  expect([first, last]).toEqual([
    ['工作中还存在一些短板', '航道等级偏低，三级航道占比不到两成。'],
    ['工作中还存在一些短板', '对此，我们将采取措施，逐项加以解决。'],
  ]);
});

test('words in order, two items, and two lists in one paragraph stay one point', () => {
  for (const text of [
    '着力打造队伍，一是抓学习，二是抓作风，三是抓廉政，全年开展活动18场。',
    '一是疏浚航道86公里，清理浅滩12处。二是更新航标240座，维护锚地9处。',
    '一是疏浚航道86公里，清理浅滩12处；二是更新航标240座，维护锚地9处；三是整治岸线15公里，投入资金90万元。一是培训船员300人次，考核合格280人。',
  ])
    expect(told(text)[0]).toEqual(['', text]);
});

test('items that plans lead into are plans themselves', () => {
  const [first, second] = ['2031年，我们将着力抓好以下工作：', '2030年，我们抓好了以下工作：'].map((lead) =>
    pointsOf(
      `一、航运\n\n航道总体畅通。${lead}一是推广网上过闸，将平均待闸时间由40小时缩短至30小时；二是为不少于900名失能船员提供上门护理；三是提升服务水平，把靠泊准点率由81%提高到90%。\n\n二、港口\n\n港口平稳。`,
    ).flatMap(({ figures }) => figures.map(({ label }) => label)),
  );
  expect(first?.filter((one) => one !== '')).toEqual([
    '目前平均待闸时间',
    '平均待闸时间目标',
    '计划享受上门护理的失能船员',
    '目前靠泊准点率',
    '靠泊准点率目标',
  ]);
  expect(second?.filter((one) => /目标|计划/.test(one))).toEqual([]);
});

test('each point knows its place', () => {
  const source =
    '一、工作情况\n\n全年投入资金2亿元。一是疏浚航道86公里，清理浅滩12处；二是更新航标240座，维护锚地9处；三是整治岸线15公里，新建驳岸4处。\n\n二、下步打算\n\n新建码头3座。';
  expect(pointsOf(source).map((one) => source.slice(one.source.start, one.source.end))).toEqual([
    '全年投入资金2亿元。',
    '疏浚航道86公里，清理浅滩12处；',
    '更新航标240座，维护锚地9处；',
    '整治岸线15公里，新建驳岸4处。',
    '新建码头3座。',
  ]);
});

test('what is to be done in order, 一要……二要……三要……, is told point by point as well', () =>
  expect(
    told(
      '要突出抓好以下工作。一要守住底线，低保标准再提高4%。二要做优服务，新建老年食堂15个。三要建强队伍，培训干部1200人次。',
    ).map(([, text]) => text),
  ).toEqual(
    expect.arrayContaining([
      '守住底线，低保标准再提高4%。',
      '做优服务，新建老年食堂15个。',
      '建强队伍，培训干部1200人次。',
    ]),
  ));
