/** So many places gained by those who tell it: “在全省考核中，我院排名较上年前进12位”. */
import { judgedIn } from './contest.ts';
import { tidy } from '../phrases/phrases.ts';
import { topicOf, type Named, type Place } from '../place.ts';

const gained =
  /^[，、]?(?:(?:我|本|全)[院局校行县市区省镇乡]|公司|集团|(?!综合|总)([^，、\d排]{2,10}?))?(?:综合|总)?(?:排名|名次|位次)(?:[比较](?:上年|去年|上一?年度|上次|上季度))?(?:又|再|连续|大幅)?(前移|前进|提前|上升|提升|进位|跃升|攀升|后移|下滑|下降)了?$/;
/** “园区营收9亿元，在全省综合考评中前移6位” */
const within =
  /^[，、]?在([^，、\d]{2,20}(?:考核|考评|评价|测评|评估|评比|排行榜|榜单))(?:中|里|上)?(?:又|再|连续|大幅)?(前移|前进|上升|提升|进位|跃升|攀升|后移|下滑|下降)了?$/;
/** “经济总量在全省前移两位”, “收入8亿元，总量在全市提升1位” */
const among =
  /^[，、]?([^，、\d在]{2,12}?)在(全[国省市县区州]|[\u4e00-\u9fff]{2,8}(?:县|市|区|城市|园区|高校)(?=中|里|的?排|前|提|上|进))(?:中|里)?的?(?:排名|排位|位次)?(?:又|再|连续|大幅)?(前移|前进|上升|提升|进位|跃升|攀升|后移|下滑|下降)了?$/;
/** What they were ranked by. */
const contest =
  /在(?:最新|近期|新近)?(?:公布|发布)?的?([^，。；\d]{2,24}?(?:考核|考评|评价|测评|评估|评比|排行榜|榜单))中，[^。；]{0,20}$/;

/** Names the places by what was ranked: 考核排名前进; a rank would be read from “12位”. */
export function placesGained(place: Place): Named | null {
  const { number, own } = place;
  const [, where = '', moved] = (/^[位名]$/.test(number.unit) && within.exec(own)) || [];
  if (moved !== undefined) {
    const judged = `${judgedIn(place, where)}排名${moved}`;
    return { label: judged, topic: judged };
  }
  const [, thing = '', whom = '', went] = (/^[位名]$/.test(number.unit) && among.exec(own)) || [];
  if (went !== undefined) {
    const total =
      /^(?:经济)?总量$/.test(thing) && /经济|生产总值/.test(topicOf(place)) ? '经济总量' : tidy(thing);
    const label = `${total}${whom}排名${went}`;
    return { label, topic: label };
  }
  const [, who = '', how] = (/^[位名]$/.test(number.unit) && gained.exec(own)) || [];
  if (how === undefined) return null;
  const label = `${who || (contest.exec(number.around.ahead)?.[1] ?? '')}排名${how}`;
  return { label, topic: label };
}
