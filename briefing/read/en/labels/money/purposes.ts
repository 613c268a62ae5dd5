/** What money or time was for: “$2,140 a year in property tax”, “spent on upgrading 62 wet markets”. */
import { isAdjective, isPlain, isPlural } from '../../words/classes.ts';
import type { Group } from '../../grammar/groups.ts';
import { textOf, type Phrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import type { Setting } from '../setting.ts';
import type { Token } from '../../words/tokens.ts';
import { isMoney, isPercent } from '../../numbers/units.ts';
import { isPure, participleOf, verbOf } from '../../words/verbs.ts';
import { periods } from '../../words/words.ts';

/** What stands between a number and what it is for: “$2,140 a year in property tax”, “38 hours each to congestion”. */
function linkAfter({ tokens, at }: Setting): number {
  let link = at + 1;
  if (/^(?:each|apiece|together|altogether)$/.test(tokens[link]?.low ?? '')) link++;
  else if (
    /^(?:over|in|during|for)$/.test(tokens[link]?.low ?? '') &&
    /\d? ?years?$|months?$/.test(tokens[link + 1]?.low ?? '') &&
    tokens[link + 1]?.type === 'number'
  )
    link += 2;
  else if (/^(?:a|an|per)$/.test(tokens[link]?.low ?? '') && tokens[link + 1]?.type === 'word') link += 2;
  return link;
}

/** “3 percent” → percent. */
const numberUnit = (text: string): string => /(?:%|per ?cent)$/i.exec(text)?.[0] ?? '';

/** A preposition after a number and the noun behind it; null where it tells a time or a number. */
export function purposeOf(setting: Setting, end: number): { by: string; phrase: Phrase } | null {
  const { tokens } = setting;
  const link = linkAfter(setting);
  const by = tokens[link]?.low ?? '';
  if (
    !/^(?:for|on|in|into|to|towards?|under|from|among)$/.test(by) ||
    (by === 'under' && isMoney(setting.found.unit))
  )
    return null;
  // “took six years to dig”
  if (by === 'to' && isPure(tokens[link + 1]?.low ?? '')) return null;
  // “paid $86 million to 4,100 farmers”
  // “saved 57 million dollars in doing so”
  if (tokens[link + 1]?.low === 'doing' && tokens[link + 2]?.low === 'so') return null;
  const counted = tokens[link + 1]?.type === 'number';
  // “4 million for a 3 percent pay rise”: how large it is stands before what it is for.
  const rated =
    /^an?$/.test(tokens[link + 1]?.low ?? '') && isPercent(numberUnit(tokens[link + 2]?.text ?? ''));
  if (by === 'for' && rated) {
    const sized = phraseFrom(tokens, link + 3, tokens.length);
    return sized ? { by, phrase: sized } : null;
  }
  const phrase = counted ? phraseFrom(tokens, link + 2, tokens.length) : trimmed(tokens, link + 1, end);
  if (!phrase || (counted && !/^(?:to|on|among)$/.test(by))) return null;
  // “in special bonds to support major projects”: what it is for is no part of it.
  const aim = tokens
    .slice(phrase.start, phrase.end)
    .findIndex(
      ({ low }, nth) => low === 'to' && verbOf(tokens[phrase.start + nth + 1]?.low ?? '')?.form === 'base',
    );
  if (aim > 0) phrase.end = phrase.start + aim;
  // “€6 million in interest each year”: how often is no part of it.
  const each = tokens
    .slice(phrase.start, phrase.end)
    .findIndex(
      ({ low }, nth) =>
        nth > 0 &&
        /^(?:each|every|a|per)$/.test(low) &&
        periods.has(tokens[phrase.start + nth + 1]?.low ?? ''),
    );
  if (each > 0) phrase.end = phrase.start + each;
  // “to shareholders through a share buyback”: how it was done is no part of it.
  const how = tokens
    .slice(phrase.start + 1, phrase.end)
    .findIndex(({ low }) => /^(?:through|by|via|with|during|since|over|after|under|as|following)$/.test(low));
  if (how >= 0) phrase.end = phrase.start + 1 + how;
  // “in private capital for every public dollar”
  const forEach = tokens
    .slice(phrase.start + 1, phrase.end)
    .findIndex(
      ({ low }, nth) => low === 'for' && /^(?:every|each)$/.test(tokens[phrase.start + nth + 2]?.low ?? ''),
    );
  if (forEach >= 0) phrase.end = phrase.start + 1 + forEach;
  // “in public | and private money”
  const joined =
    phrase.end - phrase.start === 1 &&
    isAdjective(tokens[phrase.start]?.low ?? '') &&
    tokens[phrase.end]?.low === 'and'
      ? phraseFrom(tokens, phrase.end + 1, tokens.length)
      : null;
  if (joined?.start === phrase.end + 1) phrase.end = joined.end;
  // “in grants | and loans | to be used for retraining”: both.
  const [and, more, to] = [0, 1, 2].map((nth) => tokens[phrase.end + nth]);
  if (
    by === 'in' &&
    isMoney(setting.found.unit) &&
    phrase.end - phrase.start === 1 &&
    and?.low === 'and' &&
    isPlain(more) &&
    isPlural(more?.low ?? '') &&
    /^(?:to|for)$/.test(to?.low ?? '')
  )
    phrase.end += 2;
  const last = tokens[phrase.end - 1]?.low ?? '';
  if (
    periods.has(last) ||
    /^(?:all|total|full|part|advance|return|cash|average|time|schedule)$/.test(
      tokens[phrase.start]?.low ?? '',
    )
  )
    return null;
  return { by, phrase };
}

/** “spent on upgrading 62 wet markets”: without the number, but with what it counts. */
export function wholeOf(text: string, tokens: Token[], phrase: Phrase): string {
  const words = textOf(text, tokens, phrase);
  if (!/^[a-z]+ing$/.test(words) || tokens[phrase.end]?.type !== 'number') return words;
  const object = textOf(text, tokens, phraseFrom(tokens, phrase.end + 1, tokens.length));
  return object === '' ? words : `${words} ${object}`;
}

/** “raised through the issuance of green bonds” → Funds raised through green bonds; '' where nothing says by what. */
export function raisedThrough(text: string, tokens: Token[], from: number, end: number): string {
  const by = tokens[from]?.low ?? '';
  if (!/^(?:through|via|by|from)$/.test(by)) return '';
  const told = textOf(text, tokens, trimmed(tokens, from + 1, end));
  const means = told.replace(
    /^(?:the )?(?:issuance|issue|sale|issuing|selling|placing)(?: of)? (?=[a-z])/,
    '',
  );
  // “raised from investors”, “raised by volunteers”: who gave it, and who asked for it.
  const isMeans = means !== told || /^(?:through|via)$/.test(by);
  return isMeans && /s$/.test(means) && means.split(' ').length <= 6 ? `funds raised through ${means}` : '';
}

/** “$300 million was invested in ports”, “of which £11.3 million came from parking”, “$125 million has been pledged so far”. */
export function undergoneLabel(text: string, tokens: Token[], after: Group, end: number): string {
  const source = after.verb.lemma === 'raise' ? raisedThrough(text, tokens, after.end, end) : '';
  if (source !== '') return source;
  const link = tokens
    .slice(after.end, after.end + 3)
    .findIndex(({ low }) => /^(?:to|for|on|in|into|towards?|from)$/.test(low));
  const object = after.end + link + 1;
  // “had gone on 26 pickup trucks”
  const counted =
    link >= 0 && tokens[object]?.type === 'number' && isPlain(tokens[object + 1])
      ? phraseFrom(tokens, object + 1, end)
      : null;
  if (counted && !periods.has(tokens[counted.end - 1]?.low ?? '')) return textOf(text, tokens, counted);
  const named = link >= 0 ? trimmed(tokens, object, end) : null;
  const isWhen =
    named !== null && (periods.has(tokens[named.end - 1]?.low ?? '') || tokens[object]?.type === 'number');
  if (named && !isWhen) return textOf(text, tokens, named);
  return after.passive ? participleOf(after.verb, tokens[after.at]?.low ?? '') : '';
}
