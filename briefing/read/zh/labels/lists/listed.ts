/** “甲、乙分别增长8%、7%”: the n-th number belongs to the n-th thing. */
import { again } from './again.ts';
import { isWord, topicOf, type Named, type Place } from '../place.ts';
import { spokenOf } from '../spoken.ts';
import { composed } from '../phrases/composed.ts';
import { formerTime } from '../parts/formerly.ts';
import { beginsWithDeed, cutAtVerb, metric, metricOf, tidy, undone } from '../phrases/phrases.ts';
import { verbOf } from './shared-deed.ts';
import { thingsOf } from './things.ts';

/** Names a number of a list by the thing at its place. */
export function listed(place: Place): Named | null {
  const group = groupOf(place);
  const name = group && namedIn(place, group);
  // “客运量、货运量分别恢复到2019年的92%和103%”
  const when =
    name && /^(?:percent|ratio)$/.test(place.number.kind) ? formerTime(group.between || group.said) : '';
  // “新增省级企业9家、市级企业21家，累计分别达到40家和96家”
  if (name && place.number.kind === 'amount' && /累计|总[数量]/.test(group.said))
    return { ...name, label: name.label.replace(/^新(?:增|认定|培育|登记|注册|设|建成?|开通)(?=..)/, '') };
  return when === '' || !name ? name : { ...name, label: `${name.topic}相当于${when}` };
}

function namedIn(place: Place, group: Group): Named | null {
  const { members, nth, between } = group;
  const things =
    group.things.length > 0 ? group.things : thingsOf(namedAhead(place, members[0] ?? place.index));
  // “2022年、2023年增速分别为”: of what was spoken of, year by year.
  const yearly = /^[，、]?(?:\d{4}年[末底]?[、和与]?)+(?:同比|环比)?(增[速幅]|[涨降]幅)?$/.exec(
    group.said,
  )?.[1];
  // “9、10两个月，客流分别达”
  const when = monthly.exec(place.number.around.ahead)?.[1]?.split('、') ?? [];
  if (things.length === 1 && when.length === members.length)
    return { label: `${when[nth] ?? ''}月${things[0] ?? ''}`, topic: things[0] ?? '' };
  // “2021、2022年营业收入分别”
  const inYears = /^[，、]?(?:\d{4}年?[末底]?[、和与]){1,4}\d{4}年[末底]?([^\d、]{2,})$/.exec(
    group.said,
  )?.[1];
  if (inYears !== undefined && tidy(inYears).length >= 2) {
    const one = tidy(inYears);
    return { label: composed(one, place.number.kind === 'growth' ? '增速' : ''), topic: one };
  }
  const thing = topicOf(place) || (place.named[place.past]?.label ?? '') || spokenOf(place);
  if (yearly !== undefined && thing !== '') return { label: composed(thing, yearly), topic: thing };
  if (things.length === members.length && members.length > 1) {
    const thing = things[nth] ?? '';
    // “甲、乙、丙分别贡献出口额的四成、三成和两成”
    const shared = /^(?:贡献|占|承担|提供)了?([\u4e00-\u9fff]{2,10})的$/.exec(between)?.[1];
    if (shared !== undefined && !metric(thing))
      return { label: `${thing}占${tidy(shared)}比重`, topic: thing };
    // “由甲公司和乙基金分别持股六成和四成”
    const verb = /^(?:持股|出资|控股|占股|持有)$/.exec(between)?.[0] ?? sumOf(between);
    // “甲业、乙业分别拉动工业增长1.2个和0.8个百分点”
    if (pulls.test(between)) return both(`${thing}${between}`);
    // “甲、乙分别削减4吨和5吨”: what is told is how much less of it there is.
    const less = cut.exec(between)?.[1];
    if (less !== undefined && place.number.kind === 'amount')
      return { label: `${thing}${less}量`, topic: thing };
    const noun = verb === '' ? (/^(?:新增|实现|完成)([\u4e00-\u9fff]{2,6})$/.exec(between)?.[1] ?? '') : verb;
    // “重点实验室、技术中心分别新认定25家和18家”
    // “甲类贷款、乙类贷款分别占三成和四成”
    if (/^占$/.test(between) && /^(?:percent|ratio)$/.test(place.number.kind))
      return { label: `${thing}占比`, topic: thing, share: `${thing}占比` };
    const aim = aimed.exec(between)?.[1] ?? (/^[仅只]?完成$/.test(between) ? aimBefore(place) : undefined);
    if (aim !== undefined && place.number.kind === 'percent')
      return { label: `${thing}完成${aim}`, topic: thing };
    const measure =
      noun === '' && levels.test(between) && !metric(thing) ? measureBefore(place, members[0]) : '';
    if (measure !== '') return both(`${thing}${measure}`);
    const deed =
      noun !== '' || (metric(thing) && !given.test(thing))
        ? ''
        : freshly.test(between)
          ? between
          : sharedDeed(things, thing);
    const label = noun === '' || metric(thing) ? `${deed}${thing}` : `${thing}${noun}`;
    return { label, topic: deed === '' ? label : thing };
  }
  // “三次产业结构为5:42:53，对经济增长的贡献率分别为3%、44%和53%”
  const industries =
    /^三次产业(.+)$/.exec(things[0] ?? '')?.[1] ??
    (/三次产业[^。]*$/.test(place.number.around.ahead)
      ? (/^[，、]?(对[^，]{2,12}贡献率)$/.exec(group.said)?.[1]?.replace('的', '') ??
        pulls.exec(between)?.[0])
      : undefined);
  if (things.length === 1 && members.length === 3 && industries !== undefined) {
    const label = `第${'一二三'[nth] ?? ''}产业${industries}`;
    return { label, topic: label };
  }
  if (things.length > 1) return null;
  // “甲、乙、丙收入5亿元、3亿元和1亿元，占营业收入的比重分别为”: of those that were told.
  const part = /^[，、]?占(.{2,}?)的?(?:比重|比例|份额|比)$/.exec(group.said)?.[1];
  const parted = part === undefined ? null : again(place, members, nth, '', '');
  if (part !== undefined && parted) {
    const share = `${undone(parted.topic)}占${part}比重`;
    return { label: share, topic: parted.topic, share };
  }
  const of = again(place, members, nth, things[0] ?? '', group.said.replace(/^[，、]/, ''));
  const sum = sumOf(between);
  // “甲收入5亿元，乙收入6亿元，分别完成年度目标的103%和98%”
  const aim = aimed.exec(between)?.[1];
  if (of && aim !== undefined && place.number.kind === 'percent')
    return { label: `${of.topic}完成${aim}`, topic: of.topic };
  // “一审、二审案件21万件、3万件，分别占案件总数的86%、12%”
  const whole = /^占(.{2,})的$/.exec(between)?.[1];
  if (of && whole !== undefined) return { label: `${undone(of.topic)}占${whole}比重`, topic: of.topic };
  return of && sum !== '' && !metric(of.topic)
    ? { label: `${of.topic}${sum}`, topic: `${of.topic}${sum}` }
    : of;
}

