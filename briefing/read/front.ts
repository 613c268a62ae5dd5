/** What stands before the first keyword: kicker, title, byline, introduction. */
import { heal, type Paragraph } from './lines.ts';

export interface Front {
  title: string;
  kicker: string;
  byline: string;
  intro: Paragraph[];
}

const bylineMark =
  /^(?:[■□●◆▲]|本报|记者|通讯员|作者|(?:Prepared )?by\b)|^[\u4e00-\u9fff]{2,16}(?:局|厅|委|委员会|办公室|政府|研究室|总队)$|^(?:市长|省长|县长|区长|州长|主任|局长|代市长|董事长|总经理|总裁|行长)[\s\u3000]+[\u4e00-\u9fff\s\u3000]{2,6}$/i;
/** A date, where it was said, and whom it greets: no title. */
const aside =
  /^[（(]?\d{4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?[）)]?$|^[—–-]{1,2}|^[（(].*[）)]$|^(?:各位|尊敬的|同志们).*[：:！]$/;
const sentenceEnd = /[。！？!?；]$|[.]$/;
const documentName = /工作报告|report/i;

/** Reads the front matter from its lines: short lines are titles, whole sentences the introduction. */
export function frontOf(lines: Paragraph[]): Front {
  const body = lines.findIndex((line) => sentenceEnd.test(line.text) || line.text.length > 160);
  const top = (body < 0 ? lines : lines.slice(0, body)).map((line) => line.text);
  const byline = top.find((line) => bylineMark.test(line)) ?? '';
  const titles = top.filter((line) => !bylineMark.test(line) && !aside.test(line));
  const title = titles.at(-1) ?? '';
  const above = titles.slice(0, -1);
  const kicker = above.findLast((line) => documentName.test(line)) ?? above.at(-1) ?? '';
  return {
    title,
    kicker,
    byline: byline.replace(/^[■□●◆▲]\s*/, ''),
    intro: body < 0 ? [] : heal(lines.slice(body)),
  };
}
