/** How long one may stay, rent or use: “青年驿站设床位120张，最长可住15天”. */
import { shortened, undone } from '../phrases/phrases.ts';
import { topicOf, type Named, type Place } from '../place.ts';

const most =
  /^[，、]?(最[长短多少])(可|能|可以)?(免费|连续)?(住|入住|居住|租住?|承租|使用|用|借阅?|停放?|贷款?|分期|质保|保修|延期)(?:约|近|达|为)?$/;
/** “最长可免租住三年” */
const rentFree =
  /^[，、]?([^，、最]{2,10})?(最[长短多少])(?:可|能|可以)?(?:享受?)?(?:免租金?(?:入?住|居住|使用)?|免费(?:租住|租用))(?:约|近|达|为)?$/;
const measure = /(?:租金|价格|售价|房租|租价|床位|数量|占比|相当于.*|质保|交付)$/;

/** Names the time by the thing and what may be done: 青年驿站最长可住时间. */
export function stay(place: Place): Named | null {
  const { number, own } = place;
  const [, how = '', can = '', free = '', verb = ''] = most.exec(own) ?? [];
  const thing = undone(
    topicOf(place)
      .replace(measure, '')
      .replace(/(?:已|可)?交付$/, ''),
  );
  const [, whose = thing, long] = rentFree.exec(own) ?? [];
  if (number.kind === 'duration' && whose.length >= 2 && long !== undefined)
    return { label: `${whose}${long}免租期`, topic: whose };
  if (number.kind !== 'duration' || verb === '' || thing.length < 2 || /[速率耗]$/.test(thing)) return null;
  const plain = thing.replace(/^(?:筹[集建措]|推出|提供|新增)(?=.{3})/, '');
  return { label: shortened(`${plain}${how}${can}${free}${verb}时间`), topic: thing };
}
