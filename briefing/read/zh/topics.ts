/** A Chinese text without headings: topics from its own paragraphs, each named by what it speaks of. */
import { gather } from '../gathered.ts';
import { titled } from '../headings.ts';
import { sliced, type Paragraph } from '../lines.ts';
import { stacked } from '../marked.ts';
import type { Topic } from '../topics.ts';
import { domainsOf, isOfLivelihood } from './domains.ts';
import { chineseMarks } from './marks.ts';
import { nameOfChinese } from './names-of-parts.ts';

const most = 12;
/** “老旧小区旧貌换新颜。” over what follows is as good as a heading. */
const leadOf = (text: string): string =>
  aspectOf(text) ||
  (/^([^，。；：！？\d]{4,24})[。：！？]/.exec(unlisted(text))?.[1] ?? '') ||
  openingOf(text) ||
  (begun.exec(text)?.[1] ?? '');
/** “深入推进和美乡村建设，治理污水……”, “围绕上述目标，我们将继续抓好稳产保供，……” */
const begun =
  /^(?:(?:围绕|按照|对照)[^，。]{2,12}，)?(?:我们|我[局县市区镇校院])?(?:还)?[将要]?(?:继续)?((?:进一步|深入|全面|持续|扎实|大力|加快|着力|全力|稳步|统筹|切实|坚决|积极)*(?:推进|抓好|推动|实施|加强|深化|提升|做好|做强|巩固|优化|完善|补[上齐强]|壮大|筑牢|构建|健全)[^，。；：\d]{3,16})，/;
/** “围绕打造一流营商环境，持续深化商事制度改革。” before a longer text. */
function openingOf(text: string): string {
  const [sentence = '', clause = ''] =
    /^([^，。；：！？\d]{3,20})，[^。；：！？\d]{4,24}[。：]/.exec(unlisted(text)) ?? [];
  return text.length >= 2 * sentence.length &&
    !/我[们局市县区]|[之以]外$|[时后前中]$|[年月以]来$/.test(clause)
    ? clause
    : '';
}
/** “一是医疗质量稳步提升。” is told as an item of a list. */
const unlisted = (text: string): string =>
  text.replace(
    /^(?:[—–-]{1,2}\s*|[（(]?[一二三四五六七八九十]{1,3}[）)、]\s*|[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十][，、])/,
    '',
  );
/** “记者：票价会调整吗？” over its answer, where a text has several. */
const question = /^(?:记者|问|主持人|[^，。：]{2,16}记者)[：:](?=[^。]{4,120}？$)/;
/** What a question over its answer is about: 公交票价 of “公交票价是否会调整？”. */
const matter =
  /^(?:[^。\n]*[，。：:请问])?([\u4e00-\u9fff]{2,8}?)(?:方面)?(?:还?[会将]?[有取]得?(?:了)?哪些|是否|会不会|能否|如何|怎[么样]|(?:是|有|采取)?什么|有何)[^。\n]*？\n/;
function answered(paragraphs: Paragraph[]): Paragraph[] {
  const isAsked = (at: number): boolean => question.test(paragraphs[at]?.text ?? '');
  if (paragraphs.filter((_, at) => isAsked(at)).length < 2) return paragraphs;
  return paragraphs.flatMap((one, at) => {
    const [above, below] = [paragraphs[at - 1], paragraphs[at + 1]];
    if (isAsked(at) && below && !isAsked(at + 1)) return [];
    if (!above || !isAsked(at - 1) || isAsked(at)) return [one];
    return [stacked(sliced(above, question.exec(above.text)?.[0].length ?? 0), one)];
  });
}
/** “教育方面，”; “我们始终把稳就业摆在首位”; “食品安全是最基本的民生。” */
const aspectOf = (text: string): string =>
  matter.exec(text)?.[1] ??
  /^[在从]?([\u4e00-\u9fff]{2,6})方面，/.exec(text)?.[1] ??
  /^(?:[^。；\d]{0,16}，)?[^，。；\d]{0,8}把(?:巩固拓展|巩固提升|加快推进|推进|抓好|做好)?([\u4e00-\u9fff]{2,8}?)(?:紧紧)?(?:摆[在到]|放[在到]|作为|抓[在牢实]|当[作成]|列[为入]|培育|打造|建成)/.exec(
    text,
  )?.[1] ??
  /^(?![今去明]年|这|那|它|他|她|我|全[省市县区镇局]|\d)([\u4e00-\u9fff]{2,8}?)(?<!就)是(?!否|[从在由])[^，。；\d]{2,20}(?<!的)[。，]/.exec(
    text,
  )?.[1] ??
  '';

