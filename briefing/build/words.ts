/**
 * The few words building adds to a report's own. They are handed in, in the report's language,
 * because building knows no catalogue.
 */
export interface SlideWords {
  /** "关键字之二" */
  keywordNumber: (position: number) => string;
  /** Heading of the list of talking points: "要点". */
  agenda: string;
  /** Heading of the numbers that a report tells before its first keyword: "概览". */
  opening: string;
  /** Heading of the last slide of a keyword: "“稳”：数字一览". */
  closing: (name: string) => string;
  /** "来源：…，“稳”" */
  source: (report: string, keyword: string) => string;
  /** After a number's unit: 以上, 左右; before the number: ~, 近, ≤. */
  over: string;
  about: string;
  aboutBefore: string;
  nearly: string;
  atMost: string;
  /** Findings as chart titles. */
  times: (high: string, low: string, times: string) => string;
  higher: (high: string, low: string) => string;
  highest: (label: string, display: string) => string;
  most: (label: string, display: string) => string;
  /** What is, beside what is aimed at: "失业率 5.2%，目标 5%". */
  aimed: (label: string, display: string, target: string) => string;
  grewMore: (high: string, low: string) => string;
  fellMore: (high: string, low: string) => string;
  /** Title of a briefing of one keyword in several reports. */
  across: (keyword: string) => string;
  /** What grows, named by its growth: "固定资产投资增速". */
  growthOf: (label: string) => string;
  /** Titles of a series: what it went from and to, each number with its unit. */
  rose: (label: string, from: string, to: string) => string;
  /** The same of rates and ranks. */
  climbed: (label: string, from: string, to: string) => string;
  fell: (label: string, from: string, to: string) => string;
  stayed: (label: string, display: string) => string;
  /** From the first value to the last, in their unit: "增加 4.89万户"; `share` is that in percent, or ''. */
  more: (difference: string, share: string) => string;
  less: (difference: string, share: string) => string;
  /** The same of ranks, in places. */
  up: (places: string) => string;
  down: (places: string) => string;
  /** "2.3个百分点" */
  percentagePoints: (count: string) => string;
  /** Under a change: that it was computed, perhaps from numbers that are not exact. */
  computed: (change: string, roughly: boolean) => string;
  /** "2020年" */
  year: (year: number) => string;
  /** Which report the values of some years are from: "2019、2020年：《…》". */
  sourceOf: (years: number[], report: string) => string;
}
