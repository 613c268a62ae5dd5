import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { cleaned } from './clean.ts';
import { documentText } from './document.ts';

test('radicals that a printed page gives for characters are those characters, so that they are found and understood', () => {
  expect(cleaned('⼯业增⻓6.8%，惠及居⺠1.84万⼾，⼆〇⼆四年，⻋辆')).toBe(
    '工业增长6.8%，惠及居民1.84万户，二〇二四年，车辆',
  );
});

test('what is only there for the end of a line, or for nobody, is not told', () => {
  expect(cleaned('a fur\u00adther \u200b8\u20606 projects, \u20113.2%')).toBe('a further 86 projects, -3.2%');
  // A joiner makes one picture of two.
  expect(cleaned('👩\u200d🌾')).toBe('👩\u200d🌾');
});

test.each(['a.txt', 'a.html', 'a.csv', 'a.md'])('in %s as well', async (name) => {
  const { text } = await documentText(name, strToU8('⼯业增⻓8\u00ad6%，其余持平'));
  expect(text).toContain('工业增长86%');
});
