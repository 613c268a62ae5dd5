/** Digits that measure nothing: names of roads, standards, sections, models, telephones, times of day. */
import type { Found } from './numbers.ts';
import { isDuration, isMoney, isPercent, isPoints } from './units.ts';

/** Nouns that a number names: Section 12, phase 2, page 4, scopes 1 and 2. */
const named =
  /\b(?:sections?|propositions?|amendments?|levels?|phases?|pages?|chapters?|articles?|parts?|tables?|figures?|figs?|charts?|notes?|annex(?:es)?|appendix|clauses?|paragraphs?|paras?|tiers?|types?|categor(?:y|ies)|class(?:es)?|grades?|stages?|steps?|scopes?|zones?|wards?|lines?|routes?|roads?|highways?|junctions?|terminals?|platforms?|gates?|rooms?|floors?|units?|blocks?|buildings?|lots?|plots?|bands?|groups?|goals?|targets?|priorit(?:y|ies)|objectives?|pillars?|schedules?|forms?|versions?|windows|resolution|regulations?|directives?|rules?|bills?|laws?|box|crusher|reactor|turbine|shaft|furnace|kiln|boiler|berth|pier|hangar|runway|silo|warehouse|substation|channels?|flights?|suite|apollo|covid|iso|no|nos|(?<!(?:now|who|which|that|they|[a-z]s) )number|option|item|items|volume|vol|issue|series|(?<!\b(?:the|this|that|last|a|per|each|every|next|financial|fiscal|whole|full|previous)\s)years?|key stage|postcode|tel|phone|call|fax|extension|ext)\.?\s$/i;
