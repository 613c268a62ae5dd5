import { expect, test } from 'vitest';
import { wordsOf } from './index.ts';

const cut = (text: string): string =>
  wordsOf(text)
    .map((word) => `${word.text}/${word.class}`)
    .join(' ');

test.each([
  ['老年助餐点铺到', '老年/n 助餐点/n 铺到/l'],
  ['医院将力争四级手术占比', '医院/n 将/d 力争/s 四级/m 手术/n 占比/n'],
  ['国家级“小巨人”企业新添', '国家级/b “小巨人”/n 企业/n 新添/l'],
  ['PM2.5浓度33微克', 'PM2.5/e 浓度/n 33/e 微克/q'],
])('%s is cut where words are met most often', (text, words) => expect(cut(text)).toBe(words));

test.each([
  ['查处酒驾醉驾', '查处/s 酒驾醉驾/n'],
  ['存贷比由', '存贷比/n 由/p'],
  ['观看量', '观看量/n'],
  ['抽水蓄能电站', '抽水蓄能/n 电站/n'],
])('%s holds a word that the list does not know', (text, words) => expect(cut(text)).toBe(words));

test('the words tell where they stand', () => {
  const text = '全年GDP，比上年增长';
  for (const word of wordsOf(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
});

test('a text without end is cut in time that grows as it does', () => {
  const time = (length: number): number => {
    const text = '农村居民人均可支配收入稳步增长'.repeat(length);
    const started = performance.now();
    wordsOf(text);
    return performance.now() - started;
  };
  time(1000);
  expect(time(40_000)).toBeLessThan(Math.max(40, time(4000)) * 40);
});
