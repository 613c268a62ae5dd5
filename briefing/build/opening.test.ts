import { expect, test } from 'vitest';
import { readReport } from '../read/index.ts';
import { buildBriefing } from './index.ts';
import { plainWords as words, planOf } from './testing.ts';

const report = (intro: string) =>
  readReport(
    `青禾县经济运行情况\n\n${intro}\n\n一、农业\n粮食产量增长2.1%。\n油料产量增长3.4%。\n\n二、工业\n工业增加值增长6.3%。\n发电量增长1.8%。\n`,
  );
const keys = (intro: string, scope: string | null = null) =>
  buildBriefing(planOf(report(intro), scope), { words }).slides.map(({ key }) => key);

const told = '初步核算，前三季度全县生产总值186.4亿元，增长5.1%。其中，第一产业增加值21.3亿元，增长3.9%。';

test('the numbers told before the first keyword stand behind the cover, with what was said of them', () => {
  const [cover, opening] = buildBriefing(planOf(report(told), null), { words }).slides;
  expect([cover?.key, opening?.key]).toEqual(['cover', 'opening']);
  expect(opening).toMatchObject({
    layout: 'figures',
    notes: told,
    cards: [
      { number: '186.4', label: '全县生产总值' },
      { number: '+5.1', label: '全县生产总值增速' },
      { number: '21.3', label: '第一产业增加值' },
      { number: '+3.9', label: '第一产业增加值增速' },
    ],
  });
});

test('an introduction without numbers has no slide, nor has the briefing of one keyword', () => {
  expect(keys('前三季度，全县上下稳字当头，经济运行总体平稳。')).not.toContain('opening');
  expect(keys('报告共31页，宣读52分钟，说出5个新词。')).not.toContain('opening');
  expect(keys(told, '农业')).not.toContain('opening');
});
