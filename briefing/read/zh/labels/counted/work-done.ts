/** How far a work has come that the clause before names: “实施背街小巷整治工程，完成改造35条”. */
import type { Named, Place } from '../place.ts';

const work = '整治|治理|改造|建设|修复|养护|绿化|安装|加装|新建|提升|搬迁|重建|加固|硬化|亮化|疏浚|清淤';
const named =
  /(?:^|[，。；：])(?:[一二三四五六七八九十]{1,3}是)?(?:大力|全面|继续|组织|全年|年内|今年|先后)*(?:实施|推进|启动|开展|抓好)([^，；。：\d]{2,16}?)(?:项目|工程|行动|计划|任务)，$/;
const done = new RegExp(`^(?:全年|年内|已|共|累计|计划|将|再)*(?:完成)?(${work})(?:约|近|超过?|了)*$`);
const begun =
  /^(?:全年|年内|已|共|累计|计划|将|再)*(开工建设|开工|竣工|基本建成|建成|交付)(?:约|近|超过?|了)*$/;
const works = new RegExp(`(?:${work})+$`);
const counts: Record<string, string> = { 户: '户数', 套: '套数' };

/** 改造背街小巷, 棚户区改造开工户数; null where the clause tells what was worked on itself. */
export function workDone({ number, own, fresh }: Place): Named | null {
  if (fresh || number.kind !== 'amount' || number.unit === '元') return null;
  const [deed, stage] = [done.exec(own)?.[1], begun.exec(own)?.[1]];
  if (deed === undefined && stage === undefined) return null;
  const { ahead, clause } = number.around;
  const what = named.exec(ahead.slice(0, ahead.length - clause.length))?.[1] ?? '';
  const thing = what.replace(works, '');
  if (thing.length < 2) return null;
  // “棚户区改造项目，开工建设8000户”: how many of it were begun.
  const label =
    deed === undefined
      ? `${what}${(stage ?? '').replace('开工建设', '开工')}${counts[number.unit] ?? ''}`
      : `${deed}${thing}`;
  return { label, topic: label };
}
