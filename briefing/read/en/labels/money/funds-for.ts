/** What public money was given or used for: “provided 4 million to support 60 workshops”, “spent 9 million of its own funds on ferries”. */
import type { Around } from '../around.ts';
import type { Group } from '../../grammar/groups.ts';
import { isAdverb, isPlain } from '../../words/classes.ts';
import type { Rule } from '../rule.ts';
import { aimText } from '../../phrases/aim.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { textOf } from '../../phrases/phrase.ts';
import { raised } from '../../phrases/naming.ts';
import { isMoney } from '../../numbers/units.ts';
import { verbOf } from '../../words/verbs.ts';
import { determiners, periods } from '../../words/words.ts';
import type { Setting } from '../setting.ts';

/** Deeds with money: what they are called as a noun, and the word before what it is for. */
const nouns: Record<string, [string, string]> = {
  invest: ['Investment', 'in'],
  spend: ['Spending', 'on'],
  use: ['Spending', 'on'],
};
const giving =
  /^(?:provide|allocate|allot|appropriate|earmark|dedicate|devote|commit|set|disburse|distribute|secure|arrange|channel|include|contain|budget|make|propose|request|recommend)$/;
const plans = /^(?:budget|plan|bill|act|law|proposal|package|programme|program|agreement|deal|it)$/;
/** “My budget also includes” */
const isPlan = ({ tokens }: Setting, { start }: Group): boolean =>
  plans.test(tokens[isAdverb(tokens[start - 1]?.low ?? '') ? start - 2 : start - 1]?.low ?? '');
/** What money is called by those who give it. */
const moneys =
  /^(?:funds?|funding|subsid(?:y|ies)|grants?|loans?|aid|assistance|support|money|capital|dollars|bonds?|compensation|allowances?|relief|payments?|financing|credits?)$/;

/** “an additional”, “the first”, “aside”, “more than”: nothing but how much stands between the verb and its sum. */
const isDirect = ({ tokens, at, group }: Setting): boolean =>
  group !== null &&
  tokens
    .slice(group.end + (group.verb.lemma === 'ask' && tokens[group.end]?.low === 'for' ? 1 : 0), at)
    .every(({ low }) =>
      /^(?:an?|the|our|additional|extra|further|another|first|total|of|record|combined|aside|over|more|than|at|least|almost|nearly|about|around|some|approximately|roughly|up|to|only|just|estimated)$/.test(
        low,
      ),
    );

/** Past “a year”, “over two years”, “several years ago”: how often and when says nothing of what for. */
function pastTime({ tokens }: Setting, from: number): number {
  let at = from;
  if (
    /^(?:a|an|per|each|every|this|last|next)$/.test(tokens[at]?.low ?? '') &&
    periods.has(tokens[at + 1]?.low ?? '')
  )
    at += 2;
  else if (/^(?:annually|available|yearly)$/.test(tokens[at]?.low ?? '')) at++;
  else if (/^(?:over|in|during|for)$/.test(tokens[at]?.low ?? '') && tokens[at + 1]?.type === 'number') {
    if (/(?:years?|months?)$/.test(tokens[at + 1]?.low ?? '')) at += 2;
  } else if (periods.has(tokens[at + 1]?.low ?? '') && tokens[at + 2]?.low === 'ago') at += 3;
  return at;
}

/** “in subsidies |”, “of its own funds |”, “in grants that are dedicated |”: what the money is; null where that ends the name. */
function pastMoney({ tokens }: Setting, from: number): { at: number; start: number; end: number } | null {
  if (!/^(?:in|of|from)$/.test(tokens[from]?.low ?? '')) return null;
  let start = from + 1;
  while (determiners.has(tokens[start]?.low ?? '')) start++;
  // “5 million from the county budget | for flood walls”: where it comes from.
  const purse = tokens
    .slice(start, start + 4)
    .findIndex(({ low }) => /^(?:budget|fund|account|treasury|coffers)$/.test(low));
  if (tokens[from]?.low === 'from' && purse >= 0 && tokens.slice(start, start + purse).every(isPlain))
    return { at: start + purse + 1, start, end: start + purse + 1 };
  const head = tokens
    .slice(start, start + 6)
    .findIndex(({ low, type }) => type !== 'word' || moneys.test(low));
  const phrase = phraseFrom(tokens, start, start + head + 1);
  if (head < 0 || tokens[start + head]?.type !== 'word' || phrase?.end !== start + head + 1) return null;
  let at = phrase.end;
  if (/^(?:that|which)$/.test(tokens[at]?.low ?? '')) {
    const link = tokens.slice(at, at + 6).findIndex(({ low }) => /^(?:to|for)$/.test(low));
    if (
      link > 0 &&
      /^(?:dedicated|devoted|earmarked|reserved|intended|meant)$/.test(tokens[at + link - 1]?.low ?? '')
    )
      at += link;
  }
  return { at, ...phrase };
}

/** What is spent, by its name. */
const spent = /^(?:[A-Za-z]+ ){0,3}(?:expenditure|spending|investment|funding|outlay)$/i;

