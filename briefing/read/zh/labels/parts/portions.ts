/** A part of a sum, where a verb tells what it becomes or what it stands against: “按净利润的三成派发红利”. */
import { objectIn } from '../phrases/caption.ts';
import { metric, tidy } from '../phrases/phrases.ts';
import { topicOf, type Named, type Place } from '../place.ts';
import { spokenOf } from '../spoken.ts';

/** “拿出销售收入的6%搞研发” */
const devoted = /(?:拿出|提取|从|将|把)([^，、按]{2,8})的(?:约|将?近|超过?|不到|不足)?$/;
const devotion =
  /^(?:左右|以上)?(?:来|去)?(?:用于|用来|投入到?|投向|搞|做|抓|支持)([\u4e00-\u9fff]{2,8})(?=[，。；、]|$)/;

const lightly = '(?:约|将?近|超过?|不到|不足)?$';
const dealt = new RegExp(`^[，、]?(?:按照?|依|拿出|提取|从|将|把)?([^，、按]{2,12})的${lightly}`);
const dealing =
  /^(?:左右|以上)?(?:的(?:标准|比例))?(?:派发|分配|分派|派付|提取|计提|发放|支付|缴纳|上缴|返还)([\u4e00-\u9fff]{2,10})(?=[，。；、]|$)/;
const brought = new RegExp(
  `^[，、]?(.{1,12}?)(?:贡献|承担|提供|创造|撑起|包揽)了?([^，、]{2,10})的${lightly}`,
);
const meant = /^(?:该|这一?|此)(?:个|项|类)?(?:板块|行业|产业|领域|业务|环节|群体|企业|部分|市场)?$|^[其它]$/;
const against = new RegExp(
  `^[，、]?(?:还|也|甚至)?(?:只有|仅有|仅为|只是|[只仅]?相当于|不到|不足)([^，占]{2,12})的${lightly}`,
);

const bounding =
  /(?:低于|高于|优于|好于|不超过|未超过?|没有超过|逼近|接近|触及)[^，、]{0,8}$|^[，、]?(?:距离?|离|与)[^，、\d]{0,8}$/;
const bound =
  /^的([\u4e00-\u9fff]{0,4}(?:管控线|警戒线|红线|底线|线|上限|下限|标准|要求))(?=[，。；、]|$|[尚仍还]|有?差)/;

/** “比海运省了近一半的时间” */
const spared = /^[，、]?[^，、比]{0,6}(比[^，、]{1,8}?)(?:节省|节约|省|少用|少花)了?(?:约|将?近|超过?)?$/;

/** Names a share by both sums: 红利占净利润比重, 单次收费相当于市场价; null where it tells one only. */
export function portion(place: Place): Named | null {
  const { number, own } = place;
  if (!/^(?:percent|ratio)$/.test(number.kind)) return null;
  const [, than = ''] = spared.exec(own) ?? [];
  const gone = /^的([\u4e00-\u9fff]{2,6})(?=[，。；”])/.exec(number.around.after)?.[1];
  if (than !== '' && gone !== undefined) return { label: `${than}节省${gone}`, topic: gone };
  const [, paid] = dealing.exec(number.around.after) ?? [];
  const sum = tidy(dealt.exec(own)?.[1] ?? '');
  if (paid !== undefined && sum.length >= 2) return { label: `${paid}占${sum}比重`, topic: paid };
  const aim = devotion.exec(number.around.after)?.[1];
  const from = tidy(devoted.exec(own)?.[1] ?? '');
  if (aim !== undefined && from.length >= 2)
    return { label: `${aim.replace(/投入$/, '')}投入占${from}比重`, topic: aim };
  const topic = topicOf(place);
  // “其中社会资本占了大头，超过七成”
  const { ahead, clause } = number.around;
  const most = /其中，?([^，。；占]{2,12})占了?(?:大头|多数|大多数|绝大多数|主体|主导)，$/.exec(
    ahead.slice(0, ahead.length - clause.length),
  )?.[1];
  if (most !== undefined && tidy(own) === '') return { label: `${tidy(most)}占比`, topic: most };
  // “资产负债率62%，低于65%的警戒线”
  const line = bound.exec(number.around.after)?.[1];
  const lasting = place.named[place.past]?.share ?? topic;
  if (line !== undefined && bounding.test(own) && metric(lasting))
    return { label: `${lasting}${line}`, topic };
  const [, said = '', whole = ''] = brought.exec(number.around.clause) ?? [];
  if (metric(whole) && !/\d/.test(said.replace(/^前\d+(?:大|家|名|位|强)/, ''))) {
    const meantOne = meant.test(said) ? topic || lastNamed(place) : '';
    const who = meantOne || tidy(said);
    const label = meantOne === '' ? `${who}${tidy(whole)}占比` : `${who}占${tidy(whole)}比重`;
    return { label, topic: who, share: label };
  }
  const other = against.exec(own)?.[1];
  // “仓储规模与邻市仍有差距，仅为邻市的六成”
  const spoken = other !== undefined && topic === '' ? spokenOf(place) : '';
  const whose = topic || (metric(spoken) ? spoken : '');
  if (other !== undefined && whose !== '' && !/计划|目标|任务|预算|去年|上年|同期|原来|以前/.test(other))
    return { label: `${whose.replace(/增速$/, '')}相当于${other}`, topic: whose };
  return null;
}

/** “盈利过度依赖煤炭，该板块”: what the clause before spoke of last. */
function lastNamed(place: Place): string {
  const { ahead, clause } = place.number.around;
  const before = ahead.slice(0, ahead.length - clause.length).replace(/[，：；]$/, '');
  return (
    objectIn(before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('：')) + 1)) ||
    spokenOf(place)
  );
}
