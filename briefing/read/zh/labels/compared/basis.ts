/** What a reckoning starts from: “以总股本5亿股为基数”. */
import type { Named, Place } from '../place.ts';

const reckoned =
  /^(?:的?(?:标准|价格|水平))?的?([\u4e00-\u9fff]{2,4}?)?(?:来|进行)?(?:计算|测算|折算|估算|推算|核算)(?=[，。；、])/;

/** Names a number by its own noun, where 为基数 stands behind it. */
export function basis({ number, own }: Place): Named | null {
  // “按户均4亩测算”, “按330天运行测算”
  const [, thing = ''] = reckoned.exec(number.around.after) ?? [];
  const by = /(?:按照?|以)((?:每[\u4e00-\u9fff]{1,4}|[户人亩校村]均|[\u4e00-\u9fff]{2,8}))?$/.exec(own);
  if (by && reckoned.test(number.around.after) && (thing === '' || number.kind === 'duration')) {
    const what = by[1]?.replace(/^(?:全年|平均|现有|目前)(?=.|$)/, '') ?? '';
    const label = thing !== '' ? `${thing}时间` : /^每|均$/.test(what) ? `${what}测算标准` : what;
    return label.length < 2 ? null : { label, topic: label };
  }
  if (!/^为(?:基数|基准|基期|起点)/.test(number.around.after)) return null;
  const label = /(?:^|[^可予得所])以(?:公司|现有|目前|截至[^，]{0,10}的?)?([\u4e00-\u9fff]{2,8})$/.exec(
    own,
  )?.[1];
  return label === undefined ? null : { label, topic: label };
}
