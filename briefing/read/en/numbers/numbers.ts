/** Finds the numbers of an English text: as digits, as words, as dates, ranks, fractions and multiples. */
import { lossesOf } from './bracketed.ts';
import { isCode } from './codes.ts';
import { coinsIn } from './coins.ts';
import { datesOf } from './dates.ts';
import { fractionsOf } from './fractions.ts';
import { joinedTimes } from './compounds.ts';
import { joinedRanges } from './ranges.ts';
import { withSharedUnits } from './shared.ts';
import { areThings } from './meters-fitted.ts';
import { ranksOf } from './ranks.ts';
import { spelledNumbers } from './spelled.ts';
import { verbOf } from '../words/verbs.ts';
import { currencies, magnitudes, marks, rate, shortUnits, tradeUnits, units } from './units.ts';

/** How a number is written; it decides much of what kind it is. */
export type Form = 'digits' | 'word' | 'date' | 'rank' | 'ordinal' | 'fraction' | 'multiple';

/** A number found, before anything is known of what it says. */
export interface Found {
  raw: string;
  start: number;
  end: number;
  /** Unsigned, without its magnitude; a range is told by its first number. */
  value: number;
  magnitude: string;
  unit: string;
  form: Form;
}

const blank = '[ \\u00a0\\u2009\\u202f]';
/** “31 400 people”: thousands parted by a blank, as printers set them; numbers in a row of a table are several. */
const parted = `(?:(?<=[a-z(]${blank})|(?<=[A-Z$£€]\\s?))\\d{1,3}(?:${blank}\\d{3})+(?:\\.\\d+)?(?=${blank}?[a-z%(]|[.,;)](?:\\s|$))`;
/** “4.318.907 tickets”: thousands parted by dots, as other languages write them; one dot alone is a decimal one. */
const dotted = '\\d{1,3}(?:\\.\\d{3}){2,}(?![\\d.]\\d)';
const number = new RegExp(
  `(?:(${currencies})\\s?)?(${parted}|${dotted}|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d+(?:\\.\\d+)?)`,
  'g',
);
const magnitudeAfter = new RegExp(`^[\\s-]?(${magnitudes})(?![A-Za-z0-9/²³])`, 'i');
const unitAfter = new RegExp(
  `^(?:\\s?(${marks})|[\\s-](${units})(${rate})(?![A-Za-z0-9²³])|\\s?(${shortUnits})(${rate})(?![A-Za-z0-9²³]))`,
  'i',
);
const tradeUnitAfter = new RegExp(`^[\\s-]?(${tradeUnits})(${rate})(?![A-Za-z0-9²³])`);
/** Capitals that nothing stands behind are a unit no list knows: “7.2 XTPA of gas”; only parts are never of counted things. */
const capitalsAfter =
  /^\s([A-Z]{2,6})(?=$|[.,;:)—–]|\s(?:of|to|for|in|at|by|from|on|during|against|per|and|with|over|under|compared)\b)/;
/** The word for a sign of money, as it may follow the sum once more. */
const coinWord: Record<string, RegExp> = {
  $: /^[\s-](?:US )?dollars?(?![\w-])/i,
  '€': /^[\s-]euros?(?![\w-])/i,
  '£': /^[\s-]pounds?(?![\w-])/i,
};
/** A word that says what money it is: “5 million USD”. */
const codeAfter = /^\s(RMB|CNY|USD|EUR|GBP|JPY|CHF|HKD|SEK|NOK|DKK|ISK|CZK|PLN|HUF|ZAR)\b/;

/** Every number of the text, in order; none overlaps another. */
export function numbersOf(text: string): Found[] {
  const occupied = new Uint8Array(text.length + 1);
  const all: Found[] = [];
  const take = (found: Found): void => {
    if (occupied.subarray(found.start, found.end).includes(1)) return;
    occupied.fill(1, found.start, found.end);
    all.push(found);
  };
  // What is more particular comes first and keeps its place.
  for (const found of [...lossesOf(text), ...datesOf(text), ...ranksOf(text), ...fractionsOf(text)])
    take(found);
  for (const match of text.matchAll(number)) if (!isNoteMark(text, match)) take(written(text, match));
  for (const found of spelledNumbers(text)) {
    const whole = withUnit(text, found);
    if (measures(text, whole)) take(whole);
  }
  all.sort((a, b) => a.start - b.start);
  const coins = coinsIn(text);
  const paid = coins.size === 0 ? all : all.map((found) => inCoin(text, found, coins));
  return withSharedUnits(text, withoutCodes(text, joinedRanges(text, joinedTimes(text, paid))));
}

