/** The things of a list, each with what is said once for all: “城镇、农村居民收入”. */
import { wordsOf } from '../../lexicon/index.ts';
import { isBare, metric, metricOf, tidy } from '../phrases/phrases.ts';
import { sharedTail, withTail } from './shared-tail.ts';

const summed =
  /[二两三四五六七八九十\d]{1,2}[大个类项](?:主导|支柱|重点|优势|特色|新兴|[千百万]亿级?)*(?:(?:产业|行业|领域)(?=.)|行业$)|[两三四五](?:项|种|类)(?:主要|重点|约束性|常规|大气|水)*(?:污染物(?:排放)?|指标|资金|费用|补贴|税费|产能)(?:排放量?)?$/;

/** One word for two: “城乡居民收入分别” is of 城镇 and of 农村. */
const pairs: Record<string, [string, string]> = {
  城乡: ['城镇', '农村'],
  男女: ['男性', '女性'],
  产销: ['产量', '销量'],
  量价: ['数量', '价格'],
  存贷款: ['存款', '贷款'],
};
/** “汽车产销分别” is of 汽车产量 and 汽车销量. */
const made = /^(.{2,}?)产销量?$/;
const paired = new RegExp(
  `^(?:全[省市县区国]|[\u4e00-\u9fff]{0,6}机构(?:本外币|人民币)?(?:各项)?)?(${Object.keys(pairs).join('|')})`,
);
/** Words for what was just named: “二者分别增长8.8%和6.2%”. */
const meant = /^(?:[二两三四]者|前[二两三]者|(?:上述|以上|这)?[二两三四]项(?:指标|数据)?|双双|其)$/;

const joint =
  /、|以及|(?<![共总饱亲])和(?!谐|平|解|(?:基本|比较|较|非常)满意)|与(?!会)|(?<![普涉惠波触])及(?!以[上下内外])/;

/** “城镇、农村居民收入” → 城镇居民收入, 农村居民收入. */
export function thingsOf(said: string, joints = joint): string[] {
  // “三大主导产业” counts the things that were just named.
  const whole = tidy(said.replace(/^[，、]?由(?=..)/, '')).replace(/^(?:新获批|新认定|认定)/, '');
  const sum = summed.exec(whole);
  const clean = sum
    ? whole.slice(0, sum.index)
    : whole.replace(
        /(?<=[、和与][^、和与]{1,12})(?:[两三四五六七八九十]|\d{1,2})[家个](?=[\u4e00-\u9fff]{2})/,
        '',
      );
  // “全国、全省” tell where, not what.
  const things = clean
    .split(joints)
    // “该院门诊和住院满意度”: whose they are is no part of either.
    .map((thing) => tidy(thing).replace(/^[该本][院校市县区省行厂](?=..)/, ''))
    .filter((thing) => thing !== '');
  const pair = things.length === 1 ? paired.exec(things[0] ?? '')?.[1] : undefined;
  if (pair !== undefined)
    return (pairs[pair] ?? []).map((one) => `${one}${(things[0] ?? '').replace(paired, '')}`);
  const product = things.length === 1 ? made.exec(things[0] ?? '')?.[1] : undefined;
  if (product !== undefined) return [`${product}产量`, `${product}销量`];
  if (things.length < 2) return things.filter((thing) => !meant.test(thing));
  // “一、二季度收入”: the season is one word.
  const seasons = /^第?([一二三四](?:[、和][一二三四]){1,3})季度(.{2,})$/.exec(whole);
  if (seasons) return (seasons[1] ?? '').split(/[、和]/).map((one) => `${one}季度${seasons[2] ?? ''}`);
  // “第一、二、三产业” says 第 once.
  if (/^第[一二三]/.test(things[0] ?? ''))
    for (const [at, thing] of things.entries())
      if (/^[二三](?:产业|$)/.test(thing)) things[at] = `第${thing}`;
  const last = things.at(-1) ?? '';
  // “氮氧化物、烟尘两项主要污染物排放量”: what is measured of them, but not that they are two.
  const measure = sum
    ? `${/(?:排放量?|产能)$/.exec(sum[0])?.[0] ?? ''}${whole.slice(sum.index + sum[0].length)}`
    : '';
  if (sum) return things.map((thing) => `${thing}${measure}`);
  const shared = sharedHead(things);
  if (shared !== '')
    return things.map((thing) =>
      thing === last ? thing.replace(`的${shared}`, shared) : `${thing}${shared}`,
    );
  // “进口、出口整体通关时间”: what is measured is said after the last of them.
  const both = things[0]?.length === 2 && last.length > 5 && metric(last.slice(0, 2)) && metric(last);
  const short = things
    .filter((thing) => !measured(thing) || (both && thing.length === 2))
    .sort((one, other) => one.length - other.length);
  const tail = tailOf(
    (short[0] ?? '').replace(/^(?:全[省市县区国]|我国)(?=..)/, ''),
    last,
    things.slice(0, -1),
  );
  const head =
    /^(.*(?:居民|人口|企业|行业|系统|城镇|农村|事故|项目|预算|(?<=工业)生产者|案件))(?=立案|发案|破案|出厂|开工率|投产率|达产率|竣工率|人均|营业|利润|起数|消费|收入|支出)/.exec(
      things[0] ?? '',
    )?.[1] ?? '';
  return things.map((thing, index) => {
    if (thing === last) return head !== '' && index > 0 && isShortMeasure(thing) ? `${head}${thing}` : thing;
    return measured(thing) && !(both && thing.length === 2) ? thing : withTail(thing, tail);
  });
}

