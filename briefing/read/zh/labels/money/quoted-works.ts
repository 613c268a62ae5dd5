/** Works by their quoted name: “年产5万吨锂电铜箔项目”累计投入2亿元，投资进度为61%. */
import type { Named, Place } from '../place.ts';

const yearly = /(?:^|[“《：])年产(?:约|近)?$/;
const made =
  /^(?:级|的)?([\u4e00-\u9fff]{2,14}?(?:智能工厂|工厂|生产线|产线|生产基地|基地|产业园|车间|项目|工程))(?:[一二三]期)?(?:项目|建设项目)?[”》]?/;
const progress = /^[，、]?((?:投资|建设|工程|施工|投入|总体|形象)进度)(?:达到?|为|约|近|超过?|已|完成|过)*$/;
const invested = /(?:累计|实际|已|本期)*(?:完成|投入|使用)?(?:投资|投入|募集资金)(?:金额|额|总额)?$/;
const works = /(?:工厂|产线|生产线|基地|产业园|车间|项目|工程|中心|园区|大楼|电站|水库|大桥|隧道|高速|铁路)$/;

/** Names the size and the progress by the works: 锂电铜箔项目年产能, 锂电铜箔项目投资进度. */
export function quotedWorks({ number, own, named, past }: Place): Named | null {
  if (number.kind === 'amount' && yearly.test(own)) {
    const thing = made.exec(number.around.after)?.[1];
    return thing === undefined ? null : { label: `${thing}设计年产能`, topic: thing };
  }
  const what = progress.exec(own)?.[1];
  const before = named[past];
  const thing =
    [before?.topic ?? '', before?.label ?? '']
      .map((one) => one.replace(/[“”]/g, '').replace(invested, ''))
      .find((one) => works.test(one)) ?? '';
  if (number.kind !== 'percent' || what === undefined || thing === '') return null;
  return { label: `${thing}${what}`, topic: thing };
}
