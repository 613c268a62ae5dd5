/** Labels of numbers told beside something: within its name, in brackets of commas, as a part that is included. */
import { isShareVerb } from './parts/part.ts';
import { type Around, clauseEnd } from './around.ts';
import type { Clause } from '../grammar/clauses.ts';
import { textOf } from '../phrases/phrase.ts';
import { restText } from '../phrases/rest.ts';
import { lastWord } from '../phrases/last-word.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import { isPlain, isPlural } from '../words/classes.ts';
import { determiners } from '../words/words.ts';
import { type Setting, leadOf } from './setting.ts';
import { passedMark } from './marks.ts';
import { isLength } from './compared/dimension.ts';
import { isMoney } from '../numbers/units.ts';
import { participleOf } from '../words/verbs.ts';
import { lowered, shareOf } from '../phrases/naming.ts';

/** “a seven-year €400m green bond”: what stands before a noun describes it. */
export function describedLabel({ tokens, at, found, clauses, clause }: Setting, { text }: Around): string {
  if (!/\d-[a-z]|[a-z]-[a-z]/i.test(found.raw) || found.unit === '') return '';
  const from = tokens[at + 1]?.type === 'number' ? at + 2 : at + 1;
  // “passed the 3-million-ton mark”: what passed it is told.
  if (passedMark.test(tokens[from]?.low ?? '') && !isPlain(tokens[from + 1])) return '';
  // “The five-year programme | totals $90 million”
  const verb =
    clauses[clause]?.groups.find(
      ({ at: does, start }) => start > from && /^[a-z]+(?:s|ing)$/.test(tokens[does]?.low ?? ''),
    )?.start ?? tokens.length;
  const to = Math.min(verb, clauseEnd(tokens, from));
  const named = phraseFrom(tokens, from, to);
  const name = textOf(text, tokens, named);
  // “the 47-kilometre eastern section of the ring road”: a section alone may be any.
  const isPart = /^(?:section|stretch|segment|leg|phase|part|half|arm|extension)$/.test(
    tokens[(named?.end ?? 0) - 1]?.low ?? '',
  );
  if (!named || !isPart || tokens[named.end]?.low !== 'of') return name;
  const next = clauses[clause]?.groups.find(({ start }) => start > named.end)?.start ?? to;
  const whole = trimmed(tokens, named.end + 1, Math.min(next, to));
  if (!whole) return name;
  const of = text.slice(tokens[named.end]?.start ?? 0, tokens[whole.end - 1]?.end ?? 0);
  return `${isLength(found.unit) ? `Length of ${lowered(name)}` : name} ${of}`;
}

/** “…, and the median age, at 42.7 years, is the second highest”: the noun that it stands beside. */
export function besideLabel({ tokens, clauses, clause, at, lead }: Setting, { text }: Around): string {
  const [before, own, next] = [clauses[clause - 1], clauses[clause], clauses[clause + 1]];
  if (!before || !own || own.joint !== ',' || tokens[own.start]?.low !== 'at' || lead !== own.start)
    return '';
  if (
    own.groups.length > 0 ||
    before.groups.length > 0 ||
    next?.groups[0]?.start !== next?.start ||
    // “the ticket, at 25 crowns a month, …”
    own.end > at + (/^(?:an?|per)$/.test(tokens[at + 1]?.low ?? '') ? 3 : 2)
  )
    return '';
  return determiners.has(tokens[before.start]?.low ?? '')
    ? textOf(text, tokens, trimmed(tokens, before.start, before.end))
    : '';
}

/** “the lower speed limit in towns, now 30 km/h”, “the club, now 112 years old”: what stands before the mark. */
export function nowLabel(setting: Setting, { text }: Around): string {
  const { tokens, clauses, clause, at, found } = setting;
  const [before, own] = [clauses[clause - 1], clauses[clause]];
  if (!before || !own || own.joint !== ',' || own.groups.length > 0 || before.groups.length === 0) return '';
  if (
    !/^(?:now|currently|then)$/.test(tokens[own.start]?.low ?? '') ||
    at !== own.start + 1 ||
    found.unit === ''
  )
    return '';
  const object = trimmed(tokens, before.groups.at(-1)?.end ?? before.start, before.end);
  return object?.end === before.end ? textOf(text, tokens, object) : '';
}

