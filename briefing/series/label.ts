/** What two figures must share to be one thing measured twice: a name, a place, a unit. */
import { nameOfChange, plainLabel } from '../check/names.ts';
import type { FigureKind } from '../model.ts';

/** Words of time before a name, and words that only lead on to the number. */
const leading = /^(?:年末|年底|期末|全年|当年|今年|本年|去年|上年|\d{4}年?末?)+/;
const trailing = /(?:达到|达|为|完成|实现)$/;
/** “X较2020年增速”: over which year it grew is no part of the name; where that is not the year before it is none of the series (`hasOtherBase`). */
const base = /较(?:19|20)\d{2}年(?:同期|[末底初])?(?=[增涨降跌升][速幅])/;
const englishLeading = /^(?:(?:the|our|its|total|city's|county's|annual|full-year)\s+)+/i;
/** “Net debt in 2023”, “Net debt a year earlier”: what it was is of the same series. */
const englishTime =
  /\s(?:in (?:(?:FY ?)?(?:19|20)\d\d(?:[-–/]\d\d)?|FY ?\d\d)|a year (?:earlier|before|ago)|last year|the year before|in the (?:previous|prior|preceding) year)$/i;

/** A label as it is compared: “全市年末常住人口” and “常住人口” are one; so are a change's “GDP” and “生产总值增速”. */
export function labelKey(label: string, kind: FigureKind = 'amount'): string {
  const plain = (text: string): string =>
    plainLabel(
      text
        .replace(/[“”"'‘’·、,，]/g, '')
        .replace(base, '')
        .replace(englishLeading, '')
        .replace(englishTime, ''),
    );
  let text = plain(label.normalize('NFKC'));
  for (let former = ''; former !== text;) {
    former = text;
    const shorter = text.replace(leading, '').replace(trailing, '');
    if (shorter.length >= 2) text = plain(shorter);
  }
  return nameOfChange(text, kind);
}

const units: Record<string, string> = {
  '％': '%',
  percent: '%',
  'per cent': '%',
  位: '',
  名: '',
  x: 'times',
};
/** A unit as it is compared; a rank is one with 位 or without. */
export const unitKey = (unit: string): string => units[unit.toLowerCase()] ?? unit.toLowerCase();

export const isProvince = (region: string): boolean => /(?:省|自治区)$/.test(region);

const inName = '(?![在于的日年月和与全我本各该为了是及对从到向中])[\\u4e00-\\u9fff]';
const company = new RegExp(`(?:${inName}){2,20}?(?:公司|集团)`);
const place = new RegExp(`(?:${inName}){2,5}?(?:自治州|自治区|自治县|省|市|县|区|州|旗)`, 'g');
/** Ends of words that are no place of their own. */
const noPlace =
  /(?:城|上|超|都|门|股|楼|夜|集|入|进)市$|(?:园|社|城|发|小|地|景|库|山|校|市|县|辖|片|灾|街|专)区$|郡县$/;
const english =
  /\b([A-Z][\w'-]+(?: [A-Z][\w'-]+)?) (?:City|County|Province|District|Council|Inc|Ltd|Limited|plc|Group|Corporation)\b/;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** “翻开衡阳市” without what leads on to the name: its last words, at least two characters and 市. */
function nameAtEnd(text: string): string {
  const words = [...segmenter.segment(text)].map(({ segment }) => segment);
  let name = '';
  while (words.length > 0 && name.length < 3) name = `${words.pop() ?? ''}${name}`;
  return name;
}

/**
 * The place or company a report is of, from its title and first lines; '' when they do not say.
 *
 * @example regionOf('江州市2021年统计公报') // '江州市'
 */
export function regionOf(head: string): string {
  const firm = company.exec(head)?.[0];
  if (firm !== undefined) return firm;
  for (const [name] of head.matchAll(place)) if (!noPlace.test(name)) return nameAtEnd(name);
  return english.exec(head)?.[0] ?? '';
}
