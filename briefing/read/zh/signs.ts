/** Falls: -1 for 下降, 压减, 比全省低; what something fell to or from is a level. */
import type { Around } from './around.ts';
import type { Found } from './found.ts';
import { falling, rising } from './words.ts';

/** “压减法人户数”, “减少碳排放”: what is made less may stand between. */
const object = `(?:(?!${rising}|[到至为])[^，。；]){1,10}`;
const lightly =
  '(?:仍有|仍|还有|为|是|均|了|约|近|超过|超|逾|不到|不足|至少|不低于|分别|同比|成本|幅度|达到?|高达|：|:){0,4}';
const falls = new RegExp(
  `(?:(?:${falling}|走掉|掉了|跌去|跌了|少掉|降幅|跌幅|(?<![审核扣裁递])[降减]|[比较同][^，。；]{2,12}[低少]|[比较][^，。；]{2,12}进度[慢晚]|(?<!不)低于[^，。；\\d]{2,12})${lightly}|(?:压减|压缩|压降|精简)${object}|(?:退出|淘汰|化解|去除|关停|关闭)[^，。；\\d]{0,8}产能|减少[^，。；\\d到至为]{0,6}人口)$`,
);
/** Of a share, whatever stands between is what shrinks: “降低成本15%”. */
const lessened = /(?:压减|压缩|减少|缩短|降低|削减|节约|节省)(?![到至为])[^，。；、\d到至为率达]{1,10}$/;
/** “比从前省了近一半”. */
/** “少花3600元”: as much less. */
const lesser =
  /(?:^|[，、\u4e00-\u9fff])(?<![不至减最多缺])少(?:[花付用交缴跑走报排烧耗]了?|漏掉?|了)(?:将?近|约|超过?)?$/;
const spared = /[比较][^，。；\d]{1,12}[省少短低]了?(?:将?近|约|超过?)?$/;
/** “PM2.5浓度33微克/立方米，改善5.7%”: of what is better when it is less. */
const better = /(?:PM2\.5|PM10|浓度|综合指数)[^。；]{0,30}改善了?$/;
/** “资金成本率优化15个基点”, “成本收入比26%，较上年优化1个百分点”: as much less. */
const leaner = /(?:成本|费用|不良|负债|杠杆|能耗|煤耗|损耗)[^。；]{0,40}优化/;
/** “反应时间…，比上年快1.2分钟”: as much shorter. */
const faster = /[比较][^，。；\d]{1,12}快了?(?:将?近|约|超过?)?$/;
/** “拖累工业增长0.8个百分点”: as much less; “拖累投资仅增长2.3%” tells the growth. */
const drags = /(?:拖累|拉低|下拉)[^，。；、\d]{2,14}$/;
const levels = new RegExp(`(?:(?:${falling}|降|减|减少|调整|优化)[到至为]|[由从])(?:约|近|超过|了)*$`);

/** “退出钢铁产能260万吨、煤炭产能480万吨”: the verb is said once. */
const closedToo = /(?:退出|淘汰|化解|去除|关停|关闭|压减)[^，。；]{0,40}[、和][^，。；、\d]{0,10}产能$/;
/** “与全国平均水平相比，……低0.6张” */
const lowerThan =
  /(?:[与同和][^，。；]{2,14}相比|[比较][^，。；]{2,14}，)[^。；]*(?<![最减降])[低少]了?(?:约|近)?$/;

/** The sign of a number; `previous` is that of the number before it when only a joint stands between them. */
export function signOf(
  number: Found,
  { own, ahead, after, clause }: Around,
  previous: 1 | -1 | null,
): 1 | -1 {
  if (number.negative) return -1;
  // “成本下降18元至371元”: the second is what it fell to; “低于65%的警戒线”: where the line is.
  if (/^[至到]$/.test(own) && previous === -1 && number.unit !== '') return 1;
  if (
    /(?:低于|少于)[^，。；\d]{0,12}$/.test(own) &&
    /^的[^，。；\d]{0,4}(?:线|上限|下限|目标|标准|要求)(?=[，。；])/.test(after)
  )
    return 1;
  // “低于去年的11%”: what it was.
  if (/(?:低于|少于)[^，。；\d]{2,12}的$/.test(own) && !/点$/.test(number.unit)) return 1;
  // “压降近千亿负债”: money, also where its unit is left out.
  if (number.date || number.ordinal || (number.unit === '' && !/[万亿]$/.test(number.magnitude)))
    return number.ratio
      ? spared.test(own) || /(?<![不至减最多缺])少了(?:近|约|将近)?$/.test(own)
        ? -1
        : fall(own)
      : 1;
  if (previous === null && /^[%‰成]$/.test(number.unit) && lessened.test(own)) return -1;
  if (lesser.test(own) || (closedToo.test(clause) && !/点$|%/.test(number.unit))) return -1;
  if (/[低少]了?(?:约|近)?$/.test(own) && lowerThan.test(ahead.slice(-60))) return -1;
  if (/点$/.test(number.unit) && drags.test(own)) return -1;
  if (/^(?:天|小时|分钟|秒)$/.test(number.unit) && faster.test(own)) return -1;
  // “为患者节约5.9亿元”: what was saved is told as a gain.
  if (
    /(?:节约|节省)(?:成本|费用|资金|开支|支出)?了?(?:近|约|超过?|逾)?$/.test(own) &&
    !/^[%‰成]$/.test(number.unit) &&
    !/[比较]/.test(own)
  )
    return 1;
  if (/优化了?(?:近|约|超过?)?$/.test(own) && leaner.test(ahead.slice(-60))) return -1;
  if (/改善了?$/.test(own) && better.test(ahead.slice(-60))) return -1;
  // “比2020年低23.8%”: the year stands between.
  if (/^[低少省]了?$/.test(own) && /[比较]\d{4}年[低少省]了?$/.test(ahead)) return -1;
  return previous ?? fall(own);
}

const fall = (own: string): 1 | -1 => (!levels.test(own) && falls.test(own.slice(-24)) ? -1 : 1);
