/** Finds places in an order: ranked 12th, second-largest, first in the country, No. 1, top ten. */
import type { Found, Form } from './numbers.ts';
import { wordValue } from './spelled.ts';

const ordinals: Record<string, number> = Object.fromEntries(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
const names = Object.keys(ordinals).join('|');
const ordinal = new RegExp(`\\b(?:(\\d{1,3}(?:,\\d{3})*)(?:st|nd|rd|th)|(${names}))\\b`, 'gi');
const listed = new RegExp('\\b(?:(?:No\\.|Number|number|no\\.) ?|#)(\\d{1,3}|one|two|three)\\b', 'g');
const top = /\b(?:top|Top) (\d{1,3}|three|four|five|six|eight|ten|twelve|twenty|fifty|hundred)\b/g;

/** Verbs and words after which an ordinal is a place. */
const rankedBefore =
  /\b(?:rank(?:s|ed|ing)?|plac(?:es|ed|ing)|finish(?:es|ed|ing)?|came|comes|coming|stands?|stood|standing|rated|remain(?:s|ed)|in|into|to|from|at|is|was|were|now|currently|and|listed|positioned|sits?|puts? [a-z]+|(?:plac|mak|rank)(?:es?|ed|ing) (?:(?:the|our) (?!the|our)[a-z]+|[A-Z][a-z]+))(?: (?:\w+ly|again|joint|jointly|equal|now|still|a|the|up|from|to))? $/i;
const strongBefore =
  /\b(?:rank(?:s|ed|ing)?|plac(?:es|ed|ing)|finish(?:es|ed|ing)?|came|stood|stands?|rated|puts?(?= (?:us|it|them))|(?:mov|climb|slipp|fall|ris|dropp)(?:ed|en|es|s)(?= (?:up |down |back )?to))(?: (?:\w+ly|again|joint|equal|up|down|back|to|from|us|it|them))* $/i;
/** “ranked Otley Vale fourth”, “placed the county third” */
const placedBefore =
  /\b(?:rank|plac)(?:es|ed|s) (?:(?:the|our|its) (?!the\b)[a-z]+|[A-Z][a-z]+(?: [A-Z][a-z]+)?|us|it|them) (?:joint )?$/;
const placeAfter =
  /^(?:[- ](?:place|position|rank|spot)\b|, (?:up|down) from (?:joint )?(?:\d|[a-z]+(?:st|nd|rd|th)\b))/i;
/** “from eleventh to seventh”, and what was the place before: “up from fifth”, “having been fourth”. */
const anyOrdinal = `(?:\\d{1,3}(?:st|nd|rd|th)|${names})`;
const placesBefore = new RegExp(`\\bfrom ${anyOrdinal}(?: place| position)? to (?:joint )?$`, 'i');
const placesAfter = new RegExp(
  `^(?: place| position)? to (?:joint )?${anyOrdinal}\\b(?![- ](?:half|quarter|reading)\\b)`,
  'i',
);
const placeLeft = /\b(?:(?:up|down) from|having been) (?:joint )?$/i;
const superlativeAfter =
  /^[- ](?:most|least|best|worst|largest|biggest|highest|lowest|fastest|busiest|oldest|longest|smallest|strongest|greatest|richest|cheapest|safest|cleanest|tallest|[a-z]{3,8}est)\b/i;
const fieldAfter =
  /^ (?:in|among|amongst|of|out of|across) (?:the |all |its |our )?(?:\d|[a-z]+[- ])?(?:\w+ )?(?:country|nation|world|region|province|state|county|city|continent|sector|industry|league|group|rankings?|table|index|survey|Europe|Asia|Africa|England|Britain|provinces|cities|counties|countries|councils|districts|regions|states|peers)\b|^ (?:nationally|nationwide|worldwide|globally|overall|internationally)\b/i;
/** What an ordinal counts when it is no place: days, centuries, birthdays, articles, quarters. */
const noFigure =
  /^(?:[- ](?:century|centuries|floor|street|avenue|quarter|half|generation|party|parties|hand|term|class|thing|point|phase|stage|step|amendment|world|of (?:January|February|March|April|May|June|July|August|September|October|November|December)|January|February|March|April|May|June|July|August|September|October|November|December|Five-Year|five-year)\b)/;

/** Places, and ordinals in digits that only count on. */
export function ranksOf(text: string): Found[] {
  const all = [...text.matchAll(ordinal)].flatMap((match): Found[] => {
    const [raw, digits = '', word = ''] = match;
    const before = text.slice(Math.max(0, match.index - 100), match.index);
    const after = text.slice(match.index + raw.length, match.index + raw.length + 60);
    const value = digits === '' ? (ordinals[word.toLowerCase()] ?? 0) : Number(digits.replaceAll(',', ''));
    // “every fourth position” is a part of them.
    if (/[-–\w]$|\bevery $/i.test(before)) return [];
    const form = formOf(before, after, digits !== '');
    return form === null ? [] : [place(raw, match.index, value, form)];
  });
  for (const match of text.matchAll(listed)) {
    const [raw, count = ''] = match;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const value = wordValue(count) ?? Number(count);
    // “twice the number two years ago”: so many years.
    if (
      /^number [a-z]/.test(raw) &&
      /^ (?:years|months|weeks|days|decades)\b/.test(text.slice(match.index + raw.length))
    )
      continue;
    // “the No. 3 Middle School” is called so.
    if (/^ [A-Z]/.test(text.slice(match.index + raw.length, match.index + raw.length + 2))) continue;
    if (
      /\b(?:rank(?:s|ed|ing)?|the|as|at|to|became|is|are|was|were|remains|our|in)(?: \w+ly)? $|^$/i.test(
        before,
      ) ||
      raw.startsWith('#')
    )
      all.push(place(raw, match.index, value, 'rank'));
  }
  for (const match of text.matchAll(top)) {
    const [raw, count = ''] = match;
    const value = count === 'hundred' ? 100 : (wordValue(count) ?? Number(count));
    const after = text.slice(match.index + raw.length, match.index + raw.length + 12);
    if (!/^(?:[%\d.,]\d?| per ?cent| percent)/.test(after) || /^[.,](?:\s|$)/.test(after))
      all.push(place(raw, match.index, value, 'rank'));
  }
  return all;
}

const place = (raw: string, start: number, value: number, form: Form): Found => ({
  raw,
  start,
  end: start + raw.length,
  value,
  magnitude: '',
  unit: '',
  form,
});

function formOf(before: string, after: string, inDigits: boolean): Form | null {
  if (noFigure.test(after)) return null;
  const place = placeAfter.test(after) || strongBefore.test(before) || placedBefore.test(before);
  const moved = placesBefore.test(before) || (/\bfrom (?:joint )?$/i.test(before) && placesAfter.test(after));
  const left = placeLeft.test(before) && /^(?:[.,;)]|$| (?:as|in|a|the|last|before)\b)/.test(after);
  if ((moved && !/^[- ]reading\b/.test(after)) || left) return 'rank';
  const most =
    superlativeAfter.test(after) || (inDigits && /^ (?:out )?of (?:the )?(?:\d|all\b)/.test(after));
  if (place || most) return 'rank';
  // “Education comes second, at €870 million”; “housing comes first” is no order.
  if (/\bcomes $/.test(before) && /^, (?:at|with)\b/.test(after)) return 'rank';
  if (rankedBefore.test(before) && fieldAfter.test(after)) return 'rank';
  if (fieldAfter.test(after) && /(?:^|[,;(] )$/.test(before)) return 'rank';
  // “ranked 7th of 52 for air, and second for parks”
  if (
    /^ (?:for|on|in) [a-z]/.test(after) &&
    /\b(?:rank(?:s|ed)|placed|came|finished) [^.;]{2,90}(?:,| and) $/.test(before)
  )
    return 'rank';
  if (
    inDigits &&
    /\b(?:(?:up|down|rose|fell|climbed|slipped|dropped|improved|moved) (?:from|to)|from) $/i.test(before)
  )
    return 'rank';
  return inDigits ? 'ordinal' : null;
}
