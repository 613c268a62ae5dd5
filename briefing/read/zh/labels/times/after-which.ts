/** After how long something came about: “12天之后，水位回落到警戒线以下”. */
import type { Named, Place } from '../place.ts';
import { shortened } from '../phrases/phrases.ts';
import { wordsOf } from '../../lexicon/index.ts';

const then = /^(?:之?后|以后|过后)，([^，。；：\d]{2,16})(?=[，。；]|$)/;

/** “确保火情发生后10分钟内到达现场” */
const upon =
  /(?:^|[，、]|确保|保证|力争|做到|实现)((?:接到|收到|受理|提交|提出)[^，、；\d]{0,6}?|(?!确保|保证|力争)[^，、；\d]{2,8}?(?:发生|出现))后$/;
const due =
  /^(?:之内|以?内)(?:能够?|即可|必?须|要)?((?:完成|到达|抵达|赶到|恢复|处置|响应|办结|送达|答复)[\u4e00-\u9fff]{0,8})(?=[，。；、]|$)/;

/** Names the time by what came about: 水位回落到警戒线以下用时. */
export function afterWhich({ number, own }: Place): Named | null {
  if (number.kind !== 'duration') return null;
  const [, event = ''] = upon.exec(own) ?? [];
  const deed = event === '' ? undefined : due.exec(number.around.after)?.[1];
  if (deed !== undefined) return { label: shortened(`${event}后${deed}时限`), topic: '' };
  if (!/^[，、]?(?:仅仅?|短短|就在|在)?$/.test(own)) return null;
  const said = then.exec(number.around.after)?.[1];
  const what = said?.replace(/(?<=.)了|[终也就便才]于?(?=.)/g, '');
  if (
    what === undefined ||
    !(said?.endsWith('了') || wordsOf(what).some(({ class: one }) => 'vsl'.includes(one)))
  )
    return null;
  return { label: shortened(`${what}用时`), topic: '' };
}
