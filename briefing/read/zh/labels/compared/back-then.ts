/** The same measure at another time: “住院天数降到6天，而在四年前，这个数字还是9天”. */
import { topicOf, type Named, type Place } from '../place.ts';

const when =
  '((?:[一二两三四五六七八九十\\d]+个?[年月]|\\d{4}年|去年|上年|前年|往年|上届|旺季|淡季|高峰期?|周末|节假日|平日|平时)(?:之?前|年?[初末底])?(?:同期)?)(?:这个?时候?|那个?时候?|[这那]会儿|此时)?';
const then = new RegExp(
  `^[，、]?(?:而|但|却)?在?${when}时?(?:，?(?:这个?|这一|该)?(?:数字|数据|指标|比例|占比|数))?(?:(?:还|仍|只|仅|才|则|都|就)*(?:不足|不到|为|是|有|高达|达|能?到|能有|可达|要|得)|(?:还|就)?(?:只|仅|才))$`,
);
const meant =
  /^[，、]?(?:这个?|这一|该)(?:数字|数据|指标|比例|占比|数)(?:还|仍|只|仅|才|则|都|就)*(?:不足|不到|为|是|有|高达|达)$/;

/** “与2018年的51天相比” */
const beside = new RegExp(
  `^[，、]?(?:与|同|和|跟|比|较|相比|相较|高于|低于|多于|少于|优于|好于)于?${when}的(?:约|近)?$`,
);

/** Names the number of another time by that time and what was spoken of: 四年前住院天数. */
export function backThen(place: Place): Named | null {
  const { number, numbers, own, named, past } = place;
  const { ahead, clause } = number.around;
  const before = meant.test(own)
    ? new RegExp(`(?:而|但|却)?在?${when}时?，$`).exec(ahead.slice(0, ahead.length - clause.length))?.[1]
    : undefined;
  const against = beside.exec(own)?.[1];
  const alike = numbers[past]?.unit.startsWith(number.unit) ?? false;
  const time = then.exec(own)?.[1] ?? before ?? (alike ? against : undefined);
  const topic = named[past]?.share ?? topicOf(place);
  if (time === undefined || topic === '' || number.kind === 'growth') return null;
  return {
    label: `${time}${topic.replace(/^(?:全[省市县区国]|去年|今年|(?:旺季|淡季|周末|节假日|平日|平时)里?)(?=..)/, '')}`,
    topic,
  };
}
