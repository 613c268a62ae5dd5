/** “甲、乙分别增长8%、7%”: the n-th number belongs to the n-th thing. */
import { wordsOf } from '../../lexicon/index.ts';
import { again } from './again.ts';
import { isWord, topicOf, type Named, type Place } from '../place.ts';
import { spokenOf } from '../spoken.ts';
import { composed } from '../phrases/composed.ts';
import { cutAtVerb, isBare, metric, metricOf, tidy, undone } from '../phrases/phrases.ts';

/** Names a number of a list by the thing at its place. */
export function listed(place: Place): Named | null {
  const group = groupOf(place);
  if (!group) return null;
  const { members, nth, between } = group;
  const things =
    group.things.length > 0 ? group.things : thingsOf(namedAhead(place, members[0] ?? place.index));
  // “2022年、2023年增速分别为”: of what was spoken of, year by year.
  const yearly = /^[，、]?(?:\d{4}年[末底]?[、和与]?)+(?:同比|环比)?(增[速幅]|[涨降]幅)?$/.exec(
    group.said,
  )?.[1];
  const thing = topicOf(place) || (place.named[place.past]?.label ?? '') || spokenOf(place);
  if (yearly !== undefined && thing !== '') return { label: composed(thing, yearly), topic: thing };
  if (things.length === members.length && members.length > 1) {
    const thing = things[nth] ?? '';
    // “甲、乙、丙分别贡献出口额的四成、三成和两成”
    const shared = /^(?:贡献|占|承担|提供)了?([\u4e00-\u9fff]{2,10})的$/.exec(between)?.[1];
    if (shared !== undefined && !metric(thing))
      return { label: `${thing}占${tidy(shared)}比重`, topic: thing };
    // “由甲公司和乙基金分别持股六成和四成”
    const verb = /^(?:持股|出资|控股|占股|持有)$/.exec(between)?.[0] ?? sumOf(between);
    const noun = verb === '' ? (/^(?:新增|实现|完成)([\u4e00-\u9fff]{2,6})$/.exec(between)?.[1] ?? '') : verb;
    const label = noun === '' || metric(thing) ? thing : `${thing}${noun}`;
    return { label, topic: label };
  }
  const industries = /^三次产业(.+)$/.exec(things[0] ?? '')?.[1];
  if (things.length === 1 && members.length === 3 && industries !== undefined) {
    const label = `第${'一二三'[nth] ?? ''}产业${industries}`;
    return { label, topic: label };
  }
  if (things.length > 1) return null;
  // “甲、乙、丙收入5亿元、3亿元和1亿元，占营业收入的比重分别为”: of those that were told.
  const part = /^[，、]?占(.{2,}?)的?(?:比重|比例|份额|比)$/.exec(group.said)?.[1];
  const parted = part === undefined ? null : again(place, members, nth, '', '');
  if (part !== undefined && parted) {
    const share = `${undone(parted.topic)}占${part}比重`;
    return { label: share, topic: parted.topic, share };
  }
  const of = again(place, members, nth, things[0] ?? '', group.said.replace(/^[，、]/, ''));
  const sum = sumOf(between);
  // “一审、二审案件21万件、3万件，分别占案件总数的86%、12%”
  const whole = /^占(.{2,})的$/.exec(between)?.[1];
  if (of && whole !== undefined) return { label: `${undone(of.topic)}占${whole}比重`, topic: of.topic };
  return of && sum !== '' && !metric(of.topic)
    ? { label: `${of.topic}${sum}`, topic: `${of.topic}${sum}` }
    : of;
}

/** “事故起数、死亡人数“双下降”，分别下降21%和18%”: the things stand a clause earlier. */
function namedAhead({ number, numbers }: Place, first: number): string {
  const { ahead, clause, sentence } = number.around;
  const before = numbers[first - 1];
  if (before && before.start >= sentence.start) return '';
  const clauses = ahead.slice(0, ahead.length - clause.length).split(/[，；：。]/);
  const last = (clauses.findLast((one) => one.trim() !== '') ?? '').replace(/“[^”]*”$/, '');
  return last.includes('、') ? cutAtVerb(last) : '';
}

