/** “新材料的一条产线，从签约到投产只用了9个月”: whose time it was stands in the clause before. */
import { headNoun } from '../phrases/caption.ts';
import { shortened } from '../phrases/phrases.ts';
import { worksOf } from '../phrases/works.ts';
import type { Named, Place } from '../place.ts';

const way =
  /^[，、]?(从[^，到]{2,6}到[^，]{2,6}?)(?:仅仅|只|仅|就|共|一共|总共|才)*(?:用|花|需|要|历时|耗时|用时)了?(?:不到|约|近)?$/;
const whose = /(?:^|[。；“])(?:[^，。；]{0,12}的)?一[条个座家台款项]([\u4e00-\u9fff]{2,10})，$/;

/** Names the time by the thing and both ends: 产线从签约到投产用时. */
export function fromToTime({ number, own, past, named, text, numbers }: Place): Named | null {
  const said = number.kind === 'duration' ? way.exec(own)?.[1] : undefined;
  if (said === undefined) return null;
  const { ahead, clause } = number.around;
  const before = numbers[past];
  // “总投资18亿元的冷链物流园，从拿地到投运”, “隧道全长7.8公里，从开挖到贯通”
  const thing = before
    ? /^(?:左右|以上)?(?:的[^，；。]{3,14})?，$/.test(
        text.slice(before.end, number.start - own.length + (own.startsWith('，') ? 1 : 0)),
      )
      ? worksOf(named[past]?.topic ?? '') || worksOf(named[past]?.label ?? '')
      : ''
    : headNoun(whose.exec(ahead.slice(0, ahead.length - clause.length))?.[1] ?? '');
  if (thing.length < 2) return null;
  const label = `${thing}${said}用时`;
  return { label: label.length > 20 ? shortened(`${thing}${said}`) : label, topic: thing };
}
