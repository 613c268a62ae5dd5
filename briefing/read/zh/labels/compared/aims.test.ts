import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['读者续借率为31%，明年的目标是达到四成。', ['读者续借率', '读者续借率目标']],
  ['亩均税收24万元，明年目标是30万元。', ['亩均税收', '亩均税收目标']],
  ['存货周转天数目前为90天，目标是年底前缩短到80天以内。', ['存货周转天数', '存货周转天数目标']],
  ['农机上牌率争取达到92%。', ['农机上牌率目标']],
])('what is aimed at next: %s', (text, expected) => expect(labels(text)).toEqual(expected));
