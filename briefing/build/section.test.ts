import { expect, test } from 'vitest';
import { readReport } from '../read/index.ts';
import { readingHandout } from './handout.ts';
import { buildBriefing } from './index.ts';
import { plainWords as words, planOf } from './testing.ts';

const text = [
  '一、过去一年工作',
  '全县地区生产总值完成186.4亿元，增长6.2%。',
  '（一）聚力项目攻坚',
  '实施重点项目128个，完成投资96.5亿元。',
  '新签约项目42个，到位资金38亿元。',
  '（二）聚力乡村振兴',
  '粮食总产量达到48.6万吨，连续九年增产。',
  '改造农村厕所4200座，硬化道路86公里。',
  '二、今年重点任务',
  '新开工项目60个以上。',
].join('\n');
const report = readReport(text);
const plan = planOf(report, report.keywords[0]?.name ?? '');
const { slides } = buildBriefing(plan, { words });

test('a slide says the section its talking point stands under', () => {
  const points = slides.filter(({ pointId, part }) => pointId !== null && part === 1);
  expect(points.map(({ section }) => section)).toEqual([
    '',
    '聚力项目攻坚',
    '聚力项目攻坚',
    '聚力乡村振兴',
    '聚力乡村振兴',
  ]);
  expect(slides.filter(({ pointId }) => pointId === null).every(({ section }) => section === '')).toBe(true);
});

test('the agenda tells sections, each once, and leads to their first points', () => {
  const agenda = slides.find(({ layout }) => layout === 'agenda');
  expect(agenda?.layout === 'agenda' && agenda.items).toEqual([
    { text: '全县地区生产总值完成186.4亿元，增长6.2%', pointId: 1 },
    { text: '聚力项目攻坚', pointId: 2 },
    { text: '聚力乡村振兴', pointId: 4 },
  ]);
});

test('the reading handout sets a section over its first talking point', () => {
  const sections = readingHandout(plan, words).map((block) =>
    block.type === 'piece' ? block.section : null,
  );
  expect(sections).toEqual([null, '', '聚力项目攻坚', '', '聚力乡村振兴', '']);
});
