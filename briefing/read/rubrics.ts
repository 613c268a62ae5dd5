/** Rubrics: lines that come back under one keyword after the other and say what kind of passage follows. */
import type { Marked } from './marked.ts';

/** “【报告原声】”, “■ 记者走访”, “专家点评：” */
const rubric = /^[■◆●★▲▍▌【\s]*([\u4e00-\u9fff]{2,8})[】：:\s]*$/;
/** What such a passage is called, where a text has one of a kind. */
const called =
  /(?:原声|原文|走访|探访|访谈|声音|心声|回声|点评|观点|连线|链接|观察|手记|热议|镜头|现场|见闻|故事)$/;
const heading = /^[^。！？；：:.!?;\d]{0,23}[^。！？；，：:,.!?;\d]$/;
const nameOf = ({ line }: Marked): string => rubric.exec(line.text)?.[1] ?? '';

/**
 * Takes the rubrics out of a text that has no stronger headings: “稳 | 【报告原声】 | …… | 【记者走访】 | …… | 新 | 【报告原声】”.
 * The keywords are told by what stands between two of a kind; a line that comes back with nothing but text
 * in between is a heading like any other.
 */
export function withoutRubrics(marked: Marked[]): { marked: Marked[]; rubrics: Marked[] } {
  const places = new Map<string, number[]>();
  marked.forEach((one, at) => {
    const name = nameOf(one);
    if (name !== '') places.set(name, [...(places.get(name) ?? []), at]);
  });
  const several = new Set([...places].flatMap(([name, at]) => (at.length > 1 ? [name] : [])));
  const isKeyword = (one: Marked): boolean => heading.test(one.line.text) && !several.has(nameOf(one));
  // Over each of them stands a keyword of its own.
  const firsts = marked.flatMap((one, at) =>
    several.has(nameOf(one)) && isKeyword(marked[at - 1] ?? one) ? [at - 1] : [],
  );
  const apart = [...several].every((name) => {
    const at = places.get(name) ?? [];
    return at.every((from, index) => {
      const to = at[index + 1];
      return to === undefined || firsts.some((first) => first > from && first < to);
    });
  });
  const keywords = new Set(firsts.map((at) => marked[at]?.line.text));
  if (!apart || keywords.size < 2 || keywords.size < firsts.length) return { marked, rubrics: [] };
  const kept: Marked[] = [];
  const rubrics: Marked[] = [];
  let under = '';
  marked.forEach((one, at) => {
    const name = nameOf(one);
    const isKeywordLine = firsts.includes(at);
    if (several.has(name) || (called.test(name) && !isKeywordLine)) {
      under = `【${name}】`;
      rubrics.push(one);
      return;
    }
    if (isKeywordLine) under = '';
    kept.push(under === '' ? one : { ...one, line: { ...one.line, ledBy: under } });
  });
  return { marked: kept, rubrics };
}
