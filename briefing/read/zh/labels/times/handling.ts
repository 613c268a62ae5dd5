/** How long each of those took: “受理群众来电820件，办结率99%，平均处置时间由4天缩短到2天”. */
import { isThing } from '../phrases/caption.ts';
import { metric, tidy, undone } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const time =
  /^[，、]?(平均(?:办理|处置|处理|办结|响应|审批|审理|结案|等候|流转|回复|答复)(?:时长|时间|用时|时限|周期|天数|期限))(?:[由从]|为|约|近|仅|只|不到|压缩[至到]|缩短[至到]|降至|控制在)*$/;
const became = /^(?:压缩|缩短|减少|压减|降低|下降|降|减)[至到为](?:约|近)?$/;
const dealt = /^[件起宗个项条]$/;

/** Names the time by what was dealt with: 群众来电平均处置时间. */
export function handling({ number, numbers, own, named, past }: Place): Named | null {
  if (number.kind !== 'duration') return null;
  const before = named[past];
  if (before?.share !== undefined && time.test(before.share) && became.test(own)) return before;
  const what = time.exec(own)?.[1];
  if (what === undefined) return null;
  for (let at = past; at >= Math.max(0, past - 4); at--) {
    const one = numbers[at];
    if (!one || one.start < number.around.sentence.start) return null;
    if (one.kind !== 'amount' || !dealt.test(one.unit)) continue;
    const thing = tidy(undone(named[at]?.topic ?? ''));
    if (
      thing.length < 2 ||
      thing.length > 10 ||
      /(?:环节|流程|材料|步骤)$/.test(thing) ||
      metric(thing) ||
      !isThing(thing)
    )
      return null;
    return { label: `${thing}${what}`, topic: `${thing}${what}`, share: what };
  }
  return null;
}
