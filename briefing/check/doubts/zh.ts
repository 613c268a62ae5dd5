/** When a Chinese label may not say what its number is. */
import type { DoubtRules, Labelled } from './doubt.ts';

/** “乡镇”, “进度”: of what, nobody knows; these few stand alone. */
const standsAlone =
  /人口|面积|GDP|产值|税|床位|学位|参保|户籍|就业|增速|占比|收入|企业|粮食|营收|利润|投资|投入|财政|进口|出口|外贸|存款|贷款|货运|客运|乡镇|行政村|社区|党员|党组织|志愿者|公租房/;
const isVague = ({ label }: Labelled): boolean => {
  const bare = label.replace(/（.*?）/g, '');
  return (
    /^(?:打造|扩种|更新使用|走|达到|建设|完成|实现|支付|安排|提供|推广|缩小到|落实)$/.test(bare) ||
    (bare.length <= 3 && !/[A-Z]/.test(bare) && !standsAlone.test(bare))
  );
};

/** Words that begin no name: “路上就得走”, “要再建”, “以上的村”, “一座投资”. */
const tornStart =
  /^(?:一[条个座家项批台套栋支艘](?!一|龙)|[、，—／/·的了]|这|是(?!否)|要(?!素|求|道|闻|案|塞)|让|因|由于|原?以[上下]|只有|仅|就(?!业|医|诊|读|餐|地)|也|还(?!田|款|贷|湿|林)|把|被|我们?(?![国省市县区])|他|她|自己|一起|正(?!规|式|常|品|版|高|在.*的)|内资金|级(?!别)|拿到(?!.*的)|该)/;
const tornEnd =
  /(?:尚|的|说|了|就(?!业)|仅列|与|和|由|到(?!位|期)|将|约(?<!签约|履约|预约|节约)|为|仅|只|还|已|走|上来|答案|县中|区中|市中|其他|其它)$/;
/** “光研发费用加计扣除就享受”, “跑动次数由原来的”: a clause, and no name. */
const tornWithin =
  /[由从]原[来先]的|原来.*原来|(?<!通)了(?!解)|.就(?!业|近|医|诊|读|餐|地)|明显|也(?!门)|却|(?<!不)得走/;
const isTorn = ({ label }: Labelled): boolean =>
  tornStart.test(label) || tornEnd.test(label) || tornWithin.test(label);

/** “连续五年保持在75%以上”, “住了三十多年” under the name of a share or a place. */
const tellsTime =
  /时|期|年|月|日|天|龄|周|分钟|进度|班|寿命|提前|历史|快|缩短|压缩|延长|连续|车程|从.+到|签约到|免|间隔|假/;
const isNoTime = ({ label, kind, before }: Labelled): boolean =>
  kind === 'duration' && (/连续$/.test(before) ? !/连续|年数/.test(label) : !tellsTime.test(label));

/** “力争…”, “今年…将…”, “建议…”: what is meant to be, under the name of what is. */
const ahead =
  /(?:今年|明年|下半年|全年|年内|20\d\d年|下一步|十[四五]五)[^。；;]*(?:将(?!.{0,6}由)|计划|力争|争取|确保|拟|打算|再|新目标)[^。；;]{0,40}$|(?:力争|打算|建议(?!\d|[、和提意])|呼吁|提议|下半年，)[^。；;]{0,30}$|今年[^。；;]{0,30}(?:清单|红包|实事|任务|部署)[^。；;]{0,12}[：:][^。；;]*$/;
const saysAhead =
  /目标|计划|预计|预期|拟|规划|力争|打算|建议|争取|将|要求|安排|门槛|标准|上限|待|需|原|目前|上年|界限|该|总投资|提案|实事/;
const behind = /预计全年|提前|较计划|比计划|已|目标任务|[到获]批|到位|截至/;
const isPlan = ({ label, before }: Labelled): boolean =>
  ahead.test(before) && !saysAhead.test(label) && !behind.test(before.slice(-60));

/** “尚缺约4500万元”, “还有23户未签”: what is not there, under the name of what is. */
const isLacking = ({ label, before }: Labelled): boolean =>
  /(?:缺|差|尚有|仍有|还有|剩余|尚未)[^，。]{0,4}$/.test(before) && !/缺|差|剩|未|待|余|还|尚|仍/.test(label);

/** “占比为67.9%，提高0.8个百分点”: how far it moved, under the name of the level. */
const tellsChange = /[增降升涨跌下减缩压翻超差快慢]|提高|高于|低于|收窄|回落|相当于|变化|拉动|贡献|扩大|倍/;
const isLevelOfChange = ({ label, kind, before }: Labelled): boolean =>
  kind === 'growth' &&
  !tellsChange.test(label) &&
  /(?:提高|提升|上升|下降|降低|回落|增长|增加|减少)[近约了超过]*$/.test(before);

/** “八成以上已消除风险”: a share, under the name of the whole. */
const tellsShare =
  /[率度额幅增降升]|占|比|份额|成本|结构|利息|费率|指数|系数|水平|满意|目标|完成|任务|相当于|标准|缺口|面$/;
const isWhole = ({ label, kind }: Labelled): boolean =>
  /^(?:percent|ratio)$/.test(kind) && !tellsShare.test(label);

/** Where in which order, or how much is missing, the label must say. */
const isPart = (one: Labelled): boolean =>
  one.kind === 'rank' ? !/第|位|名|序|列|强|排|居|级|考核/.test(one.label) : isLacking(one);

export const chinese: DoubtRules = {
  torn: isTorn,
  vague: isVague,
  time: isNoTime,
  plan: isPlan,
  change: isLevelOfChange,
  part: isPart,
  share: isWhole,
};
