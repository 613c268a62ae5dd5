/** How many of every so many: “每5名职工中就有3人持有技能证书”, “每3辆新车中就有1辆是新能源汽车”. */
import { isThing } from '../phrases/caption.ts';
import type { Named, Place } from '../place.ts';

const every =
  /(每(?:\d+|[两三四五六七八九十百千万])+[名个位户家辆人台所件]([\u4e00-\u9fff]{2,8}?))(?:[中里]，?|(?=就?有[^，]*$))(?:大?约|就|便|已|将?近|超过?|有)*$/;
const did = /^(?:左右|以上)?(?:已经?|都|正|在)*([\u4e00-\u9fff“”]{3,14}?)(?=[，。；、]|$)/;
const being = /^(?:是|为|属于)/;

/** Names them by those they are of and what is so of them: 每5名职工中持有技能证书的人数. */
export function ofEvery({ number }: Place): Named | null {
  const [, all = '', thing = ''] = every.exec(number.around.ahead) ?? [];
  const said = all === '' ? '' : (did.exec(number.around.after)?.[1] ?? '').replace('了', '');
  if (number.kind !== 'amount' || said === '' || !isThing(thing)) return null;
  const who = { 人: '人数', 名: '人数', 位: '人数', 户: '户数' }[number.unit] ?? thing;
  const label = being.test(said) ? `${all}中的${said.replace(being, '')}` : `${all}中${said}的${who}`;
  return { label, topic: thing };
}
