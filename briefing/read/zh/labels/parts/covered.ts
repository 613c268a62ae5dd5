/** How much of one sum another one covers: “运费收入仅能覆盖燃油成本的七成”, “满足公司约五分之一的用电需求”. */
import { topicOf, type Named, type Place } from '../place.ts';
import { metric, shortened, tidy, undone } from '../phrases/phrases.ts';

const covering =
  /^(?:[，、]?)(.*?)(?:仅|只|尚|还)?(?:能|能够|可|可以|够)?(覆盖|抵消|弥补|抵补|支付)(?!率|面)了?([^，、\d]{2,12})的(?:约|近|不到|超过?)?$/;
const needing =
  /(?:满足|提供|供应|覆盖)(?:了)?(?:公司|园区|全[省市县区]|当地|厂区|企业|其|([\u4e00-\u9fff]{2,6}))?(?:约|近|超过?)?$/;
const need =
  /^(?:左右|以上)?的([\u4e00-\u9fff]{2,6}(?:需求|用量|开支|成本)|[\u4e00-\u9fff]{0,6}(?:用电|用水|用气|用热)量?)(?=[，。；、]|$)/;

/** Names a share by what covers and what is covered; null where nothing covers. */
export function covered(place: Place): Named | null {
  const { number, own } = place;
  if (!/^(?:percent|ratio)$/.test(number.kind)) return null;
  const [, said = '', verb = '', whole = ''] = covering.exec(own) ?? [];
  const who = tidy(said) || undone(topicOf(place));
  if (verb !== '' && metric(who)) return { label: shortened(`${who}${verb}${whole}比例`), topic: who };
  const wanted = needing.test(own) ? need.exec(number.around.after)?.[1] : undefined;
  const where = needing.exec(own)?.[1] ?? '';
  return wanted === undefined ? null : { label: `满足${where}${wanted}`, topic: '' };
}
