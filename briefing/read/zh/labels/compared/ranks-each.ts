/** Two that rank, each for itself: “门诊和住院满意度分别为90分和94分，在全省60家医院中分列第8位和第3位，前一项上升5位”. */
import { thingsOf } from '../lists/things.ts';
import { type Known, type Named, type Place } from '../place.ts';

const parted =
  /(?:在(全[国省市县区州]))?(?:分列|分居|分别(?:排名|位列|位居|名列|排在|排|居|列)|的?(?:排名|排位|位次|名次)分别(?:为|是|列|居)?)(?:在)?(全[国省市县区州])?$/;
const joint = /^(?:、|和|与|及|以及)$/;
const moved =
  /^[，、]?(前|后)(?:一项|者|一个)(?:[比较][^，]{1,4})?(?:前移|前进|上升|提升|进位|进|升|后移|下滑|下降|退|降)了?(?:约|近)?$/;

/** Names the ranks by the two that were measured before, and a move by the one that is meant. */
export function ranksEach(place: Place): Named | null {
  const { number, own, numbers, index, named, text } = place;
  const step = moved.exec(own);
  if (step && number.unit === '位') return stepOf(place, step[1] === '前' ? 0 : 1, own);
  if (number.kind !== 'rank') return null;
  const second = joint.test(number.around.own);
  const first = second ? index - 1 : index;
  const [one, other] = [numbers[first], numbers[first + 1]];
  if (!one || !other || !parted.test(one.around.clause) || other.kind !== 'rank') return null;
  if (!joint.test(text.slice(one.end, other.start))) return null;
  // “工业投资、出口增速分别居全省第2位、第5位”: the two stand in the clause itself.
  const ahead = one.around.clause.replace(parted, '');
  const said = thingsOf(ahead);
  const pair = said.length === 2 && !/\d/.test(ahead) ? said : pairBefore(numbers, named, first, text);
  const told = pair[second ? 1 : 0] ?? '';
  if (told === '') return null;
  // “增速分别居全省第2位和第5位”: what ranks is how fast it grew.
  const rate = /增[速幅]$/.exec(ahead)?.[0] ?? '';
  const thing = /增[速幅]$/.test(told) ? told : `${told}${rate}`;
  const [, before, behind] = parted.exec(one.around.clause) ?? [];
  const where = before ?? behind ?? amongMany(one.around.clause);
  return { label: where === '' ? thing : `${thing}（${where}）`, topic: thing };
}

/** “在参评的60家医院中”: among how many. */
const amongMany = (clause: string): string =>
  /(\d+[家个所支][\u4e00-\u9fff]{1,8})[中里][^，]*$/.exec(clause)?.[1] ?? '';

/** The two things that were told last, joined by “和”. */
function pairBefore(numbers: Known[], named: Named[], before: number, text: string): string[] {
  for (let at = before - 1; at > Math.max(0, before - 6); at--) {
    const [one, other] = [numbers[at - 1], numbers[at]];
    if (one && other && one.kind === other.kind && joint.test(text.slice(one.end, other.start)))
      return [named[at - 1]?.topic ?? '', named[at]?.topic ?? ''];
  }
  return [];
}

function stepOf({ numbers, index, named, text }: Place, which: number, own: string): Named | null {
  const thing = pairBefore(numbers, named, index, text)[which] ?? '';
  const up = /(?:前|升|进)[^后]*$/.test(own.replace(/^[，、]?[前后]/, ''));
  return thing === '' ? null : { label: `${thing}名次${up ? '上升' : '下降'}`, topic: thing };
}
