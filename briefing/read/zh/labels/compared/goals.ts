/** What is striven for is no level reached: “力争营业收入达到60亿元”. */
import type { Known } from '../place.ts';

/** Said once, it holds for all of the sentence. */
const striven = /(?:力争|争取|预期目标|主要目标)/;
const level =
  /(?:达到?|[到至]|突破|超过|实现|控制在|保持在|稳定在|不低于|不少于|不高于|不超过|完成)(?:约|近|超过?)*$/;
const reachable = /^(?:amount|percent)$/;
const measured =
  /(?:率|占比|比重|比例|强度|收入|产值|利润|余额|总额|零售额|营收|投资|产量|总值|增加值|规模|量)$/;

/** A measure that is striven for told as a goal: 营业收入目标. */
export function asGoal(label: string, { kind, around: { own, ahead } }: Known, before = ''): string {
  if (!reachable.test(kind) || !striven.test(ahead) || !reached(own, before) || !measured.test(label))
    return label;
  return `${label.replace(/^(?:力争|争取|确保)+(?=..)/, '')}目标`;
}

/** “力争实现收入”, “提高到”; of a list, what was so for the one before. */
const reached = (own: string, before: string): boolean =>
  level.test(own) ||
  /(?:力争|争取)(?:全年)?(?:实现|完成|达到)/.test(own) ||
  (/^(?:、|和|与|及|以及)$/.test(own) && before.endsWith('目标'));
