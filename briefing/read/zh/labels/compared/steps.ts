/** A step from one sum to the next, and how long it took: “从700亿元到800亿元，只用了两年”. */
import { topicOf, type Known, type Named, type Place } from '../place.ts';

/** As many numbers back as may still be spoken of. */
const farthest = 20;
const taking = '[^，]{0,8}?(?:只|仅|就|才|整整|足足)*(?:用|花|走|历时|耗时)了?(?:约|将?近|不到)?$';
const step = new RegExp(
  `(?:^|[，。；“])从([^，]{2,12}?[元吨人次亩件辆台户家个里])[到至]([^，]{2,12})，${taking}`,
);
const earlier = new RegExp(
  `[，；而](?:而)?((?:此前|以前|过去|上一[次个])[^，]{0,8})，(?:也|则|却)?(?:用|花|走)了?(?:约|将?近|不到)?$`,
);

/** Names the sums of a step by what was told before, and its time by both sums; null where no step is told. */
export function steps(place: Place): Named | null {
  const { number, own, index, numbers, named, past } = place;
  const { ahead } = number.around;
  if (number.kind === 'duration') {
    const [, from = '', to = ''] = step.exec(ahead) ?? [];
    // “地区生产总值突破6000亿元。从4000亿元到6000亿元，只用了两年”: of what.
    const what = (named[past]?.topic ?? '').replace(/^全[省市县区国州]/, '');
    const time = `${from}到${to}用时`;
    if (from !== '') return { label: `${what.length + time.length > 20 ? '' : what}${time}`, topic: '' };
    const again = earlier.exec(ahead)?.[1];
    return again !== undefined && /用时$/.test(named[past]?.label ?? '')
      ? { label: `${again}用时`, topic: '' }
      : null;
  }
  if (number.kind !== 'amount') return null;
  const [before, next] = [numbers[index - 1], numbers[index + 1]];
  if (/^[到至]$/.test(own) && before && isBegun(before) && before.unit === number.unit)
    return { label: named[past]?.label ?? '', topic: topicOf(place) };
  if (!isBegun(number) || next?.around.own.search(/^[到至]$/) !== 0 || next.unit !== number.unit) return null;
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--)
    if (numbers[at]?.kind === 'amount' && numbers[at]?.unit === number.unit) {
      const topic = named[at]?.topic ?? '';
      return { label: topic, topic };
    }
  return null;
}

/** Whether a sentence begins with it: “从700亿元到…”. */
const isBegun = ({ around: { ahead } }: Known): boolean => /^[“”]*从$/.test(ahead);
