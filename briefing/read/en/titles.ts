/** English headings and front matter: what of a heading is its keyword, and which lines are neither. */

const longest = 40;
/** A heading without a phrase to leave away may be as long as this; so short a name says too little. */
const longestWhole = 56;
const shortest = 12;
const phraseEnd =
  /\s*[,;]\s|\s(?:of|for|in|to|with|on|at|by|from|through|under|over|into|towards?|across|after|before|during|against|between|within|without|while|as)\s/g;
/** “Every household able | to pay its way”: such words want what follows. */
const asksMore =
  /\b(?:able|ready|free|safe|fit|proud|unable|due|set|in (?:line|step|keeping|accordance|addition))$/i;
/** “Market Sales | Kept Growing and Online Sales Rose Fast”: what a long heading says of its subject is not its name. */
const told =
  /^([^,;:]{6,40}?) (?:(?:kept|remained|grew|rose|fell|stayed|saw|witnessed|was|were|is|are|has|have|picked up)\b|(?:maintained|expanded|increased|improved|declined|recovered|strengthened|accelerated|slowed|continued)(?= (?:to|by|in|with|and|an?|the|its|overall|sound|stable|steady|good|strong|\w+ly|further)\b))/i;
const small = /\s+(?:and|of|the|for|in|to|a|an|with|on|at|by|or|our|its)$/i;

/** A heading before and after its colon or dash; only the first when it has none. */
export function parted(title: string): [before: string, after: string] {
  const match = /^([^:–—]{2,40}?)\s*(?::\s+|(?<!\d)\s[–—-]\s|\s[–—-]\s(?!\d))(.+)$/.exec(title);
  return match ? [match[1] ?? title, match[2] ?? ''] : [title, ''];
}

const counting =
  /^(?:(?:strategic|corporate|council|key|our) )?(?:priority|theme|goal|objective|outcome|aim|ambition|pillar|mission|strand|commitment|pledge|promise|challenge|principle|workstream|focus area)\s(?:\d{1,2}|[IVX]{1,4}|[A-H]|one|two|three|four|five|six|seven|eight|nine|ten)$/i;

/** What a heading is called that only counts before its colon: “Priority 1: A greener city”, whole where it is short; '' for any other. */
export function countedName(title: string): string {
  const [before, after] = parted(title);
  if (after === '' || !counting.test(before)) return '';
  return title.length <= longestWhole ? title : nameEn(after);
}

