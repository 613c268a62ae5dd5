/** Whom a works or a policy reached: “屋顶光伏改造惠及1.2万户农家”. */
import { phraseAfter } from '../phrases/after.ts';
import { headNoun } from '../phrases/caption.ts';
import { cutAtVerb, tidy } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const reach =
  /^[，、]?((?:“[^“”]{2,8}”)?[\u4e00-\u9fff]{0,10}(?:改造|工程|项目|行动|政策|服务|活动|整治|计划|加装|保险))(?:共|累计|已|将|直接|可)*(惠及|覆盖)(?:了|约|近|超过?|全[省市县区])*$/;

/** Names those reached with what reached them: 屋顶光伏改造惠及农家. */
export function reachedBy({ number, own, fresh }: Place): Named | null {
  if (number.kind !== 'amount' || fresh || !/^(?:户|人|名|家|个)$/.test(number.unit)) return null;
  const [, said = '', verb = ''] = reach.exec(own) ?? [];
  if (verb === '' || (verb === '覆盖' && !/^[户人名]$/.test(number.unit))) return null;
  const what = said.startsWith('“') ? said : tidy(said);
  const whom = headNoun(cutAtVerb(phraseAfter(number.around.after)));
  const label = `${what}${verb}${whom.length > 6 ? '' : whom}${whom === '' ? ({ 户: '户数', 人: '人数', 名: '人数' }[number.unit] ?? '') : ''}`;
  return what.length < 4 || label.length > 20 || label.endsWith(verb) ? null : { label, topic: label };
}
