/** Numbers that another one is held against: what was forecast, and what the rise was the time before. */
import { isAdjective } from '../../words/classes.ts';
import { clauseOf, leadOf, wordAfter, type Setting } from '../setting.ts';
import type { Token } from '../../words/tokens.ts';

const forecasts =
  /^(?:forecasts?|expectations?|consensus|estimates?|projections?|predictions?|readings?|polls?)$/;
const foretold = /^(?:forecast|expected|projected|predicted|anticipated|estimated|pencilled)$/;
/** Who foretells, as the subject of a sentence. */
const forecaster =
  /\b(?:economists?|analysts?|forecasters|pundits|strategists|consensus|reuters|bloomberg|factset|traders|investors)\b/i;

/** “Analysts had expected 0.3 percent”: whose forecast it is says nothing of what it is a forecast of. */
export const isForecaster = (subject: string): boolean =>
  forecaster.test(subject) && !/^(?:number|share|proportion) of\b/i.test(subject);

/** “missing the 3.9% forecast”, “below expectations of 2%”, “the 0.4 per cent projected by the bank”. */
export function isForecast(setting: Setting): boolean {
  const { tokens, lead } = setting;
  const next = wordAfter(setting);
  if (forecasts.test(next) || foretold.test(next)) return true;
  // “the 1.4% median estimate”, “the 2% that analysts had expected”
  if (
    forecasts.test(wordAfter(setting, 2)) &&
    (isAdjective(next) || forecaster.test(next) || next === 'median')
  )
    return true;
  return /^(?:of|for|at)$/.test(leadOf(setting)) && forecasts.test(tokens[lead - 1]?.low ?? '');
}

/** “grew by 3.4%, easing from 3.7%”: what it slowed or quickened from, where nothing else is said to have. */
export function isEarlier(setting: Setting, previous: Setting): boolean {
  const { tokens, lead, group } = setting;
  const clause = clauseOf(setting);
  if (!clause || !group || setting.clause - previous.clause > 1 || leadOf(setting) !== 'from') return false;
  return group.verb.form === 'ing' && group.start === clause.start && isBare(tokens, group.end, lead);
}

/** Nothing between a verb and the small word before a number but how it was done. */
const isBare = (tokens: Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ low }) => /ly$|^(?:up|down|back)$/.test(low));
