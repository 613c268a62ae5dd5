/** Whether labels name things of one sort, and what a label measures: what may stand side by side in a chart. */
import { thingChanged } from '../check/names.ts';
import type { Figure } from '../model.ts';
import { raised } from '../read/en/phrases/naming.ts';

/**
 * Whether two labels name things of one sort: by how they end, 省重点项目, 市重点项目, or in English by the noun
 * that all else hangs on, “Exports of cars”, “Farm exports”. Amounts of anything may be called 企业 or 项目, so
 * they must share more than rates do.
 */
export function sameSort(a: Figure, b: Figure): boolean {
  if (measureOf(a) === measureOf(b)) return true;
  if (isPartOf(a, b) || isPartOf(b, a)) return false;
  if (isShare(a) || isShare(b))
    return isShare(a) && isShare(b) && partedOf(a) !== '' && partedOf(a) === partedOf(b);
  if (/^[A-Za-z]/.test(a.label)) return headOf(a) === headOf(b);
  const needed = a.kind === 'amount' ? 4 : 2;
  return whatOf(a).slice(-needed) === whatOf(b).slice(-needed);
}

/** “进入前列的指标” are some of 指标: a part is told beside its whole, and not against it. */
const isPartOf = (part: Figure, whole: Figure): boolean => part.label.endsWith(`的${whole.label}`);

/** Shares of two wholes cannot be compared: 占规上工业比重 and 占地区生产总值比重; of which whole 占比 is, it does not say. */
const isShare = ({ label }: Figure): boolean => /(?:占比|比重|比例)$|\bshare of /i.test(label);
const partedOf = ({ label }: Figure): string =>
  /占(.+?)的?(?:比重|比例)$|\bshare of (.+)$/i.exec(label)?.slice(1).find(Boolean)?.toLowerCase() ?? '';

const headOf = (figure: Figure): string =>
  /(\S+)$/
    .exec(whatOf(figure).split(/ (?:of|in|for|to|from|at|by|on|per|with|as|that|who) /)[0] ?? '')?.[1]
    ?.toLowerCase() ?? '';

/** What grew or fell, or is aimed at, without the word for it: all growth, and all targets, would be of one sort. */
export const whatOf = (figure: Figure): string =>
  named(figure)
    .replace(/^Target for /, '')
    .replace(/目标$/, '')
    .replace(/(?:增速|增长|[增涨降]幅|提高|提升|上升|下降|降低|回落|收窄)$/, '');

const aimed = /目标$|^Target for /;
export const isAimed = ({ label }: Figure): boolean => aimed.test(label);
/** What is measured, whenever it was so, and whether it is so or aimed at. */
export const measureOf = (figure: Figure): string => whatOf(figure).replace(when, '').toLowerCase();

/** Its label; where bars and their title tell of growth anyway, what grew: “Growth in GDP” is GDP. */
export function named({ kind, label }: Figure): string {
  return kind === 'growth' ? raised(thingChanged(label)) : label;
}

/** Over what time something grew: an average of two years is no bar beside the growth of one. */
export const basisOf = ({ label }: Figure): string =>
  /[一二三四五六七八九十\d]+年平均|年均|累计|较\d{4}年/.exec(label)?.[0] ?? '';

/** Words in a label that say when it was so: 原, 上年末, “Previous”, “in 2023”. */
export const when =
  /^(?:原来?|目前|(?:建成|通车|投用)后|(?:上年|去年)(?:[末底]|同期)?|年初|改革前|整治前|改造前|\d{4}年|[一二两三四五六七八九十\d]+年前|Previous )|(?: before| last year| the year before| a year (?:earlier|before|ago)| in (?:(?:the )?(?:first|second|third|fourth) (?:quarter|half)(?: of)? )?(?:19|20)\d\d(?:[-–/]\d\d)?| in the prior year period)$/;
