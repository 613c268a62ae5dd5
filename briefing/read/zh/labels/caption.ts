/** A stretch of a clause → the noun phrase in it, by the classes of its words. */
import { wordsOf, type Word } from '../lexicon/index.ts';

/** Words that a name may end with: 用电量, 养老服务, 上海, “小巨人”, 5G. */
const heads = new Set('nwge');
/** After one of these a verb is part of a name: 完成|率, 参加|人数. */
const measures =
  /^(?:率|额|量|值|数|度|用时|时长|工期|人数|人员|面积|金额|资金|任务|工程|时间|里程|能力|规模|比例|占比|标准|价格|费用|成本|收入|支出|周期|次数|强度|水平|密度|系数|指数|人口|总额|总量|项目|案件|事故|机构|基地|中心|平台|病例|岗位|技能|浓度|产值|产量)/;

export const isHead = (word: Word | undefined): boolean => word !== undefined && heads.has(word.class);

/** Whether a word says something of the words before it: a verb that is no part of a name. */
export function predicates(words: readonly Word[], at: number): boolean {
  const [word, next, before] = [words[at], words[at + 1], words[at - 1]];
  if (!word || !'vsl'.includes(word.class)) return false;
  if (next && measures.test(next.text)) return false;
  return before?.text !== '的';
}

/** What came of a deed: 卖|出, 建|成, 织|到. */
const resulting = /^[\u4e00-\u9fff]{1,2}(?:成|到|至|出|上|下|完|掉|满|破|了)$/;
/** “冲|上”, “卖|到”: what came of the verb of one character before it. */
const results = /^[成到至出上下]$/;
const particles =
  /^(?:的|了|等|于|在|到|至|为|由|从|被|把|向|再|也|还|均|都|已|将|就|共|近|约|仅|只|可|能|得|最|每|来|去|着|过|出|成)$/;

/** Whether a word at the end of a stretch only leads on to the number after it. */
function leadsOn(word: Word, before: Word | undefined): boolean {
  if (word.class === 'l') return word.text.length > 1 || isHead(before) || before?.class === 'd';
  if (word.class === 'x') return !/[）)”》%]/.test(word.text);
  // “助餐点|铺”: a verb of one character after a whole word.
  if (word.class === 's' && isHead(before)) return true;
  if (word.class === 'v' || word.class === 's')
    return (
      resulting.test(word.text) ||
      (word.text.length === 1 &&
        (before?.class === 'd' || (isHead(before) && (before?.text.length ?? 0) > 1)))
    );
  if (word.class === 'd') return word.text.length > 1 || particles.test(word.text);
  if (word.class === 't')
    return before !== undefined && /(?:[年月天日]|季度|年间|期间|目前|如今|现在|同期|以来)$/.test(word.text);
  if (word.class === 'b')
    return before !== undefined && (/^最/.test(word.text) || 'dpvsl'.includes(before.class));
  return particles.test(word.text) && 'pcuvf'.includes(word.class);
}

/** The words without those at their end that lead on to a number: 充电桩|建成, 助餐点|铺到, 通过|平均只需. */
export function withoutTail(words: readonly Word[]): readonly Word[] {
  let end = words.length;
  for (; end > 0; end--) {
    const word = words[end - 1];
    const before = words[end - 2];
    if (!word) break;
    if (results.test(word.text) && before?.text.length === 1 && 'vsl'.includes(before.class)) continue;
    // “运费|每单”: for each of what.
    if (before?.text === '每' && /[qnm]/.test(word.class) && end > 2) {
      end--;
      continue;
    }
    // “养老金|月”, “发车|日”.
    if (/^[年月日]$/.test(word.text) && isHead(before)) continue;
    if (!leadsOn(word, before)) break;
  }
  return words.slice(0, end);
}

const join = (words: readonly Word[]): string => words.map(({ text }) => text).join('');

/** Those who do something: after them a verb is said of them, and no part of a name. */
const doers =
  /(?:医院|学校|学院|大学|企业|公司|集团|部门|单位|机关|法院|检察院|公安|民警|警方|队伍|志愿者|专家|医生|党员|群众|居民|农户|村民|市民|患者|学生|教师|干部|代表|委员|各地|驿站|平台|银行|支行|机构|协会|合作社|全[省市县区国校院行]|(?<![农乡])村|[省市县区镇乡]|我们|队员|旅客|游客|职工|员工|大学生|老人|孩子|家庭|园区|县域|会场|上游|下游|小镇|景区|基地|论坛|大会|热线|窗口|者)$/;
/** Verbs that add nothing to what they bring about. */
const light =
  /^(?:推进|开展|实施|组织|进行|实现|完成|拥有|有|现有|共有|已有|设有|建有|配有|收获|达到|获得|取得|形成|力争|保持|争取|带来|迎来|执行|响起|帮|让|使|做好|抓好|迈出|做|搞|打造|提供)$/;
