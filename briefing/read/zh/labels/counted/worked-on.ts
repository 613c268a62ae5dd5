/** What is done to the things counted, told behind them: “完成北溪沿线32个排口的整治”. */
import type { Named, Place } from '../place.ts';
import { tidy } from '../phrases/phrases.ts';

const begun = /(完成|启动|开展|推进|实施)了?((?:[\u4e00-\u9fff]{2,8})?)$/;
const deed =
  /^([\u4e00-\u9fff]{2,8})的(整治|改造|修复|治理|建设|加固|维修|提升|更新|清理|升级|验收|清淤|除险加固)(?=[，。；、和]|$)/;

/** Names the things with where they are and what is done: 北溪沿线排口整治. */
export function workedOn({ number, own }: Place): Named | null {
  if (number.kind !== 'amount') return null;
  const [, verb = '', where = ''] = begun.exec(own) ?? [];
  const [, thing = '', work = ''] = deed.exec(number.around.after) ?? [];
  if (verb === '' || thing === '') return null;
  return { label: `${verb === '完成' ? verb : ''}${tidy(where)}${thing}${work}`, topic: `${thing}${work}` };
}
