/** “电池板块…。板块毛利率18%”: a line of business that goes on to be spoken of. */
import type { Place } from '../place.ts';

const line = /^(?:该|这一|本)?(板块|业务|事业部|产品线)(?=[\u4e00-\u9fff])/;

/** The label with the whole name of its line; as it is where it tells of none. */
export function ofLine(label: string, text: string, { number }: Pick<Place, 'number'>): string {
  const kind = line.exec(label)?.[1];
  if (kind === undefined) return label;
  const ahead = text.slice(Math.max(0, number.start - 300), number.start);
  const names = [
    ...ahead.matchAll(new RegExp(`(?:^|[，。；、是看\\s])([\\u4e00-\\u9fff]{2,8}${kind})`, 'g')),
  ];
  const name = names.map(([, one = '']) => one).findLast((one) => !/^(?:该|这|各|两|其他)/.test(one));
  return name === undefined
    ? label
    : `${name.replace(/^(?:今年|去年|全年|其中)/, '')}${label.replace(line, '')}`;
}
