/**
 * Who has most of something, and who comes next: “Norvale had the highest vacancy rate at 6.8%, followed by Carrow (5.1%)”,
 * “This was followed by dairy, beef & sheep at 8.4%”. Each number is the measure of the one beside it.
 */
import type { Speech } from '../around.ts';
import { raised } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';
import { prepositions } from '../../words/words.ts';

const most =
  '(?:highest|lowest|largest|smallest|biggest|greatest|strongest|weakest|fastest|slowest|steepest|sharpest|best|worst|most|fewest)';
const name = "[\\p{L}’'-]+(?:,? (?:& )?[\\p{L}’'-]+){0,7}?";
const measure = "(?:[\\p{L}’'-]+ ){0,6}[\\p{L}’'-]+";
/** What leads to the number itself. */
const to =
  '(?:,? (?:at|with|of)(?: an? (?<own>(?:[a-z-]+ ){0,4}(?:rate|share|ratio|level|score)) of)? (?:about |around |just |over |only |nearly )*| ?\\()$';
const seen =
  '(?:(?:was|were|is|are)(?: (?:recorded|seen|found|observed|registered|reported))?|occurred|came)';
const leading = [
  // “Norvale had the highest vacancy rate at”, “… had the highest at”
  `^(?:our )?(?<who>(?:the )?${name}) (?:had|has|have|recorded|reported|saw|posted|showed|registered|created|achieved|experienced) (?:by far )?the ${most}(?: (?<what>${measure}))?${to}`,
  // “The highest vacancy rate was in Norvale at”, “while the lowest was in Carrow at”
  `^(?:the|its|our) ${most}(?: (?<what>${measure}))? ${seen} in (?<who>(?:the )?${name})${to}`,
  // “The region with the highest vacancy rate was Norvale at”
  `^the [\\p{L} ]{3,30} with the ${most} (?<what>${measure}) (?:was|is) (?<who>(?:the )?${name})${to}`,
  // “High retention rates include nursing with a retention rate of”
  `\\b(?:includes?|including) (?<who>${name})${to}`,
].map((one) => new RegExp(one, 'iu'));
const following = new RegExp(
  `^(?:(?:and|then|while|by) |(?:closely )?followed by )*(?<who>(?:the )?${name})${to}`,
  'iu',
);
/** “The highest vacancy rate, at 6.8%, was in Norvale.” */
const behind = new RegExp(
  `^, (?:was|is|were) (?:recorded |seen |found )?in ((?:the )?${name})(?=[.,;]|$)`,
  'u',
);
const ahead = new RegExp(`^the ${most} (${measure}), at (?:about |around |just )*$`, 'iu');
/** “Within the regions, …”, “In terms of the number of closures, …” */
const leadIn = /^(?:in|within|by|among|across|of|on|for) [^,]{1,80}, /i;
const terms = /^in terms of (?:the )?(?:overall |total )?(?:number of )?([^,]{3,40}), /i;
const nobody =
  /^(?:(?:the|our|this|that) )?(?:company|group|city|county|province|country|region|it|they|we|this|that|which|who|these|those|he|she|there|year|month|quarter|last .*|this .*|and|or)$/i;
/** A measure that is somebody’s own, and in no place. */
const owned = /(?:sales|revenues?|profits?|turnover|income|scores?|yields?|prices?|points|votes?)$/i;
const longest = 240;

/** “Vacancy rate in Norvale”; the next sentence may go on with the measure. */
export function tellRanking(settings: Setting[], text: string, speech: Speech): void {
  const start = settings[0]?.tokens[0]?.start ?? 0;
  const opening = text.slice(start, start + longest);
  const goesOn =
    /^(?:this|it|these|they) (?:was|were|is|are) (?:closely )?followed by /i.exec(opening)?.[0] ?? '';
  let what = goesOn === '' ? '' : speech.ranking;
  let from = start + Math.max(0, goesOn.length - 'followed by '.length);
  let listed = what !== '';
  if (/\brespectively\b/.test(text.slice(start, settings.at(-1)?.found.end))) return;
  for (const setting of settings) {
    const { found, kind } = setting;
    const gap = text.slice(Math.max(from, found.start - longest), found.start);
    if (kind === 'date') continue;
    from = found.end;
    if (!/^(?:percent|amount|growth|ratio)$/.test(kind)) continue;
    const part = gap
      .replace(/^[),;\s]+|^ per [^,]{1,24}, /, '')
      .replace(/^(?:while|whereas|but|and) (?=the )/, '')
      .replace(/^In (?:19|20)\d\d,? /, '');
    const first = leaderOf(part, what) ?? leaderBehind(part, text.slice(found.end, found.end + 90));
    const told = first ?? (listed ? nextOf(part.replace(/^.*(?=\bfollowed by )/, ''), what) : null);
    if (!told) {
      listed = false;
      continue;
    }
    listed = true;
    what = told.what;
    if (setting.label.toLowerCase().includes(` in ${told.who.replace(/^the /i, '').toLowerCase()}`)) continue;
    // Where those that follow are written small, so is the first of the sentence.
    const who = /followed by (?:the )?\p{Ll}/u.test(text.slice(found.end, found.end + 60))
      ? told.who.slice(0, 1).toLowerCase() + told.who.slice(1)
      : told.who.replace(/^The /, 'the ');
    const base = / per (?!cent).{3,30}$/.exec(setting.label)?.[0] ?? '';
    setting.label = `${raised(bare(told.what))} ${owned.test(told.what) ? 'of' : 'in'} ${who}${base}`;
  }
  speech.ranking = what;
}

interface Told {
  who: string;
  what: string;
}

function leaderOf(part: string, said: string): Told | null {
  const counted = terms.exec(part)?.[1] ?? '';
  const words = part.replace(leadIn, '');
  for (const one of leading) {
    const { who = '', what = '', own } = one.exec(words)?.groups ?? {};
    const measured = own ?? (what || counted || said);
    if (who !== '' && measured !== '' && isNamed(who, measured)) return { who, what: measured };
  }
  return null;
}

function leaderBehind(part: string, rest: string): Told | null {
  const what = ahead.exec(part.replace(leadIn, ''))?.[1] ?? '';
  const who = behind.exec(rest)?.[1] ?? '';
  return what !== '' && who !== '' && isNamed(who, what) ? { who, what } : null;
}

function nextOf(part: string, said: string): Told | null {
  const { who = '', own } = following.exec(part)?.groups ?? {};
  const what = own ?? said;
  return who !== '' && what !== '' && isNamed(who, what) ? { who, what } : null;
}

const isNamed = (who: string, what: string): boolean =>
  !nobody.test(who) && !prepositions.has((who.split(' ')[0] ?? '').toLowerCase()) && !/ and /.test(what);

/** “number of closures” → closures */
const bare = (what: string): string => what.replace(/^(?:overall |total )?number of /i, '');
