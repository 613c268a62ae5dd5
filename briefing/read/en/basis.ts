/** What a sum of money is for one of: “$0.12 per share”, “$1.87 per lb”, “40 yuan per person per month”. */
import { isMoney } from './numbers/units.ts';

/** Before the word itself: “per diluted share”, “per square metre”. */
const kinds =
  '(?:(?:fully|diluted|basic|common|ordinary|outstanding|square|sq\\.?|cubic|metric|short|dry|contained|payable|full-time|working) ){0,3}';
const things =
  'share|unit|ADS|lb|pound|ounce|oz|ton|tonne|barrel|bbl|boe|gallon|litre|liter|kg|kilogram|kilo|gram|kWh|MWh|GJ|MMBtu|therm|bushel|hectare|acre|foot|feet|ft|metre|meter|yard|kilometre|kilometer|km|mile' +
  '|person|head|capita|employee|worker|household|family|home|dwelling|pupil|student|child|patient|customer|subscriber|passenger|visitor|guest|resident|inhabitant|trip|visit|ride|ticket|room|night|bed|seat|vehicle';
const times = 'hour|day|week|fortnight|month|quarter|year|annum';
/** “£40 a month” is said of what anybody pays by the month; “per month” says that the sum is not the period’s. */
const one = `(?:(?:per|an?) ${kinds}(?:${things})(?! of\\b)|per (?:calendar )?(?:${times}))`;
/** “($0.12 earnings per share)”: what is measured may stand between. */
const behind = new RegExp(`^ ?((?:[A-Za-z][\\w-]* ){0,4}?)(${one}(?: ${one})?)(?![\\w-])`);

const isTime = new RegExp(` (?:${times})$`);
const toldAsTime: Record<string, RegExp> = {
  day: /\bda(?:y|ily)/i,
  year: /\b(?:year|annual)/i,
  annum: /\b(?:year|annual|annum)/i,
};

/**
 * A finished label with what the sum is told for one of, where that stands right behind the number and the label
 * does not say it.
 *
 * @param after the text behind the number
 */
export function withBasis(label: string, unit: string, after: string): string {
  if (label === '' || !isMoney(unit)) return label;
  const [, between = '', basis = ''] = behind.exec(after) ?? [];
  if (basis === '') return label;
  if (between !== '' && !label.toLowerCase().endsWith(between.trim().toLowerCase())) return label;
  const told = basis.split(/ (?=(?:per|an?) )/).filter((part) => !says(label, part));
  return [label, ...told.map((part) => part.replace(/^an? /, 'per '))].join(' ');
}

/** “Average share price”, “Monthly rent”, “EPS”. */
function says(label: string, basis: string): boolean {
  if (
    new RegExp(`\\bper (?:[a-z]+ ){0,2}[a-z]+$`, 'i').test(label) &&
    isTime.test(basis) === isTime.test(label)
  )
    return true;
  const last = basis.slice(basis.lastIndexOf(' ') + 1);
  if (last === 'share' && /\bEPS\b/.test(label)) return true;
  return (toldAsTime[last] ?? new RegExp(`\\b${last}(?:e?s|ly)?\\b`, 'i')).test(label);
}
