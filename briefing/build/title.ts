/** A slide's title: large on two lines, or where that is too little, small on three. */
import { standsAlone } from '../read/head-clause.ts';
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
      standsAlone(title, lead.slice(at)) &&
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
