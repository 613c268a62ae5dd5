/** A Chinese text without headings: topics from its own paragraphs, each named by what it speaks of. */
import { gather } from '../gathered.ts';
import { titled } from '../headings.ts';
import { sliced, type Paragraph } from '../lines.ts';
import { stacked } from '../marked.ts';
import type { Topic } from '../topics.ts';
import { domainsOf, isOfLivelihood } from './domains.ts';
import { chineseMarks } from './marks.ts';
import { isPair, nameOfChinese } from './names-of-parts.ts';
import { admitted, aheadIn, goals, isPlanned, opening, plansApart, roleOf } from './roles.ts';

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
    /^(?:[—–-]{1,2}\s*|[（(]?[一二三四五六七八九十]{1,3}[）)、]\s*|[一二三四五六七八九十]{1,2}[是要]|第[一二三四五六七八九十][，、])/,
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

/** “安全监管方面，计划投资180万元”, and not “张局长：谢谢提问。我们将……”. */
const tellsPlans = /^(?![^，。：]{1,8}：)(?=.*(?:将|拟|计划|力争|争取|确保|打算|不低于|不少于))/;
/** “完成检修98台，比上年增长6%”: what came of it is no plan, wherever it stands. */
const tellsPast = /同比|去年|上年|过去|截至|以来|[完达取建]成了|[取获]得了|实现了|达到了/;
const livelihood = '民生保障';

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
  const paragraphs = answered(given).flatMap(plansApart);
  const texts = paragraphs.map(({ text }) => chineseMarks(text));
  const led = mostLead(texts);
  // What opens a text, admits or sets goals bears its own name, and an item stands under its list: where most others lead, each of these begins a topic too.
  const begins =
    led ||
    mostLead(
      texts.filter(
        (text, at) => unlisted(text) === text && roleOf(text, at === 0 && texts.length > 2) === '',
      ),
    );
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
    const isItem = unlisted(text) !== text;
    const isPlaced = domain === '' ? !isItem : domain === last?.domain;
    // What is planned is told to the end, what is wanting as far as its list goes; what opens a summary is told in one paragraph.
    const goesOn =
      last &&
      !matter.test(text) &&
      (isPlanned(last.name)
        ? isPlanned(role) || (role === '' && (isItem || tellsPlans.test(text)))
        : last.name === admitted && isItem
          ? role === '' || role === admitted
          : role === '' &&
            last.name !== opening &&
            (led || (begins && lead !== '') ? lead === '' : isPlaced));
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
  return name.length >= 2 && (name.length <= 7 || isPair(name)) && name !== lead
    ? name
    : domain || name || nameOfChinese(unlisted(text));
}

function nameOfLead([first]: Paragraph[]): string {
  const text = chineseMarks(first?.text ?? '');
  return nameOfChinese(leadOf(text) || (/^[^，。；：\d]{4,30}/.exec(unlisted(text))?.[0] ?? ''));
}
