/** A mark passed for the first time, before the number itself: “出口额首次突破百亿元，达到113亿元”. */
import type { Known, Named } from '../place.ts';

const passed = /(首次|首度|历史性)(突破|超过|跨越|站上|迈上|跨过|冲破)$/;
const itself = /^(?:大关|台阶|关口)?，(?:达到?|为|实现|升至|增至)$/;
const behind = /^[，]?(?:已|更是|并)?(首次|首度|历史性)(突破|超过|跨越|站上)$/;

/** The label of the mark told as one: 出口额首次突破; as it is where the mark is all that is told. */
export function ofMark(label: string, numbers: Known[], index: number, text: string, named: Named[]): string {
  const [number, next, before] = [numbers[index], numbers[index + 1], numbers[index - 1]];
  if (!number || label === '') return label;
  const { own } = number.around;
  const mark = passed.exec(own);
  const followed =
    next?.unit === number.unit &&
    next.kind === number.kind &&
    itself.test(text.slice(number.end, next.start));
  if (mark && followed) return `${label}${mark[1] ?? ''}${mark[2] ?? ''}`;
  // “占比为52%，首次超过一半”
  const after = behind.exec(own);
  const whole = named[index - 1]?.share ?? named[index - 1]?.topic ?? '';
  const alike = before?.kind === number.kind || (before?.kind === 'percent' && number.kind === 'ratio');
  return after && before && alike && whole !== '' && text[before.end] === '，'
    ? `${whole.replace(/占.{2,}(?:比重|比例)$/, '占比')}${after[1] ?? ''}${after[2] ?? ''}`
    : label;
}
