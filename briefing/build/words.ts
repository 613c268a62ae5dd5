/**
 * The few words building adds to a report's own. They are handed in, in the report's language,
 * because building knows no catalogue.
 */
export interface SlideWords {
  /** "关键字之二" */
  keywordNumber: (position: number) => string;
  /** Heading of the list of talking points: "要点". */
  agenda: string;
  /** Heading of the last slide of a keyword: "“稳”：数字一览". */
  closing: (name: string) => string;
  /** "来源：…，“稳”" */
  source: (report: string, keyword: string) => string;
  /** After a number's unit: 以上, 左右; and the note under a number that was not quite reached. */
  over: string;
  about: string;
  under: string;
  /** Findings as chart titles. */
  times: (high: string, low: string, times: string) => string;
  higher: (high: string, low: string) => string;
  highest: (label: string, display: string) => string;
  most: (label: string, display: string) => string;
  grewMore: (high: string, low: string) => string;
  fellMore: (high: string, low: string) => string;
}
