/** What was in the same months of an earlier year: “2020年同期零售额下降18%”. */
import type { Known } from '../place.ts';

/** The clause is of that time; what is only compared with it is not. */
const then =
  /^(?:而|但|其中)?在?((?:(?:19|20)\d{2}年|上年|去年|前年)同期)(?!相比|的?(?:基础|基数|水平)|[多少高低快慢好优]|持平)(?!.*(?:今年|本年|当年))/;

/** The label with that time: 2020年同期零售额增速. */
export function inSameTime(label: string, { kind, around: { clause } }: Known): string {
  if (kind === 'date' || label.length < 2 || /同期/.test(label)) return label;
  // “（上年同期亏损3亿元）”
  const when = then.exec(clause.replace(/^.*（(?=[^（）]*$)/, ''))?.[1];
  return when === undefined ? label : `${when}${label.replace(/^(?:全年|上年|去年|\d{4}年)(?=..)/, '')}`;
}