/** “分别完成投资252亿元、749亿元”. */
const sumOf = (between: string): string => /^(?:实际)?完成(投资|产值)/.exec(between)?.[1] ?? '';

interface Group {
  members: number[];
  nth: number;
  /** Between 分别 and its first number. */
  between: string;
  /** Before 分别. */
  said: string;
  things: string[];
}

/** The numbers after a 分别, or after a verb that is said once: “增长8%、7%”. */
function groupOf({ text, numbers, index, number }: Place): Group | null {
  const { clause } = number.around;
  const from = number.start - clause.length;
  const at = clause.lastIndexOf('分别');
  const [last, next] = [numbers[index - 1], numbers[index + 1]];
  const joined =
    (last !== undefined && joint.test(text.slice(last.end, number.start))) ||
    (next !== undefined && joint.test(text.slice(number.end, next.start)));
  if (at < 0 && !joined) return null;
  // A list is short; looking no further keeps an endless clause cheap.
  const near = Array.from({ length: 24 }, (_, step) => index - 12 + step);
  const all = near.filter((position) => {
    const other = numbers[position];
    return other !== undefined && other.start >= (at < 0 ? from : from + at) && !isWord(other.kind);
  });
  const first = at < 0 ? firstOfRun(text, numbers, all.indexOf(index), all) : 0;
  const start = numbers[all[first] ?? -1]?.start ?? number.start;
  const members: number[] = [];
  for (const position of all.slice(first)) {
    const [before, other] = [numbers[members.at(-1) ?? -1], numbers[position]];
    const between = before && other ? text.slice(before.end, other.start) : '';
    if (!other || (before && (at < 0 ? !joint.test(between) : /[，；：。]/.test(between)))) break;
    members.push(position);
  }
  const nth = members.indexOf(index);
  if (nth < 0 || (at < 0 && members.length < 2)) return null;
  const lead = clause.slice(0, start - from);
  const said = at < 0 ? lead : lead.slice(0, at);
  return { members, nth, between: at < 0 ? '' : lead.slice(at + 2), said, things: thingsOf(said) };
}

const joint = /^(?:、|和|与|及|以及)$/;

/** Where the run of numbers begins in which only joints stand between one and the next. */
function firstOfRun(text: string, numbers: Place['numbers'], nth: number, all: number[]): number {
  let first = nth;
  while (first > 0) {
    const [before, after] = [numbers[all[first - 1] ?? -1], numbers[all[first] ?? -1]];
    if (!before || !after || !joint.test(text.slice(before.end, after.start))) break;
    first--;
  }
  return first;
}

const summed =
  /[二两三四五六七八九十\d]{1,2}[大个类项](?:主导|支柱|重点|优势|特色|新兴|[千百万]亿级?)*(?:(?:产业|行业|领域)(?=.)|行业$)/;

/** One word for two: “城乡居民收入分别” is of 城镇 and of 农村. */
const pairs: Record<string, [string, string]> = {
  城乡: ['城镇', '农村'],
  男女: ['男性', '女性'],
  产销: ['产量', '销量'],
  量价: ['数量', '价格'],
  存贷款: ['存款', '贷款'],
};
const paired = new RegExp(
  `^(?:全[省市县区国]|[\u4e00-\u9fff]{0,6}机构(?:本外币|人民币)?(?:各项)?)?(${Object.keys(pairs).join('|')})`,
);
/** Words for what was just named: “二者分别增长8.8%和6.2%”. */
const meant = /^(?:[二两三四]者|前[二两三]者|(?:上述|以上|这)?[二两三四]项(?:指标|数据)?|双双|其)$/;

