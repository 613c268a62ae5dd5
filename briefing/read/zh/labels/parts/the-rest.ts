/** What became of those left over: “排查隐患60处，整改52处，余下8处落实了防范措施”. */
import { headOf } from '../phrases/caption.ts';
import { phraseAfter } from '../phrases/after.ts';
import { nounIn } from '../counted/noun-in.ts';
import { shortName } from '../phrases/short-name.ts';
import { likeBefore, type Named, type Place } from '../place.ts';
import { undone } from '../phrases/phrases.ts';

const rest = /^[，、]?(余下|剩余|剩下|其余|另外|余)的?$/;
const did = /^(?:已|正在|也|均|都|全部)*([\u4e00-\u9fff]{4,12}?)(?:并[\u4e00-\u9fff]+)?$/;

const settled = /(?<=..)已?(?:全部|完成|整改|销号|办结|化解|治理|解决)+$/;

/** “已完成整改的35处，尚有3处因产权不清未动工” */
const open = /^[，、]?(?:尚|仍|还)有(?:约|近)?$/;
const finished = /^已?((?:完成)?(?:整改|改造|销号|治理|修复|处置|化解|办结|安置|搬迁|拆除))的(.{2,})$/;

/** “化解55起，其余9起均已明确专人”: whatever is done about them, they are not settled yet. */
const settledOnes = /^(?:已|全部)*(?:完成)?(整改|销号|办结|化解|治理|修复)(?:到位)?(?:的)?(.{2,})$/;
const cared = /责任|[期时]限|方案|台账|推进|整改|办理|处置/;
const allDone = /^(?:也|均|都)?(?:全部|已经?)*(?:完成|整改|办结|销号|关闭|化解)/;
/** “其余3个正在开展招标” */
const underWay = /^(?:正在|仍在|还在)(?!推进|有序|按|抓紧|加快)([\u4e00-\u9fff]{2,10})(?=[，。；]|$)/;

/** Names the rest by what was done and what they are: 落实防范措施的剩余隐患. */
export function theRest(place: Place): Named | null {
  const { number, own } = place;
  const before = place.named[place.past]?.label ?? '';
  const [, done = '', those = ''] =
    (open.test(own) && /^[因受]/.test(number.around.after) && finished.exec(before)) || [];
  if (those !== '') return { label: `未${done}的${those}`, topic: those };
  const left = rest.exec(own)?.[1];
  if (number.kind !== 'amount' || left === undefined) return null;
  const thing = likeBefore(place);
  // “剩下的3家化工厂年底前搬走”
  const noun = /^另外$|^其余$/.test(left) || thing !== '' ? '' : nounIn(phraseAfter(number.around.after));
  if (noun !== '' && !/\D计划$/.test(noun))
    return { label: `剩余${noun.length < 2 ? '的' : ''}${noun}`, topic: noun };
  const behind = phraseAfter(number.around.after);
  const deed = did.exec(behind)?.[1]?.replaceAll('了', '');
  const [, settle = '', ones = ''] = settledOnes.exec(before) ?? [];
  if (settle !== '' && thing !== '' && cared.test(behind) && !allDone.test(behind)) {
    const open = ones.replace(/^(?:发现|排查|摸排|检查|各类)+(?=..)/, '');
    return { label: `未${settle}${open}`, topic: open };
  }
  const doing = underWay.exec(number.around.after)?.[1];
  if (thing !== '' && doing !== undefined && /^(?:其余|另外)$/.test(left) && /项目|工程/.test(thing))
    return { label: `正在${doing}的${shortName(thing)}`, topic: thing };
  // “已销号7个，剩余2个正按时序推进”: they are not settled yet.
  const toDo = /^(?:正在?|仍在?|还在|尚在)?(?:按|加快|抓紧|有序|持续|稳步|正在)/.test(
    place.number.around.after,
  );
  if (thing !== '' && toDo && /^[项件个处起宗]$/.test(number.unit))
    return {
      label: `${left.startsWith('余') ? '剩余' : left}${headOf(undone(thing.replace(settled, '')))}`,
      topic: thing,
    };
  if (thing === '' || deed === undefined) return null;
  const head = undone(thing);
  return {
    label: `${deed}的${/^其余$|^另外$/.test(left) ? '其余' : '剩余'}${head.length > 4 ? headOf(head) : head}`,
    topic: thing,
  };
}