/** “Capital spending of £9 million included £3 million on new quays”: a part of what was spent. */
function partSpent(setting: Setting, { text, subject, last }: Around): string {
  const { tokens, at, found, kind, group } = setting;
  const whole = spent.test(last) ? last : subject;
  const by = tokens[at + 1]?.low ?? '';
  if (kind !== 'amount' || !isMoney(found.unit) || !spent.test(whole) || !/^(?:on|for|in)$/.test(by))
    return '';
  if (!group || group.passive || !/^(?:include|contain)$/.test(group.verb.lemma) || !isDirect(setting))
    return '';
  // “spending … for repairs” is spending on them.
  return purposeText(setting, text, at + 1, whole, by === 'for' && !/funding$/i.test(whole) ? 'on' : by);
}

/** Funding for workshops, Spending on ferries, Subsidies for farmers to buy seed. */
function fundsFor(setting: Setting, { text }: Around): string {
  const { tokens, at, found, kind, group } = setting;
  if (kind !== 'amount' || !isMoney(found.unit) || !group || group.passive || !isDirect(setting)) return '';
  const { lemma } = group.verb;
  // “I am asking for 9 million to replace old pipes”
  const asks = lemma === 'ask' && tokens[group.end]?.low === 'for';
  // “Capital spending included £3 million for”: a part of what was spent.
  if (/^(?:include|contain)$/.test(lemma) && !isPlan(setting, group)) return '';
  const [noun, by] = nouns[lemma] ?? (asks || giving.test(lemma) ? ['Funding', 'for'] : ['', '']);
  if (noun === '' || (lemma === 'set' && !tokens.slice(group.end, at).some(({ low }) => low === 'aside')))
    return '';
  const money = pastMoney(setting, pastTime(setting, at + 1));
  const link = pastTime(setting, money?.at ?? at + 1);
  const what = purposeText(setting, text, link, noun, by);
  if (what === '' || (lemma === 'make' && tokens[at + 1]?.low !== 'available')) return '';
  // “in subsidies for farmers”: what the money is says more than that it was given.
  const own =
    money && tokens[money.end - 1]?.low !== 'dollars' && tokens[at + 1]?.low === 'in' && noun === 'Funding';
  return own && /^Funding (?:for|to) /.test(what)
    ? raised(`${textOf(text, tokens, money)} ${what.slice('Funding '.length)}`)
    : what;
}

const helps = /^(?:support|help|assist|aid|fund|finance|subsidi[sz]e)$/;

/** The deed as a noun, with what it was for: “for farmers”, “on roads”, “to dredge the harbour”. */
function purposeText(
  { tokens, clauses }: Setting,
  text: string,
  link: number,
  noun: string,
  by: string,
): string {
  const small = tokens[link]?.low ?? '';
  const verb = small === 'to' ? verbOf(tokens[link + 1]?.low ?? '') : null;
  const from = verb?.form === 'base' ? link + 2 : link + 1;
  const what = /^(?:for|to|on|in|into|towards?)$/.test(small)
    ? aimText(text, tokens, clauses, from, tokens.length)
    : '';
  if (what === '' || periods.has(what.split(' ').at(-1)?.toLowerCase() ?? '')) return '';
  if (verb?.form !== 'base')
    return (small === 'in' && by !== 'in') || /^[A-Z]\S* (?:and [A-Z]\S* )?ago$/.test(what)
      ? ''
      : `${noun} ${by} ${what}`;
  return noun === 'Funding' && helps.test(verb.lemma)
    ? `Funding for ${what}`
    : `${noun} to ${tokens[link + 1]?.low ?? ''} ${what}`;
}

/** “An extra £3 million has been set aside this year to hire planners” → Extra funding to hire planners. */
function setAsideFor(setting: Setting, { text }: Around): string {
  const { tokens, at, found, kind, group } = setting;
  if (kind !== 'amount' || !isMoney(found.unit) || group) return '';
  const first = pastTime(setting, at + 1);
  let done = first;
  while (/^(?:has|have|had|was|were|is|are|will|being|been|be|already|also)$/.test(tokens[done]?.low ?? ''))
    done++;
  const deed = [done, done + 1].map((nth) => tokens[nth]?.low ?? '').join(' ');
  const aside = /^(?:(?:set|put) aside|made available)$/.test(deed);
  if (done === first || !(aside || /^(?:earmarked|allocated|reserved|budgeted) /.test(deed))) return '';
  const from = done + (aside ? 2 : 1);
  const link = tokens.slice(from, from + 5).findIndex(({ low }) => /^(?:to|for)$/.test(low));
  // “in 2024/25”, “this year”: when it was.
  const when = tokens.slice(from, from + Math.max(0, link));
  if (
    link < 0 ||
    !when.every(
      ({ type, low }) => type === 'number' || /^(?:in|this|next|last|the|for)$/.test(low) || periods.has(low),
    )
  )
    return '';
  const what = purposeText(setting, text, from + link, 'Funding', 'for');
  const [, more] = /^(extra|additional|further|another)$/.exec(tokens[at - 1]?.low ?? '') ?? [];
  return what === '' || more === undefined
    ? what
    : `${raised(more.replace('another', 'extra'))} f${what.slice(1)}`;
}

/** Asked in this order. */
export const fundsForRules: Rule[] = [partSpent, fundsFor, setAsideFor];
