/** Rain and heat against the normal: “平均气温14.2℃，降水量较常年同期偏少三成”. */
import type { Known } from '../place.ts';

const normal =
  /[比较与]((?:常年|多年|往年|历史)(?:同期|平均|均值)*)(?:相比)?(偏[多少高低早晚]|多|少|高|低)出?(?:了|约|近|超过?|将近)*$/;

/** The label with what it is measured from: 降水量较常年同期偏少. */
export function againstNormal(label: string, { around: { own } }: Known): string {
  const [, base = '', how = ''] = normal.exec(own) ?? [];
  if (base === '' || label === '' || label.includes(base)) return label;
  const thing = label.replace(/增速$|增加$|减少$/, '').replace(/(?<=..)全[省市县区国]平均|平均(?=..)/, '');
  return `${thing}较${base}${how.length === 1 ? `偏${how}` : how}`;
}
