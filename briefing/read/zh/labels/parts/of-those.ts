/** Those of many of which something is so: “20个村中，16个自来水达标”. */
import { wordsOf } from '../../lexicon/index.ts';
import { endOf, phraseAfter } from '../phrases/after.ts';
import { isThing } from '../phrases/caption.ts';
import { likeBefore, type Named, type Place } from '../place.ts';
import { undone } from '../phrases/phrases.ts';

/** Names them by what is said of them: 自来水达标的村; null where the words behind name a thing. */
export function ofThose(place: Place): Named | null {
  const { number, numbers, past, text, named, index } = place;
  const before = numbers[past];
  const things = likeBefore(place);
  if (number.kind !== 'amount' || !before || before.unit !== number.unit || things === '') return null;
  const between = text.slice(before.end, number.start);
  const goesOn = named[past]?.label.endsWith(`的${undone(things)}`) === true && /，$/.test(between);
  if (!goesOn && !/[中里]，?(?:已|共|就)?有?$|^[^，。；]{1,12}，其中有?$/.test(between)) return null;
  const said = phraseAfter(number.around.after);
  const next = numbers[index + 1];
  const bound =
    next?.start === endOf(number, said) && /(?:超过?|高于|低于|不足|达到?)$/.test(said) ? next.raw : '';
  const words = wordsOf(said);
  const verb = words.findIndex(({ class: one }, at) => at > 0 && 'vslad'.includes(one));
  // “16个自来水达标”, where “16个村达标” tells the things themselves once more.
  if (verb < 1 || said.length > 12 || /[的了]/.test(said) || (isThing(said) && words[verb]?.class !== 'l'))
    return null;
  const subject = said.slice(0, words[verb]?.start);
  if (!isThing(subject) || subject.length < 2 || things.endsWith(words[0]?.text ?? '')) return null;
  return { label: `${said}${bound}的${undone(things)}`, topic: things };
}
