import { expect, test } from 'vitest';
import { readReport } from './index.ts';

const texts = (source: string): string[] =>
  readReport(source).keywords.flatMap(({ points }) => points.map(({ text }) => text));
const leads = (source: string): string[] =>
  readReport(source).keywords.flatMap(({ points }) => points.map(({ lead }) => lead));

const english = (lines: string[]): string =>
  ['Work of the county', 'I. Last year', ...lines, 'II. This year', 'We will open two clinics by May.'].join(
    '\n\n',
  );

test('a sentence that only says in order what follows stands over it', () => {
  const source = english([
    'First, we mended the roads and bridges of every parish.',
    'We resurfaced 42 miles of road and strengthened nine bridges, more than in any year before.',
    'Second, we opened the schools on time.',
    'All 31 schools opened on the first day of term, and four of them have new roofs and kitchens.',
    'Two more will follow in the spring.',
  ]);
  expect(leads(source)).toEqual([
    'First, we mended the roads and bridges of every parish',
    'Second, we opened the schools on time',
    'Two more will follow in the spring',
    'We will open two clinics by May',
  ]);
  expect(texts(source)[1]).toMatch(/^Second, we opened the schools on time\.\nAll 31 schools/);
});

test('so does one behind two dashes', () =>
  expect(
    leads(
      english([
        '--We kept the harbour open.',
        'The harbour took in 1,240 ships in the year, 60 more than in the year before, and all of them left in time.',
        '--We kept the schools warm.',
        'Heating was renewed in 14 schools, and the last coal stove of the county went out in October.',
      ]),
    ),
  ).toEqual(['We kept the harbour open', 'We kept the schools warm', 'We will open two clinics by May']));

test('sentences in order that stand over nothing are points of their own', () =>
  expect(
    leads(
      english([
        'First, we must save water wherever it is lost.',
        'Second, we must build the second reservoir.',
        'All this needs patience, and it needs the help of every household in the county, as it did before.',
      ]),
    ),
  ).toHaveLength(4));

test('a line between blank lines stands over the paragraph below it, and the last of a list does not', () => {
  const source = english([
    'The council met 12 times and spoke of little else than the flood and what it had taken.',
    'Measures against the flood along the lower river, from the weir to the sea',
    'The wall was raised by 2 metres along 14 miles of the river, and 210 homes are safe behind it.',
    '- 40 pumps were bought',
    '- 12 sluices were renewed',
    'The volunteers were thanked in the town hall in June, where 800 people came together.',
  ]);
  expect(texts(source)[1]).toMatch(/^Measures against .* sea\nThe wall was raised/);
  expect(leads(source)).toContain('12 sluices were renewed');
});

test('where blank lines part Chinese paragraphs, a headline keeps its own line', () =>
  expect(
    texts(
      '澜州半年报\n\n澜州港务上半年完成货物吞吐量1820万吨，同比增长6.1%，其中集装箱吞吐量62万标箱，增长8.4%，两项指标都创下历年同期最高水平。\n\n岭南药业半年报：营收21.4亿元，增9.2%\n\n7月22日晚，岭南药业发布半年度业绩，上半年实现营业收入21.4亿元，同比增长9.2%，研发投入3.1亿元，占营业收入的14.5%，新增两个上市品种。\n',
    ).some((text) => text.startsWith('岭南药业半年报：营收21.4亿元，增9.2%\n7月22日晚')),
  ).toBe(true));

test('short sentences without a mark stand over their paragraphs where each has one', () => {
  const pairs = [
    'We will mend the roads.',
    'By May, 42 miles of road will have a new surface, and nine bridges will carry lorries again.',
    'We will warm the schools.',
    'Heating will be renewed in 14 schools, and the last coal stove will go out in October.',
    'We will open the harbour to larger ships.',
    'The channel will be dredged to 12 metres, and two cranes will come from the old yard.',
  ];
  const under = 'II. This year\n\n';
  const [before, after] = english(['We did well in 12 ways.']).split(under);
  expect(leads(`${before}${under}${pairs.join('\n\n')}\n\n${after}`)).toEqual([
    'We did well in 12 ways',
    'We will mend the roads',
    'We will warm the schools',
    'We will open the harbour to larger ships',
    'We will open two clinics by May',
  ]);
});

test('who says it stands with what is said', () => {
  const source = english([
    'We mended 42 miles of road.',
    'Commenting on the year, Ana Silva, chair of the county, said:',
    '"We carried 1.2 million people to work and back, and nobody was hurt on the way."',
  ]);
  expect(texts(source)[1]).toMatch(/^Commenting .* said:\n"We carried/);
  expect(leads(source)).toHaveLength(3);
});
