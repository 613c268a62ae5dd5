/** How many were asked: “根据6‰人口变动抽样调查推算”. */
import type { Named, Place } from '../place.ts';

const survey = /^(?:的)?([\u4e00-\u9fff]{0,8}?)抽样(?:调查|检查|监测)/;

/** Names a share by the survey of which it is the sample: 人口变动抽样比. */
export function sampled({ number, own }: Place): Named | null {
  if (number.kind !== 'percent' || !/(?:根据|按照?|据|依据)[^，]{0,8}$/.test(own)) return null;
  const what = survey.exec(number.around.after)?.[1];
  return what === undefined ? null : { label: `${what}抽样比`, topic: '' };
}
