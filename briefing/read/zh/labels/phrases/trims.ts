/** What a stretch of words loses before it is a name: what leads on to its number, what leads in, who did it. */
import type { Word } from '../../lexicon/index.ts';
import {
  acts,
  isHead,
  isTrial,
  join,
  light,
  lightFirst,
  measures,
  results,
  resulting,
  usable,
} from './classes.ts';

const particles =
  /^(?:的|了|等|于|在|到|至|为|由|从|被|把|向|再|又|屡|频|迭|却|竟|反|也|还|均|都|已|将|就|共|近|约|仅|只|可|能|得|最|每|来|去|着|过|出|成)$/;

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
        word.text !== '站' &&
        (before?.class === 'd' || (isHead(before) && (before?.text.length ?? 0) > 1)))
    );
  // “老人|一餐”.
  if (word.class === 'm') return word.text.startsWith('一') && isHead(before);
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

/** Offices and firms, which report what they did. */
const offices =
  /(?:部门|[^大全布结格].?局|委员会|海关|气象台|中心|图书馆|博物馆|集团|公司|机构|协会|工会|妇联|团委|法院|检察院|支队|大队|派出所|医院|学校|学院|支行|分行|公安机关|党委|党支部|党组|^我们|^[我全][省市县区镇乡村州校院行城局]|[林管]处|[省市县区镇乡]政府)$/;

/** Where what an office did begins, after its name: 税务部门|办理出口退税; 0 where it did nothing. */
function afterOffice(words: readonly Word[]): number {
  for (let at = 0; at < 8 && at + 2 < words.length; at++) {
    if (!isHead(words[at]) && !'br'.includes(words[at]?.class ?? 'x') && words[at]?.text !== '处') return 0;
    if (!offices.test(join(words.slice(0, at + 1)))) continue;
    let verb = at + 1;
    while (verb < words.length - 2 && 'td'.includes(words[verb]?.class ?? 'x')) verb++;
    // “全县可养殖水面”: nothing was done.
    if (words[verb - 1]?.text === '可' && usable.test(words[verb]?.text ?? '')) return 0;
    const [deed, thing] = [words[verb], words[verb + 1]];
    const does = deed !== undefined && ('vslw'.includes(deed.class) || deed.text === '新增');
    return does &&
      thing &&
      !measures.test(thing.text) &&
      !isTrial(deed, thing) &&
      (isHead(words.at(-1)) || verb < words.length - 2)
      ? verb
      : 0;
  }
  return 0;
}

/** After the name of a place these add nothing: 全市|实现|地区生产总值. */
const holds = /^(?:实现|拥有|现有|共有|已有|有|设有|建有|配有|取得|获得|形成)$/;

/** What an adverbial ends with: 剔除一次性因素后, 在绩效考核中, 经济运行方面. */
const aside = /^(?:后|之后|时|中|上|下|方面|期间|以来|来)$/;

/** The words without what introduces them: adverbs, times, “剔除一次性因素后”, “在绩效考核中”. */
export function withoutLead(words: readonly Word[]): readonly Word[] {
  const start = afterOffice(words);
  let from = start;
  for (;;) {
    const word = words[from];
    if (!word || from >= words.length - 1) break;
    if ('pvs'.includes(word.class)) {
      const close = words.slice(from, from + 9).findIndex((one) => one.class === 'f' && aside.test(one.text));
      // “扣除非经常性损益后的净利润” is the name of one.
      // “开工链上项目”: what is done to things of a place is no aside.
      const apart = word.class === 'p' ? 0 : /^[上下]$/.test(words[from + close]?.text ?? '') ? 9 : 1;
      if (close > apart && from + close < words.length - 1 && words[from + close + 1]?.text !== '的') {
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
      !'vsl'.includes(next.class) &&
      isHead(words.at(-1)) &&
      ((lightFirst.test(word.text) && !(word.text === '执行' && /率$/.test(next.text))) ||
        (start > 0 && holds.test(word.text)))
    )
      from++;
    else if (word.class === 't' && next && 'vs'.includes(next.class) && isHead(words.at(-1))) from++;
    // “按期办结率” is a rate of its own.
    else if (word.class === 'd' && /率$/.test(next?.text ?? '') && /期$|[及按]时|一次性/.test(word.text))
      break;
    // “最终消费支出” is what the economists call it.
    else if (word.text === '最终' && next?.text.startsWith('消费')) break;
    else if (word.class === 'd' && word.text.length > 1 && word.text !== '连续') from++;
    else break;
  }
  return words.slice(from);
}

/** What was done to, for “who did what”: 医院|将力争|四级手术占比; with the verb where it tells more. */
export function withoutDoer(words: readonly Word[]): readonly Word[] {
  // “通过公共网络实现的零售额” is the name of one: how it was brought about tells which.
  if (words.some(({ text }) => text === '每' || text === '通过')) return words;
  for (let at = words.length - 2; at > 0; at--) {
    if (!acts(words, at)) continue;
    // “发放创业补贴、一次性求职补贴等资金”: a verb within a list of examples is part of one of them.
    if (
      words.slice(0, at).some(({ text }) => text === '、') &&
      words.slice(at).some(({ text }) => text === '等')
    )
      continue;
    let from = at + 1;
    while (/^[了过着下出起]$/.test(words[from]?.text ?? '')) from++;
    let first = at;
    // “新建改建农村公路”: both were done.
    while (first > 0 && 'vs'.includes(words[first - 1]?.class ?? 'x')) first--;
    // “新建和改造提升农田”
    if (first > 1 && /^[和、与]$/.test(words[first - 1]?.text ?? '') && words[first - 2]?.class === 's')
      first -= 2;
    // “不批准逮捕”: what was not done is told as that.
    if (first > 0 && /^[不未]$/.test(words[first - 1]?.text ?? '')) first--;
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

/** “销售额|比去年同一天”, “较上届”: what something is compared with is not the thing. */
export function withoutComparison(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    ({ class: one, text }) => (one === 'p' && /^[比较]$/.test(text)) || /^[高低快慢优好]于$/.test(text),
  );
  return at < 0 ? words : words.slice(0, at);
}
