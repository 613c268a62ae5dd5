/** How nearly a number is meant: the words right before it, or right after. */
import type { Approximation } from '../../../model.ts';
import { isDuration } from './units.ts';

const degree = '(?:just|well|slightly|a little|comfortably|far|only|still)\\s+';
const about =
  'about|around|some|roughly|approximately|approx\\.?|circa|ca?\\.|something like|in the (?:region|order) of|of the order of|~|≈';
const under =
  'nearly|almost|under|less than|fewer than|lower than|smaller than|below|up to|at most|close to|approaching|(?:no|not) (?:more|higher|greater) than|a maximum of|just short of|just shy of|<|≤';
const over =
  'over|more than|above|at least|upwards of|in excess of|exceeding|(?:no|not) (?:fewer|less|lower) than|a minimum of|beyond|greater than|higher than|>|≥';
/** Verbs that say that a mark was left behind; they stay verbs of the sentence. */
const passing =
  /\b(?:exceed(?:s|ed)?|pass(?:es|ed|ing)?|top(?:s|ped|ping)|surpass(?:es|ed|ing)?|cross(?:es|ed|ing)?|broke through|(?<=(?:to|will|should|could) )top)\s+(?:the )?$/i;
const before = new RegExp(
  `(?:^|[\\s(“"])((?:${degree})?(?:(${about})|(${under})|(${over}))\\s*)(?:an? |the |another |(?:an? )?(?:further|additional|extra) )?$`,
  'i',
);

export interface Nearness {
  approx: Approximation | null;
  /** How many characters before the number belong to it. */
  length: number;
}

/**
 * Reads the words around a number.
 *
 * @param ahead up to forty characters before it
 * @param after up to twenty after it
 */
export function nearnessOf(ahead: string, after: string, unit: string): Nearness {
  // “carried as many as 1,200 passengers”
  const within =
    /\b(?:(?:with)?in (?:the|a) range (?:of|between)|as (?:many|much|few|little|high|low) as) $/.exec(
      ahead,
    )?.[0];
  if (within !== undefined) return { approx: null, length: within.length };
  const match = before.exec(ahead);
  if (match) {
    const [whole, , isAbout, isUnder, isOver] = match;
    const length = whole.replace(/^[\s(“"]/, '').length;
    const rest = ahead.slice(0, ahead.length - length).trimEnd();
    if (
      !(/the\s+$/i.test(whole) && isMark(after)) &&
      !(isOver && /^over\s*$/i.test(isOver) && isSpan(unit, rest)) &&
      // “handed over 4,100 keys”: a part of the verb.
      !(isOver && /^over\s*$/i.test(isOver) && /\bhand(?:ed|s|ing)?$/i.test(rest)) &&
      !(
        /^up to\s*$/i.test(isUnder ?? '') &&
        /\b(?:pick|mov|go|edg|tick|creep|nudg|inch|speed|add|head|climb)(?:e?d|e?s|ing|e)?$|\b(?:went|crept|sped|rose|grew)$/i.test(
          rest,
        )
      ) &&
      !isLevel(isUnder ?? isOver ?? '', rest)
    ) {
      return { approx: isAbout ? 'about' : isUnder ? 'under' : 'over', length };
    }
  }
  if (/^\s*(?:or more|and above|or above|and over|or over|plus\b|\+)/.test(after))
    return { approx: 'over', length: 0 };
  if (/^\s*or so\b/.test(after)) return { approx: 'about', length: 0 };
  if (/^\s*or (?:less|fewer|under|below)\b/.test(after)) return { approx: 'under', length: 0 };
  // “passed 7,940 exams” is a deed, “passed 640,000” a mark.
  const deed =
    /\bpass\w*\s+$/i.test(ahead) &&
    unit === '' &&
    /^\s[A-Za-z]/.test(after) &&
    !/^\s(?:in|for|at|by|and|on|last|this|during|with|before|after|when|as|since|within|from)\b/.test(after);
  // “passing the 95% threshold”: the mark itself is told exactly.
  const mark = /the\s+$/i.test(ahead) && isMark(after);
  return { approx: !deed && !mark && passing.test(ahead) ? 'over' : null, length: 0 };
}

/** “$600 million over 3 years” lasts that long; “lasted over 3 years” lasts longer. */
const isSpan = (unit: string, rest: string): boolean =>
  isDuration(unit) &&
  !/(?:\b(?:last(?:s|ed|ing)?|took|takes?|taking|wait(?:ed|ing)?|for|of|by|was|is|were|are|to|after|than|with|within|since)|^)$/i.test(
    rest,
  );

/** “well under the 85 percent standard”, “above the 2% target”: the mark itself is told exactly. */
const isMark = (after: string): boolean =>
  /^\s(?:[a-z]+\s)?(?:target|standard|limit|threshold|benchmark|goal|ceiling|average|cap|requirement|norm|minimum|maximum|recorded|seen|reported|registered|achieved|posted|forecast|expected|planned|allowed|permitted|needed|required|(?:(?:we|they|it|that)\s)?(?:had\s|was\s|were\s)?(?:been\s)?(?:aim|plan|hop|promis|expect|target|budget))/.test(
    after,
  );

/** “5% above 2019”, “12 up to 2024”: a comparison with a mark, not with this number. */
const isLevel = (word: string, rest: string): boolean =>
  /^(?:above|below|higher than|lower than|more than|less than|fewer than)$/i.test(word) &&
  /(?:[\d%]|points|percent|per cent)$/i.test(rest);
