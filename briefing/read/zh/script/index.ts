/** Traditional Chinese as the rules read it: simplified, each character in its place; what is shown stays as it was. */
import { simplified as others, traditional } from './data.ts';

/** What other places say for the same; each as long as ours. */
const words: [RegExp, string][] = [
  [/成長/g, '增长'],
  [/計畫/g, '计划'],
  [/規畫/g, '规划'],
  [/預估/g, '预计'],
  [/(?<![每逐今去])年增(?=率|[約近逾達]?\d)/g, '增长'],
  [/(?<![每逐今去])年減(?=率|[約近逾達]?\d)|衰退(?=[約近逾達]?\d)/g, '下降'],
  [/[「『]/g, '“'],
  [/[」』]/g, '”'],
];

/** Forms that Hong Kong writes, one under the other. */
const [variants, plain] = ['爲綫衞産説啓滙鷄牀峯羣', '为线卫产说启汇鸡床峰群'];

const single = new Map(Array.from(traditional + variants, (one, at) => [one, (others + plain)[at] ?? one]));
/** What a character of ours is elsewhere, where that is but one. */
const back = new Map<string, string | null>();
for (const [one, other] of single) back.set(other, back.has(other) ? null : one);

const isTraditional = new RegExp(`[${traditional}${variants}]`);
const chinese = /[\u4e00-\u9fff]/g;

/** A text in simplified characters, as long as it was: every place in it stays valid. A simplified one stays as it is. */
export function simplified(text: string): string {
  if (!isTraditional.test(text)) return text;
  return words
    .reduce((all, [word, ours]) => all.replace(word, ours), text)
    .replace(chinese, (one) => single.get(one) ?? one);
}

/** What the rules made of a text, in the text’s own characters; `plain` is the text as rules read it. */
export function asIn(text: string, made: string, plain = simplified(text)): string {
  if (plain === text) return made;
  const at = plain.indexOf(made);
  if (at >= 0) return text.slice(at, at + made.length);
  return made.replace(chinese, (one) => {
    const own = [...plain.matchAll(new RegExp(one, 'g'))].map(({ index }) => text[index] ?? one);
    return own.find((other) => other === one || single.get(other) === one) ?? back.get(one) ?? one;
  });
}
