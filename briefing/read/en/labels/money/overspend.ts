/** Money that was not meant to be spent: “£1.1 million more than budgeted”. */
import { type Around, clauseEnd } from '../around.ts';
import { lastWord } from '../../phrases/last-word.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { textOf } from '../../phrases/phrase.ts';
import type { Rule } from '../rule.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { periods } from '../../words/words.ts';

/** “spent £4.9 million on hotels, £1.1 million more than budgeted”, “ended the year £2.3 million over it”: money that was not meant to be spent. */
export function overspend(
  told: string,
  { found, tokens, at, told: before }: Setting,
  way: string,
  limit: string,
): string {
  if (!isMoney(found.unit) || !/^(?:over|under|above|below|within|inside)$/.test(way)) return '';
  // “budgeted €310 for each pupil and closed €40,000 over it”: over the whole.
  const ahead = before?.label.replace(/ per [a-z]+$/, '') ?? '';
  const ofIt = /^(?:it|this|that)$/.test(limit) && /\bbudget$/i.test(ahead);
  const label = ofIt ? ahead : told.replace(/ per [a-z]+$/, '');
  const noun = /^(?:over|above)$/.test(way) ? 'Overspend' : 'Underspend';
  // “our budget was £41 million, and we finished £0.6 million under it”
  const it = /^(?:it|this|that)$/.test(limit) && /\bbudget$/i.test(label);
  if (!it && limit !== 'budget') return '';
  const on = /^(?:total |net |gross )?spending on (.+)$/i.exec(label)?.[1];
  if (on !== undefined) return `${noun} on ${on}`;
  const bare =
    /^(?:(?:total|net|gross|revenue|council|annual) )*(?:spending|expenditure|budget|costs?)$|^(?:ended|finished|closed)\b/i;
  if (bare.test(label)) return noun;
  // “programme spending was £31 million over budget”
  const kind = /^(.+) (?:spending|expenditure|budget)$/i.exec(label)?.[1];
  if (kind !== undefined) return `${kind} ${noun.toLowerCase()}`;
  const spent = tokens.slice(0, at).findIndex(({ low }) => /^sp(?:ent|end|ends|ending)$/.test(low)) > 0;
  // “The council spent £642 million and finished £3.1 million under budget”
  const doer = tokens.findIndex(({ low }) => low === (label.split(' ').at(-1) ?? '').toLowerCase());
  if (spent && doer >= 0 && doer < tokens.findIndex(({ low }) => /^sp(?:ent|end|ends|ending)$/.test(low)))
    return noun;
  return spent && label.split(' ').length <= 5 ? `${noun} on ${lowered(label)}` : '';
}

const bodies =
  /\b(?:council|authority|trust|group|company|organi[sz]ation|government|charity|university|college|school|hospital|board|ministry|county|borough|city|fund|we|they|it|as a whole)$/i;
/** What stands for the thing that was spoken of right before. */
const generic =
  /^(?:(?:whole|entire) )?(?:service|budget|department|team|directorate|programme|division|area)$/i;
const balances = /^(?:overspend|underspend|overspending|underspending|shortfall|deficit|surplus|gap)$/;
const allOfIt = /^(?:(?:net|gross|total|overall|revenue|annual) )*(?:budget|spending|year|period)$/i;
const holds = /^(?:show|leave|have|project|reveal|contain|forecast|include|face|carry)$/;

/** “The service overspent its £90 million budget by £3 million” → Overspend; what is bought says on what. */
function overspentBy({ group, lead, found, tokens }: Setting, { subject, speech }: Around): string {
  const way = /^(over|under)sp(?:ent|ending|end)$/.exec(tokens[group?.at ?? -1]?.low ?? '')?.[1];
  if (way === undefined || !group || !isMoney(found.unit) || tokens[lead]?.low !== 'by') return '';
  const noun = way === 'over' ? 'Overspend' : 'Underspend';
  // “The budget for school meals was overspent by £1 million”
  const whose = subject
    .replace(/^budget (?:for|of) (?:the )?(?=[a-z])/i, '')
    .replace(/(?<=[a-z]) budget$/, '');
  // “School transport is under strain. The service overspent by £2 million.”
  const who = generic.test(whose) ? speech.spoken : bodies.test(whose) ? '' : whose;
  if (who === '' || who.split(' ').length > 5) return noun;
  return / (?:service|department|team|directorate|division|programme)$/.test(who)
    ? `${raised(who)} ${noun.toLowerCase()}`
    : `${noun} on ${lowered(who)}`;
}

/** “an overspend of £6 million on adult care”, “a £2 million shortfall in the roads budget”: on what, or in what plan. */
function balanceOn(setting: Setting, { text, subject }: Around): string {
  const { tokens, at, lead, found, group } = setting;
  if (!isMoney(found.unit)) return '';
  const before = tokens[lead]?.low === 'of' && balances.test(tokens[lead - 1]?.low ?? '');
  if (!before && !balances.test(tokens[at + 1]?.low ?? '')) return '';
  const from = before ? at + 1 : at + 2;
  const phrase = before
    ? phraseBefore(tokens, lead, Math.max(clauseOf(setting)?.start ?? 0, group?.end ?? 0))
    : null;
  const noun = phrase ? textOf(text, tokens, phrase) : (tokens[at + 1]?.low ?? '');
  const link = tokens[from]?.low ?? '';
  // “an overspend of £6 million on placements | was offset by …”
  const verb = clauseOf(setting)?.groups.find(({ start }) => start > from)?.start ?? tokens.length;
  const what = /^(?:on|in)$/.test(link)
    ? textOf(text, tokens, trimmed(tokens, from + 1, Math.min(verb, clauseEnd(tokens, from))))
    : '';
  // “a deficit of £2 million on income of £90 million”: beside what, and not on what.
  if (/^(?:[a-z]+ )?(?:revenues?|turnover|income|sales)$/i.test(what)) return '';
  const words = what.split(' ');
  if (what !== '' && words.length <= 5 && !allOfIt.test(what) && !periods.has(lastWord(what).toLowerCase()))
    return `${raised(noun)} ${link} ${lowered(what)}`;
  // “The medium-term plan shows a gap of £43 million”
  const plan =
    /\b[a-z]+ (?:plan|strategy|forecast|projections?)$/i.test(subject) && subject.split(' ').length <= 5;
  return plan && balances.test(noun) && group && !group.passive && holds.test(group.verb.lemma)
    ? `${raised(noun)} in the ${lowered(subject)}`
    : '';
}

/** Asked in this order. */
export const overspendRules: Rule[] = [overspentBy, balanceOn];
