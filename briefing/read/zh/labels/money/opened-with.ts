/** Income and goods of what the sentence opens with: “光伏胶膜是增长的主力，上半年实现收入6亿元”. */
import { wordsOf } from '../../lexicon/index.ts';
import { isThing } from '../phrases/caption.ts';
import { metric } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const its =
  /^[，、]?(?:[上下]半年|全年|去年|今年|本年|报告期内?|本期|年内|当年|前三季度|第?[一二三四]季度|共|累计|合计|已|仍)*(?:实现|完成|录得|贡献|带来)?((?:营业|销售)?收入|营收|销售额|总?产值|毛利率|净利率|出货量|交付量|发货量|销售?量|总?产量|(?:平均|销售)?(?:售价|均价|单价)|产能利用率)(?:已|首次|仍|约|近|超过?|突破|达到?|为|是|有|升至|降至|[只仅]有?)*(?:(?:去年|上年)(?:同期)?的)?$/;
/** Who tells, and what befalls all alike: no goods of their own. */
const others =
  /(?:公司|集团|全[省市县区国年]|行业|市场|需求|竞争|形势|环境|经济|政策|价格|成本|管理|经营|工作|业绩|团队|员工|客户|订单|汇率|主业|压力|步伐|态势|活力|改革|转型|建设|服务|水平|能力|质量|结构|方面|我们|企业|报告|[率量额值数年月日期度])$/;

/** What is said of goods that sell. */
const faring =
  /^([^，；：\d]{2,12}?)(?:是|[起放]量|快速|持续|继续|不断|增长|增势|保持|延续|受|承压|表现|势头|走势|回[暖升落]|下滑|成为|稳[步中健定]|仍|依然|进入|加[快速]|提速|放缓|大幅|明显|逐[步渐]|率先|迎来|处于|因(?!素)|由于|面临|进一步|全面|发力|异军突起|走[弱强低高]|疲软|向好|企稳|趋稳|供不应求|销路|热销|俏销|需求|订单|[产销]两旺)/;

/** The noun that a clause begins with, what is said of it left out; '' where it begins otherwise. */
function holderOf(clause: string): string {
  const name = faring.exec(clause)?.[1] ?? '';
  const [first] = wordsOf(name);
  return name.length < 2 ||
    !first ||
    'pcdlrt'.includes(first.class) ||
    !isThing(name) ||
    metric(name) ||
    others.test(name)
    ? ''
    : name;
}

/** Names a bare measure by what its sentence opens with; null where a number stands between, or nobody is told. */
export function openedWith({ number, own, past, numbers, text, fresh }: Place): Named | null {
  const measure = fresh ? undefined : its.exec(own)?.[1];
  if (measure === undefined) return null;
  const { start } = number.around.sentence;
  const ahead = text.slice(start, number.start - own.length);
  if (past >= 0 && (numbers[past]?.start ?? 0) >= start) return null;
  // “一是光学膜起量较快，”
  const first = /^(?:[一二三四五六七八九]是|其中，?)?([^，；：。]*)，/.exec(ahead)?.[1] ?? '';
  const holder = holderOf(first);
  return holder === '' ? null : { label: `${holder}${measure}`, topic: `${holder}${measure}` };
}
