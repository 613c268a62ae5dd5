import { expect, test } from 'vitest';
import { readReport } from './index.ts';

test('a masthead names the paper and the day, and what leads in is no title', () => {
  const text =
    '沥南日报 2025年1月16日 星期四 A02版\n\n工作报告里的温度\n\n□ 本报记者 闻嘉树\n\n核心提示\n\n今年全市投入38亿元办实事。\n\n【教育】\n\n新建学校26所，新增学位1.8万个。\n\n【养老】\n\n建成社区食堂45个。\n\n声音\n\n市人大代表许青说，去年全市加装电梯312部。\n';
  const { title, kicker, source, date, byline, keywords } = readReport(text);
  expect({ title, kicker, source, date, byline }).toEqual({
    title: '工作报告里的温度',
    kicker: '',
    source: '沥南日报',
    date: '2025-01-16',
    byline: '本报记者 闻嘉树',
  });
  expect(keywords[1]?.points.map((point) => point.text)).toEqual([
    '建成社区食堂45个。',
    '声音\n市人大代表许青说，去年全市加装电梯312部。',
  ]);
});

test('a title may ask, and who edited what was posted is no talking point', () => {
  const text =
    '工作报告里有哪些“民生礼包”？\n\n来源：青禾发布\n发布时间：2025-02-10 09:12\n\n就业更稳\n\n去年城镇新增就业2.1万人。\n\n收入更高\n\n居民人均可支配收入3.86万元，增长6.4%。\n\n责任编辑：周小禾\n';
  const { title, keywords } = readReport(text);
  expect(title).toBe('工作报告里有哪些“民生礼包”？');
  expect(keywords.map(({ name, points }) => [name, points.length])).toEqual([
    ['就业更稳', 1],
    ['收入更高', 1],
  ]);
});