/** “down by 6.8 percent[3]”, “Turnover(1) rose”: the mark of a note, close to its word. */
function isNoteMark(text: string, { index, 0: raw }: RegExpExecArray): boolean {
  const [open, close] = [text[index - 1], text[index + raw.length]];
  return (
    (open === '[' && close === ']') ||
    (open === '(' && close === ')' && /^\d{1,2}$/.test(raw) && /[\p{L}%)]/u.test(text[index - 2] ?? ''))
  );
}

function written(text: string, match: RegExpExecArray): Found {
  const [whole, currency = '', figure = ''] = match;
  const start = match.index;
  let end = start + whole.length;
  const after = text.slice(end, end + 48);
  let [lead = '', magnitude = ''] = magnitudeAfter.exec(after) ?? [];
  // “a 50m pool” is told from “850m visitors” by what is counted.
  const metres =
    magnitude === 'm' && currency === '' && (lead !== 'm' || !/^m (?!long|wide|high|deep)[a-z]/.test(after));
  if (metres) [lead, magnitude] = ['', ''];
  end += lead.length;
  const found: Found = {
    raw: text.slice(start, end),
    start,
    end,
    value: Number(figure.replace(/\..*\./.test(figure) ? /\./g : /[,\s]/g, '')),
    magnitude,
    unit: currency.trim(),
    form: 'digits',
  };
  return currency === '' ? withUnit(text, found) : pastCoin(text, found);
}

/** “$8 billion dollars”, “a $36 million-dollar grant”: the word says what the sign has said, and counts nothing. */
function pastCoin(text: string, found: Found): Found {
  const again = coinWord[found.unit.slice(-1)]?.exec(text.slice(found.end, found.end + 16))?.[0] ?? '';
  return { ...found, end: found.end + again.length };
}

/** “391 million tavars”: a number with the money that its text told elsewhere. */
function inCoin(text: string, found: Found, coins: ReadonlySet<string>): Found {
  const word = / ([a-z]+)\b/y;
  word.lastIndex = found.end;
  const unit = found.unit === '' ? word.exec(text)?.[1] : undefined;
  return unit === undefined || !coins.has(unit)
    ? found
    : { ...found, unit, end: found.end + unit.length + 1, raw: `${found.raw} ${unit}` };
}

/** A number with the unit that stands after it. */
function withUnit(text: string, found: Found): Found {
  const after = text.slice(found.end, found.end + 48);
  const trade = tradeUnitAfter.exec(after) ?? (found.raw.includes('.') ? capitalsAfter.exec(after) : null);
  if (trade) {
    const [lead, unit = '', per = ''] = trade;
    const end = found.end + lead.length;
    return { ...found, unit: unit + per, end, raw: text.slice(found.start, end) };
  }
  const match = unitAfter.exec(after);
  const [lead = '', mark = '', word = '', wordRate = '', short = '', shortRate = ''] = match ?? [];
  const code = match ? '' : (codeAfter.exec(after)?.[1] ?? '');
  const unit = mark || word + wordRate || short + shortRate || code;
  if (unit === '') return found;
  const end = found.end + (code === '' ? lead.length : code.length + 1);
  // “45 HR staff”: no hours.
  if (unit === 'HR') return found;
  // “94 Year 9 pupils”: a class of a school, and no time.
  if (unit === 'Year' && /^ \d{1,2}\b/.test(text.slice(end, end + 4))) return found;
  // “downloaded 5 million times”: how often, not how many times as much.
  if (unit === 'times' && (found.magnitude !== '' || found.value >= 100)) return found;
  if (
    unit === 'meters' &&
    areThings(text.slice(Math.max(0, found.start - 48), found.start), text.slice(end, end + 48))
  )
    return found;
  // “scored 62 marks” is no money, “684 billion marks”, “28,640 marks” are.
  if (unit === 'marks' && found.magnitude === '' && found.value < 1000) return found;
  // “was launched 61 times”: counted too, unless something grew so much.
  const often =
    /\b(?!increas|multipli|cover|expand|magnif|enlarg|inflat)[a-z]+ed $/.test(
      text.slice(Math.max(0, found.start - 16), found.start),
    ) && /^ times(?:$|[.,;]| (?:in|last|this|during|over|by|for|since|at|a)\b)/.test(after);
  if (unit === 'times' && often && Number.isInteger(found.value) && found.value >= 10) return found;
  // “The council met five times.”
  if (
    unit === 'times' &&
    Number.isInteger(found.value) &&
    /\b(?:met|sat|convened|gathered|voted|visited|called) (?:just |only |over |some )?$/.test(
      text.slice(Math.max(0, found.start - 20), found.start),
    ) &&
    /^ times(?:$|[.,;]| (?:in|last|this|during|over|for|since|a)\b)/.test(after)
  )
    return found;
  const form: Form = /^(?:x|-?fold|times)$/i.test(unit)
    ? 'multiple'
    : isPartOfYear(text, found.start, unit)
      ? 'date'
      : found.form;
  return { ...found, unit: unit.replace(/^-/, ''), end, raw: text.slice(found.start, end), form };
}

