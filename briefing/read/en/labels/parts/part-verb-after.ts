/** Parts named by a verb behind their whole: “were finished”, “who answered rated”, “converted into cash”. */
import { lowered, raised, shareOf } from '../../phrases/naming.ts';
import { peopleOf, type NamedPart, type PartRule } from './part.ts';
import { isPlaceBetween, isRightBehind } from './place-between.ts';
import { predicateBehind } from './predicate-behind.ts';
import { withRest } from '../../phrases/said.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { restText } from '../../phrases/rest.ts';
import { trailing } from '../../phrases/trailing.ts';
import { leadOf } from '../setting.ts';
import { isPlural } from '../../words/classes.ts';
import { participleOf, verbOf } from '../../words/verbs.ts';
import { prepositions } from '../../words/words.ts';

/** “93% of the timber | we bought | was certified”: what was bought only says which; without another verb it is a share of what was told. */
function whichWe(part: NamedPart): string | null {
  const { text, setting, subject, last, end, group, after, clause, phrase, whole } = part;
  const { tokens } = setting;
  const ours = /^(?:we|they|it|you)$/.test(tokens[phrase.end]?.low ?? '') && after?.start === phrase.end + 1;
  if (!ours || group) return null;
  const main = clause?.groups.find((one) => one.start >= after.end);
  if (main) return withRest(text, tokens, whole, main, main.start, end);
  // “eight in ten of the boilers we make | use | gas”: a second verb, which may be taken for a noun.
  const verb = verbOf(tokens[after.end]?.low ?? '');
  if (verb?.form === 'base' && isPlural(whole.toLowerCase()) && after.end === after.start + 1) {
    const second = { ...after, start: after.end, end: after.end + 1, at: after.end, verb };
    const done = participleOf(after.verb, tokens[after.at]?.low ?? '');
    return withRest(text, tokens, `${whole} ${done}`, second, second.start, end);
  }
  // “14.6 GWh, or 11% of the electricity we used”
  return (last || subject) === '' ? null : shareOf(last || subject, whole);
}

/** “96% of the families who answered our survey rated the care”: the verb after the one that says which. */
function whichDid({ text, setting, end, group, after, clause, phrase, whole }: NamedPart): string | null {
  const { tokens } = setting;
  if (group || !after) return null;
  const second = clause?.groups.find((one) => one.start >= after.end && !one.infinitive);
  if (!second || tokens[second.start]?.low === 'being') return null;
  const says = /^(?:who|that)$/.test(tokens[phrase.end]?.low ?? '') && after.start <= phrase.end + 2;
  // “nine of the samples | taken at taps | failed”
  const taken =
    after.start === phrase.end &&
    after.end === after.start + 1 &&
    /^(?:past|participle)$/.test(after.verb.form) &&
    participleOf(after.verb, tokens[after.at]?.low ?? '') === tokens[after.at]?.low &&
    prepositions.has(tokens[after.end]?.low ?? '');
  return says || taken ? withRest(text, tokens, whole, second, second.start, end) : null;
}

/** “a tenth of the boilers | already installed | do not heat reliably”: what was done before only says which. */
function alreadyDone({ text, setting, end, group, after, clause, phrase, whole }: NamedPart): string | null {
  const { tokens } = setting;
  const main = after && clause?.groups.find(({ start }) => start === after.end);
  const before = tokens[(after?.start ?? 0) - 1]?.low ?? '';
  const now = before === 'already' ? '' : `${before} `;
  return !group &&
    main &&
    after.end === after.start + 1 &&
    /^(?:past|participle)$/.test(after.verb.form) &&
    after.start === phrase.end + 1 &&
    /^(?:already|newly|recently)$/.test(before)
    ? withRest(text, tokens, `${now}${tokens[after.at]?.low ?? ''} ${whole}`, main, main.start, end)
    : null;
}

/** “43% of our executives are women”, “one in four of our managers is now a woman” */
function arePeople({ setting: { tokens }, group, after, phrase, whole }: NamedPart): string | null {
  if (group || after?.verb.lemma !== 'be' || after.passive || after.start !== phrase.end) return null;
  const who = peopleOf(tokens, after.end);
  return who === '' ? null : shareOf(raised(who), lowered(whole));
}