/** Whether a line is a heading of the line after it: few words, large first letters, no verb's place for a break. */
export const isTitleEn = (line: string, next: string): boolean =>
  line.length <= 40 &&
  next.length >= 60 &&
  /^[A-Z][^.!?:;,\d$£€%]*[a-z]$/.test(line) &&
  line.split(' ').length <= 5 &&
  /^[A-Z“"]/.test(next) &&
  !small.test(line);

/** The keyword of an English heading: all of it, unless it is too long to be called by. */
export function nameEn(title: string): string {
  const whole =
    title
      .replace(/^[A-Z]\.\s+/, '')
      .replace(/\s*\([^()]*\)\s*$/, '')
      .trim() || title;
  if (whole.length <= longest) return whole;
  // “Main Targets for 2025” keeps its year, however many words stand before it: so do its neighbours.
  if (whole.length <= longestWhole && /\s(?:for|in)\s(?:19|20)\d{2}$/.test(whole)) return whole;
  const ageless = closedOff(whole.replace(/,?\s(?:19|20)\d{2}(?:\s?[-–—/]\s?\d{2,4})?$/, ''));
  if (ageless.length <= longest && ageless !== '') return ageless;
  const [, subject = ''] = told.exec(whole) ?? [];
  if (subject !== '') return closedOff(subject);
  // A name ends where a phrase does: before “of the year”, “, and its causes”; “and” parts no phrase.
  const ends = [...whole.matchAll(phraseEnd)]
    .map(({ index }) => index)
    .filter((at) => !asksMore.test(whole.slice(0, at)));
  const end =
    ends.findLast((at) => at >= shortest && at <= longest) ??
    ends.find((at) => at > longest && at <= longestWhole) ??
    0;
  if (end === 0 && whole.length <= longestWhole) return whole;
  if (end > longest) return closedOff(whole.slice(0, end));
  let words = end === 0 ? (whole.split(/[,;]/)[0]?.trim() ?? whole) : whole.slice(0, end).trim();
  while (words.length > longest && words.includes(' ')) words = words.slice(0, words.lastIndexOf(' '));
  return closedOff(words).slice(0, longest);
}

/** No phrase ends with a small word. */
function closedOff(phrase: string): string {
  let words = phrase;
  while (small.test(words)) words = words.replace(small, '');
  return words;
}

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const dateline = new RegExp(
  `^(?:(?:[\\p{L} .’'-]{2,40},\\s)?\\d{1,2}(?:st|nd|rd|th)?\\s${month},?\\s\\d{4}|${month}\\s(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s)?\\d{4}|\\d{4}-\\d{2}-\\d{2})(?:\\s*[|·]\\s.{0,40})?$`,
  'iu',
);
const notice =
  /^(?:for immediate release\b.{0,60}|as prepared for delivery|(?:(?:press|news|media|statistical) )?(?:release|bulletin|notice|circular|paper|document)[, ]+(?:no\.?|number|ref\.?|#)\s?[\w/.–-]{1,20}|check against delivery|remarks as (?:prepared|delivered).{0,20}|press release|news release|media release|statistical release|embargoed\b.*|confidential|draft|(?:date|published|released|issued|updated|version|author|contact|prepared for)\b.{0,60}|(?:published|released|issued|produced|compiled) (?:jointly )?(?:by|on behalf of)\s.{4,120}|(?:(?:respectfully )?submitted|presented|delivered|given|adopted|approved) (?:to|at|by|on)\b.{0,160}|adopted\b.{0,60}|(?:the )?(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|annual|\d{1,2}(?:st|nd|rd|th)) ){1,2}(?:session|meeting|sitting|plenary) of (?:the )?.{4,140})$/i;

/** Headings of what leads into a report; over its introduction they are not its title. */
export const isSectionName = (line: string): boolean =>
  /^(?:(?:foreword|preface|introduction|a? ?message|statement|letter)\s(?:by|from|to|of)\s.{1,90}|(?:welcome|a (?:word|welcome)|(?:opening|welcoming) (?:words?|remarks))\s(?:by|from)\s.{1,90}|(?:[a-z-]+ ){0,5}[a-z-]+[’']s? (?:foreword|preface|introduction|welcome|message)|(?:(?:the|our) )?(?:chair(?:man|woman|person)?|chief executive(?: officer)?|ceo|president|principal|director|vice-chancellor|mayor|governor|leader)[’']s (?:(?:opening|strategic|annual) )?(?:statement|review|report|message|letter|introduction|foreword|welcome)|executive summary|summary(?: for .{4,40})?|introduction|foreword|overview|preface|highlights|key (?:points|facts|figures|findings|messages|achievements|highlights|results)|main points|at a glance|contents|abstract|background|about (?:this|the) (?:bulletin|report|publication|release|document|review|statement)):?$/i.test(
    line,
  );

/** “Fellow Deputies,” and “Dear shareholders:” greet; they name nothing. */
const greeting =
  /^(?:(?:to the|to our|dear|honou?rable)\s.{4,160}(?=:)|(?:fellow|dear|honou?rable|esteemed|distinguished)\s.{2,60}|(?:ladies and gentlemen|deputies|members|delegates|colleagues|comrades|friends|chair(?:man|woman|person)?|mayor|neighbou?rs|residents|(?:board|council) ?members|commissioners|supervisors|councillors|shareholders)\b.{0,60})[,:!]$/i;
/** “Honorable Board of Supervisors”, “Marrow, Virginia 22011”: whom a letter is to, and where. */
const addressee =
  /^(?:the )?(?:right )?hono(?:u)?rable\s(?:[A-Z&][\w.’'-]*|of|the|and|members)(?:\s(?:[A-Z&][\w.’'-]*|of|the|and|members)){0,8}$|^[A-Z][\w.’' -]{1,30}, (?:[A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?) \d{5}(?:-\d{4})?$/i;
const officeAtEnd =
  /\b(?:plc|ltd|limited|inc|corp|corporation|llc|group|holdings|company|office|bureau|department|ministry|agency|authority|council|commission|institute|university|hospital|trust)\.?$/i;
const officeAtStart =
  /^(?:the )?(?:(?:[A-Z][\w’'-]+ )?(?:department|ministry|office|bureau|agency|institute|directorate|bank|city|town|county|republic|kingdom|commonwealth|government|council|university) of|(?:[A-Z][\w’'-]+ ){1,3}(?:office|bureau|agency|authority|institute|service|commission|department) of) [A-Z][\w’' &-]{2,50}$/i;

const dateAtEnd = new RegExp(`,?(?: on)?\\s(?:\\d{1,2}\\s)?${month}\\s(?:\\d{1,2},?\\s)?\\d{4}$`, 'i');

/** A line without the date it ends with. */
export const undatedEn = (line: string): string => line.replace(dateAtEnd, '');

/** The name of an office or a company alone on its line, with nothing that a document is called by. */
export const isOfficeEn = (given: string): boolean => {
  // “National Statistics Bureau, Carrow”, “National Bureau of Statistics, February 27, 2025”
  const line = undatedEn(given).replace(/, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}$/u, '');
  const isNamed = officeAtStart.test(line);
  // “Office of Management and Budget”, “Department of Planning and Statistics”: what it works at is in its name.
  const document = isNamed
    ? /:|\b(?:report|review|statement|results|bulletin|summary|update)\b/i
    : documentWords;
  // “Foreword by the Leader of the Council”
  return (officeAtEnd.test(line) || isNamed) && !document.test(line) && !isSectionName(line);
};
const documentWords =
  /:|\b(?:report|review|statement|results|bulletin|summary|(?<!(?:bureau|office|department|institute|ministry) of )statistics|figures|update|plan|budget)\b(?! office| bureau| agency)/i;

const honour = '(?:(?:Sir|Dame|Lord|Lady|Dr|Prof|Professor|Cllr|Councillor|Mr|Mrs|Ms)\\.? )?';
const named = "\\p{Lu}[\\p{L}’'-]+ (?:\\p{Lu}\\.? )?(?:\\p{Lu}[\\p{L}’'-]+ )?\\p{Lu}[\\p{L}’'-]+";
const post = `(?:${'mayor governor premier president chairman chairwoman chairperson chair chief county director minister secretary commissioner correspondent superintendent chancellor leader head constable treasurer rector principal'
  .split(' ')
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|')})(?: [Ee]xecutive)?`;
const reporters = [
  // “Ana Silva, Mayor of Porto”, “Dr Miriam Oakeshott, Director of Performance”; on two lines, without the comma.
  new RegExp(`^${honour}${named},? (?:\\p{Lu}[a-z]+ ){0,2}${post}\\b.{0,50}$`, 'u'),
  // “Mayor Dolores Penhallow”
  new RegExp(`^(?:[Tt]he )?${post} ${honour}${named}(?: [A-Z]{2,4})?$`, 'u'),
  // “Ana Silva in Porto”
  /^(?!(?:The|A|An|Our|My|Your|Their|This|All|New|One|Two|Three|Four|Five|Six|Seven|Ten|What|How|Why|Another|Life|Living|Working|Getting)\b)[A-Z][\p{L}’'-]+ (?:[A-Z]\. )?[A-Z][\p{L}’'-]+(?: and [A-Z][\p{L}’'-]+ [A-Z][\p{L}’'-]+)? in [A-Z][\p{L}’' -]{1,30}$/u,
];

/** Who wrote or gave it: “Ana Silva in Porto”, “Ana Silva, Mayor of Porto”, “Mayor Ana Silva”. */
export const isReporterEn = (line: string): boolean =>
  /^\p{Lu}/u.test(line) &&
  line.length <= 90 &&
  !/\d|^[^,]*[’']s /.test(line) &&
  reporters.some((one) => one.test(line));

/** A date in English as YYYY-MM-DD or YYYY-MM; '' where there is none. */
export function dateEn(line: string): string {
  const [, d1 = '', m1 = '', y1 = '', m2 = '', d2 = '', y2 = ''] =
    new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s(${month}),?\\s(\\d{4})|(${month})\\s(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s)?(\\d{4})`,
      'i',
    ).exec(line) ?? [];
  const at = months.indexOf((m1 || m2).slice(0, 3).toLowerCase());
  const [year, day] = [y1 || y2, d1 || d2];
  if (at < 0 || year === '') return '';
  return [year, String(at + 1).padStart(2, '0'), ...(day === '' ? [] : [day.padStart(2, '0')])].join('-');
}
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date, a place and a date, a notice: lines of the front that name nothing. */
export const isAsideEn = (line: string): boolean => {
  const plain = line.replace(/^[*_]+|[*_]+$/g, '');
  return dateline.test(plain) || notice.test(plain) || greeting.test(plain) || addressee.test(plain);
};

/** “Economic activity, second quarter of 2025”: what a release is about, and of which time. */
const dated = new RegExp(
  `^\\p{Lu}[^.!?:;]{4,80}, (?:(?:first|second|third|fourth) quarter(?: of)?|Q[1-4]|(?:full|fiscal) year|${month})\\s(?:19|20)\\d{2}$`,
  'iu',
);

/** “Fiscal Year 2025-26 Proposed Budget” */
const budget = /^(?:Fiscal Year|FY)\s?\d{2,4}(?:[–/-]\d{2,4})? (?:[A-Z]\w+ ){0,3}Budget$/;

/** “Annual Report 2023”: what a document is called, with its year. */
export const isDocumentEn = (line: string): boolean =>
  dated.test(line) ||
  budget.test(line) ||
  (/\b(?:results|report|accounts|review|statement|bulletin|communiqu[ée]|summary)\b.*\b(?:19|20)\d{2}\b/i.test(
    line,
  ) &&
    !/\d[%.]/.test(line));

/** “Fiscal Year 2024 (July 1, 2023 – June 30, 2024)”, “For the year ended 30 June 2025”: the time a document tells of. */
export const isPeriodEn = (line: string): boolean =>
  /^(?:for )?(?:the )?(?:(?:fiscal|financial|calendar) year|FY|Q[1-4]|Quarter [1-4])\s?\d{2,4}(?:[/–-]\d{2,4})?\b[^a-z]{0,12}(?:\(.*\))?$|^(?:for )?(?:the )?(?:\d{1,2} weeks|(?:(?:half-|fiscal |financial )?year|quarter|(?:\w+ )?months|period)) (?:ended|ending|to) .{0,20}\d{4}$/i.test(
    line,
  );

const valediction =
  /^(?:[Rr]espectfully(?: submitted)?|(?:[Yy]ours )?(?:[Ss]incerely|[Ff]aithfully|[Tt]ruly)(?: yours)?|(?:[Ww]ith )?(?:[Kk]ind|[Bb]est|[Ww]arm)(?:est)? regards),\s*(?=[A-Z].{2,90}[^.!?]$)/;

/** “Respectfully submitted, Ana B. Silva, County Executive”: who signed a letter; '' where no one did. */
export const signerEn = (text: string): string =>
  valediction.test(text) ? text.replace(valediction, '').trim() : '';

/** “Ana Silva” right over “Premier of the State Council”: who gave it, on two lines. */
export const isReporterOnTwo = (name: string, what: string): boolean =>
  new RegExp(`^${honour}${named}$`, 'u').test(name) &&
  new RegExp(`^(?:\\p{Lu}[a-z]+ ){0,2}${post}\\b.{0,50}$`, 'u').test(what) &&
  !/\d/.test(`${name}${what}`) &&
  !isDocumentName(name);

/** Words a document is called by: the name of a person has none of them. */
const isDocumentName = (line: string): boolean =>
  /\b(?:report|review|statement|results|bulletin|summary|update|plan|budget|work|address|message)\b/i.test(
    line,
  );