/** What stands before a count at the head of a sentence or a clause, though it is written large there. */
const ordinary = /(?:^|[.!?:;•\n]\s*|[“"(]\s*)(?:[A-Z][a-z]+\s)$/;
/** “the Housing Policy 2020”, “the Water Act 2013”: a year that belongs to a name. */
const dated =
  /\b(?:Policy|Act|Plan|Vision|Agenda|Strategy|Programme|Program|Code|Framework|Roadmap|Guidelines|Mission|Initiative|Charter|Constitution|Convention|Protocol|Regulations|Ordinance),? $/;
/** “…: (1) mend the roof, (2) …”: the place of an item in a list, where a loss in brackets would follow a noun. */
const numbering = /(?:^|[\n:;,•]|\b(?:and|or))\s*\($/;
const connecting =
  /\b(?:In|At|On|By|For|From|To|Of|With|About|Over|Some|Around|Nearly|Almost|Roughly|Approximately|More|Than|The|A|An|And|But|Our|Its|Their|All|Only|Just|Under|Up|Each|Every|These|Those|Another|Further|Additional|Between|Across|Within|During|After|Before|Since|When|While|Where|There|Together|Total|January|February|March|April|May|June|July|August|September|October|November|December)\s$/;

const measuredBy =
  /^\s(?:(?:rolling|moving|trailing|seasonally adjusted)\s)*(?:basis|average|moving|rolling)\b|^\s(?:[a-z]+ ){1,2}rates?\b|^\s(?:[A-Z][a-z]+\s|government\s|sovereign\s)?(?:bonds?|gilts?|notes?|treasur(?:y|ies)|yields?)\b/;

/** Whether a number is the name of something, or part of one. */
export function isCode(text: string, found: Found): boolean {
  const { start, end, unit, magnitude, form, raw } = found;
  const before = text.slice(Math.max(0, start - 32), start);
  const after = text.slice(end, end + 32);
  // “on a 12-month basis”, “the five-year survival rate”, “the ten-year bond yield”: how it is measured, or which bond.
  if (/^(?:year|month|week|day)s?$/i.test(unit) && measuredBy.test(after)) return true;
  // “fell to a five-year low of 3.1%”: what is told is how low.
  if (isDuration(unit) && /^\s(?:best|high|low|peak|record|trough)\s(?:of|at)\s[^a-z]*\d/.test(after))
    return true;
  // “late in 9 two-week periods”: of what length they are.
  if (/-(?:week|month|day)$/i.test(raw) && /\d $/.test(before) && /^ periods\b/.test(after)) return true;
  // “two-, three- and four-bedroom homes”: of what size they are.
  if (unit === '' && magnitude === '' && /^-(?:,| (?:and|or|to) )[^.;]{0,24}?[a-z\d]-[a-z]{3}/i.test(after))
    return true;
  if (isOfAge(before, after, unit) || isOfPlan(raw, after)) return true;
  if (form !== 'digits' && form !== 'multiple') return false;
  if (isBasis(before, after, found) || isHour(text, found) || isItemNumber(text, found)) return true;
  // “in 12 x 330 ml packs”: how a pack is made up.
  if ((unit === 'x' && /^\s?(?!(?:19|20)\d\d\b)\d/.test(after)) || /\b\d+\s?x\s?$/.test(before)) return true;
  if (/[A-Za-z0-9_/#\\@]$/.test(before) || /[A-Za-z0-9+]-$/.test(before) || /\d[.,:]$/.test(before))
    return true;
  if (/^\d{1,2}$/.test(raw) && numbering.test(before) && /^\)[.,:]? ?[A-Za-z]/.test(after)) return true;
  if (/^(?:19|20)\d\d$/.test(raw) && dated.test(before)) return true;
  if (/^[A-Za-z_]/.test(after) || /^[/\\]\d/.test(after) || /^[-–][A-Z0-9]/.test(after)) return true;
  if (/^(?:360|480|720|1080|2160)p$/.test(raw)) return true;
  // 8:30, 8.30 am, 9 o'clock, 6pm.
  if (/^:\d/.test(after) || (/:$/.test(before.slice(-1)) && /\d:$/.test(before))) return true;
  if (unit === '' && /^\s?(?:[ap]\.?m\b|o['’]clock|noon)/i.test(after)) return true;
  if (/^0\d/.test(raw) || (/^\+\d/.test(text.slice(start - 1, start + 1)) && /^[ -]?\(?\d/.test(after)))
    return true;
  if (/^24-hour$/i.test(raw)) return true;
  // “the 737 MAX”, “320 neo”: a model.
  if (/^ (?:MAX|NEO|neo|XWB|ER|LR|GT)\b/.test(after)) return true;
  // “10-year-olds” names who is meant.
  if (/^-olds?\b/.test(after)) return true;
  // “7.3 out of 10”, “per 100,000 people”: what a number is measured by.
  if (/\bper $/i.test(before) && form === 'digits' && !/[$£€¥]/.test(unit)) return true;
  if (
    unit === '' &&
    /(?:\d out of |\bevery )$/i.test(before) &&
    /^ ?[a-z]|^[.,;)]|^$/.test(after.trimStart())
  )
    return true;
  if (unit !== '' || magnitude !== '' || raw.includes(',')) return false;
  // “at 20 Gresham Street”
  if (
    /^\s(?:[A-Z][a-z]+\s){1,3}(?:Street|Road|Avenue|Lane|Square|Place|Boulevard|Drive|Way|Terrace)\b/.test(
      after,
    )
  )
    return true;
  // Telephone numbers: groups of digits.
  // “In 2023 450 homes were built”: a year, and then a count.
  const afterYear = /\b(?:in|by|since|during) (?:19|20)\d\d $/i.test(before) && /^ [a-z]/.test(after);
  if (/^[ -]\d{3,}/.test(after) || (/\d{3,}[ -]$/.test(before) && !afterYear)) return true;
  // “the 311 line”, “the 111 number”.
  if (
    /^\d{3,5}$/.test(raw) &&
    /^\s(?:[a-z]+\s){0,3}(?:line|hotline|helpline|call cent(?:re|er))\b/.test(after)
  )
    return true;
  // “92% of 911 calls”: the number that is called.
  if (
    /^(?:911|999|112|111|101|311)$/.test(raw) &&
    /^\s(?:emergency )?(?:calls?|operators?|dispatch|callers?|services?|requests?)\b/.test(after)
  )
    return true;
  if (/^(?:911|999|112|111|101|311)$/.test(raw) && /\bcalls? to $/i.test(before)) return true;
  if (
    /\bthe\s$/i.test(before) &&
    /^\s(?:line|number|hotline|helpline|service|road|motorway|bus|route|form)\b/.test(after)
  )
    return true;
  // “On the last day of March 143 families were”: no month has so many days.
  if (isDay(before, after)) return found.value <= 31;
  // “building 12 playgrounds”, but “Building 12”
  if (/\bbuilding $/i.test(before) && /^ (?:[a-z-]+ ){0,3}[a-z-]+s\b/.test(after)) return false;
  if (named.test(before)) return true;
  // “Windows 11”, “Boeing 737”: a name, unless something is counted after it.
  const name = /(?:^|[\s(“"])[A-Z][A-Za-z&.]*\s$/.test(before) && !connecting.test(before);
  if (!name) return false;
  if (ordinary.test(before) && before.length < 32)
    return !/^\s[a-z]/.test(after) && /[A-Z]{2,}\s$/.test(before);
  return !/^\s(?:[a-z-]+\s){0,3}[a-z-]+s\b|^\s(?:people|staff|children|men|women)\b/.test(after);
}

/** “three- and four-year-olds”, “two year olds”: who is meant, as in “10-year-olds”. */
const isOfAge = (before: string, after: string, unit: string): boolean =>
  /^(?:year|month)s?$/.test(unit)
    ? /^[\s-]olds\b/.test(after)
    : unit === '' &&
      (/^-?(?: (?:and|or|to)|,|–) (?:[a-z]+|\d{1,2})[\s-](?:year|month)s?[\s-]olds\b/.test(after) ||
        /^[\s-](?:year|month)s?[\s-]olds\b/.test(after)) &&
      !/[$£€]\s?$/.test(before);

/** “the five-year plan”: its name. */
const isOfPlan = (raw: string, after: string): boolean =>
  /-year$/i.test(raw) && /^ (?:[a-z]+ )?plans?\b/.test(after);

/** “a rate of $1.04 per $100 of value”, “every $10 movement in the price”: what the other number is told for. */
const isBasis = (before: string, after: string, { unit }: Found): boolean =>
  (isMoney(unit) && /\bper $/i.test(before) && /^ (?:of|in)\b/.test(after)) ||
  (/\b(?:each|every) $/i.test(before) &&
    (isMoney(unit) || isPercent(unit) || isPoints(unit)) &&
    /^ (?:per [a-z]+ )?(?:[a-z]+ )?(?:movement|move|change|shift|swing|rise|fall|increase|decrease)s? (?:in|of|to)\b/.test(
      after,
    ));

/** “Embargoed until 10.30”, “until 14.00 on Tuesday”, “at 11.15 GMT”: a time of day written with a dot. */
function isHour(text: string, { start, end, raw, unit }: Found): boolean {
  const [, hour = '', minute = ''] = /^(\d{1,2})\.([0-5]\d)$/.exec(raw) ?? [];
  if (minute === '' || unit !== '' || Number(hour) > 23) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  // “open from 9.00 to 18.00”
  if (
    /(?:[03]0|[14]5)$/.test(minute) &&
    /\b(?:opens?|opened|opening|closes?|closed|closing|runs?|hours)\b[^.;$£€]{0,20}\b(?:from|until|till|at|between|(?:from|between) \d{1,2}\.\d\d (?:to|and|until)) $/i.test(
      before,
    )
  )
    return true;
  return (
    /\b(?:embargo\w*|not for (?:release|publication)|released?|published)\b.{0,24}\b(?:until|before|till|at|to)\s$/i.test(
      text.slice(Math.max(0, start - 60), start),
    ) ||
    /^ (?:GMT|BST|UTC|CET|CEST|EST|hours|hrs|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/.test(
      text.slice(end, end + 16),
    )
  );
}

/** “Notes: 1. Figures are rounded. 2. Those for 2023 …”: the place of a note among others. */
const isItemNumber = (text: string, { start, end, raw }: Found): boolean =>
  /^\d{1,2}$/.test(raw) &&
  /^[.)]\s+[A-Z“"]/.test(text.slice(end, end + 6)) &&
  /(?:^|\n|[.;]\s|\b[Nn]otes?:?\s)\s*$/.test(text.slice(Math.max(0, start - 8), start));

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const monthBefore = new RegExp(`\\b${month}\\.?\\s$`);
const monthAfter = new RegExp(
  `^(?:st|nd|rd|th)?(?:\\s(?:of\\s)?|(?:[-–]|\\s(?:and|to|–|-)\\s)\\d{1,2}(?:st|nd|rd|th)?\\s)${month}\\b`,
);
/** The day of a date: 12 March, March 12. */
const isDay = (before: string, after: string): boolean =>
  monthAfter.test(after) || (monthBefore.test(before) && /^(?:,|\s|\.|;|$|\))/.test(after));