/** “同时也要看到，……”, “对照要求，短板也很清楚：”, “……仍存在结构单一等短板”. */
const problems =
  /^(?:存在(?:的)?(?:主要)?问题|(?:在[^，。]{2,12}的同时，)?(?:同时|但是?)?，?(?:我们)?也(?:要|应|必须|需)?(?:清醒|如实)?地?(?:看到|认识到|意识到|报告))|^[^。]{0,20}(?:存在|还有|仍有|面临|看到|不少|差距|短板)[^。]{0,24}(?:短板|不足|困难|问题|清楚)/;
/** “下一步，我们打算……”, “2025年是收官之年。主要目标是：……”. */
const plans =
  /^(?:下一?步(?:的?工作)?(?:打算|安排|计划)|(?:20\d\d年|今年|明年|下一?步|新的一年)[^。]{0,30}(?:将|力争|争取|计划|着力|打算|主要目标)|20\d\d年是[^。]{2,30}之年。[^。]{0,12}目标)/;

/** “明年是关键之年。综合考虑，主要预期目标是：……”, “明年总的要求是：……。主要目标是：……” */
const goals =
  /^(?:[^。：]{0,60}。)?(?:[^。；：]{0,30}(?:要求|思路|考虑|原则)(?:是|为)?：[^。：]{0,200}。)?[^。；：]{0,50}?(?<!完成了?|实现了?)((?:主要|总体|发展|工作|预期|奋斗){0,2}目标|(?<=(?:\d{4}|[今明])年[^。；：]*)总[体的](?:工作)?(?:要求|思路|考虑))(?:任务|安排|建议)?(?:是|为|如下)?：/;
const yearTold = /20\d\d年|[今明]年|新的一年/;

/** “下半年，我们将……”, “下半年，要继续……” and not what half a year brought. */
const halfYear =
  /^(?:(?:今年|\d{4}年)的?)?下半年(?:工作|的工作)?，?(?![^。]{0,40}(?:完成了|实现了|已经?|同比))[^。\d]{0,40}?(?:将|[要拟](?![求闻])|力争|争取|计划|着力|打算|继续|确保|重点(?:抓|做好|推进|是)|围绕|聚焦|对[标照]|突出抓|全力)/;

/** “借此机会，恳请各位领导……”; “青禾县地处三省交界，幅员面积2187平方公里”. */
const asks = /^(?:借此机会，|为此，)?恳[请望]/;
const lies = /^[\u4e00-\u9fff]{2,8}(?:地处|位于|幅员)[^。]*(?:面积|人口|[乡村辖])/;

/** What opens a summary, what it admits and what it plans are told the same way everywhere. */
function roleOf(text: string, first: boolean): string {
  if (problems.test(text)) return admitted;
  const goal = goals.exec(text);
  if (goal) return `${aheadIn(goal[0])}${goal[1]?.length === 2 ? '预期目标' : goal[1]}`;
  if (halfYear.test(text)) return plannedForHalf;
  if (plans.test(text)) return planned;
  if (asks.test(text)) return '恳请支持';
  if (lies.test(text)) return '基本情况';
  return first && /^(?:20\d\d年|过去一年|一年来|今年以来|全年)，/.test(text) ? opening : '';
}
/** The year that goals are set for, as the text names it; '' where it does not. */
const aheadIn = (text: string): string => yearTold.exec(text)?.[0] ?? '';

/** “安全监管方面，计划投资180万元”, and not “张局长：谢谢提问。我们将……”. */
const tellsPlans = /^(?![^，。：]{1,8}：)(?=.*(?:将|拟|计划|力争|争取|确保|打算|不低于|不少于))/;
/** “完成检修98台，比上年增长6%”: what came of it is no plan, wherever it stands. */
const tellsPast = /同比|去年|上年|过去|截至|以来|[完达取建]成了|[取获]得了|实现了|达到了/;
const livelihood = '民生保障';
const admitted = '问题与不足';
const planned = '下一步打算';
const plannedForHalf = '下半年工作安排';
const isPlanned = (name: string): boolean => name === planned || name === plannedForHalf;
const opening = '总体情况';

