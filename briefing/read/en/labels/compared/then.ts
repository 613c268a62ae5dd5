/** When an earlier value was so, as it is told behind a number: “in the second quarter of 2024”. */

const nth = '(?:first|second|third|fourth)';
const year = '(?:(?:FY|(?:fiscal|calendar|financial)(?: year)?) ?)?(?:19|20)\\d\\d(?:[-–/]\\d\\d)?';
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const part = `(?:${nth}[ -](?:quarter|half)|(?:[HQ][1-4]|[1-4][HQ])|(?:three|six|nine|twelve) months|(?:full|whole|fiscal|financial)[ -]year)`;
const prior = '(?:previous|prior|preceding|comparable|corresponding|same)';

const then = new RegExp(
  `^ (?:in|at the end of|for|during) (?:` +
    [
      // “in the prior year period”, “in the same quarter of 2024”, “in the same period last year”
      `(?:the )?${prior}[ -](?:(?:year|prior-year)(?:[’']s)?(?: (?:period|quarter|half))?|period|quarter|half(?:-year)?|month)(?: (?:of )?(?:last year|the (?:previous|prior) year|(?:in )?${year}))?`,
      // “in second quarter 2025”, “for the first half of last year”
      `(?:the )?${part},?(?: of)? (?:fiscal )?(?:last year|the (?:previous|prior) year|${year})`,
      year,
      `${month}(?: ${year})?`,
      // “in the spring of 2023”
      `(?:the )?(?:spring|summer|autumn|fall|winter)(?: of)? ${year}`,
      // “in the first quarter”, “in the three months to March”
      `the ${nth} (?:quarter|half)`,
      `(?:the )?(?:three|six|nine|twelve) months (?:to|ending|ended)(?: (?:in|the end of))? ${month}(?: ${year})?`,
    ].join('|') +
    `)\\b|^ (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2}) (?:years?|months|decades?) (?:earlier|before|ago)\\b|^ (?:in )?(?:last (?:year|quarter|month)|the (?:year|quarter|month|week) before|the (?:previous|prior|preceding) (?:quarter|month)|the (?:previous|prior) year)\\b|^ at the (?:(?:previous|prior|last) )?(?:half-year|year|quarter|month)[ -]end\\b|^ (?:as )?at (?:\\d{1,2} ${month}|end-${month})(?: ${year})?\\b`,
);
/** “$3.1 million, | or $0.12 per diluted share, | in second quarter 2023” */
const otherwise = /^(?:,? or \S+)? (?:per|an?) (?:[a-z]+ ){0,3}share,?(?= (?:in|for) )/;
/** “the £310 million | earned | in the same period”, “the 940 | parcels carried | a year before” */
const done =
  /^(?: [a-z]+)? (?:earned|recorded|reported|posted|achieved|carried|registered|seen|generated|sold|spent|made|received|paid)(?= (?:in|for|during|at|an?|one|two|last|the) )/;
const now = new RegExp(`^${part}(?: (?:of )?${year})? (?=\\S)|^${year} (?=[a-z])`, 'i');

/** “ in the prior year period” of what follows a number, past the same told per share; '' where it says no time. */
export const whenBehind = (after: string): string =>
  then.exec(after.replace(otherwise, '').replace(done, ''))?.[0] ?? '';

/** “Second quarter 2026 net sales” → Net sales, “People hurt during the year” → People hurt: of another time it is told with that. */
export const withoutNow = (label: string): string =>
  label
    .replace(/ in (first|second|third|fourth) (quarter|half) (?:19|20)\d\d /, ' in ')
    .replace(now, '')
    .replace(/ (?:during|over) (?:the|this) (?:year|quarter|month)$/, '')
    .replace(/^[a-z]/, (first) => first.toUpperCase());
