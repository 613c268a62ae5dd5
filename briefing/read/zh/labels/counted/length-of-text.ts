/** How long something written is: “会上发布年度白皮书，全文约2万字”. */
import type { Named, Place } from '../place.ts';
import { tidy } from '../phrases/phrases.ts';

const all = /^[，、]?(报告(?=[约共长近])|全文|全书|通篇|正文)(?:约|近|超过?|共|长|达)*$/;
const written =
  /(?:作|作了|发表|发布|提交|印发|公布|审议)([\u4e00-\u9fff《》“”]{2,12}?(?:报告|文章|讲话|白皮书|方案|规划|纲要|意见|公报|条例|倡议书|书))，[^，；]*$/;

/** “市长所作的报告用时40分钟，全文约1.2万字” */
const given =
  /(?:所作|作出|提交|发布)的([\u4e00-\u9fff]{0,8}?(?:报告|讲话|演讲|说明))[^，；。]{0,12}，[^，；]*$/;
/** “比上年精简了近五分之一”: so much of the text before. */
const shortened = /^[，、]?(?:[比较][^，\d]{1,6})?(精简|压缩|缩短|减少|增加)了?(?:将?近|约|超过?)?$/;

/** “一份长达2万字的调研报告” */
const sized =
  /^(?:左右|以上|多)?的([^，；。的]{0,8}?(?:报告|文章|讲话|白皮书|方案|规划|纲要|意见|公报|条例|倡议书|信|书稿|手册|日记|清单))(?:[里中上]|(?=[，。；、]|$))/;

/** “‘闯’，是报告里出现最多的字，全文共出现39次”: the word that the sentence begins with. */
const counted = /^(“[^“”]{1,6}”)(?:字|一词|二字|两字)?[^。“”]*出现了?(?:约|近|超过?)?$/;

/** Names the length by what was written: 年度白皮书全文. */
export function lengthOfText({ number, own, numbers, named, past }: Place): Named | null {
  const less = numbers[past]?.unit === '字' ? shortened.exec(own)?.[1] : undefined;
  const text = (named[past]?.label ?? '').replace(/全文$/, '字数');
  if (less !== undefined && /^(?:ratio|percent|growth)$/.test(number.kind))
    return { label: `${text}${less}`, topic: text };

  const word = number.unit === '次' ? counted.exec(number.around.ahead)?.[1] : undefined;
  if (word !== undefined) return { label: `${word}出现次数`, topic: word };
  const of = number.unit === '字' ? sized.exec(number.around.after)?.[1] : undefined;
  if (of !== undefined) return { label: `${of === '信' ? '信件' : tidy(of)}字数`, topic: tidy(of) };
  const whole = number.unit === '字' ? all.exec(own)?.[1] : undefined;
  // “报告约2万字”
  if (whole === '报告') return { label: '报告字数', topic: '报告' };
  const what =
    whole === undefined
      ? undefined
      : (written.exec(number.around.ahead) ?? given.exec(number.around.ahead))?.[1];
  if (whole === undefined || what === undefined) return null;
  return { label: `${tidy(what)}${whole}`, topic: tidy(what) };
}
