/** How far a work got, told by where it stands: “大坝填筑至高程128米，比计划工期提前20天”. */
import type { Named, Place } from '../place.ts';

const to =
  /^[，、]?(?:主?[，]?)?([\u4e00-\u9fff]{2,6}?)(填筑|浇筑|回填|开挖|掘进|蓄水|封拱|灌浆|爬升|下沉)(?:施工)?(?:已|全线|全部)*[至到](?:了)?(高程|标高|深度|水位|里程)?(?:约|近)?$/;

/** Names the height by the work: 大坝填筑高程. */
export function filledTo({ number, own }: Place): Named | null {
  const [, what = '', deed = '', how = ''] = to.exec(own) ?? [];
  if (what === '' || how === '' || number.kind !== 'amount') return null;
  return { label: `${what}${deed}${how}`, topic: `${what}${deed}` };
}
