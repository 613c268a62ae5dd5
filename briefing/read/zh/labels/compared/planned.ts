/** What a list of plans holds: “明年的目标很明确：财政收入增长5%；改造老旧小区30个”. */
import { isDoing, lastWord } from '../phrases/caption.ts';
import { beginsWithDeed, isDeed, metric } from '../phrases/phrases.ts';
import type { Known } from '../place.ts';

/** The list goes on over semicolons, to the full stop. */
const lead =
  /(?:\d{4}年|今年|明年|新的一年|新一年|下半年|下一步|下一年)[^。：]{0,12}?(?:(?:主要|预期|工作|发展)*目标[^。；：]{0,8}|(?:我们|全[省市县区镇局院校])?(?:将|计划|打算|拟|力争|要)[^。；：已了]{0,14}(?:工作|任务|实事|方面|目标|重点|大事))：[^。\n]*$/;
const measured =
  /(?:率|占比|比重|比例|强度|收入|产值|利润|余额|总额|零售额|营收|投资|产量|总值|增加值|规模|量|装机|产能|里程|总数|面积|能耗|系数|就业|人数|浓度|水平)$/;
const more = /(?:增长|增加|提高|提升|上升|增|再增)(?:约|近|超过?|不低于)?$/;
const less = /(?:下降|降低|减少|再降|再减|降|压减)(?:约|近|超过?|不低于)?$/;
/** “较上年的8%”, “目前已建成”: what was, and no plan. */
const was = /(?:[比较由从]|去年|上年|其中|目前|已|现有)[^，；]*$/;

/** The label with that it is planned: 财政收入增长目标, 计划改造老旧小区; as it is where no such list is. */
export function planned(label: string, { kind, start, around: { own } }: Known, text: string): string {
  if (label === '' || /目标|计划/.test(label) || !/^(?:growth|amount|percent)$/.test(kind)) return label;
  if (was.test(own) || !lead.test(text.slice(Math.max(0, start - 300), start))) return label;
  const thing = label.replace(/增[速幅]$/, '');
  if (kind === 'growth') {
    if (!measured.test(thing)) return label;
    if (more.test(own)) return `${thing}${/(?:率|占比|比重|比例|系数)$/.test(thing) ? '提高' : '增长'}目标`;
    return less.test(own) ? `${thing}下降目标` : label;
  }
  if (/^新增(?=..)/.test(label)) return `${label.replace(/^新增城镇(?=就业)/, '城镇新增')}目标`;
  if (measured.test(label) || metric(label)) return `${label}目标`;
  if (kind !== 'amount') return label;
  // “农村低保标准提高300元”
  const raised = /^(.{2,})(?:提高|增加|提升|降低|减少)$/.exec(label)?.[1];
  if (raised !== undefined && (measured.test(raised) || metric(raised))) return `${label}目标`;
  if (isDeed(label)) return label;
  if (beginsWithDeed(label) || /^建(?!设局|筑)/.test(label))
    return `计划${/再/.test(own) ? '再' : ''}${label}`;
  return isDoing(lastWord(label)) ? `计划实施${label}` : label;
}
