import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '全市外贸总额812亿元，增长7.1%。这一增速比全省快1.2个百分点，在全省的位次从第9位前移到第5位。',
    [
      '全市外贸总额',
      '全市外贸总额增速',
      '全市外贸总额增速快于全省',
      '原全市外贸总额增速（全省）',
      '全市外贸总额增速（全省）',
    ],
  ],
  [
    '旅客吞吐量820万人次，增幅20%，在全国支线机场中排名第3。',
    ['旅客吞吐量', '旅客吞吐量增幅', '旅客吞吐量（全国支线机场）'],
  ],
])('what ranks, the rate or the size: %s', (text, expected) => expect(labels(text)).toEqual(expected));
