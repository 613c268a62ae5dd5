/** So many that are of a sort: “6个县（市）均为产粮大县”, “42家医院中，18家属于三级医院”, “36个乡（镇）中，14个属高寒山区”. */
import { wordsOf } from '../../lexicon/index.ts';
import { isThing } from '../phrases/caption.ts';
import { topicOf, type Named, type Place } from '../place.ts';

/** Nothing stands before them but where they lie, or the whole of which they are part. */
const plain =
  /^(?:（[^（）\d]{1,4}）)?(?:[^，；。\d]{0,8}(?<!其)中)?[，、]?(?:其中|全[省市县区州镇乡]|目前|现|已|共|就|有|约|近)*$/;
const are =
  /^((?:[\u4e00-\u9fff]|（[^（）\d]{1,4}）){0,8}?)((?:[均都]|全部?)(?:是|为|属于?)|属于?|[是为])([“”\u4e00-\u9fff]{2,12}?)(?=[，。；、（]|$)/;
const bracket = /（[^（）]*）$/;

/** Names them by their sort: 产粮大县, 三级医院, 属高寒山区的乡（镇）; null where nothing of the kind is said. */
export function ofASort(place: Place): Named | null {
  const { number, own } = place;
  if (number.kind !== 'amount' || !/^[个家所户名座条项位支村]$/.test(number.unit) || !plain.test(own))
    return null;
  const [, said = '', verb = '', sort = ''] = are.exec(number.around.after) ?? [];
  const whole = /中，?(?:有|已有)?$/.test(number.around.ahead)
    ? topicOf(place).replace(/^全[省市县区州](?=..)/, '')
    : '';
  const them = said || whole;
  const quoted = sort.replace(/[“”]/g, '');
  if (them === '' || !isNoun(them.replace(bracket, ''))) return null;
  const alike = quoted.at(-1) === them.replace(bracket, '').at(-1) && isThing(quoted);
  if (!alike && !isNoun(quoted) && !/^“[^“”]+”$/.test(sort)) return null;
  // “20所学校为学生减负”: only what they are called is what they are.
  if (!alike && /^[是为]$/.test(verb)) return null;
  if (alike) return { label: `${sort}${bracket.exec(them)?.[0] ?? ''}`, topic: sort };
  return /属/.test(verb) ? { label: `属${sort}的${them}`, topic: them } : { label: sort, topic: sort };
}

const isNoun = (phrase: string): boolean =>
  phrase !== '' &&
  (phrase.length === 1 || isThing(phrase)) &&
  wordsOf(phrase).every(({ class: one }) => !'vslpdu'.includes(one));
