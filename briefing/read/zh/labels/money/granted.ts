/** What is given to whom, by a rule: “对首次上云的企业最高给予30万元补贴”. */
import { shortened } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const giving =
  /^[，、]?对(?!于)([^，。；、\d]{2,16}?)，?(按每[\u4e00-\u9fff]{1,2}|每[\u4e00-\u9fff]{1,2})?(一次性)?(最高|不超过)?(?:一次性)?(?:可?给予|予以|发放|提供|安排)(?:最高|不超过|约|总额)*$/;
const kind =
  /^(?:以内|以下)?的?(?:一次性)?((?:资金|创业|安家|综合|专项|贷款|研发)?(?:支持|奖励|补助|补贴|资助|奖补|扶持|贴息|经费))/;

/** “光研发费用加计扣除就享受了300多万元”: what it was that so much came of. */
const enjoyed =
  /(?:光|仅|单)是?([\u4e00-\u9fff“”]{2,14}?)(?:这?一项)?，?就(享受|减免|节省|节约|省下?|拿到|领到)了?(?:约|近|超过?)?$/;

/** “靠‘人才贷’拿到了500万元信用贷款”: the noun behind the number is what was got, and by what means it was. */
const gotBy =
  /^[，、]?(.*?)(?:拿到|拿下|申请到|申请了|贷到|贷了|借到|借了|批到|(?<=(?:靠|凭|凭借|依托|利用|通过|用|以).*)(?:获得|获批|取得|获|得到|换来|换回|贷得))了?(?:约|近|超过?|一笔|首笔)*$/;
const meansOf =
  /(?:靠着?|凭着?|凭借|依托|利用|通过|用|以)(?:一纸|一张|一份|这笔|这款|[一几]项)?([^，、靠凭借]{2,})$/;
const got =
  /^(?:以上|左右|多)?的?([\u4e00-\u9fff“”]{0,8}?(?:贷款|授信|补贴|补助|奖补|奖励|资助|资金|贴息|赔款|赔付|奖金|退税|融资))(?=[，。；、]|$)/;

/** “拿到了市里的‘创新贷’，1500万元，”: the clause before tells what the sum is. */
const gotBefore =
  /(?:拿到|拿下|申请到|贷到|贷了|办下|领到|获得|获批|争取到|收到)了?(?:[^，。；\d“‘]{0,8}的)?(?:一笔|首笔|这笔)?([“‘][^“”‘’]{2,10}[”’](?:贷款|产品|补贴)?|[\u4e00-\u9fff]{2,10}(?:贷款?|补贴|补助|授信|融资|奖金|赔款|奖励))，[”’]?$/;

/** Names the sum by those who get it and what it is: 首次上云企业最高补贴. */
export function granted({ number, own }: Place): Named | null {
  if (number.kind !== 'amount' || number.unit !== '元') return null;
  const [, source = '', had = ''] = enjoyed.exec(own) ?? [];
  if (source !== '') return { label: `${had}${source}`, topic: source };
  const named = /^(?:共|整整|足足|一共|总共)?$/.test(own)
    ? gotBefore.exec(number.around.ahead)?.[1]
    : undefined;
  if (named !== undefined && /^[，。；]/.test(number.around.after)) {
    const what = named.replace('‘', '“').replace('’', '”');
    return { label: what, topic: '' };
  }
  const loan = gotBy.exec(own)?.[1];
  const sum = loan === undefined ? undefined : got.exec(number.around.after)?.[1];
  if (loan !== undefined && sum !== undefined) {
    const means = meansOf.exec(loan)?.[1]?.replace('‘', '“').replace('’', '”') ?? '';
    const how = means.length > 10 ? '' : means;
    return { label: how === '' && sum.length < 3 ? `获得${sum}` : `${how}${sum}`, topic: sum };
  }
  const [, whom = '', each = '', once = '', most = ''] = giving.exec(own) ?? [];
  const money = kind.exec(number.around.after)?.[1];
  if (whom === '' || money === undefined) return null;
  const top = most !== '' || /(?:最高|不超过)$/.test(own) ? '最高' : '';
  const label = shortened(
    `${whom.replace(/的(?=[^的]*$)/, '')}${each.replace('按', '')}${once}${top}${money}`,
  );
  return { label, topic: label };
}
