/** All there are by now, beside what was added: “新修机耕路42公里，全县累计建成560公里”, “新增示范社9家，其中省级2家，总数达到41家”. */
import { metric, undone } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const together =
  /^[，、；](全[省市县区镇乡村州国])?(?:目前|至今|现|已)*累计(?!结余|盈余|亏损|折旧|分红)(?:已|共)*([\u4e00-\u9fff]{2})?(?:了|约|近|超过?|达到?|有)*$/;
const sum =
  /^[，、；](?:总数|总量|总计|共计|累计)(?:已经?)?(?:达到?|为|有|增[至到加]+到?|突破|超过)?(?:约|近)?$/;
/** Verbs that say of a sum only that it is one. */
const being = /^(?:达到|拥有|实有|现有|共有|已有|已达|突破|超过)$/;
const freshly =
  /^(?:计划)?(?:新(?:改扩建|改建|扩建|建成|认定|培育|登记|引进|签约|获批|开通|[增建改修设添装开]))(?=..)/;
const closed = /^(?:左右|以上|多)?(?:[，。；、）]|$)/;

/** Names the sum by what was added to it: 全县累计建成机耕路, 示范社总数; null where its own clause names it. */
export function accrued({ number, numbers, named, past, own, text }: Place): Named | null {
  if (number.kind !== 'amount' || past < 0 || !/[累总共]计|总[数量]/.test(own)) return null;
  if (!closed.test(number.around.after)) return null;
  const marked = text[number.start - own.length - 1] ?? '';
  const clause = /^[，、；]/.test(own) ? own : `${marked}${own}`;
  const { ahead, sentence } = number.around;
  const at = ahead.lastIndexOf('其中');
  const parts = at < 0 ? number.start : number.start - ahead.length + at;
  let whole = past;
  while (whole >= 0 && ((numbers[whole]?.end ?? 0) > parts || numbers[whole]?.unit !== number.unit)) whole--;
  const added = named[whole];
  if (!added || (numbers[whole]?.start ?? -1) < sentence.start || numbers[whole]?.kind !== 'amount')
    return null;
  const all = added.label.replace(/^计划/, '');
  const thing = undone(all.replace(freshly, ''));
  if (thing.length < 2) return null;
  if (at >= 0 && whole !== past && sum.test(clause)) return { label: `${thing}总数`, topic: thing };
  const [, where = '', verb = ''] = together.exec(clause) ?? [];
  if (where === '' && (verb === '' || being.test(verb))) return null;
  // “改造老旧小区18个，全市累计完成112个”: the deed was told before.
  const deed =
    verb === '完成' && !freshly.test(all)
      ? all
      : `${being.test(verb) || (metric(thing) && verb !== '完成') ? '' : verb}${thing}`;
  return { label: `${where}累计${deed}`, topic: thing };
}
