import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['全市宽带普及率91%，山区三县还不到八成。', ['全市宽带普及率', '山区三县宽带普及率']],
  ['农机上牌率88%，边远乡镇仅为六成。', ['农机上牌率', '边远乡镇农机上牌率']],
])('the same measure somewhere else: %s', (text, expected) => expect(labels(text)).toEqual(expected));
