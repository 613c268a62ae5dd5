/** Whom a plan or a deed reaches, told with what reached them: “营养改善计划惠及56万孩子”, “免费体检使23万个家庭受益”. */
import { headNoun, isThing } from '../phrases/caption.ts';
import { beginsWithDeed, metric, tidy } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const reach =
  /^[，、]?([^，、；\d]{3,16}?)(?:已|将|可|共|累计|直接|先后)*(惠及|使|让)(?:了|约|近|超过?|全[省市县区国])*(群众|居民|村民|农户|农民|学生|老人|患者|企业|困难群众|市民|职工)?(?:约|近|超过?)?$/;
const whom = /^多?(?:名|户|个)?([\u4e00-\u9fff]{2,8})(?=[，。；、]|$)/;
const helped = /^([\u4e00-\u9fff]{2,6}?)(?:直接|从中)?(受益|受惠|获益)$/;

/** “新开线路6条，实施学生半价优惠，惠及学生8万人”: a policy of its own clause, and not what was counted before it. */
const policy =
  /(?:^|[，；。：])(?:全面|深入|继续|持续)*(?:落实|实施|推进|推行|推广|出台|执行|完善|开展|启动|发放)([^，；。：\d]{2,14}?(?:政策|制度|改革|优惠|行动|计划|措施|服务|试点|工程|活动|资金|补贴|[问学助]金))，$/;
const reached =
  /^[，、]?(?:预计|可|将|共|累计|直接|已)*(惠及|受益)(?:了|约|近|超过?|全[省市县区])*(群众|居民|村民|农户|农民|学生|老人|患者|企业|困难群众|市民|职工)?(?:约|近|超过?)*$/;

/** 营养改善计划惠及孩子, 免费体检受益家庭; null where nothing is told that reached them. */
export function benefiting({ number, own, fresh }: Place): Named | null {
  if (fresh || number.kind !== 'amount' || !/^(?:[户人名个家]|人次)?$/.test(number.unit)) return null;
  const { ahead: before, clause } = number.around;
  const cause = policy.exec(before.slice(0, before.length - clause.length))?.[1];
  const [, , those = ''] = (cause !== undefined && reached.exec(own)) || [];
  if (cause !== undefined && those !== '') return { label: `${cause}惠及${those}`, topic: those };
  const [, said = '', verb = '', ahead = ''] = reach.exec(own) ?? [];
  // “营养餐计划”: the plan is what reaches them, and no word before a number.
  const deed = /.{2}计划$/.test(said) ? said : tidy(said);
  if (
    verb === '' ||
    deed.length < 3 ||
    deed.length > 12 ||
    !(isThing(deed) || /计划$/.test(deed)) ||
    metric(deed)
  )
    return null;
  if (beginsWithDeed(deed) || /[后前时]$/.test(said)) return null;
  const phrase = ahead || (whom.exec(number.around.after)?.[1] ?? '');
  if (verb !== '惠及') {
    const them = helped.exec(phrase)?.[1];
    return them === undefined ? null : { label: `${deed}受益${them}`, topic: them };
  }
  const them = phrase === '' ? '' : headNoun(phrase);
  return them.length < 2 || them !== phrase ? null : { label: `${deed}惠及${them}`, topic: them };
}
