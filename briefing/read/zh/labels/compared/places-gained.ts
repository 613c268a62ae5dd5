/** So many places gained by those who tell it: “在全省考核中，我院排名较上年前进12位”. */
import { judgedIn } from './contest.ts';
import type { Named, Place } from '../place.ts';

const gained =
  /^[，、]?(?:(?:我|本|全)[院局校行县市区省镇乡]|公司|集团|(?!综合|总)([^，、\d排]{2,10}?))?(?:综合|总)?(?:排名|名次|位次)(?:[比较](?:上年|去年|上一?年度|上次|上季度))?(?:又|再|连续|大幅)?(前移|前进|提前|上升|提升|进位|跃升|攀升|后移|下滑|下降)了?$/;
/** “园区营收9亿元，在全省综合考评中前移6位” */
const within =
  /^[，、]?在([^，、\d]{2,20}(?:考核|考评|评价|测评|评估|评比|排行榜|榜单))(?:中|里|上)?(?:又|再|连续|大幅)?(前移|前进|上升|提升|进位|跃升|攀升|后移|下滑|下降)了?$/;
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
  const [, who = '', how] = (/^[位名]$/.test(number.unit) && gained.exec(own)) || [];
  if (how === undefined) return null;
  const label = `${who || (contest.exec(number.around.ahead)?.[1] ?? '')}排名${how}`;
  return { label, topic: label };
}
