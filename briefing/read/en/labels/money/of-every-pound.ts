/** What a coin of every pound goes to: “gets 61p of every pound from central government”. */
import { restEnd, type Around } from '../around.ts';
import { isPlain } from '../../words/classes.ts';
import { raised, shareOf } from '../../phrases/naming.ts';
import { restText } from '../../phrases/rest.ts';
import type { Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { participleOf, verbOf } from '../../words/verbs.ts';

const coinage = /^(?:pound|dollar|euro|crown|franc|rupee|rand|peso|yuan)$/;
const incomes: Record<string, string> = {
  earn: 'income',
  collect: 'revenue',
  raise: 'revenue',
  receive: 'income',
  take: 'revenue',
  spend: 'spending',
};

/** “costs £3 million, which is 61 pence in every pound we earn”: Cost … per pound of income. */
function perPound({ tokens, at, found, group, clauses, clause }: Setting, last: string): string {
  const own = clauses[clause];
  if (!own || last === '' || !isMoney(found.unit) || !/^(?:of|in)$/.test(tokens[at + 1]?.low ?? ''))
    return '';
  if (!/^(?:every|each)$/.test(tokens[at + 2]?.low ?? '') || !coinage.test(tokens[at + 3]?.low ?? ''))
    return '';
  const same = group
    ? group.verb.lemma === 'be' && /^(?:which|that)$/.test(tokens[own.start]?.low ?? '')
    : /\bor$/.test(own.joint) && own.start === at;
  if (!same) return '';
  const does = tokens.slice(at + 4, at + 7).map(({ low }) => incomes[verbOf(low)?.lemma ?? '']);
  const what = does.find((word) => word !== undefined);
  return `${last} per ${tokens[at + 3]?.text ?? ''}${what === undefined ? '' : ` of ${what}`}`;
}

/** “gets 61p of every pound from central government”, “spent 89p in every pound on its charitable work”. */
export function ofEveryPound(setting: Setting, text: string, subject: string, last: string): string {
  const { tokens, at, found, group } = setting;
  const per = perPound(setting, last);
  if (per !== '') return per;
  if (!isMoney(found.unit) || !group || group.passive || !/^(?:of|in)$/.test(tokens[at + 1]?.low ?? ''))
    return '';
  if (!/^(?:every|each)$/.test(tokens[at + 2]?.low ?? '')) return '';
  // “of every General Fund dollar”: whose it is stands before it.
  const pound = tokens.findIndex(
    ({ low }, index) => index > at + 2 && index <= at + 5 && /^(?:pound|dollar|euro|crown|franc)$/.test(low),
  );
  if (pound < 0 || !tokens.slice(at + 3, pound).every(isPlain)) return '';
  const by = tokens[pound + 1]?.low ?? '';
  // “Social care took 39p of every pound we spent”
  const took = /^(?:take|account|absorb|claim|consume)$/.test(group.verb.lemma) && subject !== '';
  if (took && pound > at + 3)
    return shareOf(raised(subject), text.slice(tokens[at + 2]?.start ?? 0, tokens[pound]?.end ?? 0));
  if (!/^(?:from|on|to)$/.test(by)) return took ? shareOf(raised(subject), 'spending') : '';
  const whose = pound + (/^(?:its|our|their|the)$/.test(tokens[pound + 2]?.low ?? '') ? 3 : 2);
  const what = restText(text, tokens, whose, restEnd(setting));
  const spent = /^(?:spend|give|pay)$/.test(group.verb.lemma)
    ? ` ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`
    : '';
  return what === '' ? '' : `Share${spent} ${by} ${what}`;
}

const coin = /^(?:pound|dollar|euro|crown|franc|[£$€]1)$/;

/** “Out of every pound, 81p went on care and 12p on advice” → Share of every pound spent on care. */
export function pennyOfEveryPound(setting: Setting, { text }: Around): string {
  const { tokens, at, found, clauses } = setting;
  if (!isMoney(found.unit) || coin.test(found.raw)) return '';
  const every = tokens.findIndex(({ low }, index) => index < 4 && /^(?:every|each)$/.test(low));
  const opens = tokens.slice(0, every).every(({ low }) => /^(?:out|of|from|for|in)$/.test(low));
  if (every < 1 || !opens || !coin.test(tokens[every + 1]?.low ?? '')) return '';
  const does = clauses.flatMap(({ groups }) => groups).find(({ start }) => start === at + 1);
  if (does && !/^(?:go|spend|use)$/.test(does.verb.lemma)) return '';
  const from = does?.end ?? at + 1;
  const by = tokens.findIndex(
    ({ low }, index) => index >= from && index <= from + 1 && /^(?:on|to|into|towards?)$/.test(low),
  );
  if (by < 0) return '';
  const bare = /^(?:the|our|its|their)$/.test(tokens[by + 1]?.low ?? '') ? by + 2 : by + 1;
  const what = restText(text, tokens, bare, restEnd(setting));
  const goes = tokens[by]?.low === 'on' ? 'spent on' : 'that goes to';
  return what === '' ? '' : `Share of every ${tokens[every + 1]?.text ?? ''} ${goes} ${what}`;
}
