/** A look back at the head of a part of plans: “过去一年，我们取得了很大成绩。财政收入增长8%。” */
import type { Known } from '../place.ts';

/** A sentence that tells of the time that is over, and no number: what follows tells what came of it. */
const back =
  /(?:^|[。！？\n])[“”]?(?:回顾|总结|刚刚过去的|过去(?:的)?(?:[一二三五两]年|\d{4}年)|[一二三五两]年来|去年|上年)[^。！？\n\d]*[。：]([^\n]*)$/;
/** From here on it tells of the time to come. */
const forward =
  /(?:^|[。！？；])[“”]?(?:今年|明年|新的?一年|下半年|下一?步|下一?阶段|展望|未来|\d{4}年|当前|我们(?:要|将)|[要将])|目标|预期|计划|力争/;

/** A look back is no longer than this, in UTF-16 units. */
const longest = 400;

/** Whether a number in a part of plans is told in a look back. */
export function isReview({ start }: Known, text: string): boolean {
  const since = back.exec(text.slice(Math.max(0, start - longest), start))?.[1];
  return since !== undefined && !forward.test(since);
}
