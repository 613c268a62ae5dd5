/** Some of what was counted, told by its sort alone: “新开航线6条，其中国际2条”. */
import type { Named, Place } from '../place.ts';
import { isThing } from '../phrases/caption.ts';
import { undone } from '../phrases/phrases.ts';

const sort =
  /^[，、（]?其中，?(国际|国内|外贸|内贸|境外|海外|省外|省内|跨省|跨境|远洋|近洋|外资|民营|公办|民办|城镇|农村)(?:约|近)?$/;

/** Names them by their sort and the thing: 新开国际航线; null where the sort is no mere word of it. */
export function ofWhichSort({ number, own, named, numbers, past }: Place): Named | null {
  const which =
    number.kind === 'amount' && numbers[past]?.unit === number.unit ? sort.exec(own)?.[1] : undefined;
  const topic = named[past]?.topic ?? '';
  if (which === undefined || topic === '' || !/^[条家个所座列班户件]$/.test(number.unit)) return null;
  const thing = undone(topic).replace(/^新[开增建设]|^全[省市县区国](?=..)/, '');
  if (!isThing(thing) || thing.length > 8 || thing.includes(which)) return null;
  return {
    label: `${topic.slice(0, topic.length - thing.length).replace(/全[省市县区国]$/, '')}${which}${thing}`,
    topic,
  };
}
