/** How often a bus or boat goes: “超过八成的行政村实现了每天3班以上”. */
import { wordsOf } from '../../lexicon/index.ts';
import type { Named, Place } from '../place.ts';

const running = /^(?:班|趟|列|班次|车次|航班|航次)$/;
const often = /(每[天日周月])(?:至少|不少于|有|开行|发车|通行)*$/;
const served = /^(?:以上|左右)?的?(.{1,8}?)(?:已经?|均|都)?(?:实现|达到?|做到|开通|享有)了?每[天日周月]$/;

/** Names so many runs by how often, where a share of those served stands before: 每天班次. */
export function services({ number, own }: Place): Named | null {
  const [, when = ''] = often.exec(own) ?? [];
  if (when === '' || !running.test(number.unit) || !served.test(own)) return null;
  return { label: `${when}班次`, topic: `${when}班次` };
}

/** “超过八成的行政村实现了每天3班以上”: those served so often, as a share; null where no run stands behind. */
export function servedSo({ number, numbers, index, text }: Place): Named | null {
  const next = numbers[index + 1];
  if (!next || !running.test(next.unit) || !/^(?:percent|ratio)$/.test(number.kind)) return null;
  const between = text.slice(number.end, next.start);
  const whom = served.exec(between)?.[1] ?? '';
  const when = often.exec(between)?.[1] ?? '';
  if (whom === '' || when === '' || !'nwg'.includes(wordsOf(whom).at(-1)?.class ?? 'x')) return null;
  const bound = /^(?:及?以[上下])/.exec(next.around.after)?.[0] ?? '';
  return { label: `${when}${next.raw}${bound}的${whom}占比`, topic: whom };
}