/** “事故起数、死亡人数“双下降”，分别下降21%和18%”: the things stand a clause earlier. */
function namedAhead({ text, number, numbers }: Place, first: number): string {
  const { ahead, clause, sentence } = number.around;
  const before = numbers[first - 1];
  // “甲、乙两家分行增幅较大，分别达”: how many they are says nothing of them.
  const one = numbers[first - 2];
  const alone = !one || !before || /[，；：。]/.test(text.slice(one.end, before.start));
  const counts =
    alone && before !== undefined && /^[家个]$/.test(before.unit) && /[、和与]/.test(before.around.own);
  // “甲县、乙县列前两位，分别增长”: nor does where they rank, nor that they are those.
  const ranks =
    before?.kind === 'rank' && !text.slice(before.end, number.start - clause.length + 1).includes('、');
  if (before && before.start >= sentence.start && !counts && !ranks) return '';
  const clauses = ahead.slice(0, ahead.length - clause.length).split(/[，；：。]/);
  const last = (clauses.findLast((one) => one.trim() !== '') ?? '')
    .replace(
      /“[^”]*”$|(?:分别|分)?(?:位列|位居|名列|排名|居|列|排)(?:全[省市县区国])?[第前][\d一二三四五六七八九十].*$/g,
      '',
    )
    .replace(/^[^、]*(?:[前后低高先多少]的|前[列茅]|依次|分别)(?:是|为|有)(?=..)/, '');
  return last.includes('、') ? cutAtVerb(last) : '';
}

/** “茶叶产值达8亿元，毛竹、油茶产业分别达3亿元、2亿元”: what was measured of the one before; '' where it was no sum. */
function measureBefore({ named, numbers, number }: Place, first = 0): string {
  const at = numbers.findLastIndex(
    ({ kind, unit }, one) => one < first && kind === 'amount' && unit === '元',
  );
  const inSight = number.unit === '元' && (numbers[at]?.start ?? -1) >= number.around.sentence.start;
  return inSight ? metricOf(named[at]?.topic ?? '') : '';
}
/** “争取甲资金和乙债券分别为6亿元、11亿元”: the verb that stands before the first is said of all. */
function sharedDeed(things: string[], thing: string): string {
  const [first = ''] = things;
  return thing === first || beginsWithDeed(thing) ? '' : verbOf(first);
}
const given = /(?:资金|贷款|债券|补贴|补助)$/;

