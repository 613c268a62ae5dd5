/** Things that a sentence points back to: “这样的书屋，全镇已有12个，今年还要再建5个”. */
import { wordsOf } from '../../lexicon/index.ts';
import type { Named, Place } from '../place.ts';

const pointed =
  /(?:^|[，。！？；\n])[“]?(?:像|类似|如)?(?:这样|这种|此类|这类|同样)的([\u4e00-\u9fff]{2,12})，[^。！？\n]*$/;
const done =
  /^[，、]?(?:目前|如今|今年|去年|明年|全年|年内|全[省市县区国镇乡村州]|[我本][省市县区]|已经|就|还|又)*((?:将|要|计划|打算|准备|拟)?再?(?:新[增建设认定]+|建成?|修建?|改造|开[设通]|增设|增加|完成|打造|[加安]装|更新|培育)|(?:累计|总数)|)(?:已?达到?|已|有|已有|共有|增[加至到]+|了|约|近|超过?)*$/;

/** 新增省级工厂, 省级工厂累计, 计划再建书屋; null where the clause tells of another thing. */
export function suchOnes({ number, own, text }: Place): Named | null {
  const { ahead, after } = number.around;
  if (
    number.kind !== 'amount' ||
    !/^(?:[家个所处座间支部台条套片辆户项场]|公里)$/.test(number.unit) ||
    !/^(?:[，。；！]|$)/.test(after)
  )
    return null;
  const such = pointed.exec(ahead)?.[1];
  const deed = done.exec(own)?.[1];
  if (such === undefined || deed === undefined) return null;
  const thing = nameBefore(such, text.slice(0, number.start - ahead.length));
  if (/^(?:累计|总数)$/.test(deed)) return { label: `${thing}${deed}`, topic: thing };
  const plan = deed.replace(/^(?:将|要|计划|打算|准备|拟)/, '');
  return { label: `${plan === deed ? '' : '计划'}${plan}${thing}`, topic: thing };
}

/** 幸福书屋, where the thing was told with one word more before: “走进河湾村幸福书屋”. */
function nameBefore(thing: string, before: string): string {
  if (thing.length > 4) return thing;
  const words = before
    .split(thing)
    .slice(0, -1)
    .map((said) => wordsOf(/[\u4e00-\u9fff]*$/.exec(said)?.[0] ?? '').at(-1));
  const word = words.findLast((one) => one?.text.length === 2 && 'nwba'.includes(one.class));
  return `${word?.text ?? ''}${thing}`;
}
