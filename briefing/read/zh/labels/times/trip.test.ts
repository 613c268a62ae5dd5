import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['“以前骑车上班要40分钟，现在坐公交15分钟就到。”', ['以前骑车上班用时', '坐公交上班用时']],
  ['“从前赶集走山路得3个小时，现在坐班车20分钟。”', ['以前赶集走山路用时', '赶集坐班车用时']],
  ['坐船上岛要70分钟，如今走大桥12分钟就能到。', ['坐船上岛用时', '走大桥上岛用时']],
  ['孩子们过去步行上学要50分钟，现在坐校车只需10分钟。', ['以前步行上学用时', '坐校车上学用时']],
  ['坐大巴去省城要4个小时。', ['坐大巴去省城用时']],
])('how long one is on the way: %s', (text, expected) => expect(labels(text)).toEqual(expected));
