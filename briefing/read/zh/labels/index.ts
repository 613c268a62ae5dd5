/** The noun phrase a speaker would put under each number: the first of several rules that knows a name gives it. */
import { asAgainst, asFall, asGrowth, asPrice } from './compared/grown.ts';
import { ofSeason } from './compared/by-season.ts';
import { asMoved } from './compared/points.ts';
import { howReckoned } from './compared/how-reckoned.ts';
import { reckonedOver } from './compared/reckoned-over.ts';
import { inSameTime } from './compared/same-time.ts';
import { perHead } from './compared/per-head.ts';
import { thenAndNow } from './compared/then-now.ts';
import { asRank } from './compared/rank-named.ts';
import { asItWas } from './compared/from-then.ts';
import { aspectOf } from './lists/aspect.ts';
import { standsAlone } from './judge.ts';
import { balanced, shortened } from './phrases/phrases.ts';
import { isWord, placeOf, type Known, type Named, type Place } from './place.ts';
import { ofPlate } from './money/plate.ts';
import { rules } from './rules.ts';
import { ofOwnThings } from './own-things.ts';
import { ofSpeaker } from './speaker.ts';
import { wholeName } from './whole-name.ts';

/** The first name that can stand alone; where none can, the first there is. */
function bestOf(place: Place): Named | null {
  let first: Named | null = null;
  for (const rule of rules) {
    const name = rule(place);
    if (name && standsAlone(name.label)) {
      const whole = aspectOf(place, name.label);
      return whole === '' ? name : { ...name, label: whole };
    }
    first ??= name;
  }
  return first;
}

/** Names every number of a text under a heading, in order; `ofPlans` where the text tells what is to be done. */
export function labelsOf(text: string, numbers: Known[], ofPlans = false, heading = ''): string[] {
  const named: Named[] = [];
  for (const [index, number] of numbers.entries()) {
    const place = isWord(number.kind) ? null : placeOf(text, numbers, index, named);
    const best = ofPlate(text, (place && bestOf(place)) ?? { label: '', topic: '' });
    const name = place ? ofSeason(best, place) : best;
    named.push(place ? { ...name, label: wholeName(name.label, place, ofPlans) } : name);
  }
  const plainly = thenAndNow(
    named.map(({ label }) => shortened(balanced(plainOf(label)))),
    numbers,
    text,
  );
  return plainly.map((plain, index) => {
    const number = numbers[index];
    return number
      ? ofSpeaker(
          ofOwnThings(
            lastTouches(asItWas(plain, number, text, heading, named[index + 1]?.label), number),
            number,
          ),
          number,
          text,
        )
      : plain;
  });
}

/** “物流成本平均每吨降了38元”: how it was measured leads on to the number; “2024年总量390亿元，增速10%”: what grew is the thing. */
const plainOf = (label: string): string =>
  label
    // “我们村的茶园”
    .replace(/^([村镇乡厂校店])的(?=..)/, '$1里')
    // “光合作社就分红46万元”: that it is much is no word of the name.
    .replace(
      /(?<=..)(?<![成造迁将高功早])就(?=(?:分红|节约|节省|减少|增加|增收|卖出|接待|完成|实现)[\u4e00-\u9fff]{0,4}$)/,
      '',
    )
    .replace(/(?<=..)总量(?=增[速幅]$)/, '')
    .replace(/(?<=..)(?<!全[省市县国区]|行业|高于|低于)平均$/, '');

/** What a label says more when all of it is known: that something grew, fell or ranks, over what time, and when it was so. */
const lastTouches = (label: string, number: Known): string =>
  [
    asGrowth,
    asFall,
    asAgainst,
    reckonedOver,
    howReckoned,
    asPrice,
    asMoved,
    perHead,
    inSameTime,
    asRank,
  ].reduce((told, touch) => touch(told, number), label);
