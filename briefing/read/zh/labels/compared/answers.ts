/** What was asked is told by the question: “今年粮食产量的目标定在多少？报告的答案是30万吨以上”. */
import type { Named, Place } from '../place.ts';

const answer = /(?:答案|回答|答复)(?:则?是|为)(?:约|近)?$/;
const asked =
  /(?:^|[。！？\n])[“”]?([^。！？\n]{4,30}?)(?:又|究竟|到底)?(?:(?:定|设|会|将|能|要)*(?:[在为是有达到]+|增长)?(?:多少|多高|多大|几何)|怎么定|如何定)(?:呢)?？[^。！？\n]*$/;

/** Names the answer by what was asked: 粮食产量目标. */
export function answers({ number, text }: Place): Named | null {
  if (!answer.test(number.around.clause)) return null;
  const what = asked.exec(text.slice(Math.max(0, number.start - 80), number.start))?.[1];
  const label = (what ?? '').replace(
    /^(?:[去今明]年|\d{4}年|全年)的?|的(?=(?:预期|主要|发展|年度)*目标$)/g,
    '',
  );
  return label.length < 2 ? null : { label, topic: label.replace(/(?:预期|主要|发展|年度)*目标$/, '') };
}
