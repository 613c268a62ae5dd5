/** One thing alone that brought so much: “光是出口退税，厂里就拿到了200万元”. */
import { tidy } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

/** Names the sum by that thing. */
export function alone({ number, own }: Place): Named | null {
  if (number.kind !== 'amount' || number.unit !== '元') return null;
  const ahead = number.around.ahead.slice(0, number.around.ahead.length - own.length);
  const what = /(?:光|单|仅仅?|只)[是靠凭]?([^，。；]{2,12})，$/.exec(ahead)?.[1];
  const got =
    /^[^，、]{0,8}就(?:能|可以?)?(?:[\u4e00-\u9fff]{1,3}[到了下出掉]|进账|收入|节省|节约|增收|赚|挣|花)(?:约|将?近|超过?)?$/.test(
      own,
    );
  const thing = tidy(what?.replace(/这?一项$/, '') ?? '');
  return thing.length < 2 || !got ? null : { label: thing, topic: thing };
}
