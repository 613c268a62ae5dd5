/** A list that was told before: “甲21亿元、乙19亿元，分别增长7%和8%”. */
import { isPoint } from '../../units.ts';
import { composed } from '../phrases/composed.ts';
import { isBare, metric, undone } from '../phrases/phrases.ts';
import { isWord, type Named, type Place } from '../place.ts';

const satisfied = /^(?:非常)?满意和(?:基本|比较|较)?满意[率度]$/;

/** “分别增长7%和8%” after a list: the things are those of the list. */
export function again(
  { numbers, named, number, text }: Place,
  members: number[],
  nth: number,
  thing: string,
  said: string,
): Named | null {
  // “资金…、专项债…，支出进度分别”: what is measured of each.
  const given = /^对[^，]{2,12}的?(?:贡献率|拉动率)$/.test(said) ? said : undefined;
  const measure =
    (thing.length <= 5 || satisfied.test(thing)) && metric(thing) && !isBare(thing) ? thing : '';
  if (members.length < 2 || (thing !== '' && !isBare(thing) && measure === '' && given === undefined))
    return null;
  const earlier: number[] = [];
  for (let at = (members[0] ?? 0) - 1; at >= 0 && earlier.length < members.length; at--) {
    if (!isWord(numbers[at]?.kind ?? 'date')) earlier.unshift(at);
  }
  // “营业收入18.64亿元，增长7.3%；利润总额2.15亿元，增长11.2%，分别完成预算的103.5%和108%”: of the two amounts.
  // A semicolon parts the two, and not what is said of both.
  let { start } = number.around.sentence;
  const kinds = new Set(earlier.map((at) => numbers[at]?.kind));
  if (kinds.size > 1) {
    const amounts: number[] = [];
    for (let at = (members[0] ?? 0) - 1; at >= 0 && amounts.length < members.length; at--) {
      const other = numbers[at];
      if (!other || /[。！？\n]/.test(text.slice(other.end, number.start))) break;
      if (other.kind === 'amount') amounts.unshift(at);
    }
    if (amounts.length === members.length) {
      earlier.splice(0, earlier.length, ...amounts);
      start = Math.min(start, numbers[amounts[0] ?? 0]?.start ?? start);
    }
  }
  const kind = numbers[earlier[0] ?? -1]?.kind;
  const same =
    earlier.length === members.length &&
    earlier.every((at) => {
      const other = numbers[at];
      return other !== undefined && other.start >= start && other.kind === kind;
    });
  const one = named[earlier[nth] ?? -1];
  // “死亡12人”: what falls is the number of them.
  const topic = one && one.label.endsWith(`${one.topic}人数`) ? one.label : (one?.topic ?? '');
  if (!same || topic === '') return null;
  // “第一、二产业增加值占比分别为3%和5%，对经济增长的贡献率分别为2%和6%”
  if (given !== undefined)
    return { label: `${topic.replace(/(?:占.*|增加值.*|产值.*)$/, '')}${given}`, topic };
  // “新增高速公路21公里、国道36公里，总里程分别达”
  if (kind === 'amount' && number.kind === 'amount' && /^(?:总里程|总?面积|总投资)$/.test(thing))
    return { label: composed(topic, thing), topic };
  if (measure !== '' && kind !== 'amount') return null;
  // “甲和乙收入5亿元和3亿元，占比分别为28%、17%”
  if (/^(?:占比|比重)$/.test(thing) && kind === 'amount' && number.kind === 'percent') {
    const share = composed(topic, thing);
    return { label: share, topic, share };
  }
  // “集采药品612种、医用耗材46类，平均降幅分别为”.
  const fell = /(?:平均)?[降涨增跌]幅$/.exec(thing)?.[0];
  if (fell !== undefined && kind === 'amount')
    return { label: `${undone(topic)}${fell}`, topic: `${undone(topic)}${fell}` };
  if (measure !== '') return { label: `${undone(topic)}${measure}`, topic: `${undone(topic)}${measure}` };
  return { label: number.kind === 'growth' && !isPoint(number.unit) ? `${topic}增速` : topic, topic };
}
