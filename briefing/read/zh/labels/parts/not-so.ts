/** Those of which something is not so: “仅有2个站点未达标”. */
import { isThing } from '../phrases/caption.ts';
import type { Named, Place } from '../place.ts';

const lacking =
  /^(?:的)?([\u4e00-\u9fff]{2,8}?)(?:仍|还|尚)?((?:未|没有|不|尚未)(?:达标|完成|通过|合格|开工|到位|整改|覆盖|通水|通车|投用|脱贫|办结|落实|销号|启用|通(?:上|了)?[\u4e00-\u9fff]{1,5}))(?=[，。；、]|$)/;

/** Names them by what is wanting: 未达标站点. */
export function notSo({ number }: Place): Named | null {
  if (number.kind !== 'amount' || !/^[个家户项座处所条件村名]$/.test(number.unit)) return null;
  const [, thing = '', wanting = ''] = lacking.exec(number.around.after) ?? [];
  return thing === '' || !isThing(thing)
    ? null
    : { label: `${wanting}${wanting.length > 4 ? '的' : ''}${thing}`, topic: thing };
}