/** Of them, those that do so at the beginning of a stretch too. */
const lightFirst = /^(?:推进|开展|响起|迎来|收获|带来|执行|打造|做好|抓好|迈出|力争)$/;
/** Changes that name no thing. */
const changes = /^(?:扩大|缩小|收窄|提高|提升|上升|下降|回升|回落|增加|减少|净增|多增|少增|改善)$/;
/** Those who report of themselves. */
const speakers =
  /^(?:医院|学校|学院|公司|集团|我们|[我全][省市县区镇乡村州校院行城局]|.{0,2}(?:党委|党支部|党组)|公安机关|法院|检察院)$/;
/** Offices and firms, which report what they did. */
const offices =
  /(?:部门|[^大全布结格].?局|委员会|海关|气象台|中心|图书馆|博物馆|集团|公司|机构|协会|工会|妇联|团委|法院|检察院|支队|大队|派出所|医院|学校|学院|支行|分行|公安机关|党委|党支部|党组|^全[省市县区镇乡村州校院行城局]|[林管]处|[省市县区镇乡]政府)$/;

/** Where what an office did begins, after its name: 税务部门|办理出口退税; 0 where it did nothing. */
function afterOffice(words: readonly Word[]): number {
  for (let at = 0; at < 4 && at + 2 < words.length; at++) {
    if (!isHead(words[at]) && words[at]?.class !== 'b' && words[at]?.text !== '处') return 0;
    if (!offices.test(join(words.slice(0, at + 1)))) continue;
    let verb = at + 1;
    while (verb < words.length - 2 && 'td'.includes(words[verb]?.class ?? 'x')) verb++;
    const [deed, thing] = [words[verb], words[verb + 1]];
    const does = deed !== undefined && ('vsw'.includes(deed.class) || deed.text === '新增');
    return does && thing && !measures.test(thing.text) && (isHead(words.at(-1)) || verb < words.length - 2)
      ? verb
      : 0;
  }
  return 0;
}

/** What an adverbial ends with: 剔除一次性因素后, 在绩效考核中, 经济运行方面. */
const aside = /^(?:后|之后|时|中|上|下|方面|期间|以来|来)$/;

/** Whether a verb in the middle says what was done, so that what was done to stands after it. */
function acts(words: readonly Word[], at: number): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (!word || !next || !'vsl'.includes(word.class)) return false;
  // “企业开办平均用时”.
  const thing = words.slice(at + 1).find(({ class: one }) => one !== 'b') ?? next;
  if (measures.test(thing.text)) return false;
  if (!before || before.text === '的' || next.text === '的') return false;
  // 到乡村支教: where somebody went is part of what was done.
  if (/^[到去]/.test(word.text)) return false;
  if (word.class === 'l') return word.text.length > 1 || word.text === '有';
  if (/^[了过着]$/.test(next.text)) return true;
  if (/^[下出起]$/.test(next.text)) return doers.test(before.text);
  if ((before.class === 'd' && before.text !== '连续') || before.class === 't' || before.class === 'r')
    return true;
  // “大学生来县就业”.
  if (/^[来赴进回]$/.test(word.text)) return doers.test(before.text);
  return (
    before.class === 'g' ||
    (word.class === 's' && isHead(before)) ||
    (word.text.length > 1 && doers.test(before.text))
  );
}

/** What was done to, for “who did what”: 医院|将力争|四级手术占比; with the verb where it tells more. */
export function withoutDoer(words: readonly Word[]): readonly Word[] {
  if (words.some(({ text }) => text === '每')) return words;
  for (let at = words.length - 2; at > 0; at--) {
    if (!acts(words, at)) continue;
    let from = at + 1;
    while (/^[了过着下出起]$/.test(words[from]?.text ?? '')) from++;
    let first = at;
    // “新建改建农村公路”: both were done.
    while (first > 0 && 'vs'.includes(words[first - 1]?.class ?? 'x')) first--;
    const verb = words[at];
    const plain = from === at + 1 || /^[了过着]$/.test(words[from - 1]?.text ?? '');
    const object = words.slice(from);
    if (!verb || !isHead(object.at(-1)) || join(object).length < 2) continue;
    if (object.some(({ class: one }, index) => one === 'x' && index < 2)) continue;
    const telling = verb.class !== 'l' && !light.test(verb.text) && plain && verb.text.length > 1;
    return telling ? [...words.slice(first, at + 1), ...object] : object;
  }
  return words;
}

/** The words without what introduces them: adverbs, times, “剔除一次性因素后”, “在绩效考核中”. */
export function withoutLead(words: readonly Word[]): readonly Word[] {
  const start = afterOffice(words);
  let from = start;
  for (;;) {
    const word = words[from];
    if (!word || from >= words.length - 1) break;
    if ('pvs'.includes(word.class)) {
      const close = words.slice(from, from + 9).findIndex((one) => one.class === 'f' && aside.test(one.text));
      if (close > 0 && from + close < words.length - 1) {
        from += close + 1;
        continue;
      }
    }
    // “滚动推进市级项目”: the last of several verbs tells what was done.
    const next = words[from + 1];
    if ('vs'.includes(word.class) && next && 'vs'.includes(next.class) && light.test(next.text)) from += 2;
    else if (
      from === start &&
      next &&
      speakers.test(word.text) &&
      ('vsl'.includes(next.class) || next.text === '新增' || (next.class === 'w' && /党/.test(word.text))) &&
      isHead(words.at(-1)) &&
      words.length > 2
    )
      from++;
    else if (
      from === start &&
      next &&
      !'vsl'.includes(next.class) &&
      isHead(words.at(-1)) &&
      lightFirst.test(word.text)
    )
      from++;
    else if (word.class === 't' && next && 'vs'.includes(next.class) && isHead(words.at(-1))) from++;
    else if (word.class === 'd' && word.text.length > 1 && word.text !== '连续') from++;
    else break;
  }
  return words.slice(from);
}

