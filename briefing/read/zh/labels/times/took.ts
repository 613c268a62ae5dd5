/** How long what was told before took: “抢修队连夜更换电缆，用时5小时”. */
import { wordsOf } from '../../lexicon/index.ts';
import { isHead, join } from '../phrases/classes.ts';
import { metric } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const taking =
  /^[，、]?(?:全程|前后|总共|一共|共|仅|只|才|平均)*(用时|耗时|历时)(?:约|将?近|仅|只|不到|不足|超过?|长达|了)*$/;

/** Names a time by the deed of the clause before it: 更换电缆用时; null where that clause tells of something else. */
export function took({ number, own }: Place): Named | null {
  const { ahead } = number.around;
  const what = number.kind === 'duration' ? taking.exec(own)?.[1] : undefined;
  if (what === undefined) return null;
  const clause = /([^，、；：。]*)[，、]$/.exec(ahead.slice(0, ahead.length - own.length))?.[1] ?? '';
  const name = /^从.+到/.test(clause) ? clause : deedIn(clause.replaceAll('了', ''));
  return name.length < 3 || name.length > 14 || /\d|第/.test(name)
    ? null
    : { label: `${name}${what}`, topic: '' };
}

/** 更换电缆 of 抢修队连夜更换电缆; all of 大桥合龙, which happened by itself. */
function deedIn(clause: string): string {
  const words = wordsOf(clause);
  const at = words.findLastIndex(
    ({ class: one }, index) =>
      'vsl'.includes(one) && index < words.length - 1 && words.slice(index + 1).every(isHead),
  );
  return at < 0 ? (metric(clause) ? '' : clause) : join(words.slice(at));
}