/** “capacity was 9,650 megawatts, of which wind farms made up two fifths”: their share of what was just told. */
export function partMade({ tokens, clauses, clause, group, found }: Setting, { text, last }: Around): string {
  // “of which one gift, left by a former pupil, made up £2 million”: what is said of it in between does not count.
  const opens = ({ start }: Clause): boolean =>
    tokens[start]?.low === 'of' && tokens[start + 1]?.low === 'which';
  const first = clauses
    .slice(Math.max(0, clause - 2), clause)
    .findLast((one) => opens(one) && one.groups.length === 0);
  const own = clauses[clause];
  const of = own && (opens(own) ? own : group?.start === own.start ? first : undefined);
  if (!group || last === '' || !of) return '';
  const start = of.start;
  const who = textOf(text, tokens, trimmed(tokens, start + 2, of === own ? group.start : of.end));
  // “Investment in property fell to 10 billion yuan, of which homes accounted for 7 billion yuan”: a sum is no share.
  const sum = isMoney(found.unit) && isShareVerb(group, tokens);
  if (who !== '' && sum) return / in /.test(last) ? `${last.split(' in ')[0] ?? ''} in ${lowered(who)}` : who;
  // “cost $9 million, of which insurers have met two thirds”, “of which the Lottery contributed £4 million”
  const by = /^(.+?)(?: (?:have|has|had|will|would)\b.*)?$/.exec(
    text.slice(tokens[start + 2]?.start ?? 0, tokens[group.start - 1]?.end ?? 0),
  )?.[1];
  const gave = /^(?:contribute|give|supply|donate|put|provide)$/.test(group.verb.lemma);
  if (
    by !== undefined &&
    who !== '' &&
    by.split(' ').length <= 5 &&
    !group.passive &&
    (gave || /^(?:meet|pay|cover|fund|bear|finance)$/.test(group.verb.lemma)) &&
    /\b(?:costs?|spending|investment|price|expense|bill)\b/i.test(last)
  ) {
    const met = gave ? 'met' : participleOf(group.verb, tokens[group.at]?.low ?? '');
    return `${last} ${met} by ${/^The /.test(by) ? lowered(by) : by}`;
  }
  return who !== '' && isShareVerb(group, tokens)
    ? shareOf(who, last.slice(0, 1).toLowerCase() + last.slice(1))
    : '';
}

/** What is itself a sum of money, whatever it is part of. */
export const ownSums =
  /^[a-z][a-z’' -]* (?:cuts|reductions|exemptions|rebates|refunds|relief|loans|grants|subsidies|fines|bonds|donations|compensation|fees)(?: and [a-z]+s)?$/i;

/** “eased the burden by 600 million, including 240 million in insurance premium cuts”: those are named for themselves. */
export function sumIncluded({ tokens, at, lead, found }: Setting, { text }: Around): string {
  if (tokens[lead]?.low !== 'including' || !isMoney(found.unit) || tokens[at + 1]?.low !== 'in') return '';
  const what = textOf(text, tokens, trimmed(tokens, at + 2, clauseEnd(tokens, at)));
  return ownSums.test(what) && what.split(' ').length <= 8 ? what : '';
}

/** “completed 412 homes, including 156 for social rent”: some of those. */
export function includedLabel(
  { tokens, at, lead, found, kind, told, clause }: Setting,
  { text, last, subject }: Around,
): string {
  const by = tokens[at + 1];
  // “36% of the power we use, including 41 GWh from our own turbines and solar fields”
  if (
    tokens[lead]?.low === 'including' &&
    /^(?:[TGMk]W|(?:tera|giga|mega|kilo)watts?)/.test(found.unit) &&
    by?.low === 'from'
  ) {
    const own = tokens.findIndex(
      ({ type, text: mark }, index) => index > at && type === 'mark' && mark !== '-',
    );
    const source = textOf(text, tokens, trimmed(tokens, at + 2, own < 0 ? tokens.length : own));
    if (source !== '' && source.split(' ').length <= 6) return `Power from ${source}`;
  }
  // “returned $3.1 billion to shareholders, including $1.9 billion through share buybacks”
  if (tokens[lead]?.low === 'including' && isMoney(found.unit) && /^(?:through|via)$/.test(by?.low ?? ''))
    return textOf(text, tokens, trimmed(tokens, at + 2, clauseEnd(tokens, at)));
  // “Nurses, including 2,500 across the province, are on strike”
  const among = last || subject;
  if (
    tokens[lead]?.low === 'including' &&
    found.unit === '' &&
    /^(?:across|throughout|in)$/.test(by?.low ?? '')
  ) {
    const where = restText(text, tokens, at + 1, clauseEnd(tokens, at));
    if (
      isPlural(lastWord(among)) &&
      among.split(' ').length <= 4 &&
      where.split(' ').length <= 5 &&
      where.includes(' ')
    )
      return `${among} ${where}`;
  }
  // “raised by 3.5% including 1% earmarked for flood banks”: what that part of the rise is for.
  // “a rise of 4%, including 1% for social care”
  if (
    tokens[lead]?.low === 'including' &&
    kind === 'growth' &&
    last !== '' &&
    /ed$|^(?:for|from)$/.test(by?.low ?? '')
  ) {
    const meant = restText(text, tokens, at + 1, clauseEnd(tokens, at));
    if (/^(?:[a-z-]+ for|for|from) /.test(meant) && meant.split(' ').length <= 6) return `${last} ${meant}`;
  }
  // “including 120 for rent and 45 for sale”
  const joined =
    tokens[lead]?.low === 'and' && told?.tokens[told.lead]?.low === 'including' && told.clause >= clause - 1;
  if (!(joined || tokens[lead]?.low === 'including') || found.unit !== '') return '';
  if (last === '' || last.split(' ').length > 5) return '';
  if (!by || !/^(?:for|from|in|with|without|on|under|at)$/.test(by.low)) return '';
  const what = textOf(text, tokens, trimmed(tokens, at + 2, clauseEnd(tokens, at)));
  return what === '' || what.split(' ').length > 6 ? '' : `${last} ${by.low} ${what}`;
}

/** “in work or further study within 15 months”: what lasted so long was just told. */
export function lastingLabel(setting: Setting, { last, done }: Around): string {
  if (setting.kind !== 'duration' || leadOf(setting) !== 'within') return '';
  const before = done.at(-1);
  const beside = before?.clause === setting.clause && before.kind !== 'date';
  return !setting.group || beside ? last.replace(/ within .*$/, '') : '';
}
