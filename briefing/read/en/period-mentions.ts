/** Where a stretch of text names a period: “in the fourth quarter of 2020”, “for the full year”, “in 2019”. */
import type { Span } from '../../model.ts';

/** Q4, H1, 9M, YTD, FY, “Q4 2019”, “in 2019”; '' where it is none of these. */
export type Period = string;

export interface Mention extends Span {
  period: Period;
  /** A number is held against that of this period: “from the fourth quarter of 2019”. */
  against: boolean;
  /** It is the same part of another year, which says of which part the number is. */
  ofOtherYear: boolean;
  /** A year alone, which says so of the number right before it only: “in 2019”. */
  bare: boolean;
}

const otherYear = "(?:last year|(?:the )?(?:prior|previous|preceding)[ -]year(?:['’]s)?|the year before)";
const mentioned = new RegExp(
  '\\b(?:' +
    [
      '(?:first|second|third|fourth)[ -](?:quarter|half)',
      '(?:Q[1-4]|[1-4]Q|H[12]|[12]H)',
      '(?:six|nine|twelve) months',
      'year[- ]to[- ]date',
      '(?:full|whole)[ -]year',
      '(?<=(?:in|for|during) the )(?:quarter|half[ -]year|(?:fiscal |financial )?year)',
      // “year-over-year to $4 million” is none.
      '(?<!-)(?:fiscal |financial )?year(?= (?:ended|ending|to) )',
      '(?:fiscal|FY) ?(?:year )?(?=(?:20)?\\d\\d\\b)',
    ].join('|') +
    `)\\b(?:,? (?:of |in )?(?:the )?(?:(?:fiscal |FY ?)?(20\\d\\d)|(${otherYear})))?` +
    // “in 2019”
    '|(?<=\\b(?:in|for|during) )(20\\d\\d)\\b(?![-–/])',
  'gi',
);
/** Before a day and no stretch of time. */
const atItsEnd = /\b(?:(?:at|by|since|until) (?:the )?(?:end|close|start|beginning) of|ended) (?:the )?$/i;
const heldAgainst = /\b(from|versus|vs\.?|compared (?:to|with)|against|than|relative to|over|on)\b[^,;]*$/i;

/**
 * The periods that a stretch of text names, in order.
 *
 * @param year the year of the report
 * @param quarter which one “the quarter” is
 */
export function mentionsIn(text: string, year: number | null, quarter: Period = ''): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(mentioned)) {
    const ahead = text.slice(Math.max(0, match.index - 60), match.index);
    const told = match[1] ?? match[3];
    const isOther = match[2] !== undefined || (told !== undefined && Number(told) !== year);
    const held = heldAgainst.exec(ahead)?.[1];
    const name = atItsEnd.test(ahead) ? '' : nameOf(match[0], quarter);
    const one = {
      start: match.index,
      end: match.index + match[0].length,
      period: isOther && told !== undefined ? ofYear(name, told) : name,
      // “over the full year” is within it.
      against: held !== undefined && (isOther || !/^(?:over|on)$/i.test(held)),
      ofOtherYear: held !== undefined && isOther && match[3] === undefined,
      bare: match[3] !== undefined,
    };
    const last = mentions.at(-1);
    // “fourth quarter and full year”: both at once are neither.
    if (last && /^ (?:and|or) (?:(?:for|in) )?(?:the )?$/.test(text.slice(last.end, one.start)))
      mentions.splice(-1, 1, { ...last, end: one.end, period: '' });
    else mentions.push(one);
  }
  return mentions;
}

/** “Q3 2023”, “in 2023”. */
const ofYear = (period: Period, year: string): Period =>
  period === 'FY' ? `in ${year}` : period === '' ? '' : `${period} ${year}`;

const order = ['first', 'second', 'third', 'fourth'];

function nameOf(mention: string, quarter: Period): Period {
  const low = mention.toLowerCase();
  const [, nth = '', part] = /^(first|second|third|fourth)[ -](q|h)/.exec(low) ?? [];
  if (part !== undefined) return `${part.toUpperCase()}${order.indexOf(nth) + 1}`;
  const [, before, n, behind] = /^([qh])?([1-4])([qh])?\b/.exec(low) ?? [];
  if (n !== undefined) return `${(before ?? behind ?? '').toUpperCase()}${n}`;
  if (/^year[- ]to/.test(low)) return 'YTD';
  if (low.startsWith('six')) return 'H1';
  if (low.startsWith('nine')) return '9M';
  if (low.startsWith('quarter')) return quarter.startsWith('Q') ? quarter : 'Q';
  if (low.startsWith('half')) return quarter.startsWith('H') ? quarter : 'H';
  return 'FY';
}
