/** A sum in another money, and the rate it was reckoned by: “约合22.7亿元人民币”, “按平均汇率6.9折算”. */
import { topicOf, type Named, type Place } from '../place.ts';
import { tidy } from '../phrases/phrases.ts';

const into =
  /^(?:左右|以上|多)?[，、（(]?(?:按[^，]{0,12}汇率(?:[折计换]算)?，?)?([^，]*?)(?:约合|折合成?|折算(?:成|为)|合(?=约|人民币))(?:约|近|超过?)?(?:人民币|美元)?$/;
const rate =
  /(?:^|[按以])(?:\d{4}年|年|当年|当日|期末)?的?([^，按年\d]{0,10}?(?:平均)?汇率(?:中间价)?)(?:为|约)*$/;
const moneys: [RegExp, string][] = [
  [/^元$/, '人民币'],
  [/美元|美金|^US\$|^\$/, '美元'],
  [/欧元/, '欧元'],
];

/** 实际使用外资（折人民币）, 美元对人民币平均汇率; null where no money was turned into another. */
export function converted(place: Place): Named | null {
  const { number, own } = place;
  if (number.kind !== 'amount') return null;
  const reckoned = number.unit === '' ? rate.exec(own)?.[1] : undefined;
  if (reckoned !== undefined) return { label: reckoned, topic: topicOf(place) };
  const money = moneys.find(([unit]) => unit.test(number.unit))?.[1];
  const said = money === undefined ? undefined : into.exec(own)?.[1];
  if (said === undefined) return null;
  const noun = tidy(said);
  const before = topicOf(place);
  // “户籍人均生产总值8万元，人均生产总值约合1.2万美元”: of what was told in the other money.
  const thing = noun === '' || before.endsWith(noun) ? before : noun;
  return thing.length < 2 || /[率%]$/.test(thing)
    ? null
    : { label: `${thing}（折${money ?? ''}）`, topic: thing };
}
