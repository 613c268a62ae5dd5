/** A part of what was spoken of, and what was measured of it: “其中省级25家”, “采矿业下降1.9%”. */
import { headOf } from '../phrases/caption.ts';
import { isBare, metric, metricOf, undone } from '../phrases/phrases.ts';
import { isWord, topicOf, type Place } from '../place.ts';

/** Words that only tell which part of what was spoken of. */
const part =
  /^(?:(?:国家|省|市|县|区|校|院|镇|村|部|厅|世界|\d?[A-Z]+)级|海外|境外|境内|国内|国外|省内|省外|市内|城镇|农村|乡村|乡镇|县城|城区|街道|城市|男性?|女性?|线上|线下|公办|民办|民营|国有|市直|本级|市本级|省外|外地|本地|上年|去年|中央|省|市|国家|地方|新增)$/;
/** Where a part of it was done. */
const places =
  /^(?!.*(?:小|社|景|校|院|病|厂|服务)区$|.*(?:行政|自然|示范|和美|贫困|脱贫|重点|试点|特色|城|超)[村镇市县]$)[\u4e00-\u9fff]{0,5}(?:[\u4e00-\u9fff][县区镇乡村市]|街道|[东南西北中]部|沿线|平原|丘陵)$/;
/** Those who have something measured: enterprises, trades, places. */
const holder = /(?:企业|业|类|地区|板块|部门|行业|经济|集团|公司|单位|户)$/;

/** “其中省级25家”: a part of what was spoken of; “其中高速公路426公里” of 公路通车里程 is 高速公路通车里程. */
export function partOf(
  { number, numbers, past, own, named, index, text }: Place,
  noun: string,
): string | null {
  // “完成投资21亿元，增长6%。其中高速公路9亿元”: the whole stands a sentence before.
  const across = past < 0 && /^其中/.test(number.around.ahead);
  const last = across ? index - 1 : past;
  let whole = last;
  while (whole > last - 3 && numbers[whole] && numbers[whole]?.unit !== number.unit) whole--;
  const parent = numbers[whole];
  const topic = named[whole]?.topic ?? '';
  if (topic === '' || parent?.unit !== number.unit) return null;
  if (!across && parent.start < number.around.sentence.start) return null;
  // “培育国家级“小巨人”企业3家、省级46家”: what was done is said before all of it, and so is the level.
  const base = undone(topic.replace(/^全[省市县区国](?=.{3})/, ''))
    .replace(/^新(?:认定|培育|登记|获批)(?=..)|^(?:男性|女性|城镇|农村|乡村|城区|县城|乡镇|街道)(?=..)/, '')
    .replace(/^(?:国家|省|市|县|区|\d?[A-Z]+)级(?:及?以[上下])?/, '')
    .replace(/^(?:新增|新添|新建成?|新改建|新设|新开通?)(?=..)|(?<=..)总数$/g, '');
  // “生产性泊位74个，其中万吨级以上39个”
  if (/其中/.test(own) && /^.{1,6}级?以[上下]$/.test(noun)) return `${noun}${headOf(base)}`;
  if (part.test(noun)) return noun === '新增' ? topic : `${noun}${base}`;
  // “第一产业增加值20亿元，第二产业80亿元”
  if (/^第[二三]产业$/.test(noun) && /^第[一二]产业.{2,}/.test(topic)) return `${noun}${topic.slice(4)}`;
  // “其中，县级医院499张、专科医院50张”
  if (/^、/.test(own) && topic.endsWith('床位') && /[院所站室]$/.test(noun)) return `${noun}床位`;
  // “产值80亿元，其中轴承30亿元、齿轮20亿元”: 其中 is said once for all of them.
  const among = /其中/.test(own) || (/^[、和]/.test(own) && /其中[^，。；]*$/.test(number.around.ahead));
  // “其中种植业12亿元，畜牧业7亿元”: trades go on over commas.
  const trade = /^[，、]?[\u4e00-\u9fff]{1,3}业$/.test(own) && /其中[^。；]*$/.test(number.around.ahead);
  if ((!among && !trade) || metric(noun)) return null;
  // “商品房销售面积…，其中住宅”, “粮食产量…，其中夏粮”.
  const measured =
    /(?:床位|装机(?:容量|规模)?|种植面积|播种面积|销售面积|施工面积|面积|总产量|产量|产值|销售额|零售额|用电量|增加值|余额|吞吐量|货运量|客运量|进出口总?额?|税收|支出|投资)$/.exec(
      base,
    )?.[0];
  if (
    measured !== undefined &&
    number.kind === 'amount' &&
    noun.length <= 6 &&
    !/[、和]|[费款金]$/.test(noun)
  )
    return `${noun}${measured}`;
  // “改造管网126公里，其中主城区84公里、县区42公里”: what was done there.
  const did = among && places.test(noun) ? wholeOf({ number, numbers, named, text }) : '';
  if (did !== '' && !metric(did) && !did.includes(noun)) return `${noun}${did}`;
  for (let length = Math.min(noun.length - 1, base.length - 2); length >= 2; length--) {
    const tail = noun.slice(-length);
    if (base.startsWith(tail) && metric(base)) return `${noun}${base.slice(length)}`;
  }
  return null;
}

/** What was told of all, before 其中. */
function wholeOf({
  number,
  numbers,
  named,
  text,
}: Pick<Place, 'number' | 'numbers' | 'named' | 'text'>): string {
  const from = text.lastIndexOf('其中', number.start);
  const whole = numbers.findLastIndex(({ unit, end }) => unit === number.unit && end <= from);
  return named[whole]?.topic ?? '';
}

/** “采矿业下降1.9%” after 规模以上工业增加值 tells of 采矿业增加值. */
export function measureOf(place: Place, noun: string): string | null {
  const { number, named, numbers, index, own } = place;
  if (number.kind !== 'growth' || metric(noun)) return null;
  // “其中对东盟增长12%” of what was traded.
  const traded = /(?:进出口总?额?|出口总?额?|进口总?额?|贸易额?)$/.exec(topicOf(place))?.[0];
  if (traded !== undefined && /(?:^|其中)对[^，]{2,14}$/.test(own)) return `对${noun}${traded}`;
  // “食品烟酒价格下降0.4%，衣着上涨1.2%”
  if (
    /价格$/.test(topicOf(place)) &&
    noun.length <= 6 &&
    !isBare(noun) &&
    number.start - (numbers[place.past]?.end ?? 0) < 14
  )
    return `${noun}价格`;
  if (!holder.test(noun)) return null;
  // “限额以上单位商品零售额中，粮油食品类增长9.6%”.
  const among = metricOf(/([^，。；]{2,20})中，[^。；]*$/.exec(number.around.ahead)?.[1] ?? '');
  if (among !== '') return `${noun}${among}`;
  for (let at = index - 1; at >= Math.max(0, index - 12); at--) {
    const kind = numbers[at]?.kind;
    if (kind === undefined || isWord(kind) || !/^(?:growth|amount)$/.test(kind)) continue;
    const measure = metricOf(named[at]?.topic ?? '');
    if (measure !== '') return /^(?:率|占比|人数|户数|数量|数)$/.test(measure) ? null : `${noun}${measure}`;
  }
  return null;
}
