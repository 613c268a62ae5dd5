/** How many of those spoken of do something: “12只新股中，有8只预计亏损”. */
import { wordsOf } from '../../lexicon/index.ts';
import { endOf, phraseAfter } from '../phrases/after.ts';
import { isThing } from '../phrases/caption.ts';
import { metric } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const some = /^[，、；]?(?:其中)?，?(?:也|则)?(?:还有|另有|仍有|已有|有)(?:约|近|超过?)?$/;
const unit = /^[家只户个项名位支款所]$/;
/** What is expected or announced tells which of them are counted. */
const foretold = /^(?:预计|预告|预期|披露|公布|宣布|拟|计划|承诺)/;
/** How far back those are told who are counted, in numbers. */
const farthest = 6;

/** Names them by what they foretell, and by the number it comes to: 预告净利下滑50%以上的新股. */
export function suchOfThem(place: Place): Named | null {
  const { number, numbers, index, own } = place;
  if (number.kind !== 'amount' || !unit.test(number.unit) || !some.test(own)) return null;
  const phrase = phraseAfter(number.around.after);
  const words = wordsOf(phrase);
  if (!foretold.test(phrase) || !words.slice(1).some(({ class: one }) => 'vslw'.includes(one))) return null;
  const them = thoseOf(place);
  const next = numbers[index + 1];
  const bound = /^(?:以上|以下)/.exec(next?.around.after ?? '')?.[0] ?? '';
  const sum = next && next.start === endOf(number, phrase) ? `${next.raw}${bound}` : '';
  return them === '' || phrase.length > 16
    ? null
    : { label: `${phrase.replace('将', '')}${sum}的${them}`, topic: them };
}

/** Those who were counted last in the sentence. */
function thoseOf({ numbers, named, number, index }: Place): string {
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const other = numbers[at];
    if (!other || other.start < number.around.sentence.start) return '';
    const thing = (named[at]?.topic ?? '').replace(/^.*的(?=..)/, '');
    if (
      other.kind === 'amount' &&
      unit.test(other.unit) &&
      (isThing(thing) || /股$/.test(thing)) &&
      !metric(thing)
    )
      return thing;
  }
  return '';
}
