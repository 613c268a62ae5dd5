/** A rank says that it is one: “总量（全省）” is 总量全省排名. */
import type { Known } from '../place.ts';

/** Where or among whom something ranks, in brackets behind it. */
const among =
  /^(.{2,})（((?:全[国省市县区州]|世界|全球|国内|省内|市内|同类|百强)[^（）、\d]{0,10}|[\u4e00-\u9fff]{2,3}(?<!全)[省市州县])）$/;

/** The label of a place among others, told as one: 固定资产投资增速全市排名. */
export function asRank(label: string, { kind, unit }: Known): string {
  const [, what, where] = kind === 'rank' && unit !== '个' ? (among.exec(label) ?? []) : [];
  return what === undefined || where === undefined || /(?:排名|位次|名次)$/.test(what)
    ? label
    : `${what}${where.replace(/(?:排名|位次|名次)$/, '')}排名`;
}
