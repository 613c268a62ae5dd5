/** What a reckoning starts from: “以总股本5亿股为基数”. */
import { metric } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const reckoned =
  /^(?:的?(?:标准|价格|水平))?的?([\u4e00-\u9fff]{2,4}?)?(?:来|进行)?(?:计算|测算|折算|估算|推算|核算)(?=[，。；、])/;

/** “，人均9万元”: for each of them there is some of what was told before. */
const perHead = /^[^，。；]{0,8}，(?:折合|相当于)?(?:[人户亩]均|每[人户亩])(?:约|近|达到?|超过?|可?达)*\d/;
/** What was told is no further away than this, in UTF-16 units. */
const near = 120;

/** The total that a mean is of; '' where none was told. */
function totalBefore({ number, numbers, index, named, text }: Place): string {
  if (!perHead.test(number.around.after)) return '';
  for (let at = index - 1; at >= 0; at--) {
    const before = numbers[at];
    if (!before || number.start - before.end > near || /\n/.test(text.slice(before.end, number.start))) break;
    if (before.kind !== 'amount') continue;
    const topic = named[at]?.topic ?? '';
    return metric(topic) && !/[率比均]/.test(topic) ? topic.replace(/(?<=..)总额$/, '') : '';
  }
  return '';
}

/** Names a number by its own noun, where 为基数 stands behind it. */
export function basis(place: Place): Named | null {
  const { number, own } = place;
  // “按户均4亩测算”, “按330天运行测算”
  const [, thing = ''] = reckoned.exec(number.around.after) ?? [];
  const by = /(?:按照?|以)((?:每[\u4e00-\u9fff]{1,4}|[户人亩校村]均|[\u4e00-\u9fff]{2,8}))?$/.exec(own);
  if (by && reckoned.test(number.around.after) && (thing === '' || number.kind === 'duration')) {
    const what = by[1]?.replace(/^(?:全年|平均|现有|目前)(?=.|$)/, '') ?? '';
    const people = { 户: '户数', 人: '人口' }[number.unit] ?? '';
    const label = /^全[省市县区镇乡村]$/.test(what)
      ? `${what}${people}`
      : thing !== ''
        ? `${thing}时间`
        : /^每|均$/.test(what)
          ? `${what}测算标准`
          : what;
    return label.length < 2 ? null : { label, topic: totalBefore(place) || label };
  }
  if (!/^为(?:基数|基准|基期|起点)/.test(number.around.after)) return null;
  const label = /(?:^|[^可予得所])以(?:公司|现有|目前|截至[^，]{0,10}的?)?([\u4e00-\u9fff]{2,8})$/.exec(
    own,
  )?.[1];
  return label === undefined ? null : { label, topic: label };
}
