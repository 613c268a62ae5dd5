/** Money or a measure in millions, whose unit the number before it told: “to 4.2 billion euros from 4.9 billion”. */
import type { Found } from './numbers.ts';
import { isMoney, isPercent } from './units.ts';

const nearly = '(?:(?:only|just|about|around|some|over|nearly|almost|roughly) )*';
/** Where the number ends its clause, or only when it was so follows: “a year earlier”, “in 2023”. */
const isWhole =
  /^(?:$|[.;:)]|,(?!\d)|\s(?:in|at|on|by|the|an?|last|this|one|two|three|and|but|while|as|over|during)\b)/;
const isMore = /^ (?:more|less|higher|lower|above|below|up|down)\b/;
const ways: [between: RegExp, after: RegExp][] = [
  // “raised 6.2 million francs, 0.4 million more than foreseen”
  [/^, (?:about |some |around |nearly |over |roughly )?$/, isMore],
  // “4.1 trillion rupees, of which foreign funds supplied 0.6 trillion”
  [/^,? of which [^.,;\d]{3,60} $/, /^(?:$|[.,;)]| (?:and|in|from|for|to|by)\b)/],
];
/** The same at another time or elsewhere. */
const compared: RegExp[] = [
  // “to 4.2 billion euros from 4.9 billion”, “6.7 billion yuan, up from 5.1 billion in 2023”
  new RegExp(`^,? (?:(?:up|down) )?from ${nearly}(?:the )?$`),
  // “87 million francs last year, against 91 million”
  new RegExp(
    `^(?: (?:last|this) [a-z]+| in \\d{4})?,? (?:as )?(?:against|versus|compared (?:with|to)) ${nearly}(?:the )?$`,
  ),
  // “from 2.3 billion dollars in 2023 to 1.9 billion”
  new RegExp(`^(?: (?:last|this) [a-z]+| in \\d{4})? to ${nearly}$`),
];

/** Whether a number without a unit is told in that of the one before it. */
export const isSumLike = (last: Found, found: Found, between: string, after: string): boolean =>
  found.magnitude !== '' &&
  ((isMoney(last.unit) && ways.some(([ahead, behind]) => ahead.test(between) && behind.test(after))) ||
    (last.unit !== '' &&
      !isPercent(last.unit) &&
      last.magnitude !== '' &&
      isWhole.test(after) &&
      compared.some((way) => way.test(between))));