/** “销售额|比去年同一天”, “较上届”: what something is compared with is not the thing. */
function withoutComparison(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    ({ class: one, text }) => (one === 'p' && /^[比较]$/.test(text)) || /^[高低快慢优好]于$/.test(text),
  );
  return at < 0 ? words : words.slice(0, at);
}

/** A stretch's noun phrase; the stretch itself where it has none, '' where all of it is an aside: 剔除一次性因素后. */
export function caption(stretch: string, served = false): string {
  const words = withoutComparison(wordsOf(stretch));
  if (words.length === 0) return '';
  if ('pvs'.includes(words[0]?.class ?? 'x') && /^(?:后|之后|时)$/.test(words.at(-1)?.text ?? '')) return '';
  const bare = withoutTail(words);
  // “比上年扩大”: nothing but the change.
  if (bare.length === 0 && words.every(({ text }) => changes.test(text))) return '';
  if (!bare.some(isHead)) return stretch;
  const kept = withoutTail(served ? withoutLead(bare) : withoutDoer(withoutLead(bare)));
  return kept.some(isHead) ? join(kept) : stretch;
}

/** The noun that a phrase begins with: 老人 of 老人一餐只付, 产业链 of 产业链一年落地补链项目. */
export function headNoun(phrase: string): string {
  const all = wordsOf(phrase);
  if (all[0]?.class === 'd') return '';
  const words = all.length > 1 && lightFirst.test(all[0]?.text ?? '') ? all.slice(1) : all;
  const end = words.findIndex(
    (word, at) =>
      at > 0 &&
      isHead(words[at - 1]) &&
      ('dptr'.includes(word.class) ||
        (word.class === 'm' && word.text.startsWith('一')) ||
        (predicates(words, at) && (word.class !== 'v' || endsOrActs(words, at)))),
  );
  return end < 0 ? join(words) : join(words.slice(0, end));
}

const endsOrActs = (words: readonly Word[], at: number): boolean =>
  resulting.test(words[at]?.text ?? '') ||
  (words[at]?.text.length === 1 && results.test(words[at + 1]?.text ?? '')) ||
  doers.test(words[at - 1]?.text ?? '') ||
  acts(words, at);

/** Whether a phrase is a name: its last word is a noun. */
export const isThing = (phrase: string): boolean => isHead(wordsOf(phrase).at(-1));

/** Whether a phrase only says what was done, and nothing of what: 实际开放, 超额完成, 留了下来. */
export function isDoing(phrase: string): boolean {
  const words = wordsOf(phrase);
  return (
    words.some(({ class: one }) => 'vsl'.includes(one)) &&
    words.every(({ class: one, text }) => 'vsldbut'.includes(one) || text === '下来')
  );
}

/** The noun that a name ends with: 床位 of 编制床位. */
export function headOf(name: string): string {
  const words = wordsOf(name);
  const last = words.at(-1);
  if (!last || !isHead(last)) return name;
  const before = words.at(-2);
  return last.text.length === 1 && before ? `${before.text}${last.text}` : last.text;
}

export const lastWord = (phrase: string): string => wordsOf(phrase).at(-1)?.text ?? '';

/** What was done to, in a clause that only tells that: 林业碳汇 of 个村卖林业碳汇. */
export function objectIn(clause: string): string {
  const words = withoutTail(wordsOf(clause));
  const at = words.findLastIndex(({ class: one }) => 'vsl'.includes(one));
  const object = words.slice(at + 1);
  return at >= 0 && object.every(isHead) ? join(object) : '';
}

/** Times, sides and words for others, which name nothing alone. */
const nameless =
  /^(?:[全我本][省市县区国镇村乡校院行]|[二两三]者|其|其中|他们|它|各[省市县区地]|这|该|年底|年末|去年|今年|目前|全年|单户|每户|平均|最高|最低|以上|以下|年内|期间)+$/;

/** Whether a label can stand under a figure: a name or what was done, whole, and not what only leads on. */
export function standsAlone(label: string): boolean {
  if (label.length < 2 || /[，。；！？]/.test(label) || nameless.test(label)) return false;
  const last = wordsOf(label).at(-1);
  if (!last) return false;
  if ('puc'.includes(last.class) || /^(?:已|也|还|再|都|仅|只|可|能|将|就|均|又)$/.test(last.text))
    return false;
  return !(last.class === 'l' && leads.test(last.text));
}

const leads = /^(?:达到?|为|是|超过?|突破|站上|[只仅]?需|[只仅][用要]|高于|低于|拥有|[现共已]?有|成为)$/;
