/** What several years came to: “近五年累计分红超过30亿元”. */
import type { Named, Place } from '../place.ts';
import { tidy } from '../phrases/phrases.ts';

const years =
  /^[，、]?((?:近|过去|最近)(?:[两三四五六七八九十]|\d{1,2})年)来?(?:公司|集团|全[省市县区])?(累计)([\u4e00-\u9fff]{2,10}?)(?:将|已|预计|有望)*(?:超过?|突破|达到?|约|近|逾)*$/;

/** Names the sum by its years: 近五年累计分红; a sum of one year would be less. */
export function overYears({ number, own }: Place): Named | null {
  const [, when = '', all = '', said = ''] = years.exec(own) ?? [];
  const what = tidy(said);
  if (what.length < 2 || number.kind !== 'amount') return null;
  return { label: `${when}${all}${what}`, topic: `${all}${what}` };
}
