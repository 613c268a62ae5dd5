/** What kind of figure a number is, from its unit and the words before it. */
import type { FigureKind } from '../../model.ts';
import type { Around } from './around.ts';
import type { Found } from './found.ts';
import { times } from './units.ts';
import { compared, falling, rates, rising } from './words.ts';

const lightly =
  '(?:仍有|仍|还有|了|约|近|超过|超|逾|不到|不足|接近|将近|突破|达到?|在|为|是|高达|以上|：|:|保持|稳定在|保持在|控制在|分别|则|却|更|也|＋|\\+|\\s|年均|平均|累计|各|不低于|高于|低于|不少于|幅度)*';
/** “增长”, “同比增长了近”, “涨幅”: the number is the change itself. */
const changes = new RegExp(
  `(?:${rising}|${falling}|${rates}|增|降|减|涨|跌|升|翻|大增|微增|微降|掉了|跌去|少了|多了|省了|贵了|便宜了)${lightly}$`,
);
/** “比头一年多两成”, “比批发市场贵5%”. */
const differs =
  /[比较](?:[^，。；、\d]|\d{4}年){1,12}(?:[多少高低贵快慢大省]|便宜|多出|高出|少掉)(?:了|约|近|出)*$/;
/** “压减审批时限60%以上”: what is made less or more may stand between. */
const changed =
  /(?:压减|压缩|减少|缩短|降低|削减|节约|节省)(?![到至为])[^，。；、\d到至为率达]{1,10}$|(?:提高|提升|增加)(?![到至为])[^，。；、\d]{0,8}(?:效率|产能|产量|收入|速度|能力|效益)$/;
const since = new RegExp(`(?:${compared})\\s*[+＋-]?$`);
/** “提高到”, “增长率”: a level, or a share that only sounds like a change. */
const levels = new RegExp(
  `(?:(?<!达)[到至]|(?:${rising}|${falling}|[降升增减扩缩])为|自然增长率[^，。；]{0,4}|调整为)(?:约|近|超过|超|逾|了|全国的|全省的)*$`,
);
/** “增速居全市前列，达8.5%”, “增幅较大，分别达”: a clause stands between the rate and its number. */
const reaching = new RegExp(
  `(?:${rates})(?:[居位列最较放趋明逐高低比][^，。；、\\d]{0,8})，(?:分别|均)?(?:达到?|为|是)(?:约|近|了)?$`,
);
/** “增速逐季走高，一季度只有5%，年底已站上6%”: the clause before tells that it is one, and then when. */
const inTime = new RegExp(
  `(?:增速|[增涨]幅)(?!高于|低于)[^，。；、\\d]{0,6}(?:走高|走低|回升|回落|加快|放缓|提升|上升|向好)，(?:[^。；，\\d]{2,10}[\\d.]+%，){0,2}(?:到|而)?(?:前?[一二三四]季度|[上下]半年|[年月]初|年底|年末|全年|\\d{1,2}月份?)[末底]?(?:仅|还|才|只有|只|已经|已|就|为|是|达到|达|站上|升至|回升[到至])*$`,
);
const shares = /(?:占|比重|比例)[^，。；、]{0,16}$/;

/** “收入比缩小到1.9”: one over the other. */
const compares =
  /[\u4e00-\u9fff](?<![同环占相对无之])比值?(?:[由从](?:(?:上年|去年)[末底]?(?:同期)?|年初|\d{4}年)?的?[\d.]+)?(?:(?:缩小|扩大|降低|下降|提高|调整|控制|稳定|保持|收窄|优化)?(?:到|至|为|在)|[由从](?:(?:上年|去年)[末底]?(?:同期)?|年初|\d{4}年)?的?|是|达到?|约|近)*$/;

