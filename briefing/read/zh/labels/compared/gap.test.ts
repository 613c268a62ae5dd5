import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '西环快速路仅完成年度投资的五成，比序时进度慢了12个百分点。',
    ['西环快速路完成年度投资', '西环快速路慢于序时进度'],
  ],
  ['化工行业产值下降8%，拖累工业增加值增速1.6个百分点。', ['化工行业产值增速', '拖累工业增加值增速']],
  ['出口下滑，拖累工业增长0.8个百分点。', ['拖累工业增长']],
])('what lags, what pulls down: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  ['村民人均收入28000元，比全县平均水平高出3100多元。', ['村民人均收入', '村民人均收入高于全县平均水平']],
  ['外贸吞吐量62万标箱，增速高出全国平均水平近4个百分点。', ['外贸吞吐量', '外贸吞吐量增速高出全国平均水平']],
  ['水位降到21米，比警戒线低了1.2米。', ['水位', '水位低于警戒线']],
])('told as a sum: %s', (text, expected) => expect(labels(text)).toEqual(expected));
