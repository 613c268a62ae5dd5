import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['排查隐患60处，整改52处，余下8处落实了防范措施。', ['排查隐患', '整改隐患', '落实防范措施的剩余隐患']],
  [
    '检查组反馈的7个问题已办结6个，剩余1个正按计划推进。',
    ['检查组反馈的问题', '检查反馈问题已办结', '剩余问题'],
  ],
  ['剩下的4家石料厂年底前关停。', ['剩余石料厂']],
])('those left over: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  ['摸排矛盾纠纷140起，化解131起，剩余9起正在处置。', ['摸排矛盾纠纷', '化解摸排矛盾纠纷', '未化解矛盾纠纷']],
  ['督办案件30件，办结22件，其余8件全部办结。', ['督办案件', '办结案件', '全部办结的其余案件']],
])('whatever is done about them, the rest are not settled: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
