/** “102项任务中有87项达到进度”: some of the things that were counted, by what is said of them. */
import { wordsOf } from '../../lexicon/index.ts';
import { phraseAfter } from '../phrases/after.ts';
import { isThing } from '../phrases/caption.ts';
import type { Named, Place } from '../place.ts';
import { cutAtVerb, tidy } from '../phrases/phrases.ts';

/** Names a number of things among others. */
export function among({ number, numbers, past, text, own: words, fresh }: Place): Named | null {
  const before = numbers[past];
  if (number.kind !== 'amount' || !before) return null;
  // “在28个行业大类中，有19个…”: the comma stands between.
  // “86个县（市、区）中有79个”: what stands in brackets is part of the name.
  const own =
    fresh && !/（/.test(text.slice(before.end, number.start)) ? words : text.slice(before.end, number.start);
  if (own.length > 16) return null;
  const inside = /^的?((?:[^，、；（]|（[^（）]{1,6}）){2,10}?)中[，,]?(?:已|共|就|又)?有$/.exec(own)?.[1];
  // “18项指标有11项进入前列”
  const plainly =
    inside === undefined && fresh && before.unit === number.unit
      ? /^([^，、；的]{2,8}?)[，]?(?:已经?|共)?有$/.exec(own)?.[1]
      : undefined;
  const things = tidy(inside ?? plainly ?? '');
  if (things.length < 2) return null;
  // “36个行业大类中，有24个行业增加值增长”: those are named already.
  const kind = wordsOf(things)[0]?.text ?? things;
  const said = phraseAfter(number.around.after).replace(new RegExp(`^${kind}(?=.{4})`), '');
  const telling = said.length >= 2 && said.length <= 12 && cutAtVerb(said) === '' && !said.includes('的');
  const does = 'vsl'.includes(wordsOf(said)[0]?.class ?? 'x');
  if (plainly !== undefined && !telling)
    return does && said.length <= 12 && !/[的了]/.test(said)
      ? { label: `${said}的${things}`, topic: things }
      : null;
  // “80个村中有12个脱贫村”: what those are called tells which they are.
  if (said !== things && said.at(-1) === things.at(-1) && isThing(said) && cutAtVerb(said) === said)
    return { label: said, topic: said };
  // “有19个增加值实现增长”.
  const grew = /^([\u4e00-\u9fff]{2,8})(?:实现|保持)?(增长|下降|盈利|亏损|达标)$/.exec(said);
  if (grew) return { label: `${grew[1] ?? ''}${grew[2] ?? ''}的${things}`, topic: things };
  return { label: telling ? `${said}的${things}` : things, topic: things };
}
