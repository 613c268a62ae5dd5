/** Slides found while one types: by number, title, keyword, or the initials of their sound. */
import { fold } from './fold.ts';
import { soundOf, soundsLike, type Sound } from './pinyin.ts';

/** A slide as it is looked for. */
export interface SlideName {
  /** Its 1-based number in the run; null for a back-up slide, which has none. */
  number: number | null;
  /** '' for a slide of no keyword. */
  keyword: string;
  title: string;
}

/** Longer titles are heard by their beginning. */
const heard = 24;

/**
 * Places (from 0) of the slides that typed words mean, the best first; all of them when nothing is typed.
 *
 * @example findSlides('wzyj', [{ number: 2, keyword: '稳', title: '稳中有进' }]) → [0]
 */
export function findSlides(typed: string, slides: readonly SlideName[]): number[] {
  const wanted = fold(typed);
  if (wanted === '') return slides.map((_, index) => index);
  const found = slides.flatMap((slide, index) => {
    const score = scoreOf(wanted, slide);
    return score === null ? [] : [{ index, score }];
  });
  return found.sort((a, b) => a.score - b.score || a.index - b.index).map(({ index }) => index);
}

/** The lower the better; null: this is not meant. */
function scoreOf(wanted: string, { number, keyword, title }: SlideName): number | null {
  if (/^\d+$/.test(wanted) && number !== null) {
    if (String(number) === String(Number(wanted))) return 0;
    if (String(number).startsWith(wanted)) return 1;
  }
  const [name, words] = [fold(keyword), fold(title)];
  if (name === wanted) return 1;
  if (name.startsWith(wanted)) return 2;
  if (words.startsWith(wanted)) return 3;
  if (words.includes(wanted) || name.includes(wanted)) return 4;
  const letters = wanted.replaceAll(' ', '');
  if (!/^[a-z]+$/.test(letters)) return null;
  if (sounds(letters, name)) return 2;
  return sounds(letters, words.slice(0, heard)) ? 5 : null;
}

/** One character is meant by the beginning of its syllable, several by the letters of theirs. */
function sounds(letters: string, text: string): boolean {
  const sound: Sound = soundOf(text);
  const first = sound[0]?.syllables.some((syllable) => syllable.startsWith(letters)) ?? false;
  return first || (letters.length > 1 && soundsLike(letters, sound) !== null);
}
