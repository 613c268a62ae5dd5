/** Which of the numbers after 其中 are parts that do not overlap, and which of these are all there are. */
import { simplified } from '../read/zh/script/index.ts';
import type { CheckedFigure } from './index.ts';
import { plainLabel } from './names.ts';
import type { Placed } from './sentences.ts';

/** Kinds that exclude each other; `whole`: besides them there is none. */
const families: readonly { kinds: readonly RegExp[]; whole: boolean }[] = [
  { kinds: [/^(?:货物)?出口(?:总?额|总?值)?$/, /^(?:货物)?进口(?:总?额|总?值)?$/], whole: true },
  { kinds: [/^(?:各项)?税收(?:收入)?$/, /^非税(?:收入)?$/], whole: true },
  { kinds: [/^城镇(?:常住)?人口$/, /^(?:乡村|农村)(?:常住)?人口$/], whole: true },
  { kinds: [/^男[性生]?(?:人口|人数)?$/, /^女[性生]?(?:人口|人数)?$/], whole: true },
  { kinds: [/^(?:第一产业|一产)/, /^(?:第二产业|二产)/, /^(?:第三产业|三产)/], whole: true },
  { kinds: [/^公办/, /^民办/], whole: true },
  { kinds: [/^exports?$/i, /^imports?$/i], whole: true },
  { kinds: [/^工业/, /^农业/, /^服务业/, /^建筑业/, /^房地产/], whole: false },
  { kinds: [/^国有/, /^民营/, /^外[商资]/, /^集体/], whole: false },
  { kinds: [/^幼儿园/, /^小学/, /^初中/, /^高中/, /^中职/, /^大学|^高校/], whole: false },
  { kinds: [/^中央/, /^省级?(?!以上)/, /^市级?(?!以上)/, /^[县区]级?(?!以上)/], whole: false },
  { kinds: [/^高速/, /^国省干线|^国道/, /^省道/, /^县道/, /^农村公路|^乡村/], whole: false },
];

/** Kinds that cut across others: a firm is private and high-tech, a loan is for farming and for a small firm. */
const crossing =
  /民[营间生]|高新|高技术|科技|战略|新兴|小微|中小|涉农|三农|绿色|普惠|制造|技改|改造|基础设施|重[点大]|示范|骨干|龙头|规模以上|限额以上|以[上下]|超|新[增建开]|续建|当年|累计|级|岁|党员|脱贫|残|老年|[线网]上|网络|一带一路|对|保险|寄宿|住房按揭|中长期|固定资产|品牌|境外|过夜|own\b|new|young|women|female|small|local|private|key|major|first-time|repeat/i;
const joined = /^(?:、|和|与|及|以及)|^,? and /;
const money = /[元$£€¥]|dollars|pounds|euros|yuan/i;

const nameOf = ({ label }: CheckedFigure): string => plainLabel(label).replace(/^(?:完成|实现|其中)/, '');
/** “，比上年增加5亿元”, “ of it for wages”: said of the part before it. */
export const ofAPart =
  /(?:比|较|同比|增加|增长|新增|净增|减少|下降|提高|人均|平均|每)[^，。；]{0,6}$|^ of (?:it|them|which|this|those)\b|\bof (?:it|them|this|those)\b/;

export interface Parts {
  figures: CheckedFigure[];
  /** They are all there are, so that they make the total. */
  isWhole: boolean;
}

/**
 * The parts among the numbers that follow a total, or null where they may overlap.
 *
 * @param listed the numbers after the total that are told in its unit
 */
export function partsOf(listed: Placed[]): Parts | null {
  const own = listed.filter(({ lead, figure }) => figure.sign > 0 && !ofAPart.test(simplified(lead)));
  const names = own.map(({ figure }) => nameOf(figure));
  for (const { kinds, whole } of families) {
    const members = kinds.map((kind) => own.filter((_, at) => kind.test(names[at] ?? '')));
    const found = members.filter((some) => some.length > 0);
    if (found.length < 2 || found.some((some) => some.length > 1)) continue;
    return {
      figures: found.flat().map(({ figure }) => figure),
      isWhole: whole && found.length === kinds.length,
    };
  }
  const isOneList = own.slice(1).every(({ lead }) => joined.test(lead));
  const inEnglish = !names.some((name) => /[\u4e00-\u9fff]/.test(name));
  // A sum is spent once; people, books and firms are counted under several heads.
  const isSpentOnce =
    own.every(({ figure }) => money.test(figure.unit)) &&
    (inEnglish || new Set(names.map((name) => name.slice(-2))).size === 1);
  const overlaps =
    own.length < listed.length ||
    own.some(({ figure, lead, after }, at) =>
      crossing.test(
        `${names[at]} ${figure.label} ${lead} ${inEnglish ? (after.split(/[,;]/)[0] ?? '') : ''}`,
      ),
    );
  return overlaps || !(isSpentOnce || (isOneList && !inEnglish))
    ? null
    : { figures: own.map(({ figure }) => figure), isWhole: false };
}
