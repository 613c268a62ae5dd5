/** Rates of what was dealt with: of two of a list, and one after another of the same thing. */
import { undone } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const ofBoth = /^[，、]?([\u4e00-\u9fff]{2}率)(?:均|都|双双)(?:为|达到?|超过?|保持)*$/;
const joint = /^(?:、|和|与|及|以及)[^，；。]{2,10}$/;
const next = /^[，、]?((?:服务)?(?:满意|好评|回访|知晓|办结|答复|反馈)[率度])(?:为|达到?|超过?|升至)*$/;
const rate = /^(?!按[时期].{2}率$)(.{2,12}?)(?:按[时期]|及时|首次|一次)?[\u4e00-\u9fff]{2}率$/;

/** “建议80件、提案60件，办结率均为100%” → 建议、提案办结率; “诉求按期办结率98%，满意率95%” → 诉求满意率. */
export function ratesOf({ number, own, numbers, named, past, text }: Place): Named | null {
  if (number.kind !== 'percent') return null;
  const both = ofBoth.exec(own)?.[1];
  const [one, other] = [numbers[past - 1], numbers[past]];
  if (both !== undefined && one && other?.kind === 'amount' && one.unit === other.unit) {
    if (!joint.test(text.slice(one.end, other.start))) return null;
    const label = `${undone(named[past - 1]?.topic ?? '')}、${undone(named[past]?.topic ?? '')}${both}`;
    return label.length > 20 ? null : { label, topic: label, share: label };
  }
  const what = next.exec(own)?.[1];
  const said = /^[，、]?([^，]*率)/.exec(other?.around.own ?? '')?.[1] ?? '';
  const before = named[past]?.label ?? '';
  // Whose it is was put before the last rate, too.
  if (what === undefined || said === '' || !before.endsWith(said.slice(-3)) || said.length <= 4) return null;
  const whose = rate.exec(before)?.[1];
  if (whose === undefined) return null;
  const label = `${whose}${what}`;
  return { label, topic: label, share: label };
}
