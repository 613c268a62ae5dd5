import { expect, test } from 'vitest';
import { readReport } from '../index.ts';

const statement = (...paragraphs: string[]): string =>
  [
    '岚口市2031年水务工作发布词',
    '供水保障不断增强。新建水厂3座，日供水能力达到46万吨。',
    '河湖治理扎实推进。整治河道128公里，清理垃圾2.4万吨。',
    '节水水平稳步提升。改造老旧管网210公里，漏损率降至8.6%。',
    ...paragraphs,
  ].join('\n\n');
const told = (...paragraphs: string[]): [string, string[]][] =>
  readReport(statement(...paragraphs))
    .keywords.slice(3)
    .map(({ name, points }) => [name, points.map(({ lead }) => lead)]);

const planned = [
  '新建泵站12座，供水再增8万吨',
  '改造管网160公里，漏损率降到8%以内',
  '招录技术人员40名，补齐人手',
];

test('what is planned behind what is wanting, in one paragraph, is a topic of its own', () => {
  expect(
    told(
      `与此同时，我们也清醒地看到，部分镇村水源单一，夏季缺水。2032年，我们将重点抓好三件事：一是${planned[0] ?? ''}；二是${planned[1] ?? ''}；三是${planned[2] ?? ''}。`,
    ),
  ).toEqual([
    ['问题与不足', ['与此同时，我们也清醒地看到，部分镇村水源单一，夏季缺水']],
    ['下一步打算', planned],
  ]);
});

test('both may be lists, in one paragraph or item by item on lines of their own', () => {
  const wanting = [
    '水源工程老化，完好率仅有七成左右',
    '基层站所缺人，平均每站不到2名技术员',
    '水费收缴率偏低，个别乡镇不足60%',
  ];
  const listed = (items: string[]): string[] =>
    items.map((item, at) => `${['一', '二', '三'][at] ?? ''}是${item}。`);
  const names = [
    ['问题与不足', wanting],
    ['下一步打算', planned],
  ];
  const [above, below] = ['工作中也存在一些问题：', '今后，我们将做好以下工作：'];
  expect(told(`${above}${listed(wanting).join('')}${below}${listed(planned).join('')}`)).toEqual(names);
  expect(told(above, ...listed(wanting), below, ...listed(planned))).toEqual(names);
});

test('a plan for each of what is wanting stays with it', () => {
  expect(
    told(
      '工作中还存在一些不足：一是水源单一。下一步，我们将新建水库2座。二是管网老旧。下一步，我们将改造管网90公里。',
    ).map(([name]) => name),
  ).toEqual(['问题与不足']);
});

test('whom a statement greets and thanks is its introduction, and how it ends its closing', () => {
  const [title = '', ...rest] = statement().split('\n\n');
  const greeting = [
    '各位来宾，新闻界的朋友们：',
    '大家下午好！首先，我代表市水务局，向大家表示欢迎和感谢！下面，我作简要介绍。',
  ];
  const end = '以上就是去年水务工作的情况。接下来，欢迎各位提问。谢谢大家！';
  const { intro, closing, keywords } = readReport([title, ...greeting, ...rest, end].join('\n\n'));
  expect([intro, closing]).toEqual([greeting[1], end]);
  expect(keywords.map(({ name }) => name)).toEqual(['供水保障', '河湖治理', '节水水平']);
});