/** The kind of a number; `previous` is the one before it when only a joint stands between them. */
export function kindOf(
  number: Found,
  { own, clause, ahead, after }: Around,
  previous: FigureKind | null,
): FigureKind {
  const { unit } = number;
  // “两项指标分别提高1.2和2.5个百分点”: they only point back to what was told.
  if (
    /^[两二三四]$/.test(number.raw.slice(0, 1)) &&
    unit === '项' &&
    /(?:^|[，；。])(?:这|上述|以上)?$/.test(own) &&
    /^指标(?:同比|较|比|均|都|分别|合计|双双)/.test(after)
  )
    return 'ordinal-name';
  if (number.ratio) return 'ratio';
  // “前11个月，出口增长5%”: when, and not how long.
  if (number.date || (/^(?:个月|个季度|季度)$/.test(unit) && /(?:^|[^提之])[前头]$/.test(own))) return 'date';
  if (number.ordinal) return /^(?:位|名|个|强|)$/.test(unit) ? 'rank' : 'ordinal-name';
  if (/^(?:%|‰|成)$/.test(unit)) {
    // “分别下降4.1%、5.3%”: one verb is said for both.
    if (previous !== null && previous !== 'date') return previous === 'growth' ? 'growth' : 'percent';
    // “增加52人（8.1%）”
    return (own === '（' && /[增减升降多少加]了?[\d.,]+[万亿]?[\u4e00-\u9fff]{1,3}（$/.test(clause)) ||
      isChange(own, after, number.negative) ||
      (!/[，、]/.test(own) && differs.test(clause)) ||
      (/^[+＋]/.test(after) && since.test(clause)) ||
      reaching.test(ahead.slice(-28)) ||
      inTime.test(ahead.slice(-60))
      ? 'growth'
      : 'percent';
  }
  if (/^(?:个?百分点|个?千分点|个?基点|BPs?|bps?|pct|倍|番)$/.test(unit)) return 'growth';
  if (unit === '' && /^(?:和|、|至|到)\d[\d.]*个?百分点/.test(after)) return 'growth';
  if (/^[月日]$/.test(unit) && number.magnitude === '') return number.value <= 31 ? 'date' : 'duration';
  if (unit === '年' && number.value >= 1900 && number.value <= 2100 && number.magnitude === '') return 'date';
  if (/^(?:学年|届)$/.test(unit) && number.value >= 1900) return 'date';
  // “地处北纬41°”: where it lies.
  if (/^[°度]?$/.test(unit) && number.magnitude === '' && /(?:[北南]纬|[东西]经)(?:约|近)?$/.test(own))
    return 'ordinal-name';
  // “家住6楼”: which one it is.
  if (unit === '' && number.magnitude === '' && /^楼(?![宇盘市栋道群房])/.test(after)) return 'ordinal-name';
  if (unit === '' && number.magnitude === '' && compares.test(clause)) return 'ratio';
  // “为近五年最低”: how long ago is no time that it took.
  if (times.has(unit) && /近$/.test(own) && /^(?:以?来|间)?的?(?:同期)?(?:最|新[高低])/.test(after))
    return 'ordinal-name';
  // “近3年，公司累计投入”: when it was.
  if (unit === '年' && /^[，；]?最?近$/.test(own) && !/^多?的[^，]{0,6}时间/.test(after))
    return 'ordinal-name';
  if (times.has(unit)) return 'duration';
  return 'amount';
}

/** Whether the words right before a share make it a change. */
function isChange(own: string, after: string, negative: boolean): boolean {
  if (levels.test(own)) return false;
  // “较上年末5.2%提高0.3个百分点”: what it is compared with.
  if (/^(?:下降|上升|减少|增加|提高|降低|提升|下滑|略|微[升降增减])/.test(after) && since.test(own))
    return false;
  // “256.3万吨（+1.2%）”.
  if (/^[（(]?[+＋]?$/.test(own) && (/[+＋]$/.test(own) || negative)) return true;
  if (since.test(own)) return true;
  // “把经济增长目标定在6%左右”, “经济增长预期7%”
  if (/(?:增长|增速|[涨增]幅)(?:预期目标|预期|目标)(?:定|设|确定)?[在为是]?$/.test(own)) return true;
  // “以20%的速度增长”, “7%左右的增速可以”
  if (/以(?:年均)?(?:约|近)?$/.test(own) && /^(?:左右|以上)?的速度(?:增长|递增|上升)/.test(after))
    return true;
  if (
    /^[，、“]*(?:这|保持|以|按照?)?(?:约|近)?$/.test(own) &&
    /^(?:左右|以上)?的(?:年均)?(?:[\u4e00-\u9fff]{0,6}?(?:增速|增长率)|(?:经济|投资|消费|收入)?(?:增长)?(?:速度|[增涨]幅))/.test(
      after,
    )
  )
    return true;
  if (changed.test(own) && !shares.test(own)) return true;
  if (!changes.test(own)) return false;
  // “占比提高”, “比重达” are shares, unless the verb of change stands right before the number.
  return !shares.test(own) || new RegExp(`(?:${rising}|${falling})(?:了|约|近|超过)?$`).test(own);
}
