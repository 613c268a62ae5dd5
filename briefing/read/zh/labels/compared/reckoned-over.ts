/** Over what time a growth is reckoned, where it is not the year before: “两年平均增长5.4%”, “比2019年同期增长11%”. */
import { isPoint } from '../../units.ts';
import type { Known } from '../place.ts';

const verb =
  '(?:增长|增加|增产|增收|递增|提高|上升|上涨|提升|下降|降低|减少|下跌|回落|递减|压减|增速|增幅|涨幅|降幅|跌幅|升幅|[增降涨])(?:率|速度)?';
/** What may stand between the time and the verb, and between the verb and its number. */
const before = '(?:分别|[日月]均|同比|实际|名义|复合|仅|各|保持|快速|高速|稳步|净|的){0,4}';
const behind = '[^，；：。\\d]{0,8}';
const years = '(?:[二两三四五六七八九十]{1,2}|(?<!\\d)\\d{1,2})年';
/** “两年平均增长”, “两年分别平均增长”, “年均增长”, “平均每年增长” */
const mean = new RegExp(
  `(?:(${years})(?:[来间]|期间)?(?:以来)?(?:分别)?平均|年平均|年均|平均每年|每年平均)${before}${verb}${behind}$`,
);
/** “比2019年同期增长”, “与2015年相比增长” */
const since = new RegExp(
  `(?:[比较与同]|对比)((?:19|20)\\d{2})年(同期|[末底初])?(?:相比)?(?:累计|合计|共|又)?${before}${verb}${behind}$`,
);
/** “五年累计增长” */
const total = new RegExp(`(${years})?(?:[来间]|期间)?累计${before}${verb}${behind}$`);
/** “五年增长55%” */
const within = new RegExp(
  `(?:^|[，、])(?:过去|近|这)?(${years})(?:[来间]|期间)?(?:共|总共)?${verb}(?:了|约|近|超过?)*$`,
);
/** The numbers of a list that stand before its last ones: “7.3%、12.1%和”. */
const listed = /(?:[\d.]{1,8}[%％](?:左右|以上)?(?:、|和|与|及|以及))+$/;

/** 两年平均, 较2019年同期, 累计; '' where a growth is over the year before, or nothing tells. */
function timeOf({ around: { ahead, clause } }: Known): string {
  const lead = clause.replace(listed, '');
  const [, from, at = ''] = since.exec(lead) ?? [];
  // “2021年……比2020年增长”: over the year before.
  // “较2019年同期日均增长”: of holidays that are longer or shorter, each day is compared.
  if (from !== undefined) {
    const daily = /[日月]均/.exec(lead.slice(lead.lastIndexOf(from)))?.[0] ?? '';
    return ahead.includes(`${Number(from) + 1}年`) ? daily : `较${from}年${at}${daily}`;
  }
  const each = mean.exec(lead);
  if (each) return each[1] === undefined ? '年均' : `${each[1]}平均`;
  // “，五年增长55%”: over all of them.
  const whole = within.exec(lead)?.[1];
  if (whole !== undefined) return whole;
  const all = total.exec(lead);
  return all ? `${all[1] ?? ''}累计` : '';
}

const rate =
  /(?:[二两三四五六七八九十\d]+年平均|年均|年平均|平均|累计)?((?:复合)?(?:增速|增幅|涨幅|降幅|跌幅|升幅|增长率))$/;

/** The label of a growth in percent with the time it is reckoned over: 固定资产投资两年平均增速. */
export function reckonedOver(label: string, number: Known): string {
  if (number.kind !== 'growth' || isPoint(number.unit) || number.unit === '倍' || label.length < 2)
    return label;
  const time = timeOf(number);
  // A list of averages may follow one of totals: the time before is not that of the next.
  const plain = label.replace(rate, '$1');
  if (time === '' || /年均增|年平均|累计|较\d{4}年/.test(plain)) return label;
  if (/目标$/.test(plain)) return plain.replace(/(?:增长|增速|增幅)?目标$/, `${time}增长目标`);
  return rate.test(plain) ? plain.replace(rate, `${time}$1`) : `${plain}${time}增速`;
}
