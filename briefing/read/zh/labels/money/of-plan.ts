/** What was done of a planned sum: “年度计划投资8亿元，前三季度完成6.2亿元，占计划的77.5%”. */
import { isWord, type Named, type Place } from '../place.ts';
import { worksOf } from '../phrases/works.ts';

const done =
  /^[，、]?(?:其中)?(?:(?:今年|去年|年内|年底前|[当本]年|20\d\d年|上半年|下半年|全年|目前|截至[^，]{1,10}|前?[一二三四五六七八九十\d]{0,2}个?(?:季度|月)|\d{1,2}[—–~～-]\d{1,2}月)，?)?(?:已|累计|实际|共|再|[计拟]划?|[将要]|预计|力争|确保)*(完成)(?:投资)?(?:约|将?近|超过?)*$/;
const planned = /(?:计划|概算|估算|总|预算)投资$/;
/** “年内完成1.2亿元”, “力争完成3亿元”: it is still to be done. */
const toCome = /年内|年底前|计划|[将拟要]|力争|确保|预计/;

/** Names the sum by its works: 东湖隧道完成投资; null where no sum was planned. */
export function ofPlan({ number, numbers, own, named, past }: Place): Named | null {
  if (number.kind !== 'amount' || number.unit !== '元' || !done.test(own)) return null;
  const topic = named[past]?.topic ?? '';
  if (!planned.test(topic) || numbers[past]?.unit !== '元') return null;
  // “重点项目12个，总投资30亿元，年度计划投资9亿元，完成5亿元”: whose they are was told with the first sum.
  let at = past;
  let works = worksOf(topic);
  while (works === '' && --at >= 0 && (numbers[at]?.start ?? 0) >= number.around.sentence.start)
    if (!isWord(numbers[at]?.kind ?? 'date')) works = worksOf(named[at]?.topic ?? '');
  // What is striven for is told as a goal elsewhere.
  const intent = /力争|确保/.test(own) ? '' : '计划';
  const when =
    /已|累计/.test(own) || !toCome.test(own) ? '' : `${/年内|年底前/.exec(own)?.[0] ?? ''}${intent}`;
  const label = `${/^(?:年度|全年|今年|计划)$/.test(works) ? '' : works}${when}完成投资`;
  return { label, topic: label };
}
