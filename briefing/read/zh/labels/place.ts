/** Where a number stands among the words and numbers around it: what every rule of the labels sees. */
import type { FigureKind } from '../../../model.ts';
import type { Around } from '../around.ts';
import type { Found } from '../found.ts';
import { tidy } from './phrases/phrases.ts';

/** A number whose kind is known. */
export interface Known extends Found {
  kind: FigureKind;
  sign: 1 | -1;
  around: Around;
}

/** How a number was named: its label, and the thing that later numbers may still speak of. */
export interface Named {
  label: string;
  /** What goes on to be spoken of: 工业投资, where the label is 工业投资占比. */
  topic: string;
  /** What a change in percentage points is a change of, where that is a share: 工业投资占比. */
  share?: string;
  /** What is told for several in turn: 生均公用经费 of “提高到小学720元、初中940元”. */
  base?: string;
}

export interface Place {
  text: string;
  numbers: Known[];
  index: number;
  number: Known;
  /** Names of the numbers before this one. */
  named: Named[];
  /** The number before this one that is no mere word of the text (第一产业, 2019年); -1 when the sentence has none. */
  past: number;
  /** From that number, or the clause's beginning, to this one. */
  own: string;
  /** Another number stands before this one in its clause. */
  fresh: boolean;
}

/** Kinds of numbers that are words of their sentence rather than figures in it. */
export const isWord = (kind: FigureKind): boolean => kind === 'ordinal-name' || kind === 'date';

/** The place of one number; `named` holds the names of those before it. */
export function placeOf(text: string, numbers: Known[], index: number, named: Named[]): Place | null {
  const number = numbers[index];
  if (!number) return null;
  const { clause, sentence } = number.around;
  let past = index - 1;
  while (past >= 0 && isWord(numbers[past]?.kind ?? 'date')) past--;
  const previous = numbers[past];
  const same = previous !== undefined && previous.start >= sentence.start;
  const fresh = same && previous.end > number.start - clause.length;
  const own = fresh ? text.slice(previous.end, number.start) : clause;
  // “其中，二级医院”: the comma parts nothing.
  const start = number.start - own.length;
  const among = !fresh && /其中[，：]$/.test(text.slice(Math.max(0, start - 3), start)) ? '其中' : '';
  return {
    text,
    numbers,
    index,
    number,
    named,
    past: same ? past : -1,
    own: `${among}${unparenthesised(own).replace(only, '')}`,
    fresh,
  };
}

/** “去年冬天光白鹭就来了30只”: that it is but one of several is no part of its name. */
const only =
  /(?<=^|[年月日天季春夏秋冬，“])(?:光|单)是?(?=[\u4e00-\u9fff“”]{2,10}就(?!享受|减免|节|拿|领|省)[\u4e00-\u9fff]{1,3}$)/;

/** What stands in an open parenthesis speaks for itself, or of what it follows: “（同比增长5%）”. */
function unparenthesised(own: string): string {
  // “省（区、市）的经费”: a list in brackets parts nothing.
  const words = own.replace(/^[）)]/, '').replace(/（[^（）]*、[^（）]*）/g, '');
  const open = Math.max(words.lastIndexOf('（'), words.lastIndexOf('('));
  if (open < 0 || /[）)]/.test(words.slice(open))) return words;
  const inside = words.slice(open + 1);
  // “百货（零售量上升9.7%）”: what is measured of it.
  const measured =
    /^.{0,4}(?:[量额率]|概算投资|总投资|计划投资|全长|总长)$/.test(tidy(inside)) &&
    tidy(words.slice(0, open)).length >= 2;
  // “开工建设过江隧道（概算投资31亿元）”: that it is built says nothing of the sum.
  const whose = measured
    ? words.slice(0, open).replace(/^[，、]?(?:开工建设|新建|建设|启动|实施|推进|开工)+(?=..)/, '')
    : words.slice(0, open);
  return tidy(inside) === '' || measured ? `${whose}${inside}` : inside;
}

/** What the sentence, or else the paragraph, spoke of last; '' when nothing was said yet. */
export function topicOf(place: Place): string {
  return place.named[wholeBefore(place)]?.topic ?? '';
}

const ofAll =
  /^(?:全年|当年|年内|已|累计|共|总共|合计|实际|总)*(?:(?:完成|计划|概算|年度|估算)?总?投资|到位资金|投入|惠及|受益|带动|吸纳|涉及)/;

/** “实施工程23项，其中续建14项、新开工9项，完成投资27亿元”: a clause behind several parts speaks of all of them. */
function wholeBefore({ number, numbers, past, text, own, fresh }: Place): number {
  const [last, other] = [numbers[past], numbers[past - 1]];
  if (fresh || !last || !other || other.unit !== last.unit || !ofAll.test(own)) return past;
  const from = text.lastIndexOf('其中', other.start);
  if (from < number.around.sentence.start || !/^[、和与及]/.test(text.slice(other.end, last.start)))
    return past;
  if (/[，；]/.test(text.slice(from + 3, last.start))) return past;
  const whole = numbers.findLastIndex(({ unit, end }) => unit === last.unit && end <= from);
  return (numbers[whole]?.start ?? -1) >= number.around.sentence.start ? whole : past;
}

/** What the last number with the same unit in this sentence counted. */
export function likeBefore({ numbers, named, number, past }: Place): string {
  if (!/^(?:[家个项户人名座所条张件部台辆处宗起例场间套]|人次)$/.test(number.unit)) return '';
  for (let at = past; at >= 0 && at > past - 8; at--) {
    const other = numbers[at];
    if (!other || other.start < number.around.sentence.start) return '';
    if (other.unit === number.unit && other.kind === 'amount') return named[at]?.topic ?? '';
  }
  return '';
}
