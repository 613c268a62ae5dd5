/** What a coin of every pound goes to: “gets 61p of every pound from central government”. */
import { restEnd, type Around } from '../around.ts';
import { raised, shareOf } from '../../phrases/naming.ts';
import { restText } from '../../phrases/rest.ts';
import type { Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { participleOf } from '../../words/verbs.ts';

/** “gets 61p of every pound from central government”, “spent 89p in every pound on its charitable work”. */
export function ofEveryPound(setting: Setting, text: string, subject: string): string {
  const { tokens, at, found, group } = setting;
  if (!isMoney(found.unit) || !group || group.passive || !/^(?:of|in)$/.test(tokens[at + 1]?.low ?? ''))
    return '';
  const isPound =
    /^(?:every|each)$/.test(tokens[at + 2]?.low ?? '') &&
    /^(?:pound|dollar|euro|crown|franc)$/.test(tokens[at + 3]?.low ?? '');
  if (!isPound) return '';
  const by = tokens[at + 4]?.low ?? '';
  // “Social care took 39p of every pound we spent”
  const took = /^(?:take|account|absorb|claim|consume)$/.test(group.verb.lemma) && subject !== '';
  if (!/^(?:from|on|to)$/.test(by)) return took ? shareOf(raised(subject), 'spending') : '';
  const whose = /^(?:its|our|their|the)$/.test(tokens[at + 5]?.low ?? '') ? at + 6 : at + 5;
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
