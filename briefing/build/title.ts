/** A slide's title: large on two lines, or where that is too little, small on three. */
import { verbOf } from '../read/en/words/verbs.ts';
import { lineCount, textWidth, type Capacity } from './measure.ts';
import { fitted } from './split.ts';

/** Heights in slide units; three small lines stand as high as two large ones. */
const titleSizes = { large: 64, small: 44 };
const smallLines = 3;

/** A seal with one character is as wide as this; a word's seal grows with it to its largest. */
const sealWidth = { least: 84, most: 380, padding: 40 };
/** Names of so many em are set larger in their seal. */
const shortName = 9;

/** True where a keyword's name is short enough for the larger type of a seal. */
export const isShortName = (name: string): boolean => textWidth(name) <= shortName;

function widthOfSeal(name: string): number {
  if (name.length <= 1) return sealWidth.least;
  const size = isShortName(name) ? 36 : 28;
  return Math.min(sealWidth.most, Math.max(sealWidth.least, textWidth(name) * size + sealWidth.padding));
}

/** Em per line of a large title beside the seal of this keyword ('' where there is none). */
const titleEm = (room: Capacity, name: string): number =>
  room.titleEm - (widthOfSeal(name) - sealWidth.least) / titleSizes.large;

const fitsLarge = (title: string, room: Capacity, name: string): boolean =>
  lineCount(title, titleEm(room, name)) <= room.titleLines;

/** The height at which a title fits. */
export const titleSize = (title: string, room: Capacity, name: string): number =>
  fitsLarge(title, room, name) ? titleSizes.large : titleSizes.small;

/** True where the slide holds the title whole. */
export const titleFits = (title: string, room: Capacity, name: string): boolean =>
  fitsLarge(title, room, name) || lineCount(title, smallEm(room, name)) <= smallLines;

const smallEm = (room: Capacity, name: string): number =>
  (titleEm(room, name) * titleSizes.large) / titleSizes.small;

/** A title as it is shown: whole if three small lines hold it, else cut where a word ends. */
export function fittedTitle(title: string, room: Capacity, name: string): string {
  return titleFits(title, room, name) ? title : fitted(title, smallEm(room, name), smallLines);
}

/** What a clause that stands alone does not begin with. */
export const hanging =
  /^(?:following|with|in|on|at|by|after|before|despite|while|although|though|because|since|as|under|over|during|for|from|to|when|if|among|of|having|being|[A-Za-z]+ing)\b|^(?:在|随着|通过|按|为|对|面对|围绕|聚焦|针对|根据|由于|虽然|如果|截至|其中|以)/i;
/** Nor does it end so. */
const open =
  /(?:过程中|之中|之后|以后|时|情况下|背景下|形势下|领导下|条件下|方面|以来|期间|同时|看|是|为|说|道|到|有)$|\b(?:and|or|but|that|which|is|are|was|were)$/;
/** “Shops, which bring half of our revenue, | grew by 9%”: what was said of so far only now does something. */
const goesOn = (rest: string): boolean => {
  const word = /^\s*([a-z’']+)/.exec(rest)?.[1] ?? '';
  return /^(?:will|is|are|was|were|has|have|had|may|can|could|would|should|must)$/.test(word) || isVerb(word);
};
const isVerb = (word: string): boolean => /^(?:past|participle|s)$/.test(verbOf(word)?.form ?? '');
/** “Half of all Roads, | Bridges and Harbours plans”: names that belong together. */
const isNameList = (title: string, rest: string): boolean =>
  /\s[A-Z][\w’'-]*$/.test(title) && /^,\s[A-Z]/.test(rest);
/** In em: a title says at least so much. */
const leastTitle = 6;

/**
 * A lead that is too long to be read from the last row, told by its first clauses: those that a large title
 * holds, where the bullets tell the rest. The lead itself where no clause of it can stand alone.
 *
 * @param told whether what is left away will stand among the bullets
 */
export function headline(
  lead: string,
  room: Capacity,
  name: string,
  told: (title: string) => boolean,
): string {
  if (fitsLarge(lead, room, name)) return lead;
  const marks = (pattern: RegExp): number[] =>
    [...lead.matchAll(pattern)].map(({ index }) => index).reverse();
  // What stands before a colon says what the list behind it is of.
  const ends = [...marks(/[：；]|[:;](?=\s|[^\d])/g), ...marks(/，|,(?!\d)/g)];
  const end = ends.find((at) => {
    const title = titleTo(lead, at);
    return (
      textWidth(title) >= leastTitle &&
      fitsLarge(title, room, name) &&
      !hanging.test(title) &&
      !open.test(title) &&
      (title.match(/[“「『（(]/g)?.length ?? 0) === (title.match(/[”」』）)]/g)?.length ?? 0) &&
      !goesOn(lead.slice(at + 1)) &&
      !isNameList(title, lead.slice(at)) &&
      told(title)
    );
  });
  return end === undefined ? lead : titleTo(lead, end);
}

/** What stands before a colon or a comma; “今年的主要预期目标是：” and “Our targets are:” without the verb that only leads on. */
const titleTo = (lead: string, at: number): string => {
  const title = lead.slice(0, at);
  return /[：:]/.test(lead.charAt(at))
    ? title.replace(/(?:是|为|如下|有)$|\s(?:are|is|were|was|as follows|are these)$/, '')
    : title;
};
