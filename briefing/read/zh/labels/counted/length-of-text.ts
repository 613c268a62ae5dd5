/** How long something written is: “会上发布年度白皮书，全文约2万字”. */
import type { Named, Place } from '../place.ts';
import { tidy } from '../phrases/phrases.ts';

const all = /^[，、]?(全文|全书|通篇|正文)(?:约|近|超过?|共|长|达)*$/;
const written =
  /(?:作|作了|发表|发布|提交|印发|公布|审议)([\u4e00-\u9fff《》“”]{2,12}?(?:报告|文章|讲话|白皮书|方案|规划|纲要|意见|公报|条例|倡议书|书))，[^，；]*$/;

/** “一份长达2万字的调研报告” */
const sized =
  /^(?:左右|以上|多)?的([^，；。的]{0,8}?(?:报告|文章|讲话|白皮书|方案|规划|纲要|意见|公报|条例|倡议书|信|书稿|手册|日记|清单))(?:[里中上]|(?=[，。；、]|$))/;

/** Names the length by what was written: 年度白皮书全文. */
export function lengthOfText({ number, own }: Place): Named | null {
  const of = number.unit === '字' ? sized.exec(number.around.after)?.[1] : undefined;
  if (of !== undefined) return { label: `${of === '信' ? '信件' : tidy(of)}字数`, topic: tidy(of) };
  const whole = number.unit === '字' ? all.exec(own)?.[1] : undefined;
  const what = whole === undefined ? undefined : written.exec(number.around.ahead)?.[1];
  if (whole === undefined || what === undefined) return null;
  return { label: `${tidy(what)}${whole}`, topic: tidy(what) };
}
