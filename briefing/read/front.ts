/** What stands before the first keyword: kicker, title, byline, introduction. */
import { heal, type Paragraph } from './lines.ts';

export interface Front {
  title: string;
  kicker: string;
  byline: string;
  intro: Paragraph[];
}

const bylineMark = /^(?:[■□●◆▲]|本报|记者|通讯员|作者|By\b)/i;
const sentenceEnd = /[。！？!?；]$|[.]$/;
const documentName = /工作报告|report/i;

/** Reads the front matter from its lines: short lines are titles, whole sentences the introduction. */
export function frontOf(lines: Paragraph[]): Front {
  const body = lines.findIndex((line) => sentenceEnd.test(line.text) || line.text.length > 160);
  const top = (body < 0 ? lines : lines.slice(0, body)).map((line) => line.text);
  const byline = top.find((line) => bylineMark.test(line)) ?? '';
  const titles = top.filter((line) => line !== byline);
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
