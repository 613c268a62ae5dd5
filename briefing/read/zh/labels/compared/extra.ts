/** So many days more: “优良天数比例90%，多出8天好天气”. */
import type { Named, Place } from '../place.ts';

/** Names a time more or less by what there was more of. */
export function extra({ number, own }: Place): Named | null {
  // “从70层到80层，比上一个十层少用12天”
  const [, than = '', how = '', verb = ''] = /比([^，\d]{2,10}?)(多|少)(用|花|等|走)了?$/.exec(own) ?? [];
  if (number.kind === 'duration' && verb !== '') return { label: `比${than}${how}${verb}`, topic: '' };
  const more = /^[，、]?(?:[比较][^，]{1,8})?(多|少)(?:出了?|了)$/.exec(own)?.[1];
  const thing = /^的?([\u4e00-\u9fff]{2,4})(?=[，。；])/.exec(number.around.after)?.[1];
  if (number.kind !== 'duration' || more === undefined || thing === undefined) return null;
  return { label: `${thing}${more === '多' ? '增加' : '减少'}`, topic: thing };
}
