/** What stands behind a number. */
import type { Known } from '../place.ts';

/** The words after a number up to the next mark, number or place: 多, 以上 and a joining 的 left out. */
export function phraseAfter(after: string): string {
  const rest = after
    .replace(/^(?:及?以上|及?以下|左右|上下(?![游班级联水行车岗床])|余|多(?!元|样|种))/, '')
    .replace(/^的/, '');
  return (
    ofSeveral.exec(rest)?.[0] ??
    /^(?:[^，、；。：（）…\d\n]|（[^）\d]{1,6}）|(?<=[A-Za-z])\d|\d(?=[A-Za-z]))+/.exec(
      rest.slice(0, 30),
    )?.[0] ??
    ''
  )
    .replace(/(?<=..)的(?:前提|情况|基础|背景|形势|条件)[下上].*$/, '')
    .replace(/(?<=..)第[一二三四五六七八九十]{1,3}[位名]$/, '')
    .trim();
}

/** “老年人开展白内障、高血压筛查”: what is done for them has several objects. */
const ofSeveral =
  /^[\u4e00-\u9fff]{2,12}?(?:开展|进行|实施|提供|组织|参加|接受|落实)[\u4e00-\u9fff]{1,6}(?:[、和][\u4e00-\u9fff]{1,6})+?(?:筛查|检查|检测|体检|培训|训练|治疗|康复|服务|评估|改造|补贴|救助)(?=[，。；]|$)/;

/** Where a phrase behind a number ends, in the text. */
export const endOf = ({ end, around: { after } }: Known, phrase: string): number =>
  end + after.indexOf(phrase) + phrase.length;
