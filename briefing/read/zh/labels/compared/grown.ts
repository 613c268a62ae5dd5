/** A change says that it is one, also where nothing else was told of the thing: 固定资产投资增速 under 7.8%. */
import type { Known } from '../place.ts';

const told =
  /[增涨降升减]|回落|回升|[高低快慢多少]于|领先|差距|速度|目标|贡献|拉动|同比|环比|占|幅度?$|之比$|倍数?$|收窄|扩大|缩小|翻|指数$/;

/** “工业增加值增长”: an amount, though its name tells of more. */
const amount = /增加值|增值税/g;

const lessened = /(?:时限|时间|用时|时长|工期|周期|环节|材料|人员|员工|人力|岗位)$/;
const shrinks = /(缩短|减少|压缩|压减|精简|下降|降低)了?(?:约|近|超过?)*$/;

const isRate = (unit: string): boolean => /^(?:%|％|成|‰)$/.test(unit);
/** “零售额增长1.6倍”: by so much; “是上年的1.6倍” tells something else. */
const byTimes = /(?:增长|增加|扩大|提高|上升|增)了?(?:约|将?近|超过?)*$/;

/** The label of a growth or fall in percent with 增速, unless it tells of a change already. */
export function asGrowth(label: string, { kind, unit, around: { own } }: Known): string {
  // “办理时限再缩短30%”: of what is made less there is no rate.
  const less = kind === 'growth' && lessened.test(label) ? shrinks.exec(own)?.[1] : undefined;
  if (less !== undefined && !told.test(label)) return `${label}${less}`;
  const rate = isRate(unit) || (unit === '倍' && byTimes.test(own));
  return kind === 'growth' && rate && label.length >= 2 && !told.test(label.replace(amount, ''))
    ? `${label}增速`
    : label;
}

/** “增速为-2.6%”, “同比-2.6%”: a rate below nought stays a rate. */
const below = /(?:增[速长幅]|[同环]比)[为是约达]*[-−－—]?$/;

/** A rate that the text says fell: 事故起数降幅. */
export const asFall = (label: string, { kind, sign, unit, raw, around: { own } }: Known): string =>
  kind === 'growth' && sign < 0 && isRate(unit) && !/^[-−－—]/.test(raw) && !below.test(own)
    ? label.replace(/增速$/, '降幅')
    : label;

/** “审批时限较改革前减少六成”: against when, which is no year. */
export const asAgainst = (label: string, { kind, around: { own } }: Known): string => {
  const when = kind === 'growth' ? since.exec(own)?.[0] : undefined;
  return when === undefined || label.includes(when) ? label : label.replace(/(?=(?:增速|[降增]幅)$)/, when);
};
const since = /[较比](?:改革|整治|整改|治理|改造|实施|优化|启用|投用|疫情|法定)(?:之?前|时限|时间)/;

const price =
  /(价格|物价|CPI|PPI|CPI）|PPI）|价格(?:总水平|总?指数)|[房油粮电气水]价)((?:[二两三四五六七八九十\d]+年平均|年均|累计|较\d{4}年[^增]{0,2})?)增速(目标|$)/;

/** Of prices and of what pollutes there is no 增速: 居民消费价格涨幅, 臭氧浓度升幅. */
export const asPrice = (label: string, { kind, sign }: Known): string =>
  kind === 'growth'
    ? label.replace(price, '$1$2涨幅$3').replace(/(?<=浓度)增速$/, sign < 0 ? '降幅' : '升幅')
    : label;
