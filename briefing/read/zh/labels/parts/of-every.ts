/** How many of every so many: “每5名职工中就有3人持有技能证书”, “每生产4台缝纫机，就有1台来自这里”. */
import { isThing } from '../phrases/caption.ts';
import type { Named, Place } from '../place.ts';

const counter = '[名个位户家辆人台所件块条张只部套双副瓶笔单票通次]';
const light = '(?:大?约|就|便|已|将?近|超过?|有)*';
const every = new RegExp(
  `(每(?:[\\u4e00-\\u9fff]{1,3}?)?(?:\\d+|[两三四五六七八九十百千万])+${counter}([\\u4e00-\\u9fff]{1,8}?))(?:[中里]，?|，(?=[就便约]?有)|(?=就?有[^，]*$))${light}$`,
);
const did = /^(?:左右|以上)?(?:已经?|都|正|在)*([\u4e00-\u9fff“”]{3,14}?)(?=[，。；、]|$)/;
const being = /^(?:是|为|属于)/;
/** “每卖出10块屏，就有”: what is done with all of them. */
const done = /每(?![天日月年周名人户家个次])([\u4e00-\u9fff]{1,3})$/;
const those = new RegExp(`^([\\u4e00-\\u9fff]{1,8}?)(?:(?:[中里]，?|，)[就便约]?有|就有)${light}\\d`);
/** “用的是自家的电池” */
const plainly = /^([\u4e00-\u9fff]{1,2})的是(?:我们|咱们)?(?:(自)己的)?/;

/** Names them by those they are of and what is so of them: 每5名职工中持有技能证书的人数; and all by what is done with them. */
export function ofEvery({ number }: Place): Named | null {
  if (number.kind !== 'amount') return null;
  const { ahead, own, after } = number.around;
  const deed = done.exec(own)?.[1];
  const them = deed === undefined ? '' : (those.exec(after)?.[1] ?? '');
  if (isThing(them)) return { label: `每${deed}的${them}`, topic: them };
  const [, all = '', thing = ''] = every.exec(ahead) ?? [];
  const said =
    all === ''
      ? ''
      : (did.exec(after)?.[1] ?? '')
          .replace('了', '')
          .replace(plainly, (_, verb: string, own = '') => `${verb}${own && '自有'}`);
  if (said === '' || !isThing(thing)) return null;
  const who =
    { 人: '人数', 名: '人数', 位: '人数', 户: '户数', 笔: '笔数', 单: '单数', 票: '票数', 次: '次数' }[
      number.unit
    ] ?? thing;
  const label = being.test(said) ? `${all}中的${said.replace(being, '')}` : `${all}中${said}的${who}`;
  return { label, topic: thing };
}
