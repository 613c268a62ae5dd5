import { expect, test } from 'vitest';
import { readReport } from './index.ts';

const outline = (source: string): string[][] =>
  readReport(source).keywords.map(({ heading, points }) => [heading, ...points.map(({ text }) => text)]);

const after = 'Outlook\n\nWe expect sales to grow by 4% in the coming year.\n';

test('lines that bear no mark, each with its number, are points and none is a heading', () => {
  const source = `Marlow Pumps plc: results for 2024\n\nHighlights\n\nRevenue up 11% to £312.4m (2023: £281.4m)\nOperating profit of £41.2m, a margin of 13.2%\nEarnings per share up 14%\nOrder book at a record £420m\n\n${after}`;
  expect(outline(source)).toEqual([
    [
      'Highlights',
      'Revenue up 11% to £312.4m (2023: £281.4m)',
      'Operating profit of £41.2m, a margin of 13.2%',
      'Earnings per share up 14%',
      'Order book at a record £420m',
    ],
    ['Outlook', 'We expect sales to grow by 4% in the coming year.'],
  ]);
});

test('a heading may stand right over such a list', () => {
  const source = `Marlow Pumps plc: results for 2024\n\nHighlights\nRevenue up 11% to £312.4m\nOperating profit of £41.2m\nOrder book at a record £420m\n\n${after}`;
  expect(outline(source)[0]).toHaveLength(4);
});

test('prose that a column broke is still one paragraph', () => {
  const source = `Marlow in 2024\n\nHousing\n\nThe council finished 412 homes in the year and let 310 of them\nto families who had waited for more than 2 years, which is\nBetter than the 280 of 2023 and the 250 of 2022 taken as one\nand the best result since 2009.\n\n${after}`;
  expect(outline(source)[0]).toHaveLength(2);
});

test('Chinese lines of their own are points, lines of one width are a column', () => {
  const list =
    '湖州一年\n\n一、成绩\n\n新增就业5.8万人\n建成学校12所、幼儿园30所\n改造老旧小区143个，惠及2.6万户\n发放消费券1亿元\n\n二、打算\n\n建成公园10座。\n';
  expect(outline(list)[0]).toHaveLength(5);
  const column =
    '湖州一年\n\n一、成绩\n\n全年新增就业5.8万人并且建成\n学校12所还有幼儿园30所又改\n造老旧小区143个惠及2.6万户。\n\n二、打算\n\n建成公园10座。\n';
  expect(outline(column)[0]).toHaveLength(2);
});

test('a full stop behind one of them makes no headings of the others', () => {
  const { keywords, intro } = readReport(
    'A year at the college\n\nIn 2031 the college:\n\nTaught a record 4,210 students, up 130 on the year before\nAwarded 1,204 degrees in its five schools\nEmployed 640 people, 12 more than in 2030.\nResearch staff rose 3.1 per cent to 88\nSpent $2.5 million on scholarships\n\nNew halls\n\nTwo halls were opened in March, with 310 rooms for students from abroad.\n\nOld debts\n\nThe college paid back $4 million of its loan in the course of the year.\n',
  );
  expect(keywords.map(({ name }) => name)).toEqual(['New halls', 'Old debts']);
  expect(intro).toContain('Awarded 1,204 degrees in its five schools\nEmployed 640');
});

test.each(['\n', '\n\n'])('below a colon, items begin with a small letter as well: %j', (between) => {
  const aims = [
    'growth of about 4 percent',
    'more than 2,000 new jobs in the towns',
    'a further improvement of the rivers',
    'a fall of 3 percent in the energy that each unit of output takes',
  ];
  expect(
    outline(
      `Work of the county\n\nI. Last year\n\nWe mended 42 miles of road.\n\nII. Next year\n\nWe have set these targets for the year:${between}${aims.join('\n')}\n\nAll this needs patience.\n`,
    )[1]?.slice(1, 5),
  ).toEqual(aims);
});

test('the last item of a numbered list stands over nothing, and what follows is none of the list', () => {
  const list = (second: string): string =>
    `Marlow in 2024\n\nHousing\n\nThe council let 310 homes.\n\nNext year\n\nThe council will do three things:\n\n1. Cut the wait for a permit from 12 days to 5\n2. ${second}\n3. Hire 14 more wardens and reopen the mill path\n\nIn our survey 71% of tenants were happy with the town. We hope for more.\n`;
  for (const second of ['Build the £3 million pool', 'Open the library']) {
    const { points } = readReport(list(second)).keywords[1] ?? { points: [] };
    expect(points.map(({ text }) => text).slice(-4)).toEqual([
      'Cut the wait for a permit from 12 days to 5',
      second,
      'Hire 14 more wardens and reopen the mill path',
      'In our survey 71% of tenants were happy with the town. We hope for more.',
    ]);
    expect(points.at(-1)?.section).toBeNull();
  }
});
