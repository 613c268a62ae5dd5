/** Words that any report's title may have; what is left tells whose report it is. */
const common =
  /政府|工作|报告|解读|国民经济|和|社会|发展|统计|公报|情况|计划|执行|草案|回顾|总结|答卷|城市|全[市县省区]|这|一|的|个|字|里|看|交出|\d+|年|[市县省区]/g;
const commonEnglish = new Set(
  'annual report statistics government work city county year reading council words that tell from with this its company results'.split(
    ' ',
  ),
);

/** What a title says beyond the words of any title. */
const own = (title: string): string[] => title.replace(common, ' ').match(/[\u4e00-\u9fff]{2,}/g) ?? [];
const ownEnglish = (title: string): string[] =>
  (title.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => !commonEnglish.has(word));
const withoutYears = (title: string): string => title.replace(/\d+|\s/g, '');

/**
 * Whether two titles may be of reports of one place or company in different years. Only such figures
 * may stand beside each other: better none than those of another city.
 *
 * @example samePlace('六个字里看衡阳：2020年这座城市交出的答卷', '衡阳市2019年政府工作报告') → true
 */
export function samePlace(a: string, b: string): boolean {
  if (withoutYears(a) === withoutYears(b)) return true;
  const others = own(b);
  const shared = own(a).some((word) => others.some((other) => sharesPair(word, other)));
  return shared || ownEnglish(a).some((word) => ownEnglish(b).includes(word));
}

function sharesPair(a: string, b: string): boolean {
  for (let at = 0; at + 2 <= a.length; at++) if (b.includes(a.slice(at, at + 2))) return true;
  return false;
}
