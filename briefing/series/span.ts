/** The part of a year that a report is of: what half a year gave is not set beside what a year gave. */

const spans: readonly (readonly [RegExp, string])[] = [
  [/前三季度|1\s*[-—–至~]\s*9月/, '前三季度'],
  [/上半年|半年度|1\s*[-—–至~]\s*6月/, '上半年'],
  [/下半年/, '下半年'],
  [/[一1]季度|1\s*[-—–至~]\s*3月/, '一季度'],
  [/二季度/, '二季度'],
  [/三季度/, '三季度'],
  [/四季度/, '四季度'],
  [/\b(?:first|1st) half\b|\bhalf[- ]year|\bH1\b|\binterim\b/i, 'First half: '],
  [/\bsecond half\b|\bH2\b/i, 'Second half: '],
  [/\b(?:nine months|three quarters)\b/i, 'Nine months: '],
  [/\bfirst quarter\b|\bQ1\b/i, 'First quarter: '],
  [/\bsecond quarter\b|\bQ2\b/i, 'Second quarter: '],
  [/\bthird quarter\b|\bQ3\b/i, 'Third quarter: '],
  [/\bfourth quarter\b|\bQ4\b/i, 'Fourth quarter: '],
];

/**
 * The part of a year in a report's title, as it stands before a label; '' where it is of a whole year.
 *
 * @example spanOf('江州市2023年上半年工作总结') // '上半年'
 */
export const spanOf = (title: string): string => spans.find(([said]) => said.test(title))?.[1] ?? '';

/** The words before a number without the part of a year: in a report that is of it they say nothing more. */
export const withoutSpan = (before: string): string =>
  spans.reduce((text, [said]) => text.replace(said, ''), before);
