/** Money set aside: what it is for tells more than whose it was. */
import { wordsOf } from '../../lexicon/index.ts';
import { shortened } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const setAside =
  /(?:筹措|筹集|争取|腾出|拿出|掏出|挤出|安排|拨出|拨付|下拨|列支|追加)(?:专项)?(?:资金|财力|经费)?(?:了|约|近|超过?|不少于|不低于|专项)*$/;
const aim =
  /^(?:左右|以上|多|余)?的?(?:资金|专款|，)?(?:专门|专项|全部|主要)?(用[于来在])?([^，。；、\d]{4,14})(?=[，。；、]|$)/;

/** Names a sum by what it was set aside for: 支持科技攻关资金 of “县里将拿出2亿元支持科技攻关”. */
export function outlay({ number, own }: Place): Named | null {
  if (number.kind !== 'amount' || !/元$/.test(number.unit) || !setAside.test(own)) return null;
  const [, meant, purpose = ''] = aim.exec(number.around.after) ?? [];
  const [first] = wordsOf(purpose);
  // “安排2亿元专项债券”: what stands behind is what was set aside.
  if (!first || (meant === undefined && !'vsw'.includes(first.class))) return null;
  const label = shortened(`${purpose}资金`);
  return { label, topic: label };
}
