/** A measure that says nothing alone, told with whose it is: “贷款9亿元，带动就业3万人”, “在…大赛上夺得3枚金牌”. */
import { isDoing, isThing } from './phrases/caption.ts';
import { metric, undone } from './phrases/phrases.ts';
import type { Place } from './place.ts';

const medals = /^[金银铜奖]牌(?:总?数|榜)?(?=$|在?全[国省市]|排[名位])/;
const contest =
  /在(?:第[\d一二三四五六七八九十百]+届)?([\u4e00-\u9fff“”]{2,14}?(?:大赛|运动会|锦标赛|[奥亚全残]运会|比赛|竞赛))[上中里]，[^。]*$/;

const surplus = /^(?:年末|滚存)?(?:基金)?(?:累计|当期|滚存)?结余$/;
const insurance =
  /(?:^|[，；。：])([\u4e00-\u9fff]{2,12}?(?:保险|医保|年金|公积金))(?:基金)?(?!.*(?:保险|医保|公积金))[^，；。\d]{0,14}，[^，；。\d]*$/;

const raised = /^募集资金$/;
const raiser =
  /(?:^|[，；。：])([\u4e00-\u9fff]{2,8}?)(?:成功|顺利|首次|完成)*(?:引入|引进|发行|登陆|上市|挂牌)[^，；。\d]*，[^，；。\d]*$/;

const rated = /^(?:(?:调解|化解)成功率|满意[率度])(?=$|[高低]于|提高)/;
const dealt = /^.*(?:处理|受理|办理|调处|调解|化解|征集)的?(?=[^的]{2,10}$)/;
/** “医保服务方面，优化流程，平均等候时间缩短至8分钟” */
const bareTime =
  /^(?:上线事项)?(?:平均|全程)?(?:办理|审批|办结|受理|登记|答复|等候|通关|出证)(?:时限|时间|用时|时长|环节|材料|天数)/;
const aspect = /(?:^|[。；\n])(?:在)?([\u4e00-\u9fff]{2,8})方面，[^。；]*$/;

/** “"一表申请"上线9个事项，跑动次数减到1次” */
const dealing =
  /^(?:原来?)?(?:(?:上线|覆盖|涉及|纳入|推出|新增|办理)(?:服务|政务服务|高频)?(?:事项|业务|服务)|(?:平均|群众|企业)?(?:跑动|跑腿|办事)次数|(?:申请|申报|办事|提交)?材料(?:精简|压缩|减少)?)$/;
const quoted =
  /(?:^|[，；。：])(?:全[市省县区]|推行|推进|实施|其中)*(“[^“”]{3,10}”)(?:改革|服务|平台|专窗|专区)?(?:，|已|共|累计|新|全面|全年)*(?:上线|覆盖|涉及|纳入|推出|新增|办理|实施|推行|办结|落地)[^；。“”]*$/;

/** “路桥工程全长9公里，…，路基填筑完成六成”: of the works that were told first. */
const progressed = /^[\u4e00-\u9fff]{2,10}完成比例$/;
const works =
  /^(.{2,18}?(?:工程|项目|公路|大桥|隧道|水库|高速|铁路|[大快]道|水厂|处理厂|医院|学校|[二三]期))(?:总?全?长|(?:概算|估算|计划|项目|工程)?总投资|(?:累计)?完成投资|投资)$/;

const moves = /^带动(?:就业|创业)(?:人数)?$/;
const given = /(?:贷款|补贴|补助|资金)$/;

/** 劳动争议案件, 提案: what is dealt with, and neither a measure nor the deed itself. */
const isMatter = (what: string): boolean =>
  what.length >= 2 && isThing(what) && !isDoing(what) && !metric(what) && !/结案$/.test(what);

/** 创业担保贷款带动就业, 养老保险基金累计结余, 提案满意率, 青年技能大赛金牌; other labels as they are. */
export function withOwner(label: string, { number, numbers, named, past }: Place): string {
  const {
    kind,
    around: { ahead, own },
  } = number;
  const what = bareTime.test(label) ? aspect.exec(ahead)?.[1] : undefined;
  if (what !== undefined) return `${what}${label}`;
  const scheme = bareTime.test(label) || dealing.test(label) ? quoted.exec(ahead)?.[1] : undefined;
  if (scheme !== undefined && !label.includes(scheme))
    return `${scheme}${label.replace(/^上线事项(?=..)/, '')}`;
  const done =
    kind === 'percent' &&
    own.replace(/^[，、]|(?:已|累计|均)*完成(?:约|近|超过?)*$/g, '') === label &&
    /完成(?:约|近|超过?)*$/.test(own);
  if (progressed.test(label) || done)
    for (let at = past; at >= 0 && (numbers[at]?.start ?? -1) >= number.around.sentence.start; at--) {
      const whole = works.exec(named[at]?.label ?? '')?.[1];
      // “省道S215线河口至沙湾段改建工程”: too long to stand before, but its number tells it.
      const short =
        (whole?.length ?? 0) + label.length > 22 ? /[GSXY]\d{1,4}线?/.exec(whole ?? '')?.[0] : whole;
      if (short !== undefined)
        return `${label.startsWith(short) ? '' : short}${label}${done && !label.endsWith('比例') ? '完成比例' : ''}`;
    }
  const told = medals.test(label)
    ? contest.exec(ahead)?.[1]
    : surplus.test(label)
      ? insurance.exec(ahead)?.[1]
      : raised.test(label)
        ? raiser.exec(ahead)?.[1]
        : undefined;
  if (told !== undefined) return `${told}${label}`;
  const deals = rated.test(label);
  if (!deals && !moves.test(label)) return label;
  for (let at = past; at >= 0 && (numbers[at]?.start ?? -1) >= number.around.sentence.start; at--) {
    const topic = named[at]?.topic ?? '';
    const one = numbers[at];
    if (one?.kind !== 'amount') continue;
    const thing = undone(topic.replace(/^新(?=发放|投放)/, ''));
    if (!deals) return given.test(thing) ? `${thing}${label}` : label;
    const what = thing.replace(dealt, '');
    return /^[件起宗项条]$/.test(one.unit) && what.length <= 10 && isMatter(what) ? `${what}${label}` : label;
  }
  return label;
}