/** “城镇、农村居民收入” → 城镇居民收入, 农村居民收入. */
export function thingsOf(said: string): string[] {
  // “三大主导产业” counts the things that were just named.
  const whole = tidy(said.replace(/^[，、]?由(?=..)/, '')).replace(/^(?:新获批|新认定|认定)/, '');
  const sum = summed.exec(whole);
  const clean = sum ? whole.slice(0, sum.index) : whole;
  // “全国、全省” tell where, not what.
  const things = clean
    .split(/、|以及|(?<![共总饱亲])和(?!谐|平|解)|与(?!会)|(?<![普涉惠波触])及(?!以[上下内外])/)
    // “该院门诊和住院满意度”: whose they are is no part of either.
    .map((thing) => tidy(thing).replace(/^[该本][院校市县区省行厂](?=..)/, ''))
    .filter((thing) => thing !== '');
  const pair = things.length === 1 ? paired.exec(things[0] ?? '')?.[1] : undefined;
  if (pair !== undefined)
    return (pairs[pair] ?? []).map((one) => `${one}${(things[0] ?? '').replace(paired, '')}`);
  if (things.length < 2) return things.filter((thing) => !meant.test(thing));
  // “第一、二、三产业” says 第 once.
  if (/^第[一二三]/.test(things[0] ?? ''))
    for (const [at, thing] of things.entries())
      if (/^[二三](?:产业|$)/.test(thing)) things[at] = `第${thing}`;
  const last = things.at(-1) ?? '';
  if (sum) return things.map((thing) => `${thing}${whole.slice(sum.index + sum[0].length)}`);
  // “进口、出口整体通关时间”: what is measured is said after the last of them.
  const both = things[0]?.length === 2 && last.length > 5 && metric(last.slice(0, 2)) && metric(last);
  const short = things
    .filter((thing) => !measured(thing) || (both && thing.length === 2))
    .sort((one, other) => one.length - other.length);
  const tail = tailOf((short[0] ?? '').replace(/^(?:全[省市县区国]|我国)(?=..)/, ''), last);
  const head =
    /^(.*(?:居民|人口|企业|行业|系统|城镇|农村|事故|项目|预算))(?=人均|营业|利润|起数|消费|收入|支出)/.exec(
      things[0] ?? '',
    )?.[1] ?? '';
  return things.map((thing, index) => {
    if (thing === last) return head !== '' && index > 0 && isShortMeasure(thing) ? `${head}${thing}` : thing;
    return measured(thing) && !(both && thing.length === 2) ? thing : `${thing}${tail}`;
  });
}

/** A pollutant by the name of 化学需氧量 is no measure. */
const measured = (thing: string): boolean => metric(thing) && !/需氧量$/.test(thing);
const isShortMeasure = (thing: string): boolean =>
  isBare(thing) || /^(?:支出|消费支出|死亡人数|收入)$/.test(thing);

/** Names of goods end with these, which no other goods take over. */
const goods =
  /(?:[器机车仪泵阀柜膜剂船钢铝酒]|电池|轮胎|芯片|设备|系统|终端|装置|组件|模块|部件|零件|材料|元件|机组|整车|电缆|电芯|软件|粮食|矿石|化肥|煤炭|原油|钢材|木材|水泥|棉花|大豆|玉米|小麦|水稻|水果|蔬菜|饲料|矿砂)$/;

/** What the first things leave to the last to say: 居民收入 of “城镇、农村居民收入”. */
function tailOf(first: string, last: string): string {
  // “带动周边餐饮、住宿营业额分别上涨”: what is measured may be all that the last has more.
  if (first !== '' && first.length >= last.length)
    return metric(first) || metricOf(last).length >= last.length ? '' : metricOf(last);
  if (first === '') return '';
  // “轻、重工业”
  if (first.length === 1) return last.slice(1);
  const places = wordsOf(last)
    .map(({ start }) => start)
    .filter((start) => start > 0);
  // “第一、二、三产业用电量”: 产业 is said once, and is one word with its order.
  const order = /^第[一二三四]$/.test(first)
    ? /^第[一二三四](?=产业|季度|批|期)/.exec(last)?.[0].length
    : undefined;
  const nearest =
    order ??
    [...places, last.length].reduce((best, at) =>
      Math.abs(at - first.length) <= Math.abs(best - first.length) ? at : best,
    );
  // “机器人、集成电路产量”: what is measured is said once.
  const tail = last.slice(nearest) || (metric(first) ? '' : metricOf(last));
  // “断路器、逆变器和充电终端分别”: goods that are named whole, each.
  if (goods.test(first) && goods.test(tail)) return metricOf(last);
  // Both end alike already: 国家级企业、省级企业.
  return first.endsWith(tail) || (first.at(-1) === last.at(-1) && !/需氧量$/.test(first)) ? '' : tail;
}
