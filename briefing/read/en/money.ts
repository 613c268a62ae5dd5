/** Labels of money that was given out: by what it is for, or by the deed itself. */
import { clauseEnd, type Around } from './around.ts';
import { textOf, trimmed } from './nouns.ts';
import { lowered } from './partitive.ts';
import { clauseOf, type Setting } from './setting.ts';
import { isMoney } from './units.ts';
import { participleOf } from './verbs.ts';
import { periods, prepositions } from './words.ts';

/** Verbs of giving out money, and what they are called as a noun. */
export const spendings: Record<string, string> = {
  invest: 'Investment',
  spend: 'Spending',
  save: 'Savings',
  donate: 'Donations',
  borrow: 'Borrowing',
  earn: 'Earnings',
  raise: 'Funds raised',
};

/** “$90 million will go to flood defences”, “set aside £12 million for roads”, “invest $600 million”. */
export function purposeLabel(setting: Setting, { text, subject }: Around): string {
  const { tokens, at, found } = setting;
  if (!isMoney(found.unit)) return '';
  const clause = clauseOf(setting);
  const end = clause?.end ?? tokens.length;
  // “sets aside $2 billion for housing and $900 million for schools”: one deed does for both.
  const bare = clause !== undefined && /and$/.test(clause.joint) && clause.start === at;
  const group =
    setting.group ??
    (bare && (setting.governing?.verb.class === 'deed' || setting.governing?.verb.lemma === 'go')
      ? setting.governing
      : null);
  const after = clause?.groups.find((one) => one.start > at) ?? null;
  // “of which £11.3 million came from parking”
  const direct = group !== null && setting.lead === group.end - 1;
  const deed =
    group &&
    !group.passive &&
    (group.verb.class === 'deed' || group.verb.lemma === 'go' || (direct && group.verb.lemma === 'raise'));
  if (!group && after && after.start === at + 1) {
    const link = tokens
      .slice(after.end, after.end + 3)
      .findIndex(({ low }) => /^(?:to|for|on|in|into|towards?|from)$/.test(low));
    const named = link >= 0 ? trimmed(tokens, after.end + link + 1, end) : null;
    return textOf(text, tokens, named);
  }
  if (!deed) return '';
  const noun = spendings[group.verb.lemma];
  const link = tokens[at + 1]?.low ?? '';
  const named = /^(?:for|on|in|into|to|towards?)$/.test(link) ? trimmed(tokens, at + 2, end) : null;
  const isWhen =
    named !== null && (periods.has(tokens[named.end - 1]?.low ?? '') || tokens[at + 2]?.type === 'number');
  const what = isWhen ? '' : textOf(text, tokens, named);
  const others = group.verb.lemma === 'spend' || (group.verb.lemma === 'raise' && /s$/.test(subject));
  if (noun && others && what === '' && subject !== '') return `${noun} by ${lowered(subject)}`;
  if (noun)
    return what !== '' && what.split(' ').length <= 4
      ? `${noun} ${link === 'for' ? 'on' : link} ${what}`
      : noun;
  return what !== '' && !(subject !== '' && /^(?:in|to)$/.test(link)) ? what : '';
}

/** “We returned $85 million to shareholders”: Returned to shareholders. */
export function deedText(text: string, setting: Setting): string {
  const { tokens, group, at } = setting;
  if (!group || /^(?:be|become|have)$/.test(group.verb.lemma)) return '';
  const deed = participleOf(group.verb, tokens[group.at]?.low ?? '');
  const link = tokens[at + 1];
  const named = link && prepositions.has(link.low) ? trimmed(tokens, at + 2, clauseEnd(tokens, at)) : null;
  return named && link && named.end - named.start <= 4
    ? `${deed} ${link.low} ${textOf(text, tokens, named)}`
    : deed;
}
