/** A paragraph whose lead-in tells what was worked on: “国省道：完成新改建90公里”. */
import { wordsOf } from '../lexicon/index.ts';
import { isThing } from './phrases/caption.ts';
import { isDeed, metric } from './phrases/phrases.ts';

const leadIn = /^[-•·*\d.、)）\s]*([\u4e00-\u9fff]{3,8})\**：/;
const works = /^(?:大中修|中修|大修|路面改造)$/;
const built = /^(?:新改建|改扩建)$/;

/** “燃气安全形势平稳。排查隐患120条”: what the paragraph opens with, where what is told says nothing alone. */
const opening =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]\s*)?([\u4e00-\u9fff]{2,6})安全(?:形势|监管|工作|生产|整治|治理|保障|风险|防线|底线|水平|是)[^。\d]*。/;
const hazards = /^((?:已|未|累计|排查|整改|发现|消除|整治|化解|问题)*)(?:安全|风险)?隐患$/;

/** 特种设备, and no 行业 or 狠抓燃气. */
const named = (thing: string): boolean =>
  isThing(thing) &&
  !/行业|系统|城市|公共/.test(thing) &&
  wordsOf(thing).every(({ class: one }) => !'vslpd'.includes(one));

/** 排查燃气隐患; the label as it is where the paragraph opens otherwise. */
export function withOpening(label: string, text: string): string {
  const [whole, deed = ''] = hazards.exec(label) ?? [];
  const thing = whole === undefined ? undefined : opening.exec(text)?.[1];
  return thing === undefined || !named(thing) ? label : `${deed}${thing}安全隐患`;
}

/** A deed with the thing of the lead-in; the label as it is where it tells of what. */
export function withLeadIn(label: string, text: string): string {
  const deed = label.replace(/^完成(?=..)/, '');
  if (deed.length < 2 || !(isDeed(deed) || built.test(deed) || works.test(deed))) return label;
  const thing = leadIn.exec(text)?.[1] ?? '';
  return thing === '' || !isThing(thing) || metric(thing) || isDeed(thing.slice(0, 2))
    ? label
    : works.test(deed)
      ? `${thing}${deed}`
      : `${deed}${thing}`;
}
