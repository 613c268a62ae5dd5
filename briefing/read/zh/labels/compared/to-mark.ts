/** How far it is to a mark: “外贸总额距300亿元大关只差12亿元”. */
import { metric, shortened, tidy } from '../phrases/phrases.ts';
import { topicOf, type Named, type Place } from '../place.ts';

const mark = '大关|关口|门槛|台阶|目标|红线|底线';
const away =
  /^[，、]?(?:而|但|却)?([^，、]*?)(?:目前|如今|已|仅|只|还)*[距离](?:离)?(?:[\u4e00-\u9fff]{1,8}的)?$/;
const ahead = new RegExp(
  `^(?:的)?(${mark})?(?:只|仅|还|就|仅仅|不过|尚)*(?:[差剩]|有[\\d.]+[万亿]*[元吨人件台]的?(?:差距|缺口))`,
);
const lacking = new RegExp(
  `^(?:的)?(${mark})?(?:只|仅|还|就|仅仅|不过|尚)*(?:差|剩|相差|有)(?:下|了|约|将?近|不到|不足)?$`,
);

/** “距百亿集群目标尚差6亿元”: the mark is told in words. */
const spelled = new RegExp(
  `[距离](?:离)?([^，距离]{2,14}?(?:${mark}))(?:只|仅|还|就|仅仅|不过|尚)*(差|相差|有)(?:了|约|将?近|不到|不足)?$`,
);

/** What is wanting is told with what it is wanting of, where there is room. */
const whole = (label: string, without: string): string => (label.length <= 22 ? label : shortened(without));
const measured = (topic: string): string => (metric(topic) ? topic : '');

/** Names the mark by what is to pass it, and what is wanting by the mark: 外贸总额距300亿元大关差额. */
export function toMark(place: Place): Named | null {
  const { number, own, numbers, past, named } = place;
  const whose = away.exec(own)?.[1];
  const stands = ahead.exec(number.around.after);
  if (whose !== undefined && stands) {
    const said = tidy(whose);
    const thing = metric(said) ? said : topicOf(place) || said;
    const what = stands[1] ?? '关口';
    const label = `${thing}${metric(thing) || what === '目标' ? '' : '待跨越'}${what}`;
    return { label: shortened(label), topic: metric(thing) ? thing : '' };
  }
  const [, told = '', by = ''] = spelled.exec(own) ?? [];
  if (told !== '' && (by !== '有' || /^(?:之遥|的?(?:差距|距离|缺口))/.test(number.around.after)))
    return { label: whole(`${measured(topicOf(place))}距${told}差额`, `距${told}差额`), topic: '' };
  const wanting = lacking.exec(own);
  const before = numbers[past];
  if (!wanting || !before || before.unit !== number.unit || !away.test(before.around.own)) return null;
  if (/有$/.test(own) && !/^的?(?:差距|缺口)/.test(number.around.after)) return null;
  const topic = named[past]?.topic ?? '';
  return { label: shortened(`${topic}距${before.raw}${wanting[1] ?? ''}差额`), topic };
}
