/** For numbers without any noun around them: the words after, whole. */
import { nounOf } from '../own-noun.ts';
import { phraseAfter } from '../phrases/after.ts';
import { tidy } from '../phrases/phrases.ts';
import { topicOf, type Named, type Place } from '../place.ts';

/** What goes on behind a number and names nothing that is counted. */
export const leads =
  /^(?:和(?![美谐平睦])|[与及或至到占把、，；。：（）—–\s]|为(?!民)|被(?!告|执行|保险|监护|困|拐|害|骗)|是|用(?![电水户])|以(?![上色])|在(?!用(?!户)|役|校|园|册|职|岗|建|线|库|编|籍|营|手|售|研|产|保|握|读|轨|[省市县区][高院企])|比(?!赛)|较|由|向|经(?![营济理验费贸典])|将(?!军)|同比|环比|分别|增长|下降|提高|其中|左右$|大关|门槛|关口|[新大]?台阶|之间|略|微[幅降增升]|[降增升减跌涨][至到]|(?:压缩|精简|缩减|缩短|扩大|调整|优化|整合)[到至为]|明显|大幅(?!面)|减少|增加|上升|下滑)/;

/** “拿到了期盼已久的产权证” → 拿到产权证. */
export const plainDeed = (deed: string): string =>
  deed.replace(/^([\u4e00-\u9fff]{2})了?[^，的]{2,10}的([\u4e00-\u9fff]{2,6})$/, '$1$2');

const gone =
  /^(?:左右|以上)?(?:全部|全都|全额|均|都|直接|将)*((?:转给|拨给|拨付|下拨|下达|交给|划给|留给|用于|投向|转付)[\u4e00-\u9fff、]{2,10})(?=[，。；]|$)/;

/** Names a number by all that follows it, or by what was spoken of. */
export function afterAll(place: Place): Named | null {
  // “上述8000万元全部转给街道”
  const goes = /元$/.test(place.number.unit) ? gone.exec(place.number.around.after)?.[1] : undefined;
  if (goes !== undefined) return { label: `${goes}的资金`, topic: '资金' };
  const phrase = phraseAfter(place.number.around.after);
  const label = (/^[—–]/.test(phrase) ? '' : tidy(plainDeed(phrase.replace(leads, '')))) || topicOf(place);
  return label === '' ? null : { label, topic: nounOf(label, false) };
}
