/** What stands behind a number. */
import type { Known } from '../place.ts';

/** The words after a number up to the next mark, number or place: 多, 以上 and a joining 的 left out. */
export function phraseAfter(after: string): string {
  const rest = after
    .replace(/^(?:及?以上|及?以下|左右|上下(?![游班级联水行车岗床])|余|多(?!元|样|种))/, '')
    .replace(/^的/, '');
  return (
    /^(?:[^，、；。：（）…\d\n]|（[^）\d]{1,6}）|(?<=[A-Za-z])\d|\d(?=[A-Za-z]))+/.exec(
      rest.slice(0, 30),
    )?.[0] ?? ''
  )
    .replace(/(?<=..)的(?:前提|情况|基础|背景|形势|条件)[下上].*$/, '')
    .replace(/(?<=..)第[一二三四五六七八九十]{1,3}[位名]$/, '')
    .trim();
}

/** Where a phrase behind a number ends, in the text. */
export const endOf = ({ end, around: { after } }: Known, phrase: string): number =>
  end + after.indexOf(phrase) + phrase.length;
