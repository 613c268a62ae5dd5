/** Shares of what was told before: “of the total”, “of the 22”. */
import type { Rule } from '../rule.ts';
import type { Around } from '../around.ts';
import { byWhom, lowered, raised, shareOf } from '../../phrases/naming.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import type { Setting } from '../setting.ts';
import { isShareVerb } from './part.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { determiners } from '../../words/words.ts';

/** “raise the share of treated sewage to 92 percent of the total”: of the share itself, with its whole. */
function shareRaised({ tokens, at, group, lead, kind }: Setting, { text, subject }: Around): string {
  if (kind !== 'percent' || !group || group.passive || tokens[lead]?.low !== 'to') return '';
  if (!/^(?:raise|increase|lift|bring|lower|reduce|boost|cut|expand)$/.test(group.verb.lemma)) return '';
  const from = determiners.has(tokens[group.end]?.low ?? '') ? group.end + 1 : group.end;
  const share = tokens[from]?.low ?? '';
  if (!/^(?:share|percentage|proportion)$/.test(share) || tokens[from + 1]?.low !== 'of') return '';
  const what = textOf(text, tokens, trimmed(tokens, from + 2, lead));
  const begin = determiners.has(tokens[at + 2]?.low ?? '') ? at + 3 : at + 2;
  const whole =
    tokens[at + 1]?.low === 'of' ? textOf(text, tokens, phraseFrom(tokens, begin, tokens.length)) : '';
  const within = whole === '' || /^(?:total|whole)$/i.test(whole) ? '' : ` in ${lowered(whole)}`;
  // “Discount stores raised their share of turnover to 14%”: whose it is.
  const whose = /^(?:its|their)$/.test(tokens[group.end]?.low ?? '') && byWhom(subject) !== '';
  if (whose && what !== '') return `${shareOf(raised(subject), what)}${within}`;
  return what === '' ? '' : `${raised(share)} of ${lowered(what)}${within}`;
}

/** “Sales reached 41 million, with online orders accounting for 31 percent”: of the sales. */
function shareBeside(
  { tokens, at, kind, group, clauses, clause, told }: Setting,
  { subject }: Around,
): string {
  const own = clauses[clause];
  if (kind !== 'percent' || !group || !own || !isShareVerb(group, tokens) || group.verb.form !== 'ing')
    return '';
  if (own.joint !== ',' || tokens[own.start]?.low !== 'with' || tokens[at + 1]?.low === 'of') return '';
  let before = told;
  while (before && before.kind === 'growth') before = before.told;
  const sum = before?.kind === 'amount' && before.clause >= clause - 2 ? before.label : '';
  return sum === '' || subject === '' || sum.split(' ').length > 5
    ? ''
    : shareOf(raised(subject), lowered(sum));
}

/** Asked in this order. */
export const shareOfThatRules: Rule[] = [shareRaised, shareBeside];