/** “In the first six months of 2025, sales rose”: when, and not how long; “the first six months of its life” last. */
const isPartOfYear = (text: string, start: number, unit: string): boolean =>
  /^(?:months|quarters)$/i.test(unit) &&
  /(?<!\b(?:its|their|his|her|our)\s)\bfirst $/i.test(text.slice(Math.max(0, start - 16), start)) &&
  !/^.{1,12} (?:months|quarters) of (?!(?:the|this|last|20\d\d)\b)/i.test(text.slice(start, start + 40));

/** A numeral that counts: “one” only with a unit or a magnitude, none in idioms or before a hyphen. */
function measures(text: string, { start, end, value, unit, magnitude }: Found): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  if (/[-–’']$/.test(before) || /^(?:-[a-z]|[’']s\b)/i.test(after)) return false;
  // “the 14th Five-Year Plan”
  if (/^[A-Z].*-[A-Z]/.test(text.slice(start, end)) && /^ [A-Z]/.test(after)) return false;
  if (/\bnot $/i.test(before) && value === 1) return false;
  if (unit !== '') return value > 0 && !(value === 1 && /^days?$/i.test(unit));
  if (magnitude !== '') return true;
  // “ten past two on Friday”, “half past two”
  if (/\b(?:past|(?:ten|twenty|quarter|five) to) $/i.test(before) && value <= 12) return false;
  if (/^ past (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)\b/.test(after))
    return false;
  // “after ten at night”
  if (value <= 12 && /^ (?:at night|in the (?:morning|afternoon|evening)|o['’]clock)\b/.test(after))
    return false;
  // “a category two call”: a name.
  if (/\b(?:category|grade|band|tier|phase) $/i.test(before)) return false;
  if (value <= 1) return false;
  // “one or two”, “the two of them”, “these two.”
  if (/\bor $/i.test(before) && value === 2) return false;
  // “the gap between the two narrowed”
  const verb = verbOf(/^ ([a-z]+)/.exec(after)?.[1] ?? '')?.form;
  if (/\b(?:between|of|among) the $/i.test(before) && /^(?:past|participle)$/.test(verb ?? '')) return false;
  if (/\b(?:the|these|those|other|all|any|no|nine to) $/i.test(before) && !/^ (?!of\b)[a-z-]/i.test(after))
    return false;
  return !/^ (?:sides|hands|ways|thirds|quarters|fifths|tenths)\b/i.test(after);
}

/** Leaves out names and numbers of things; in “Scopes 1 and 2” the second goes with the first. */
function withoutCodes(text: string, all: Found[]): Found[] {
  let code: Found | null = null;
  return all.filter((found) => {
    const joins =
      code !== null &&
      found.unit === '' &&
      found.magnitude === '' &&
      found.form === 'digits' &&
      /^(?:, (?:and )?| and | or | to |[-–/])$/.test(text.slice(code.end, found.start));
    if (!joins && !isCode(text, found)) return true;
    // “4.1 per 100,000, and 2,900 cases”: a base is followed by numbers of their own.
    code = /\bper $/i.test(text.slice(Math.max(0, found.start - 4), found.start)) ? null : found;
    return false;
  });
}
