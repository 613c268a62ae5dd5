/** What a clause without a number was about goes on: “生育补助改为线上申领，发放9000万元”, “以髋关节为例，单价降到7000元”. */
import { isThing } from './phrases/caption.ts';
import type { Place } from './place.ts';

const scheme =
  /^(?:[^，。；\d]{0,6}(?:将|把|对))?([\u4e00-\u9fff“”]{2,10}?(?:津贴|补贴|补助金?|保险金|救助金|救济金|慰问金|奖学金|助学金|养老金|返还|退税|贴息|赔付))(?:的?(?:发放|申领|申请|拨付)(?:方式)?)?(?:由[^，；。\d]{2,10})?(?:统一|全面|直接|全部|首次)*(?:改为|改由|改成|调整为|实行|实施|推行|推出|采取|采用|纳入|实现)[^；。\d]*，[^；。]*$/;
const given = /^(?:累计|共)?(?:发放|拨付|兑付|支付|返还|下达|赔付)$/;
const ofScheme =
  /^(?:惠及|受益)[\u4e00-\u9fff]{0,4}$|^(?:平均)?(?:办[理结]|审[核批]|拨付|结算|兑付|申[领请]|发放|到账|处理|受理)(?:时限|时间|周期|用时|时长|环节|材料)(?:压缩|缩短)?$/;

const example =
  /(?:^|[，；：“])(?:就)?(?:以([^，。；\d]{2,10}?)为例|(?:比如|例如|譬如|拿)(?:说|来说)?，?((?!今年|去年)[\u4e00-\u9fff]{2,8}?)(?:来说)?)，[^。；]*$/;
/** Measures that are those of any thing. */
const ofAny =
  /^(?:平均|综合|次均|单[\u4e00-\u9fff]|每[\u4e00-\u9fff]{1,2}|[亩户人月日年]均)*(?:售价|均价|单价|价格?|费用|药费|成本|收入|产[量值]|单产|利润|支出|投资|用时|时[间长]|自付费用|面积|规模)(?:[增降]幅|增速|减少|增加)?$/;

const funds = /^(.{2,}?(?:基金|预算|专户|公积金))总?(?:收入|支出)增[速幅]$/;
const insured = /^(?:全[省市县区国])?(.{2,}?(?:保险|医保|社保|新农合))(?:参保)(?:总?人数|人员|覆盖人数)?$/;

/** 发放生育补助, 髋关节单价, 医保基金支出增速高于收入增速, 居民医保参保率; other labels as they are. */
export function withObject(label: string, { number, numbers, named, past }: Place): string {
  const { ahead } = number.around;
  if (given.test(label) || ofScheme.test(label)) {
    const what = scheme.exec(ahead)?.[1];
    if (what !== undefined) return given.test(label) ? `${label}${what}` : `${what}${label}`;
  }
  if (ofAny.test(label)) {
    const [, named = '', other = ''] = example.exec(ahead) ?? [];
    const what = named || other;
    if (what !== '' && isThing(what) && !/[年月日季]$|^(?:我|他|她|这|那)/.test(what))
      return `${what}${label}`;
  }
  const before =
    past >= 0 && (numbers[past]?.start ?? -1) >= number.around.sentence.start
      ? (named[past]?.label ?? '')
      : '';
  if (/^(?:收入|支出)增速[高低快慢]于(?:收入|支出)/.test(label))
    return `${funds.exec(before)?.[1] ?? ''}${label}`;
  return label === '参保率' ? `${insured.exec(before)?.[1] ?? ''}${label}` : label;
}
