/** The year that has begun, told after the one that is over: “去年新建泵站6座。今年新建泵站9座，改造管网30公里。” */
import type { Known } from '../place.ts';

/** A sentence that tells of the year that is over, and not one that only compares with it. */
const over = /(?:^|[。！？；\n])[“”]?(?:去年|上年|过去一年)，?(?!同期|相比)[^。！？\n]*。/;
const begun = /(?:^|[。！？\n])[“”]?今年，?([^。！？\n]*)$/;
/** What the new year has brought already. */
const brought =
  /已|了|前\d|上半年|下半年(?![^，]{0,6}(?:再|[将拟要]|计划|力争))|季度|以来|累计|至今|目前|截至|[同环]比|[比较]去年|又|刚|\d月|春|夏|秋|冬|入(?![户企学托])/;
/** Only what is done can be planned without a word for it; what is measured may be so today. */
const deed =
  /^(?:新[建增设开辟改]|改造|建设|开工|筹集|培育|引进|招引|培训|完成|治理|更新|加装|实施|创建|开行|打造|建成)/;

/** “今年再压减钢铁产能”: more of what was done is still to do. */
const more = /^[^，；。\d]{0,8}再(?![获次度添现夺])[\u4e00-\u9fff]{2}/;
/** “今年行政经费再压减4%，会议数量减少一成”: so is what changes beside it. */
const changes = /(?:下降|降低|减少|压减|压缩|缩短|提高|提升|增加|增长)(?:约|近|超过?)?$/;
const lessening = /^(?:压减|退出|淘汰|关停|化解|削减|减少|精简)(?=..)/;

/** The two years are told no farther apart than this, in UTF-16 units. */
const longest = 600;

/** Whether what is told is to be done this year, after all that was done in the last. */
export function isNext(label: string, { start, around: { own, after } }: Known, text: string): boolean {
  const ahead = text.slice(Math.max(0, start - longest), start);
  const said = begun.exec(ahead)?.[1];
  if (said === undefined) return false;
  const again = more.test(said);
  if (!again && !over.test(ahead.slice(0, ahead.length - said.length))) return false;
  const rest = /^[^。！？\n]*/.exec(after)?.[0] ?? '';
  return (
    !brought.test(said) &&
    !/已|了/.test(rest) &&
    (deed.test(label) ||
      (again && (lessening.test(label) || changes.test(own))) ||
      /再[^，；]{0,8}$/.test(own))
  );
}
