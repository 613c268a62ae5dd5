/** “甲收入9亿元，乙收入7亿元，前者增长6%，后者下降1%”: of the first or the second of the two just told. */
import { isWord, type Named, type Place } from '../place.ts';

const which = /(前者|后者)/;
/** “后者受订单影响，同比下降0.3%”: a clause later nobody else is told of. */
const later = /^(?:[^，；。]*；)?(前者|后者)[^，；。\d]*，(?:[^，；。\d]{2,14}，)?$/;
const change =
  /^(?:同比|环比)?(?:[略微小大]幅?)?(?:增长|下降|上升|下滑|减少|增加|回升|回落|[增降])(?:了|约|近)?$/;

/** Names the number by the one of the two that is meant: 甲收入增速. */
export function former({ own, index, named, numbers, number }: Place): Named | null {
  const { ahead } = number.around;
  const one =
    which.exec(own)?.[1] ??
    (change.test(own) ? later.exec(ahead.slice(0, ahead.length - own.length))?.[1] : undefined);
  if (one === undefined || number.kind === 'rank') return null;
  const told = named.filter((name, at) => {
    const before = numbers[at];
    return (
      at < index && before && !isWord(before.kind) && !which.test(before.around.clause) && name.label !== ''
    );
  });
  const pair = [...new Set(told.map(({ label }) => label.replace(/增速$/, '')))].slice(-2);
  const label = pair.length === 2 ? pair[one === '前者' ? 0 : 1] : undefined;
  if (label === undefined) return null;
  const thing = number.kind === 'growth' ? label.replace(/(?<=..)(?:占比|比重|占.+)$/, '') : label;
  return { label: number.kind === 'growth' ? `${thing}增速` : thing, topic: thing };
}
