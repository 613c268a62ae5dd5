/** A sentence that goes on without a subject speaks of what the one before it did. */
import { phraseAfter } from './phrases/after.ts';
import { fellBy } from './compared/fell.ts';
import type { Named, Place } from './place.ts';
import { cutAtVerb, tidy } from './phrases/phrases.ts';
import { spokenOf } from './spoken.ts';
import { remark } from '../words.ts';

/** “村支书孙大有说”: who speaks is nothing that is counted. */
const speaking = /(?:[说称]|表示|介绍|坦言|直言|透露|认为|建议|告诉记者)$/;

/** As many numbers back as may still be spoken of. */
const farthest = 20;

/** Names a number by the beginning of its sentence, else by the last number before it. */
export function lately(place: Place): Named | null {
  const { number, numbers, named, index, own } = place;
  const ahead = number.around.ahead.slice(0, number.around.ahead.length - own.length);
  const after = phraseAfter(number.around.after);
  // “1.13万户拿到了产权证” is told by what they did.
  if (number.kind === 'amount' && /^[户人家名个所]$/.test(number.unit) && after.length >= 4) return null;
  const spoken = spokenOf(place);
  // “新模块完成验证，较上一代减重22%”
  const fell = number.kind === 'growth' && spoken.length >= 2 ? fellBy(own, spoken) : '';
  if (spoken.length >= 2) return { label: fell || spoken, topic: spoken };
  const first = tidy(
    cutAtVerb((/^[^，、；：]*/.exec(ahead)?.[0] ?? '').replace(new RegExp(`^${remark}`), '')),
  );
  if (
    first.length >= 2 &&
    !speaking.test(first) &&
    !/(?<![A-Za-z\d])\d/.test(first) &&
    !/^前?[几头数两三]个?(?:月|天|年)$/.test(first)
  )
    return { label: first, topic: first };
  // “一季度完成22亿元” goes on with the sum before it.
  if (number.kind !== 'growth' && (number.kind !== 'amount' || after !== '')) return null;
  const previous = [...Array(farthest).keys()]
    .map((step) => index - 1 - step)
    .find((at) => {
      const other = numbers[at];
      return other?.kind === 'amount' && (number.kind === 'growth' || other.unit === number.unit);
    });
  const topic = named[previous ?? -1]?.topic ?? '';
  return topic === '' ? null : { label: number.kind === 'growth' ? `${topic}增速` : topic, topic };
}
