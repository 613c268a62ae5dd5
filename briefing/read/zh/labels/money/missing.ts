/** Money that is still wanting: “在建项目尚有2亿元资金没有到位”. */
import { tidy } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const wanting =
  /^(?:左右|以上)?的?([\u4e00-\u9fff]{0,6}(?:资金|经费|贷款|债务|款项|货款|工程款))(?:还|仍|尚)?(?:没有?|未能?|难以|无法)(落实|到位|拨付|兑付|收回|支付|偿还|结清|化解|清偿)/;

/** Names money that has not come by what is wanting of it: 在建项目未到位资金. */
export function missing({ number, own }: Place): Named | null {
  if (number.kind !== 'amount' || !/元$/.test(number.unit)) return null;
  const [, money = '', verb = ''] = wanting.exec(number.around.after) ?? [];
  if (verb === '') return null;
  const whose = tidy(own.replace(/(?:尚|还|仍)?有?(?:约|近|超过?)?$/, ''));
  return { label: `${whose}未${verb}${money}`, topic: money };
}