/** “12% of boys and 9% of girls were absent”: a verb that several shares have in common. */
function sharedVerb({ text, setting, group, after, clause, phrase, whole }: NamedPart): string | null {
  const alone = !group && !after && phrase.end >= (clause?.end ?? 0) - 2;
  const shared = alone ? predicateBehind(setting) : null;
  return shared ? withRest(text, setting.tokens, whole, shared.group, shared.group.start, shared.end) : null;
}

/** “with 9% of calls leading to 30% of arrests” */
const withLeading = ({ text, setting, end, group, after, phrase, whole }: NamedPart): string | null =>
  group && leadOf(setting) === 'with' && after?.start === phrase.end && after.verb.form === 'ing'
    ? withRest(text, setting.tokens, whole, after, phrase.end, end)
    : null;

/** “calls leading to 30% of arrests” */
const ledTo = ({ text, setting, end, group, phrase, whole }: NamedPart): string | null =>
  group?.verb.form === 'ing' &&
  /^(?:result|end|lead)$/.test(group.verb.lemma) &&
  /^(?:in|to)$/.test(leadOf(setting))
    ? whole + trailing(text, setting.tokens, phrase.end, end)
    : null;

/** “40% of the homes | on the estate | were flooded” */
const doneThere = ({ text, setting, end, group, after, phrase, whole }: NamedPart): string | null =>
  !group && after && isPlaceBetween(setting.tokens, phrase.end, after)
    ? withRest(text, setting.tokens, whole, after, after.start, end)
    : null;

const money =
  /\b(?:expenditures?|spending|outlays?|budget|funds?|funding|revenues?|income|proceeds|money|receipts|surplus|investment)$/i;

/** “60% of the budget will go to schools”: a share of a sum, and not the sum. */
function willGoTo({ text, setting: { tokens }, end, group, after, phrase, whole }: NamedPart): string | null {
  if (group || !after || after.start !== phrase.end || !money.test(whole)) return null;
  const [will, by] = [tokens[after.start]?.low ?? '', tokens[after.end]?.low ?? ''];
  const goes = after.verb.lemma === 'go';
  if (!/^(?:will|shall|must|should)$/.test(will) || !(goes || after.passive)) return null;
  const what = restText(text, tokens, after.end, end);
  return what === '' || !/^(?:in|on|for|to|into|towards?)$/.test(by)
    ? null
    : `Share of ${whole} to ${goes ? 'go' : `be ${participleOf(after.verb, tokens[after.at]?.low ?? '')}`} ${what}`;
}

/** “38% of senior roles are held by women” */
function didSo({ text, setting, end, group, after, phrase, whole }: NamedPart): string | null {
  if (group || !after) return null;
  const alone =
    after.end === after.start + 1 &&
    isRightBehind(setting.tokens, phrase.end, after) &&
    after.verb.form !== 'ing';
  // “with 92% of operating profit converted into cash”, “with 40% of diesel for 2027 now bought”, “, or 70% of the pipes identified”: it was done to it.
  const named =
    setting.tokens[setting.at - 1]?.low === 'or' &&
    setting.tokens[after.end]?.type !== 'word' &&
    /^(?:identify|plan|target|list|survey|schedule|promise|budget|approve|require|propose)$/.test(
      after.verb.lemma,
    );
  const done = alone && (leadOf(setting) === 'with' || named);
  return done
    ? withRest(text, setting.tokens, whole, { ...after, passive: true }, after.start, end)
    : withRest(text, setting.tokens, whole, after, phrase.end, end);
}

/** “In Selby, where 40% of all sales took place”: the place's share of them. */
function wherePart({ text, setting, group, after, clause, phrase, whole }: NamedPart): string | null {
  const { tokens, clauses } = setting;
  const before = clauses[setting.clause - 1];
  const took =
    (after?.verb.lemma === 'take' && tokens[after.end]?.low === 'place') ||
    /^(?:occur|happen)$/.test(after?.verb.lemma ?? '');
  if (group || !took || after?.start !== phrase.end || !before || !/\bwhere$/.test(clause?.joint ?? ''))
    return null;
  const at = prepositions.has(tokens[before.start]?.low ?? '') ? before.start + 1 : before.start;
  const place = textOf(text, tokens, trimmed(tokens, at, before.end));
  return /^\p{Lu}/u.test(place) ? shareOf(place, whole) : null;
}

/** Asked in this order, once nothing told before names the part. */
export const verbAfterRules: PartRule[] = [
  wherePart,
  willGoTo,
  whichWe,
  alreadyDone,
  whichDid,
  arePeople,
  sharedVerb,
  withLeading,
  ledTo,
  doneThere,
  didSo,
];
