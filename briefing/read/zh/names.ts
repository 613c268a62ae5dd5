/** Digits and numerals that measure nothing: hotlines, roads, generations, grades, names in quotes, versions. */
import type { Found } from './found.ts';

/** As many characters of a quotation as may still be a name: “15分钟生活圈”. */
const longestName = 14;
/** A year in a quotation is part of an award’s or a plan’s name. */
const longestDated = 24;
const openers = '“‘《「『';
const closers = '”’》」』';

/** What comes of so short a time: “就有一台”, “可生产一块”. */
const one =
  /^(?:就|便|即)?(?:能够?|可以?|会)?(?:有|[\u4e00-\u9fff]{2})?[一1][台辆个块件列架艘次班套片只颗部吨]/;

/** Whether a number is part of a name or a mark, and so no figure. */
export function isName(text: string, found: Found): boolean {
  const before = text.slice(Math.max(0, found.start - 8), found.start);
  const after = text.slice(found.end, found.end + 8);
  return (
    // “每10股” is part of what the next number measures.
    // “GDP3052亿元” is no name: what is counted has a magnitude.
    (/[A-Za-z0-9_\-/+＋·#№〔×每]$/.test(before) &&
      // “每30秒就有一台冰箱下线”: how long one takes.
      !(/每$/.test(before) && /^[分秒小]/.test(found.unit) && one.test(after)) &&
      !(
        /[A-Za-z]$/.test(before) &&
        !/^[A-Za-z]/.test(after) &&
        (found.magnitude !== '' || /[元%]/.test(found.unit))
      ) &&
      !(found.unit === '%' && /[（(比\s][+＋]$/.test(before))) ||
    // “24小时服务站”
    (/^(?:24小时)$/.test(found.raw) &&
      /^(?:自助|便民|就业|服务|在线|不间断|热线|值守|全天候|智能|图书|药|便利|警务)/.test(after)) ||
    // “5个A级景区”, “9家A股公司” count what the letter grades.
    (/^(?:[A-Za-z_+＋·〕×]|\[(?!\d{1,2}\]))/.test(after) &&
      !(
        /^[个家所座项款台套条]$/.test(found.unit) &&
        /^(?:\d?[A-Z]{1,5}[\u4e00-\u9fff]|[A-Z][A-Za-z]{1,9}(?:[ ，。；、]|[\u4e00-\u9fff]|$))/.test(after)
      )) ||
    (/[\[［【]$/.test(before) && /^[\]］】]/.test(after)) ||
    (/[（(]$/.test(before) && /^[）)]/.test(after) && found.unit === '') ||
    isQuoted(text, found) ||
    // “第02版：要闻”: a page of the paper.
    (found.ordinal && /^版(?:$|[\s：:，。）)])/.test(after)) ||
    // “逾期90天以上贷款”: how late they are is part of their name.
    (/逾期$/.test(before) &&
      /^[天年]$/.test(found.unit) &&
      /^(?:及?以[上内下])?的?[贷账债款应]/.test(after)) ||
    // “10万吨级以上泊位”, “5万吨级泊位6个”: how large they are is part of theirs.
    (found.unit === '吨' && /^级(?:及?以[上下]|[\u4e00-\u9fff]{2,5}(?<![于在至到从自由将])\d)/.test(after)) ||
    // “城乡二元结构”
    (found.unit === '元' &&
      /^[一二两三多]元$/.test(found.raw) &&
      /^(?:结构|体制|经济|论|主义|社会|格局|化|方程|文化|对立|分割|治理|共治|制)/.test(after)) ||
    // “3人制篮球”, “5天工作制”
    (/^[人天年班]$/.test(found.unit) && /^(?:工作)?制(?![造作定订图])/.test(after)) ||
    (bare(found) && isCode(found, before, after))
  );
}

const bare = (found: Found): boolean => found.unit === '' && found.magnitude === '' && !found.ordinal;

function isCode(found: Found, before: string, after: string): boolean {
  if (
    /^(?:号|等分|分位|后(?!来)|[\u4e00-\u9fff]{0,4}(?:热线|专线)|世纪|年代|热线|高校|院校|工程|国道|省道|县道|高速|专线|路(?!段)|专案|型|版|时代|式|\.)/.test(
      after,
    )
  )
    return true;
  // “96500供水服务平台”: a number to dial, by what answers it.
  if (
    /^9[56]\d{3}$/.test(found.raw) &&
    /^[\u4e00-\u9fff]{0,6}(?:平台|热线|服务|客服|电话|投诉|举报|应急|救援|诉求|反诈|咨询|报修|报警|中心)/.test(
      after,
    )
  )
    return true;
  if (/(?:国道|省道|县道|热线|电话|文号|编号|代码|拨打|邮编)$/.test(before)) return true;
  // “表1”, “见图 2”, “附件3”: which one, and not how many.
  if (/(?:附[件表录图]|(?:^|[\s（(《见如和、，；。])[表图])\s?$/.test(before)) return true;
  // Hotlines and emergency calls; telephone and document numbers.
  return /^(?:12\d{3}|1[12]\d|\d{7,}|\d\.0)$/.test(found.raw);
}

/** Inside a short quotation, digits are part of a name; a share or an amount of money is said, not named. */
function isQuoted(text: string, found: Found): boolean {
  const ahead = text.slice(Math.max(0, found.start - longestName), found.start);
  const open = Math.max(...[...openers].map((mark) => ahead.lastIndexOf(mark)));
  if (open < 0 || [...closers].some((mark) => ahead.lastIndexOf(mark) > open)) return false;
  const most = found.date ? longestDated : longestName;
  const behind = text.slice(found.end, found.end + most);
  const close = [...closers].map((mark) => behind.indexOf(mark)).filter((at) => at >= 0);
  if (close.length === 0) return false;
  const name = ahead.slice(open + 1) + found.raw + behind.slice(0, Math.min(...close));
  // “让互认项目不少于60项”: what is asked for is no name.
  return name.length <= most && !/[，。；%]|不[少低高]于|不超过/.test(name);
}
