/**
 * The words everyone shares: what a report is made of, and what a briefing is made of.
 * Places are UTF-16 offsets, end exclusive. Positions shown to people count from 1.
 */
export * from './model/report.ts';
export * from './model/briefing.ts';
