/** A sum that is meant to be reached, told inside its aim: “围绕全年完成产值80亿元的目标”. */
import { tidy } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const aiming =
  /(?:锚定|围绕|瞄准|对标|紧扣|聚焦|紧盯|实现|确定|提出|制定|定下|按照?|朝着|向着|冲刺)(?:了|到\d{4}年)?([^，；。]{2,12}?)(?:约|近|超过?|突破|达到?|不低于)?$/;

/** Names the sum by what is aimed at: 完成产值目标; null where no aim stands behind it. */
export function intended({ number, own }: Place): Named | null {
  if (
    number.kind !== 'amount' ||
    !/^(?:左右|以上)?的(?:年度|全年|预期|工作|发展)?目标/.test(number.around.after)
  )
    return null;
  const said = aiming.exec(own)?.[1] ?? '';
  const thing = tidy(said);
  const verb = /(?:完成|实现)(?=[^，]{2,}$)/.exec(said)?.[0] ?? '';
  if (thing.length < 2) return null;
  return { label: `${verb !== '' && !thing.startsWith(verb) ? verb : ''}${thing}目标`, topic: thing };
}
