/** The others of a group, told by a unit that is a word itself: “与都市圈其他7市互认事项”, “周边其余6县”. */
import type { Named, Place } from '../place.ts';

const group = /(?:^|[与和同跟及，、])([^，、与和同跟及\d]{2,12}?(?:其他|其它|其余|另外))的?$/;
const words: Record<string, string> = {
  市: '城市',
  县: '县',
  区: '区',
  省: '省份',
  国: '国家',
  镇: '镇',
  村: '村',
};

/** Names them by their group: 都市圈其他城市. */
export function others({ number, own }: Place): Named | null {
  const of = group.exec(own)?.[1];
  const what = words[number.unit];
  return of === undefined || what === undefined ? null : { label: `${of}${what}`, topic: '' };
}
