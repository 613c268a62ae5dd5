/** Finds years, quarters and spans of years where they are dates: 2025, FY2024, Q3 2025, 2016–2020. */
import type { Found } from './numbers.ts';
import { verbOf } from '../words/verbs.ts';
import { conjunctions, determiners, prepositions } from '../words/words.ts';

const year = '(?:19|20)\\d{2}';
const span = new RegExp(
  `\\b(${year})(?:\\s?[–—-]\\s?(?:${year}|\\d{2})|/(?:${year}|\\d{2}))(?![\\d%]|[.,]\\d)`,
  'g',
);
const alone = new RegExp(`(FY|fy)?(${year})(?![\\d%]|[.,]\\d|[-–]\\d)(?=[^A-Za-z]|$)`, 'g');
const months =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const full = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?(?:${months}),?\\s(${year})|(?:${months})\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(${year})|(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s(${year}))(?![\\d-])`,
  'g',
);
/** “31.03.2025”: the day, the month and the year. */
const dotted = new RegExp(
  `(?<![\\d.,])(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.(${year})(?![\\d%]|[.,]\\d)`,
  'g',
);
/** “Q3 2025”, “H1 FY2025”, “3Q 2025”. */
const quarter = new RegExp(`\\b(?:Q[1-4]|H[12]|[1-4]Q|[12]H)\\s(?:FY)?(${year})(?![\\d%-]|[.,]\\d)`, 'g');
/** Words before a year which say that it is one. */
const leads = new RegExp(
  `(?:\\b(?:in|for|of|by|on|from|to|than|since|during|until|till|through|throughout|before|after|between|and|or|with|against|over|early|late|mid|end|pre|post|the|year|years|fiscal|calendar|spring|summer|autumn|winter|Q[1-4]|H[12]|FY|CY|half|quarter|${months})\\.?[\\s-]|\\b(?:${months})\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s|[–—(/-])$`,
  'i',
);
/** Names that have a year in them. */
const named = /(?:^|[^.!?\s]\s)[A-Z][a-z]+\s$/;
const season = new RegExp(
  `\\b(?:${months}|Spring|Summer|Autumn|Fall|Winter|Christmas|Easter|Year|Quarter|Half|FY|As|When|Once|While|In|Since|Between|After|Before|Through|Throughout|By|For|During|The|From|Until|End|Mid|Early|Late|Fiscal|Q[1-4]|H[12])\\s$`,
);

/** The dates of a text: whole ones first, then spans, then years. */
export function datesOf(text: string): Found[] {
  const days = [...text.matchAll(full), ...text.matchAll(dotted)].map((match) =>
    date(match[0], match.index, Number(match[1] ?? match[2] ?? match[3])),
  );
  const dates = [...text.matchAll(span)].flatMap((match): Found[] => {
    const value = Number(match[1]);
    const second = Number(/\d+$/.exec(match[0])?.[0]);
    const later = second < 100 ? second > value % 100 || second === 0 : second > value;
    return later && !/[\w$£€#-]$/.test(text.slice(0, match.index).slice(-1))
      ? [date(match[0], match.index, value)]
      : [];
  });
  for (const match of text.matchAll(alone)) {
    const [raw, , digits] = match;
    const before = text.slice(Math.max(0, match.index - 32), match.index);
    const after = text.slice(match.index + raw.length, match.index + raw.length + 24);
    if (isDate(before, after)) dates.push(date(raw, match.index, Number(digits)));
  }
  const quarters = [...text.matchAll(quarter)].map((match) => date(match[0], match.index, Number(match[1])));
  return [...days, ...quarters, ...dates];
}

const date = (raw: string, start: number, value: number): Found => ({
  raw,
  start,
  end: start + raw.length,
  value,
  magnitude: '',
  unit: '',
  form: 'date',
});

const counted =
  /^\s(?:[a-z]+\s)?(?:people|persons|staff|jobs|homes|households|families|visitors|pupils|patients|residents|children|firms|companies|businesses|members|volunteers|students|workers|employees|trees|vehicles|places|beds)\b/;

/** What a year has: “2019 levels”. */
const ofThatYear =
  /^(?:levels|results|figures|sales|targets|prices|numbers|rates|budgets|accounts|estimates|volumes|plans|earnings|profits|revenues|emissions|commitments|baselines?)$/;

/** “We cleared 2031 blocked road drains”: a deed right before it, and several things right after. */
function isCounted(before: string, after: string): boolean {
  const deed = verbOf(/([a-z]+)\s$/.exec(before)?.[1] ?? '');
  if (deed?.class !== 'deed' || deed.form !== 'past') return false;
  // “surpassed 2019 levels”, “revised 2025 plans”: of that year.
  if (
    /^(?:match|exceed|beat|surpass|revise|report|post|record|forecast|outpace|publish|approve|review|repeat)/.test(
      deed.lemma,
    )
  )
    return false;
  const things = /^\s((?:[a-z-]+\s){0,4}?[a-z-]{3,}s)\b/.exec(after)?.[1]?.split(' ') ?? [];
  return (
    things.length > 0 &&
    things.every((word) => !prepositions.has(word) && !conjunctions.has(word) && !determiners.has(word)) &&
    !ofThatYear.test(things.at(-1) ?? '')
  );
}

/** “2000 people” is a count, “in 2000”, “2000 was” and “the 2000 budget” are years. */
function isDate(before: string, after: string): boolean {
  if (/[A-Za-z0-9_$£€#]$|\d[.,/-]$/.test(before)) return false;
  // “over 2000 people”
  if (/\b(?:over|than|about|around|nearly|almost|some|least)\s$/i.test(before) && counted.test(after))
    return false;
  if (isCounted(before, after)) return false;
  if (leads.test(before)) return !(named.test(before) && !season.test(before));
  if (named.test(before) && !season.test(before)) return false;
  return (
    !/^\s(?:(?!as\b)[a-z]+s|people|staff|more|fewer)\b(?!\s(?:was|were|is|are|to|into|with)\b)/.test(after) ||
    before === '' ||
    ofThatYear.test(/^\s([a-z]+)/.exec(after)?.[1] ?? '')
  );
}
