/** How large the numbers of one slide are set: all alike, as large as the widest allows. */
import { lineCount, textWidth } from '../../briefing/build/measure.ts';
import { stages, type Aspect, type Card, type Slide } from '../../briefing/model.ts';

/** A unit's height beside its number's, never below the floor, and the gap between them in em of the number. */
const unitShare = 0.36;
const unitFloor = 28;
const gap = 0.12;

/**
 * The size of these numbers, in slide units.
 *
 * @param width of the column that each has
 * @param largest what they are never set above
 */
export function numberSize(cards: Card[], width: number, largest: number): number {
  const sizes = cards.map(({ number, unit }) => {
    const digits = textWidth(number);
    if (unit === '') return width / Math.max(1, digits);
    const units = textWidth(unit);
    const size = width / Math.max(1, digits + gap + unitShare * units);
    return size * unitShare >= unitFloor ? size : (width - unitFloor * units) / (digits + gap);
  });
  return Math.floor(Math.max(unitFloor, Math.min(largest, ...sizes)));
}

/** Bullets that leave a slide half empty are set larger, never as large as the title above them. */
const bulletSizes = { few: 46, fewUnderSmallTitle: 40, many: 36 };
const bulletLine = 1.5;
/** The gap under each bullet, in em of its text. */
export const bulletGap = 0.9;

/**
 * The height of a slide's bullets, in slide units: the larger one where all of them find room at it.
 *
 * @param em per line at the smaller size
 * @param title the height of the title over them
 */
export function bulletSize(bullets: string[], em: number, title: number, aspect: Aspect): number {
  const room = stages[aspect].height - 72 - 190 - 24 - 40 - 32 - 40;
  const size = title > 60 ? bulletSizes.few : bulletSizes.fewUnderSmallTitle;
  const lines = bullets.reduce((sum, bullet) => sum + lineCount(bullet, (em * bulletSizes.many) / size), 0);
  const height = lines * size * bulletLine + bullets.length * size * bulletGap;
  return height <= room ? size : bulletSizes.many;
}

/** In em: what no line break shortens. Chinese may break after any character. */
const longestWord = (text: string): number =>
  Math.max(0, ...text.split(/\s+|(?<=[\u2e80-\uffef])/).map(textWidth));

/** The room that a hero's words have in its seal, in slide units, and the height of a line in em. */
const seal = { width: 540, height: 520, line: 1.15 };
const largestWord = 240;

/** A hero's character fills its seal; a word is as large as its longest part and all of its lines allow. */
export function heroSize(name: string): number {
  if ([...name].length === 1) return 560;
  const told = heroLines(name);
  if (told.length > 1) return sizeOf(told);
  let size = Math.min(largestWord, Math.floor(seal.width / longestWord(name)));
  while (size > 40 && lineCount(name, seal.width / size) * size * seal.line > seal.height) size -= 4;
  return size;
}

const sizeOf = (lines: string[]): number =>
  Math.floor(
    Math.min(
      largestWord,
      seal.width / Math.max(...lines.map(textWidth)),
      seal.height / (seal.line * lines.length),
    ),
  );

/** A Chinese name of several words; so long a one takes three lines. */
const severalWords = /^[\u4e00-\u9fff、]{5,14}$/;
const threeLines = 9;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** 特种设备 and 安全, 环境与 and 安全生产: a hero of several Chinese words is broken between them; four stand two by two. */
export function heroLines(name: string): string[] {
  if (/^[\u4e00-\u9fff]{4}$/.test(name)) return [name.slice(0, 2), name.slice(2)];
  const units = severalWords.test(name) ? unitsOf(name) : [];
  const count = name.length < threeLines ? 2 : 3;
  const [best] = broken(units, count).sort(
    (a, b) => widest(a) - widest(b) || (b[0] ?? '').length - (a[0] ?? '').length,
  );
  return best ?? [name];
}

const widest = (lines: string[]): number => Math.max(...lines.map(textWidth));

/** All ways to set units on so many lines. */
function broken(units: string[], count: number): string[][] {
  if (count === 1) return units.length === 0 ? [] : [[units.join('')]];
  return units.flatMap((_, at) =>
    at === 0 ? [] : broken(units.slice(at), count - 1).map((rest) => [units.slice(0, at).join(''), ...rest]),
  );
}

/** Words that no line break parts: 维 and 权 by themselves are 维权, and 、 and 和 stay with what they follow. */
function unitsOf(name: string): string[] {
  let wasAlone = false;
  return [...words.segment(name)].reduce<string[]>((units, { segment }) => {
    const isJoint = /^[、和与及]$/.test(segment);
    const isAlone = segment.length === 1 && !isJoint;
    const last = units.at(-1);
    if (last !== undefined && (isJoint || (isAlone && wasAlone))) units[units.length - 1] = last + segment;
    else units.push(segment);
    wasAlone = isAlone;
    return units;
  }, []);
}

/** Beside the hero of a keyword: what is left of the stage's width, and of its height between its margins. */
const besideHero = 192 + 640 + 88;
const aboveAndBelow = 72 + 40 + 60;
const headings = [72, 64, 56, 48, 40];

/** How the words and numbers beside a keyword's hero are set, in slide units. */
export interface KeywordFit {
  heading: number;
  tagline: number;
  /** Height of its numbers, and how many of them there is room for. */
  number: number;
  cards: number;
}

/**
 * The largest heading whose longest word stays whole and under which all numbers still find room; where
 * none does, as many numbers as fit under the smallest.
 */
export function keywordFit(slide: Extract<Slide, { layout: 'keyword' }>, aspect: Aspect): KeywordFit {
  const width = stages[aspect].width - besideHero;
  const height = stages[aspect].height - aboveAndBelow;
  const number = aspect === '16:9' ? 84 : 62;
  const fits = (text: string, size: number): boolean => longestWord(text) * size <= width;
  const tall = (text: string, size: number): number =>
    text === '' ? 0 : lineCount(text, width / size) * size * 1.35;
  const caption = 24 + tall(slide.subtitle, 32) + 88;
  const perRow = Math.max(1, Math.floor((width + 48) / (240 + 48)));
  const rows = (cards: number): number => Math.ceil(cards / perRow) * (number * 1.1 + 12 + 2 * 42 + 28);
  for (let cards = slide.cards.length; cards >= 0; cards--) {
    for (const heading of headings) {
      const tagline = Math.round(heading * 0.78);
      if (!fits(slide.phrase, heading) || !fits(slide.tagline, tagline)) continue;
      const words = tall(slide.phrase, heading) + tall(slide.tagline, tagline) + caption;
      if (words + rows(cards) <= height) return { heading, tagline, number, cards };
    }
  }
  const heading = headings.at(-1) ?? 40;
  return { heading, tagline: Math.round(heading * 0.78), number, cards: 0 };
}