const ratio = /(?:率|占比|比重|比例|份额|[增涨降]幅|增速)$/;
/** “甲交易量和乙交易量的市场份额”, “甲贷款、乙贷款占比”: what is measured of all of them, though each is a measure itself. */
function sharedHead(things: string[]): string {
  const last = things.at(-1) ?? '';
  const others = things.slice(0, -1);
  const head =
    /.{2}的([\u4e00-\u9fff]{2,6})$/.exec(last)?.[1] ??
    /.{2}?((?:市场)?份额|占比|比重)$/.exec(last)?.[1] ??
    '';
  return ratio.test(head) &&
    others.some(measured) &&
    others.every((one) => !ratio.test(one) && !/[的占]/.test(one))
    ? head
    : '';
}

/** A pollutant by the name of 化学需氧量 is no measure. */
const measured = (thing: string): boolean =>
  (metric(thing) || /人次$/.test(thing)) && !/需氧量$|和就业$/.test(thing);
const isShortMeasure = (thing: string): boolean =>
  isBare(thing) ||
  /^(?:购进价格|支出|消费支出|死亡人数|损失金额|涉案金额|收入|(?:开工|投产|达产|竣工|落地|履约)率)$/.test(
    thing,
  );

/** Names of goods end with these, which no other goods take over. */
const goods =
  /(?:[器机车仪泵阀柜膜剂船钢铝酒]|电池|轮胎|芯片|设备|系统|终端|装置|组件|模块|部件|零件|材料|元件|机组|整车|电缆|电芯|软件|粮食|矿石|化肥|煤炭|原油|钢材|木材|水泥|棉花|大豆|玉米|小麦|水稻|水果|蔬菜|饲料|矿砂)$/;

/** What the first things leave to the last to say: 居民收入 of “城镇、农村居民收入”. */
function tailOf(first: string, last: string, others: string[]): string {
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
  // “仓储和邮政业营业|收入”: a measure is not cut in two.
  const measure = metric(first)
    ? ''
    : (/..(种植|播种|栽培|养殖|流转|绿化)面积$/.exec(last)?.[0].slice(-4) ?? metricOf(last));
  const rest = last.slice(nearest) || measure;
  const tail = measure.endsWith(rest) ? measure : rest;
  // “断路器、逆变器和充电终端分别”: goods that are named whole, each.
  if (goods.test(first) && goods.test(tail)) return metricOf(last);
  const kept = sharedTail(tail, last, others);
  if (kept !== tail) return kept;
  // Both end alike already: 国家级企业、省级企业.
  return first.endsWith(tail) || (first.at(-1) === last.at(-1) && !/需氧量$/.test(first)) ? '' : tail;
}
