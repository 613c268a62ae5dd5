/** A number before “of”: a part of those that are counted, or so much of something. */
import { isSeveral } from '../../phrases/last-word.ts';
import type { Around } from '../around.ts';
import { ofEveryPound } from '../money/of-every-pound.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { isPlural } from '../../words/classes.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import { isPartitive, partOf } from './partitive.ts';
import { quantityOf } from './quantity-of.ts';
import type { Setting } from '../setting.ts';
import { isPercent } from '../../numbers/units.ts';
import { pronouns } from '../../words/words.ts';

/** “48 of the council’s indicators”, “38% of senior roles”, “35 km of riverbank” */
export function partitiveLabel(setting: Setting, around: Around): string {
  const { found } = setting;
  const { text, subject, last } = around;
  const pound = ofEveryPound(setting, text, subject, last);
  if (pound !== '') return pound;
  if (!isPartitive(setting)) return '';
  // “averaged 140,000 barrels of oil equivalent per day”: a unit, and nothing of which there is so much.
  if (found.unit !== '' && setting.tokens[setting.at + 3]?.low === 'equivalent') return '';
  return found.unit === '' || isPercent(found.unit)
    ? counting(
        keptSo(partOf(text, setting, subject, last, ofWhat(setting, around)), setting),
        setting,
        around,
      )
    : quantityOf(setting, around);
}

/** “kept nine of its ten museums | open”: that is what was done. */
function keptSo(label: string, { tokens, at, group, lead }: Setting): string {
  if (group?.verb.lemma !== 'keep' || group.passive || lead >= group.end || label === '') return label;
  const end = tokens.findIndex(({ type }, index) => index > at && type === 'mark');
  const last = tokens[(end < 0 ? tokens.length : end) - 1]?.low ?? '';
  return /^(?:open|running|going|afloat)$/.test(last) ? `${label} kept ${last}` : label;
}

/** “reports on 48 of the council’s indicators. Of these, …”: they were counted. */
function counting(label: string, { kind, found, tokens, at }: Setting, { speech }: Around): string {
  // “640 of them were let”: the next number counts homes again, whoever has them.
  if (/^(?:them|these|those|which|whom)$/.test(tokens[at + 2]?.low ?? '')) return label;
  if (kind === 'amount' && found.unit === '' && isSeveral(label)) speech.counted = label;
  return label;
}

/** What was counted last; “26 pickup trucks, nine of which”: what stands right before. */
function ofWhat({ tokens, at, clause, clauses }: Setting, { done, speech, text }: Around): string {
  // “Volunteers, 1,306 of them in all, gave …”: those who are named right before.
  const named = clauses[clause - 1];
  const aside = tokens[at - 1]?.text === ',' && named?.groups.length === 0 && named.end === at - 1;
  const those = aside ? trimmed(tokens, named.start, named.end) : null;
  if (those && clauses[clause + 1]?.groups[0] && isPlural(tokens[those.end - 1]?.low ?? ''))
    return textOf(text, tokens, those);
  const before = done.findLast(({ label }) => label !== 'Age');
  const joined = /^(?:which|whom)$/.test(tokens[at + 2]?.low ?? '') && before?.clause === clause - 1;
  if (joined && before.kind === 'amount' && before.found.unit === '') return unsaid(before.label);
  if (tokens[at + 2]?.low !== 'them') return speech.counted;
  // “Three quarters of staff replied, and 82% of them feel safe”: those who replied, and nobody told of before.
  const share = done.findLast(({ label }) => label !== '');
  const people = share?.tokens[share.at + 1]?.low === 'of' ? share.tokens[share.at + 2] : undefined;
  if (
    share &&
    /^(?:percent|ratio)$/.test(share.kind) &&
    people &&
    !pronouns.has(people.low) &&
    !done.some(({ kind }) => kind === 'amount')
  )
    return unsaid(share.label);
  // “Potholes are what we hear of most. We repaired 21,300 of them”
  if (done.length === 0 && isSeveral(speech.spoken)) return speech.spoken;
  // “Residents made 2.1 million trips, 70% of them at home”: the trips just counted, and not who made them.
  const told = done.findLast(({ kind, label }) => kind === 'amount' && label !== '');
  if (speech.counted === '' && told?.found.unit === '' && told.clause === clause - 1 && isSeveral(told.label))
    return unsaid(told.label);
  // “Calls about noise rose to 2,310. Parties caused half of them”
  const [topic = ''] = speech.subject.split(/ (?:to|of|about|from|in|at|on|for|against) /);
  return speech.counted || ([speech.subject, topic].find(isSeveral) ?? '');
}
