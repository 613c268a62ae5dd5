/** How a label says of which period it is, and what of a label is the measure without it. */
import { thingChanged } from '../../check/names.ts';
import { lowered, raised } from './phrases/naming.ts';
import { remembered } from '../remembered.ts';

const time =
  /\b(?:quarters?|quarterly|half|halves|(?:full|half|whole)[ -]year|Q[1-4]|H[12]|(?:19|20)\d\d|years?|months?|weeks?|weekly|monthly|daily|annual\w*|year-to-date|previous|before(?! (?:tax|interest|exceptional|depreciation))|earlier|prior|targets?|expected|outlook|forecast)\b/i;
/** A period as a label says it; Full-year for both “full year 2020” and “fiscal 2020”. */
const saidFirst =
  /\b(?:(?:first|second|third|fourth)[ -](?:quarter|half)|Q[1-4]|H[12]|(?:full|whole|fiscal)[ -]year)(?: (?:of )?(?:19|20)\d\d)? /i;

/** Whether a label says when already. */
export const tellsTime = (label: string): boolean => time.test(label);

/** What is measured, as it is compared: “Growth in fourth quarter 2020 Net sales” is of net sales. */
export const measureOf = remembered((label): string =>
  thingChanged(label.replace(saidFirst, ''))
    .toLowerCase()
    .replace(/ on a (?:gaap|reported) basis$|^(?:gaap|reported) /, ''),
);

const before: Record<string, string> = {
  YTD: 'Year-to-date',
  FY: 'Full-year',
  Q: 'Quarterly',
  H: 'Half-year',
  H1: 'First-half',
  H2: 'Second-half',
  '9M': 'Nine-month',
};
const behind: Record<string, string> = {
  YTD: 'in the year to date',
  FY: 'in the full year',
  Q: 'in the quarter',
  H: 'in the half-year',
  H1: 'in the first half',
  H2: 'in the second half',
  '9M': 'in nine months',
};
/** “Shares repurchased”: a name that ends in what was done. */
const deed = / (?:[a-z]+ed|sold|built|made|paid|spent|bought|held|won|lost)$/;

/** “Q4 net sales”, “Rise in full-year net sales”, “Shares repurchased in Q4”. */
export function inPeriod(label: string, period: string): string {
  if (period.startsWith('in ')) return `${label} ${period}`;
  if (deed.test(label)) return `${label} ${behind[period] ?? `in ${period}`}`;
  const change = /^(?:Growth|Rise|Fall|Increase|Decrease|Change) in (?:the )?/.exec(label)?.[0] ?? '';
  // “Q3 2023”
  const [part = '', year = ''] = period.split(' ');
  const name = `${before[part] ?? part} ${year}`.trim();
  const told = change === '' || /^Q\d/.test(name) ? name : lowered(name);
  const what = raised(label.slice(change.length));
  // “Diluted EPS”
  const isPlain =
    /^(?:Diluted|Basic|Adjusted|Underlying|Organic|Net|Gross|Total|Operating|Reported|Free) /.test(what);
  return `${change}${told} ${isPlain ? what.slice(0, 1).toLowerCase() + what.slice(1) : lowered(what)}`;
}
