import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['啤酒节带动住宿、餐饮等收入2亿元，惠及商户300家。', ['啤酒节带动住宿、餐饮等收入', '啤酒节惠及商户']],
  ['去年全县家装补贴政策拉动建材、洁具等销售5亿元。', ['家装补贴政策拉动建材、洁具等销售额']],
  ['技改贴息政策撬动企业投资21亿元。', ['技改贴息政策撬动企业投资']],
  // Nobody is named that did.
  ['全市带动就业3万人。', ['带动就业']],
])('what brought it about is told: %s', (text, expected) => expect(labels(text)).toEqual(expected));
