/** So much more: “优良天数比例90%，多出8天好天气”, “争取资金92亿元，同比多争取17亿元”. */
import { undone } from '../phrases/phrases.ts';
import { topicOf, type Named, type Place } from '../place.ts';

const again =
  /^[，、]?(?:同比|[比较](?:上年|去年|上年同期|去年同期|往年))([多少](?:争取|完成|投入|安排|发放|减免|征收|支出|投放|募集|缴纳))了?(?:约|近|达)*$/;
/** A longer thing is told by what it is of. */
const longest = 14;

/** Names what was done more, or a time more or less by what there was more of. */
export function extra(place: Place): Named | null {
  const { number, own } = place;
  const done = again.exec(own)?.[1];
  const topic = topicOf(place);
  if (done !== undefined && topic !== '' && number.kind === 'amount') {
    const thing = undone(topic);
    const money = /元$/.test(number.unit) && thing.length > longest;
    return { label: `同比${done}${money ? '资金' : thing}`, topic };
  }
  // “起付线降至1.3万元，困难群众在此基础上再降低50%”: theirs, of the same.
  const [, who = '', lower = ''] =
    /^[，、]?([^，；\d]{2,8}?)(?:均|都|则)?在此基础上(?:再|又)?(降低|下降|下调|减少|提高|上[浮调]|增加)(?:了|约|近)*$/.exec(
      own,
    ) ?? [];
  if (lower !== '' && topic !== '')
    return { label: `${who}${topic}再${/上/.test(lower) ? '提高幅度' : lower}`, topic };
  // “从70层到80层，比上一个十层少用12天”
  const [, than = '', how = '', verb = ''] = /比([^，\d]{2,10}?)(多|少)(用|花|等|走)了?$/.exec(own) ?? [];
  if (number.kind === 'duration' && verb !== '') return { label: `比${than}${how}${verb}`, topic: '' };
  const more = /^[，、]?(?:[比较][^，]{1,8})?(多|少)(?:出了?|了)$/.exec(own)?.[1];
  const thing = /^的?([\u4e00-\u9fff]{2,4})(?=[，。；])/.exec(number.around.after)?.[1];
  if (number.kind !== 'duration' || more === undefined || thing === undefined) return null;
  return { label: `${thing}${more === '多' ? '增加' : '减少'}`, topic: thing };
}
