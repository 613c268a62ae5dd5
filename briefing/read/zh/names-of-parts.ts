/** The keyword of a Chinese heading: 工业经济 of 工业经济稳中向好, 政府自身建设 of 加强政府自身建设. */
import { wordsOf, type Word } from './lexicon/index.ts';
import { chineseMarks } from './marks.ts';
import { asIn, simplified } from './script/index.ts';

const longest = 7;
/** A word that tells one sort from another, 国有资本经营预算, is not cut off a name as long as this. */
const longestWhole = 8;
/** “支付方式改革和基金监管”: two that are told together bear one name up to so many characters. */
const longestPair = 13;
const pair =
  /^[\u4e00-\u9fff]{2,6}(?:、[\u4e00-\u9fff]{2,6})*(?:和(?![谐美平睦])|[与及])[\u4e00-\u9fff]{2,8}$/;
export const isPair = (name: string): boolean => name.length <= longestPair && pair.test(name);
const time =
  /^(?:(?:(?:截至|民国)?\d{3,4}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:以来|止?年度|度|第?[1-4一二三四]季度?)?|过去[一二三四五]年|今后[一二三四五]年|未来[一二三四五]年|今年(?:以来)?|[明去]年(?=.{3})|新(?:的)?一年|下(?:一|个|一个)?阶段|[二一][〇零○九][〇零○一二三四五六七八九]{2}年|全年|上半年|下半年)的?)/;
/** Verbs and adverbs that a heading begins with; what they act on is the keyword. */
const leading =
  /^(?:坚定不移|持之以恒|千方百计|旗帜鲜明|毫不放松|一以贯之|用心用情|多措并举|加强|推进|深化|强化|抓好|做好|做强|做优|做大|做实|扛稳|扛牢|巩固|拓展|壮大|培育|激发|聚合|着力|聚力|聚焦|坚持|突出|狠抓|全力|全面|扎实|深入|持续|加快|大力|奋力|切实|围绕|推动|促进|提升|提高|优化|实施|统筹|落实|筑牢|夯实|守牢|守住|扎牢|织密|织牢|兜牢|打造|构建|建设|完善|健全|增进|保障和|更加|始终|积极|有效|精准|稳步|不断|进一步|务实|倾力|着眼|力促|紧扣|紧盯|严格|以|在|对|把)+(?=[\u4e00-\u9fff]{2})/;
/** What a heading says of its subject, from where that ends. */
const predicate =
  /(?:总体(?=[平稳向良可保])|有(?=新|了|序|[所力效])|靠|这[根条件](?!路)|的事|也(?=[越更厚在])|基本(?=稳定|平稳|完成|建成|形成|建立)|稳(?!定器)|提质|扩量|扩面|增效|持续|不断|更加|更|越来越|明显|显著|进一步|全面|快速|平稳|再[上创添]|迈[上出入向]|取得|实现|焕|日[益趋渐]|发展(?=迅[速猛]|[较很]快|势头|良好)|加快|加速|扎实|大幅|蓬勃|健康|较快|成效|(?<!^[\u4e00-\u9fff]{2})运行|全线|旧貌|(?<!创)新|稳步|逐步|硕果|成果丰硕|亮点|释放|增强|向好|走[深在实]|见效|领跑|提速|提升|优化|优先|扩大|改善|协同(?=[推发并])|同步|双[双线向轮]|齐头|保持(?=[平稳良])|落实到位|规范(?=有序|运行)|惠[民企])/y;
/** Deeds that name a field of work wherever they stand. */
const fields = /^(?:创新|开放|振兴|改革|攻坚|转型|升级|融合|发展|合作|应急)$/;

/** The first words of a heading that can stand for it. */
export const nameOfChinese = (title: string): string => asIn(title, nameOf(chineseMarks(simplified(title))));

/** “综 合”, “农 业”: letters that a printer set apart to fill a line are one word. */
export const closed = (title: string): string =>
  /^[\u4e00-\u9fff](?:[\s\u3000]+[\u4e00-\u9fff]){1,5}$/.test(title)
    ? title.replace(/[\s\u3000]+/g, '')
    : title;

/** “经济社会发展总体要求和政策取向”: of a plan's part its last words tell what it is, the first only that it is of a plan. */
const ofPlan =
  /^(?:全?[省市县区州旗]|[的国民和及与]|经济|社会|发展|工作|政府){1,9}((?:(?:总体|主要|预期|目标|重点|政策|基本|指导|奋斗){0,2}(?:要求|目标|任务|思路|思想|取向|部署|安排|举措|措施|成效|成绩)[和与及]?){1,3})$/;
/** “国民经济和社会发展的回顾”, “对2031年政府工作的建议” */
const ofReview = /((?:政府)?工作|发展)的?(?:主要)?(回顾|总结|建议|成效)$/;
/** “收支决算情况”: how it went is told of every part. */
const state = /(?<=.{4})的?(?:收支(?=决算|执行|情况)|决算|执行|完成|进展|落实|开展)*情况$/;

