/** The longest or quickest of what was counted: “举办路演9场，最长一场持续5小时”. */
import { headOf } from '../phrases/caption.ts';
import { metric, shortened, undone } from '../phrases/phrases.ts';
import { topicOf, type Named, type Place } from '../place.ts';

const one =
  /^[，、]?(最[长短快慢久])的?一([次场例批家户个单台笔])(持续|用时|历时|耗时|等候?|只用|仅用|用)?了?(?:只|仅|才|长达|达|约|近)*(?:用了?)?$/;

/** Names a time by which of them it is: 最长一场路演持续时间; null where nothing was counted. */
export function longestOf(place: Place): Named | null {
  const { number, own } = place;
  const [, most = '', counter = '', verb = ''] = one.exec(own) ?? [];
  const topic = topicOf(place);
  if (number.kind !== 'duration' || most === '' || topic === '') return null;
  const time = /^(?:持续|历时)$/.test(verb) ? '持续时间' : /等/.test(verb) ? '等候时间' : '用时';
  // “患者从进门到手术的平均时间40分钟，最快的一例”: theirs whose time was told.
  const whose = metric(topic)
    ? (/^(.{2,8}?)(?:从|平均|[^从]{2,6}(?:时间|用时|时长)$)/.exec(topic)?.[1] ?? '')
    : '';
  const thing = metric(topic) ? '' : undone(topic);
  const label = shortened(`${whose}${most}一${counter}${thing.length > 8 ? headOf(thing) : thing}${time}`);
  return { label, topic };
}
