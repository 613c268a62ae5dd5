/**
 * What counted things or people did belongs to their name: “86 apprentices joined us” tells of apprentices who joined,
 * “806 needed no further care” of people who needed none.
 */
import { restEnd } from '../around.ts';
import { isAdverb, isPerson, isPlural } from '../../words/classes.ts';
import type { Group } from '../../grammar/groups.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { textOf, type Phrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { restText } from '../../phrases/rest.ts';
import { withRest } from '../../phrases/said.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import { isWho, predicateOf } from './predicate-of.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { theirOwn } from './told-of.ts';
import { plainNouns, prepositions } from '../../words/words.ts';

/** Verbs that tell only that there are so many, or how many there were. */
const counting =
  /^(?:be|have|do|see|reach|exceed|surpass|total|number|equal|remain|stay|include|comprise|contain|represent|constitute|mean|make|keep|mark|average|cost|rise|fall|grow|drop|increase|decrease|decline|shrink|climb|jump|amount|stand|range|account|say|show|take|exist|change)$/;
const known = /^(?:the|our|its|their|his|her|my|your|these|those|all|both)$|[’']s?$/;
/** So many words a thing has with what it did. */
const longest = 10;

/** “Apprentices who joined”: the thing that begins its clause, with the short rest of what it did; '' where nothing is told. */
export function didOf(text: string, setting: Setting, things: Phrase): string {
  const place = pastPlace(setting, things.end);
  const end = place < 0 ? withTheirs(setting, things).end : place;
  const after = predicateOf(setting, end);
  const name = textOf(text, setting.tokens, things);
  // “Our 31 libraries lent 740,000 books”: all there are, and the books have their own number.
  const relative = isWho(setting.tokens, end);
  if (known.test(setting.tokens[setting.at - 1]?.low ?? '') && !relative) return '';
  if (!after || (setting.group && !relative) || !isPlural(setting.tokens[things.end - 1]?.low ?? ''))
    return '';
  const said = madeTo(text, setting, name, after) || told(text, setting, name, after, after.start);
  const theirs = text.slice(setting.tokens[things.end]?.start ?? 0, setting.tokens[end - 1]?.end ?? 0);
  return end === things.end || end === place || said === ''
    ? said
    : `${said.slice(0, name.length)} ${theirs}${said.slice(name.length)}`;
}

/** “payments | were made to help | pupils”, “homes | were told to keep | windows shut”: what for or what to do says which. */
function madeTo(text: string, setting: Setting, name: string, { start, at, verb }: Group): string {
  const { tokens } = setting;
  const [made, to] = [tokens[at - 2]?.low ?? '', tokens[at - 1]?.low ?? ''];
  if (verb.form !== 'base' || to !== 'to' || at - 2 <= start || !madeSo.test(made)) return '';
  const rest = restText(text, tokens, at, restEnd(setting)).replace(
    / (?:as|for) an? (?:[a-z]+ )?(?:precaution|measure|result)$/,
    '',
  );
  return rest.includes(' ') && rest.split(' ').length <= longest - 2
    ? `${raised(name)} ${made} to ${rest}`
    : '';
}

const madeSo =
  /^(?:made|used|set|issued|paid|asked|told|ordered|advised|warned|urged|required|requested|instructed|invited|encouraged|forced|obliged|compelled|allowed|permitted|helped|trained|enabled)$/;

/** “homes | in the Lower Marsh area | were told”: where they are, when a verb follows; -1 where none does. */
function pastPlace(setting: Setting, end: number): number {
  const { tokens } = setting;
  if (!/^(?:in|at|on|across|around|along|near|throughout)$/.test(tokens[end]?.low ?? '')) return -1;
  const after = clauseOf(setting)?.groups.find(({ start }) => start > end);
  const between = tokens.slice(end, after?.start ?? end);
  return between.length > 1 && between.length <= 6 && between.every(({ type }) => type !== 'mark') && after
    ? after.start
    : -1;
}

/** “families | with damp homes | moved into new ones”: what they have or where they are from stands between. */
function withTheirs({ tokens }: Setting, things: Phrase): Phrase {
  const by = /^(?:originally|formerly|mostly|mainly)$/.test(tokens[things.end]?.low ?? '')
    ? things.end + 1
    : things.end;
  if (!/^(?:with|from)$/.test(tokens[by]?.low ?? '')) return things;
  const theirs = phraseFrom(tokens, by + 1, tokens.length);
  return theirs?.start === by + 1 && theirs.end - theirs.start <= 3 ? { ...things, end: theirs.end } : things;
}

/** “…, and 806 needed no further care”: those that were counted before, by what they did; '' where none are meant. */
export function thoseDid(text: string, setting: Setting, before: Setting | undefined): string {
  const { tokens, at, found, kind } = setting;
  const own = clauseOf(setting);
  if (kind !== 'amount' || found.unit !== '' || !own || setting.group || own.start !== at) return '';
  const from = pastBracket(tokens, at) + 1;
  const after = setting.clauses.flatMap(({ groups }) => groups).find(({ start }) => start === from);
  const those = before && before.label === setting.label ? unsaid(before.label) : '';
  const head = those.split(' ')[0]?.toLowerCase() ?? '';
  if (!after || those === '' || !(isPerson(head) || plainNouns.has(head))) return '';
  return told(text, setting, those, after, after.start);
}

/** “806 | (65%) | needed”: the token before which a bracket right behind a number has ended. */
function pastBracket(tokens: Setting['tokens'], at: number): number {
  if (tokens[at + 1]?.text !== '(') return at;
  const close = tokens.findIndex(({ text }, index) => index > at && text === ')');
  return close > 0 && close - at <= 4 ? close : at;
}

function told(text: string, setting: Setting, name: string, after: Group, from: number): string {
  const { verb, passive, bare } = after;
  // “were receiving help through our scheme”
  if (verb.form === 'ing' && !passive && /^(?:are|were)$/.test(setting.tokens[after.start]?.low ?? '')) {
    const doing = counting.test(verb.lemma) ? '' : restText(text, setting.tokens, after.at, restEnd(setting));
    const words = `${name} ${doing}`.split(' ').length;
    return doing.includes(' ') && words <= longest && !/\d/.test(doing) ? `${raised(name)} ${doing}` : '';
  }
  const takesPart = verb.lemma === 'take' && setting.tokens[after.end]?.low === 'part';
  if (
    (counting.test(verb.lemma) && !takesPart) ||
    bare ||
    !(passive || /^(?:past|participle)$/.test(verb.form))
  )
    return '';
  // Its clause ends earlier where a bracket stands between: “806 (65%) | needed no further care”.
  const own = setting.clauses.find(({ groups }) => groups.includes(after));
  const main = own?.groups.find(
    ({ start, infinitive, verb: { form } }) => start > after.end && !infinitive && form !== 'ing',
  );
  // “schools | threatened with closure | were kept open”: the first only says which.
  const relative = isWho(setting.tokens, from - 1);
  if (!passive && main && !relative) return '';
  const ends = own === clauseOf(setting) ? restEnd(setting) : (own?.end ?? restEnd(setting));
  // “villages | that were cut off by floods | were reconnected”
  const end = relative && main ? main.start : ends;
  if (!passive && nearNumber(setting.tokens, after.end)) return didAll(text, setting, name, after);
  const said = shortened(withRest(text, setting.tokens, name, after, from, end), name)
    .replace(/(?<= \S+ (?:who|that) \S+(?: (?:to|for|in|at|on|with))?) our (?=\S)/, ' ')
    .replace(
      / (?:us(?: (?:in|during|at|this|last) .*)?|the (?:company|group|firm|service|team|council))$/,
      '',
    )
    .replace(/(?<= \S+ .+) (?:in|during|from) (?:these|those|this|that) .*$/, '')
    .replace(/ (?:afterwards|since|again|too|as well|instead|altogether|during the .*|last .*)$/, '');
  const words = said.split(' ');
  return lowered(said).startsWith(lowered(name)) &&
    said !== name &&
    words.length <= longest &&
    !(words.length === name.split(' ').length + 2 && takesObject(setting.tokens, after)) &&
    !/\b(?:it|them|they|their|its|us|our|we|\d.*)\b/.test(
      said.replace(theirOwn, '').replace(/ to us for /, ' '),
    )
    ? raised(said)
    : '';
}

/** “took part in a tour | of the old mine”: cut where a phrase ends, as long as the deed keeps its object. */
function shortened(said: string, name: string): string {
  let short = said;
  while (short.split(' ').length > longest) {
    const shorter = lastPhraseOff(short);
    if (shorter.split(' ').length < name.split(' ').length + 4) return short;
    short = shorter;
  }
  return short;
}

const lastPhraseOff = (said: string): string =>
  said
    .split(' ')
    .slice(
      0,
      said.split(' ').findLastIndex((word) => prepositions.has(word)),
    )
    .join(' ');

/** “attended | the six meetings”: all there were, whose number is told for itself; '' where no such things follow. */
function didAll(text: string, { tokens }: Setting, name: string, { at, end, verb }: Group): string {
  if (!/^(?:the|our|its|all)$/.test(tokens[end]?.low ?? '') || tokens[end + 1]?.type !== 'number') return '';
  const what = phraseFrom(tokens, end + 2, tokens.length);
  const head = name.split(' ').at(-1)?.toLowerCase() ?? '';
  return what && isPerson(head) && isPlural(tokens[what.end - 1]?.low ?? '') && what.end - what.start <= 4
    ? `${raised(name)} who ${verb.form === 'participle' ? `have ${verb.lemma}` : (tokens[at]?.low ?? '')} the ${textOf(text, tokens, what)}`
    : '';
}

/** “stopped | the sale of charcoal”: cut off, the verb tells nothing. */
function takesObject(tokens: Setting['tokens'], { end, passive }: Group): boolean {
  const next = tokens[end];
  return (
    !passive &&
    next?.type === 'word' &&
    !/^(?:us|and|but)$/.test(next.low) &&
    !isAdverb(next.low) &&
    !prepositions.has(next.low)
  );
}

/** “lent | almost 740,000 books”: what was done has its own number. */
const nearNumber = (tokens: Setting['tokens'], at: number): boolean =>
  tokens
    .slice(at, at + 4)
    .some(
      ({ type, text }, nth, all) =>
        type === 'number' &&
        !/^(?:(?:19|20)\d\d|[A-Z][a-z].*)$/.test(text) &&
        all.slice(0, nth).every((one) => one.type === 'word' && one.low !== 'and'),
    );
