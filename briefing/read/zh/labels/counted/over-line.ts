/** Places that are counted by a line they passed: “财政收入超亿元的镇3个，超5000万元的镇4个”. */
import { metric, tidy } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const passed = /(?:超过?|突破|过|达到?|不足|低于|不到)$/;
const whom =
  /^(?:及?以上|以下)?的?((?:乡镇|镇街|街道|园区|开发区|景区|商圈|县区|[镇乡村县区市州省]|[\u4e00-\u9fff]{0,4}(?:企业|公司|集群|银行|合作社)))(?:共?有|已有|达到?|为|共)?$/;
/** Where the line is a word, and no number: “超亿元的镇”. */
const inWords =
  /^[，、]?(?:其中，?)?((?:超过?|突破|过)[十百千万亿]+元的[\u4e00-\u9fff]{1,6}?)(?:共?有|已有|达到?|为)?$/;
const told = /^([^超过突破不低的]{2,10})(?:超过?|突破|过|达到?|不足|低于|不到)[^的]+的?[\u4e00-\u9fff]+$/;
/** A measure and the lines drawn in it stand close together. */
const farthest = 5;

/** 财政收入超5000万元的镇; null where no line was drawn, or nobody told what is measured. */
export function overLine(place: Place): Named | null {
  const { number, own, fresh, numbers, past, text } = place;
  if (number.kind !== 'amount' || !/^[个家户]$/.test(number.unit)) return null;
  const word = fresh ? undefined : inWords.exec(own)?.[1];
  if (word !== undefined) return named(measureBefore(place, past), word);
  const bound = numbers[past];
  const who = whom.exec(own)?.[1];
  if (!bound || who === undefined || !fresh || bound.kind !== 'amount' || !/元$/.test(bound.unit))
    return null;
  const ahead = bound.around.own.replace(/^[，、]?(?:其中，?)?/, '');
  const how = passed.exec(ahead)?.[0];
  if (how === undefined) return null;
  const measure = tidy(ahead.slice(0, -how.length));
  if (measure !== '' && !metric(measure) && !/营收$/.test(measure)) return null;
  return named(
    measure === '' ? measureBefore(place, past - 1) : measure,
    `${how}${text.slice(bound.start, bound.end)}的${who}`,
  );
}

const named = (measure: string, those: string): Named | null =>
  measure === '' ? null : { label: `${measure}${those}`, topic: `${measure}${those}` };

/** What the sentence measured last: 财政收入 of “财政收入全部超过1000万元”, or of the line before. */
function measureBefore({ numbers, named: names, number }: Place, from: number): string {
  for (let at = from; at >= Math.max(0, from - farthest); at--) {
    const other = numbers[at];
    if (!other || other.start < number.around.sentence.start) return '';
    const topic = names[at]?.topic ?? '';
    const measure = told.exec(topic)?.[1] ?? topic;
    if (measure !== '' && (metric(measure) || /营收$/.test(measure)) && measure.length <= 10)
      return measure.replace(/^(?:全[省市县区镇乡]|各[省市县区镇乡村]的?)+(?=..)/, '');
  }
  return '';
}
