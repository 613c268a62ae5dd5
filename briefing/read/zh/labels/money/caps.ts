/** How much aid there is at most: “对新建冷库的农户，按照不超过造价30%的标准给予补助，单个主体最高不超过100万元”. */
import type { Named, Place } from '../place.ts';

const aid = '补助|补贴|奖补|奖励|贴息|资助|补偿|救助';
const given = new RegExp(
  `^(以内)?的?(?:标准|比例|额度)?(?:分[档类])?(?:给予|予以|进行|发放|享受)(?:一次性|财政|资金|适当)*(${aid})`,
);
/** What it is a share of: 造价 of “按照不超过造价”. */
const basis = /(?:按照?|以|给予)(不[超高][过于])?([\u4e00-\u9fff]{2,8}?)(?:总额)?的?(不[超高][过于]|最高)?$/;
const most = new RegExp(
  `^[，、；]?([\\u4e00-\\u9fffA-Z]{0,8}?)(?:年度?)?(?:最高|上限|封顶)?(${aid})?(?:金额|额度|标准|额)?(?:最高|上限|封顶)?(?:可?达到?|不超过|为|至)*$`,
);
const bound = /最高|上限|封顶|不超过/;
const lastAid = new RegExp(`(?:${aid})(?!.*(?:${aid}))`);
const whom = new RegExp(
  `(?:^|[，。；：])(?:对(?:于)?([^，。；]{2,16}?)|([^，。；对]{2,8}?)(?:给予|享受)(?:${aid}))，`,
);

/** 新建冷库 of “对新建冷库的农户，”: what the aid is for; '' where it is not told, or not shortly. */
function forWhat(ahead: string): string {
  const [, those = '', what = ''] = whom.exec(ahead) ?? [];
  const plain = (those || what).replace(/(?:一次性)?(?:给予|予以|按照?|享受).*$|的$/g, '');
  const [all, which = ''] = /^([^的]{3,})的[^的]+$/.exec(plain) ?? [];
  const name = all === undefined ? plain.replace('的', '') : which;
  return name.length >= 2 && name.length <= 10 ? name : '';
}

/** Names a bound or a share of aid by what it is for and whom it is bound for: 新建冷库单个主体补助上限. */
export function capped({ number, own }: Place): Named | null {
  const { kind, unit } = number;
  if (kind === 'percent') {
    const [, within = '', aided = ''] = given.exec(number.around.after) ?? [];
    const [, before = '', what = '', behind = ''] = aided === '' ? [] : (basis.exec(own) ?? []);
    if (what === '') return null;
    const end = `${before}${behind}${within}` === '' ? '比例' : '比例上限';
    const label = `${forWhat(number.around.ahead)}${aided}占${what}${end}`;
    return { label, topic: label };
  }
  if (kind !== 'amount' || unit !== '元' || !bound.test(own)) return null;
  const [all, who = '', told = ''] = most.exec(own) ?? [];
  const kindOfAid = told || (lastAid.exec(number.around.ahead)?.[0] ?? '');
  const what = forWhat(number.around.ahead);
  // “最高补贴3万元” tells as much as can be told.
  if (all === undefined || kindOfAid === '' || (what === '' && told !== '' && !/不超过$/.test(own)))
    return null;
  const label = `${what}${who}${kindOfAid}上限`;
  return { label, topic: label };
}