interface Group {
  name: string;
  /** The topic by its words, '' where no word tells. */
  domain: string;
  /** The year whose goals were set before, where it tells what is to be done: “2031年”. */
  ahead: string;
  paragraphs: Paragraph[];
}

/** Whether most of these paragraphs say first what they are about. */
const mostLead = (texts: string[]): boolean =>
  texts.filter((text) => leadOf(text) !== '').length * 2 > texts.length;

/** Groups paragraphs that follow each other and speak of one thing. */
export function chineseTopicsOf(given: Paragraph[]): Topic[] {
  const paragraphs = answered(given);
  const texts = paragraphs.map(({ text }) => chineseMarks(text));
  const led = mostLead(texts);
  // What opens a text, admits or sets goals bears its own name: where most others lead, each of these begins a topic too.
  const begins =
    led || mostLead(texts.filter((text, at) => roleOf(text, at === 0 && texts.length > 2) === ''));
  const groups: Group[] = [];
  let ahead = '';
  for (const [index, paragraph] of paragraphs.entries()) {
    const text = texts[index] ?? '';
    const lead = leadOf(text);
    const role = roleOf(text, groups.length === 0 && paragraphs.length > 2);
    const domain = role || (isOfLivelihood(text) ? livelihood : (domainsOf(text)[0]?.name ?? ''));
    const setsGoals = goals.test(text);
    ahead = setsGoals ? aheadIn(text) : ahead;
    // Behind goals that are set after a year was told, everything is meant to be done.
    const ofPlans = tellsPlans.test(text) || (groups.length > 1 && !tellsPast.test(text));
    const own = role === '' && ofPlans ? ahead : '';
    const last = groups.at(-1);
    // An item of a list that no word places is of its own; another paragraph goes on with what was told.
    const isPlaced = domain === '' ? unlisted(text) === text : domain === last?.domain;
    // What is planned is told to the end; what opens a summary is told in one paragraph.
    const goesOn =
      last &&
      !matter.test(text) &&
      (isPlanned(last.name)
        ? isPlanned(role) || (role === '' && tellsPlans.test(text))
        : role === '' && last.name !== opening && (led || (begins && lead !== '') ? lead === '' : isPlaced));
    if (goesOn && (own === last.ahead || isPlanned(last.name))) last.paragraphs.push(paragraph);
    else
      groups.push({ name: role || nameOf(text, lead, domain), domain, ahead: own, paragraphs: [paragraph] });
  }
  // Those of one topic first.
  gather(
    groups,
    most,
    (one, next) =>
      one.paragraphs.length +
      next.paragraphs.length +
      (one.domain === next.domain ? 0 : 1) +
      (one.ahead === next.ahead ? 0 : most),
    (one, next) => one.paragraphs.push(...next.paragraphs),
  );
  const taken = new Set<string>();
  return groups.map((group, position) => {
    const others = domainsOf(group.paragraphs.map(({ text }) => text).join('')).map(({ name }) => name);
    const own = [group.name, ...others, nameOfLead(group.paragraphs)].filter((one) => one !== '');
    // The year of a plan tells it from what was done, where both bear one name; its heading bears it always.
    const name =
      own.flatMap((one) => [one, `${group.ahead}${one}`]).find((one) => !taken.has(one)) ??
      `其他${position + 1}`;
    taken.add(name);
    const heading = name.startsWith(group.ahead) ? name : `${group.ahead}${name}`;
    return { heading: { ...titled('plain', heading, heading), name }, paragraphs: group.paragraphs };
  });
}

/** A short lead says it in the text's own words: 养老服务; else what its words are about. */
function nameOf(text: string, lead: string, domain: string): string {
  const aspect = aspectOf(text);
  if (aspect !== '') return aspect;
  const name = lead === '' ? '' : nameOfChinese(lead).replace(/^全[省市县区镇局](?=.{2})/, '');
  // “小本子还剩下半本” begins a story; what it is about its words tell.
  if (domain !== '' && /[是也还着过]/.test(lead)) return domain;
  return name.length >= 2 && name.length <= 7 && name !== lead
    ? name
    : domain || name || nameOfChinese(unlisted(text));
}

function nameOfLead([first]: Paragraph[]): string {
  const text = chineseMarks(first?.text ?? '');
  return nameOfChinese(leadOf(text) || (/^[^，。；：\d]{4,30}/.exec(unlisted(text))?.[0] ?? ''));
}
