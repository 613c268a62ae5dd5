/** Times of day: 22:30, 9时起, 8时30分. They say when, and are no figures. */
import type { Span } from '../../model.ts';

const hour = '(?<![\\d.:：])(?:[01]?\\d|2[0-4])';
const dialled = new RegExp(
  `${hour}[:：][0-5]\\d(?:\\s?(?:[—–~～-]{1,2}|至|到)\\s?(?:次日)?(?:[01]?\\d|2[0-4])[:：][0-5]\\d)?(?![\\d:：.%])`,
  'g',
);
/** “22:30” where something opens, leaves or ends; “9:45” may be a ratio elsewhere. */
const whenBefore =
  /(?:[早晚]上?|凌晨|清晨|[上中下]午|傍晚|夜间|[日天]|时间|[首末]班车?|延[长迟]|提前|推迟|调整)(?:[为到至])?(?:约|近)?\s?$/;
const whenAfter = /^(?:起|前|后|止|整|许|准时|开[门放始业馆]|发车|结束|关[闭门]|打烊|出发|到达|抵达)/;
const spoken = new RegExp(
  `${hour}时(?:(?:[0-5]?\\d)分|整|许)?(?![代段期速长间效空下常刻隔光值装尚任节令候而不机局事势区差])`,
  'g',
);
const spokenBefore = /(?:^|[日午晚晨夜天从自于至到当在，。；：、（(—–~～-])\s?(?:约|近)?$/;

/** Every time of day in a text that is written in digits. */
export function hoursOf(text: string): Span[] {
  const at = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });
  const around = ({ start, end }: Span): [string, string] => [
    text.slice(Math.max(0, start - 8), start),
    text.slice(end, end + 4),
  ];
  return [
    ...[...text.matchAll(dialled)].map(at).filter((span) => {
      const [before, after] = around(span);
      const isRange = /[:：].*[:：]/.test(text.slice(span.start, span.end));
      return (
        !/比[例重值]?[为是由]?$/.test(before) && (isRange || whenBefore.test(before) || whenAfter.test(after))
      );
    }),
    ...[...text.matchAll(spoken)].map(at).filter((span) => spokenBefore.test(around(span)[0])),
  ];
}
