/** Whom a plan or a deed reaches, told with what reached them: “营养改善计划惠及56万孩子”, “免费体检使23万个家庭受益”. */
import { headNoun, isThing } from '../phrases/caption.ts';
import { beginsWithDeed, metric, tidy, undone } from '../phrases/phrases.ts';
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
export function benefiting(place: Place): Named | null {
  const { number, own, fresh } = place;
  const next = inRow(place);
  if (next !== null) return next;
  if (fresh || number.kind !== 'amount' || !/^(?:[户人名个家]|[户人家]次)?$/.test(number.unit)) return null;
  const { ahead: before, clause } = number.around;
  const cause = policy.exec(before.slice(0, before.length - clause.length))?.[1];
  const [, , those = ''] = (cause !== undefined && reached.exec(own)) || [];
  const fund = byMoney(place);
  if (fund !== null) return fund;
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

/** “惠及4个街道15个社区”: one verb for all of them. */
function inRow({ number, own, named, past, fresh }: Place): Named | null {
  const those = /^[\u4e00-\u9fff]{1,5}?(?=[、和及]?$)/.exec(own)?.[0] ?? '';
  const said = named[past]?.label ?? '';
  const verb =
    fresh && those !== '' ? new RegExp(`^(.*(?:惠及|受益|覆盖|涉及))${those}$`).exec(said)?.[1] : undefined;
  const next = /^(?:余|多)?(?:名|个)?((?:行政|自然|建制)?村|[\u4e00-\u9fff]{2,6}?)(?=[，。；、\d]|$)/.exec(
    number.around.after,
  )?.[1];
  const what = next ?? { 人: '人数', 户: '户数' }[number.unit];
  return verb === undefined || what === undefined || number.kind !== 'amount'
    ? null
    : { label: `${verb}${what}`, topic: what };
}

/** “兑现惠企资金9亿元，惠及企业3万户次”: the money of the clause before is what reached them. */
function byMoney({ number, numbers, past, own, named, text }: Place): Named | null {
  const those = reachedBy.exec(own)?.[1] ?? '';
  const before = those === '' ? undefined : numbers[past];
  // “家电补贴政策带动销售6亿元，惠及市民3万人次”
  const cause = before && /^(.{2,12}?)(?:带动|拉动|撬动)./.exec(named[past]?.label ?? '')?.[1];
  if (cause !== undefined && those !== '') return { label: `${cause}惠及${those}`, topic: those };
  if (before?.unit !== '元' || !/^多?，[^，]*$/.test(text.slice(before.end, number.start))) return null;
  const money = undone((named[past]?.topic ?? '').replace(/^(?:全年|累计|共|拨付|下达|下拨|落实)+/, ''));
  return given.test(money) && money.length <= 10 ? { label: `${money}惠及${those}`, topic: those } : null;
}
const reachedBy =
  /^[，、]?(?:共|累计|直接|已)*惠及(?:了|约|近|超过?|全[省市县区])*([\u4e00-\u9fff]{2,6}?)(?:约|近|超过?|达)*$/;
const given = /..(?:资金|补贴|补助|消费券|津贴|救助金|奖补|助学金|贷款)$/;
