/** A poster, “一图读懂”: no sentences, but labels with their numbers, in groups between blank lines. */
import { breaksBetween } from './blank-lines.ts';

interface Line {
  text: string;
  at: number[];
  strong?: 'plain' | 'lead';
  whole?: boolean;
  item?: boolean;
}

const han = /[\u3400-\u9fff]/;
/** Lines of sentences. */
const ended = /[。！？；]|[.!?;](?:\s+[A-Z]|$)/;
/** From so many lines on it is more than a title with its date. */
const fewest = 8;
/** How long its lines are at most, on average, in characters. */
const longest = { zh: 18, en: 36 };

/** A number of its own: years, and the numbers of items, are none. */
const tells = (text: string): boolean =>
  /\d/.test(text.replace(/(?:19|20)\d{2}(?:\s*[—–~-]\s*(?:19|20)?\d{2})?\s*年?|^\d{1,2}\s*[.、．]/g, ''));
/** “1234.5亿元”, “$41.2 billion”: a number and its unit. */
const bare = /^[约近超]?\p{Sc}?\d[\d,.]*\s?(?:[^\s\d，,]{0,6}|(?:million|billion|trillion)(?: [a-z]+)?)$/iu;
/** “同比增长6.1%”, “up 5%”: what happened to the number above. */
const change =
  /^(?:(?:[约近超达]|超过|达到|完成|实现|突破|增长|下降|提高|降低|增加|减少|同比|环比|比上年|较上年|位居|排名|第)(?=.*\d)|[+＋−–-]\s?\d|(?:up|down|over|about|nearly|some) \S*\d)/i;
const marked = /[，。；：,;:]|\.(?!\d)/;

/** Whether what is told in the lines above goes on after a comma: “地区生产总值162.4亿元” and “增长6.3%”. */
export const addsTo = (above: string, line: string): boolean =>
  above.length <= 40 && !marked.test(above) && tells(above) && change.test(line);

/** Marks the lines of a poster: headings, items, and where the numbers of a label end. */
export function markPosters(lines: Line[], source: string): void {
  if (!isPoster(lines)) return;
  groupsOf(lines, source).forEach((group, nth) => {
    const [first] = group;
    if (group.length === 1 && first && !tells(first.text) && !/[:：]$/.test(first.text)) {
      if (nth > 0) Object.assign(first, { strong: 'plain', whole: true });
    } else markGroup(group);
  });
}

function isPoster(lines: Line[]): boolean {
  const texts = lines.map(({ text }) => text);
  const long = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  const limit = texts.some((text) => han.test(text)) ? longest.zh : longest.en;
  return (
    texts.length >= fewest &&
    long <= limit &&
    texts.filter((text) => ended.test(text)).length * 8 <= texts.length &&
    texts.filter(tells).length * 3 >= texts.length
  );
}

function groupsOf(lines: Line[], source: string): Line[][] {
  const groups: Line[][] = [];
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    const parts = above === undefined || breaksBetween(above, line, source) > 1;
    if (parts) groups.push([line]);
    else groups.at(-1)?.push(line);
  });
  return groups;
}

/** The number stands over its label, or under it, throughout a group. */
function markGroup(group: Line[]): void {
  const isAbove = bare.test(group[0]?.text ?? '');
  group.forEach((line, at) => {
    line.item = true;
    const below = group[at + 1]?.text ?? '';
    const goesOn =
      change.test(below) ||
      (isAbove ? bare.test(line.text) && !tells(below) : !tells(line.text) && bare.test(below));
    line.whole = below === '' || !goesOn;
  });
}