/** “资源、环境和安全生产”: one of what it lists would say something else. */
const list =
  /^(?=.{6,12}$)[\u4e00-\u9fff]{2,5}(?:、[\u4e00-\u9fff]{2,5}){1,3}(?:[和与及][\u4e00-\u9fff]{2,5})?$/;

/** “加快补上加工短板” */
const mending = /^(?:加快|着力|全力|尽快|切实|持续)*补[齐上强足]([\u4e00-\u9fff]{2,4})短板$/;

/** “把“烦心事”办成“暖心事””, “山沟变成幸福谷”: what it became is the point. */
const becoming =
  /(?:变成了?|变为|办成|做成|打造成|转化为|升级为|蝶变为)(?:了|发展|群众的?|百姓的?)?[“"「]?([^，。：“”"「」的]{2,6})[”"」]?$/;

function nameOf(given: string): string {
  const title = given.replace(/^[“"「]?十[一二三四五六七八九]五[”"」]?(?:时期|期间)?的?(?=.{2})/, '');
  if (list.test(title)) return title;
  const [listed = ''] = title.replace(time, '').split(/[，；：。（]/);
  const pairTold = listed.includes('、') ? toldOf(listed, wordsOf(listed)) : '';
  if (isPair(pairTold)) return pairTold;
  const became = becoming.exec(title)?.[1];
  if (became !== undefined) return became;
  const quoted = /[“"「【]([^”"」】]{1,6})[”"」】]/.exec(title)?.[1];
  if (quoted !== undefined) return quoted;
  const clause =
    title
      .replace(time, '')
      .split(/[，、,；;：:。（(]|\s[–—-]\s/)
      .find((one) => one.trim() !== '')
      ?.trim()
      // “抓好粮食和重要农产品稳产保供”, “加快补上加工短板”: the name of the work.
      .replace(/(?<=粮食)[和及]重要农产品(?=.)/, '')
      .replace(mending, '$1补短板') || title;
  // “2011年的工作”: by itself 工作 says nothing.
  if (/^(?:工作|情况)$/.test(clause)) return title.replace(/的(?=..$)/, '').slice(-longest);
  if (clause.length <= longest) return clause;
  // A coordination is one name: 国内贸易和对外经济.
  if (
    clause.length <= 10 &&
    /^[\u4e00-\u9fff]{2,5}(?:和(?![谐美平])|[与及])[\u4e00-\u9fff]{2,5}$/.test(clause)
  )
    return clause;
  const plan = ofPlan.exec(clause)?.[1] ?? '';
  if (plan.length > 3 && plan.length <= 12) return plan;
  const review = ofReview.exec(clause);
  if (review) return `${review[1] ?? ''}${review[2] ?? ''}`;
  const stateless = clause.replace(state, '');
  if (stateless !== clause && stateless.length <= longestWhole) return stateless;
  const object = stateless.replace(leading, '');
  if (object.length >= 2 && object.length <= longest) return object;
  return subjectOf(object) || object.slice(0, longest);
}

/** What a clause speaks of: its words before what it says of them; a long name keeps its end, 和美乡村建设. */
function subjectOf(clause: string): string {
  const words = wordsOf(clause);
  const told = toldOf(clause, words);
  if (told !== '') return told;
  let to = 0;
  while (to < words.length && (to === 0 || isNaming(words[to]))) to++;
  const name = words.slice(0, to);
  while (name.at(-1)?.class === 'u' || name.at(-1)?.class === 'c') name.pop();
  const whole = to === words.length;
  const most = whole && name[0]?.class === 'b' ? longestWhole : longest;
  const length = (): number => name.reduce((sum, { text }) => sum + text.length, 0);
  while (length() > most && name.length > 1) {
    if (whole) name.shift();
    else name.pop();
  }
  // “农村改革和行业|监管”: the second of two that is cut is left out whole.
  const joint = whole || name.length === to ? -1 : name.findLastIndex(({ class: one }) => one === 'c');
  if (joint > 0) name.length = joint;
  while (name.length > 1 && 'uc'.includes((whole ? name[0] : name.at(-1))?.class ?? 'x')) {
    if (whole) name.shift();
    else name.pop();
  }
  return name.map(({ text }) => text).join('');
}

/** A word that can stand in a name after its first: neither what is said of it nor how. */
const isNaming = (word: Word | undefined): boolean =>
  word !== undefined && ('nwgbecuiqm'.includes(word.class) || fields.test(word.text));

/** What stands before what a clause says of it, where a word ends; a coordination is kept whole. '' where it says nothing. */
function toldOf(clause: string, words: readonly Word[]): string {
  const cuts = Array.from({ length: Math.min(longestPair, clause.length) - 1 }, (_, at) => at + 2).filter(
    (at) => {
      predicate.lastIndex = at;
      return predicate.test(clause);
    },
  );
  const whole = cuts.find((at) => endsWord(words, at)) ?? cuts[0];
  const told = whole === undefined ? '' : clause.slice(0, whole);
  return told.length <= longest || isPair(told) ? told : '';
}

/** Whether a word ends so many characters into its clause. */
function endsWord(words: readonly Word[], at: number): boolean {
  let end = 0;
  for (const { text } of words) if ((end += text.length) >= at) break;
  return end === at;
}
