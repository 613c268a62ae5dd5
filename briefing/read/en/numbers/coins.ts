/** Money that no list knows: “a budget of 418 million tavars”. */
import { isPerson } from '../words/classes.ts';

/** What is told in money, and the words that may stand before the sum. */
const costs =
  '(?:budgets?|costs?|prices?|revenues?|incomes?|spending|expenditures?|arrears|fees?|allowances?|levy|levies|fines?|grants?|loans?|profits?|salar(?:y|ies)|pensions?|debts?|funds?|turnover|deficits?|surplus(?:es)?|investments?|subsid(?:y|ies)|worth|spent|invested|paid|pays?|borrowed|owed)';
const unknown = new RegExp(
  `\\b${costs}\\b(?:[^.;]|\\.(?=\\d)){0,60}?\\b\\d[\\d,.]* (?:million|billion|thousand) ([a-z]{3,}s)\\b`,
  'gi',
);
/** “costs 35 marks a month”: what somebody pays again and again. */
const paidEach =
  /\b(?:costs?|charges?|pays?|(?:price|fee|rent|fare|ticket) (?:of|at|is|was)) (?:about |around |only |just |some )?\d[\d,.]* ([a-z]{3,}s) (?:an?|per|each) (?:day|week|month|year|person|head|trip|night|term|child)\b/gi;
/** Things that are counted in millions too. */
const things =
  /^(?:tonnes|tons|litres|liters|barrels|users|homes|meters|metres|hours|times|years|passengers|visits|trips|journeys|households|families|jobs|units|shares|items|copies|cases|points|doses|trees|hectares|acres|kilometres|kilometers|miles|kilowatts|megawatts|downloads|subscribers|accounts|vehicles|cars|bottles|parcels|letters|calls|records|lives|days|weeks|months|minutes|deaths|places|points)$/i;

/**
 * The words that a text uses for money and no list knows, in small letters: what stands after “million” where a
 * budget, a cost or an income is told.
 */
export function coinsIn(text: string): ReadonlySet<string> {
  const coins = new Set<string>();
  for (const [, word = ''] of [...text.matchAll(unknown), ...text.matchAll(paidEach)])
    if (!things.test(word) && !isPerson(word.toLowerCase())) coins.add(word.toLowerCase());
  return coins;
}
