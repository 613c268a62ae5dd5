/** A mark passed, before the number itself: “出口额首次突破百亿元，达到113亿元”, “收入跨上50亿元台阶，达53亿元”. */
import type { Known, Named } from '../place.ts';

const passed = /(首次|首度|历史性地?)?(突破|超过|跨越|[站迈跨登跃踏冲]上|[跨越迈]过|冲破)(?:了|约|近)?$/;
const stage = /^的?新?(大关|台阶|关口|门槛)/;
const itself =
  /^的?新?(?:大关|台阶|关口|门槛)?，(?:全年)?(?:达到?|为|实现|[升增]至|[升增]到|完成)了?(?:约|近)?$/;
const behind = /^[，]?(?:已|更是|并)?(首次|首度|历史性)(突破|超过|跨越|站上)$/;

/** The label of the mark told as one: 出口额首次突破, 收入跨上的台阶; as it is where the mark is all that is told. */
export function ofMark(label: string, numbers: Known[], index: number, text: string, named: Named[]): string {
  const [number, next, before] = [numbers[index], numbers[index + 1], numbers[index - 1]];
  if (!number || label === '') return label;
  const { own } = number.around;
  const [, first = '', verb = ''] = passed.exec(own) ?? [];
  const followed =
    next?.unit === number.unit &&
    next.kind === number.kind &&
    itself.test(text.slice(number.end, next.start));
  // “突破50亿元，达到53亿元”: twice the same name would be two values of one measure.
  const mark = stage.exec(number.around.after)?.[1] ?? '';
  if (verb !== '' && followed && first + mark !== '')
    return `${label}${first}${verb}${mark === '' ? '' : '的'}${mark}`;
  // “占比为52%，首次超过一半”
  const after = behind.exec(own);
  const whole = named[index - 1]?.share ?? named[index - 1]?.topic ?? '';
  const alike = before?.kind === number.kind || (before?.kind === 'percent' && number.kind === 'ratio');
  return after && before && alike && whole !== '' && text[before.end] === '，'
    ? `${whole.replace(/占.{2,}(?:比重|比例)$/, '占比')}${after[1] ?? ''}${after[2] ?? ''}`
    : label;
}