/** What makes less of a thing. */
const cut = /^(?:累计|共|已)*(削减|减排|压减|减少)(?:了|约|近)?$/;
const levels = /^(?:要|将|力争)?(?:达到?|突破|超过?|为|增至|增长到)(?:约|近)?$/;

/** “甲乡、乙乡完成年度任务的九成和八成，丙乡、丁乡仅完成三成和两成”: of the same task. */
const aimBefore = ({ named }: Place): string =>
  named
    .map(({ label }) => /完成([^完成]{2,10}(?:任务|目标|计划|预算))$/.exec(label)?.[1] ?? '')
    .findLast((one) => one !== '') ?? '任务比例';

/** “分别完成投资252亿元、749亿元”. */
const sumOf = (between: string): string =>
  /^(?:实际)?(?:完成(?=产值))?(完成投资|产值)/.exec(between)?.[1] ?? '';

interface Group {
  members: number[];
  nth: number;
  /** Between 分别 and its first number. */
  between: string;
  /** Before 分别. */
  said: string;
  things: string[];
}

/** The numbers after a 分别, or after a verb that is said once: “增长8%、7%”. */
function groupOf({ text, numbers, index, number }: Place): Group | null {
  const { clause } = number.around;
  const from = number.start - clause.length;
  const at = clause.lastIndexOf('分别');
  const [last, next] = [numbers[index - 1], numbers[index + 1]];
  const joined =
    (last !== undefined && joint.test(text.slice(last.end, number.start))) ||
    (next !== undefined && joint.test(text.slice(number.end, next.start)));
  if (at < 0 && !joined) return null;
  // A list is short; looking no further keeps an endless clause cheap.
  const near = Array.from({ length: 24 }, (_, step) => index - 12 + step);
  const all = near.filter((position) => {
    const other = numbers[position];
    return other !== undefined && other.start >= (at < 0 ? from : from + at) && !isWord(other.kind);
  });
  const first = at < 0 ? firstOfRun(text, numbers, all.indexOf(index), all) : 0;
  const start = numbers[all[first] ?? -1]?.start ?? number.start;
  const members: number[] = [];
  for (const position of all.slice(first)) {
    const [before, other] = [numbers[members.at(-1) ?? -1], numbers[position]];
    const between = before && other ? text.slice(before.end, other.start) : '';
    if (!other || (before && (at < 0 ? !joint.test(between) : /[，；：。]/.test(between)))) break;
    members.push(position);
  }
  const nth = members.indexOf(index);
  if (nth < 0 || (at < 0 && members.length < 2)) return null;
  const lead = clause.slice(0, start - from);
  // “两年分别平均增长”: over what time is no thing.
  const said = (at < 0 ? lead : lead.slice(0, at)).replace(
    /^[，、]?(?:近|这|前)?[二两三四五六七八九十]年[来间]?$/,
    '',
  );
  // “互联网和相关服务、软件和信息技术服务业”: what 和 joins may be one of them.
  const named = thingsOf(said);
  const wide = named.length > members.length ? thingsOf(said, /、/) : named;
  const things = wide.length === members.length ? wide : named;
  return { members, nth, between: at < 0 ? '' : lead.slice(at + 2), said, things };
}

const pulls = /^(?:拉动|带动|推动)[^，；\d]{2,12}增长$/;
const both = (label: string): Named => ({ label, topic: label });

/** What was aimed at, of which so much was reached. */
const aimed =
  /^(?:为|达到?|完成|占)了?([^，、占]{0,8}(?:任务|目标|计划|预算)(?:任务|目标|计划|数)?)的?(?:约|近)?$/;
const freshly = /^(?:新(?:认定|增|建|培育|引进|设|获批|登记)|认定|培育|引进|招引)$/;
const joint = /^(?:、|和|与|及|以及)$/;
/** Months that are told before what is measured in each of them. */
const monthly = /(?<!\d)((?:\d{1,2}、){1,4}\d{1,2})(?:月份?|[两三四五]个月)，[^，。；]*$/;

/** Where the run of numbers begins in which only joints stand between one and the next. */
function firstOfRun(text: string, numbers: Place['numbers'], nth: number, all: number[]): number {
  let first = nth;
  while (first > 0) {
    const [before, after] = [numbers[all[first - 1] ?? -1], numbers[all[first] ?? -1]];
    if (!before || !after || !joint.test(text.slice(before.end, after.start))) break;
    first--;
  }
  return first;
}
