/** Labels of money and what it bought: goods worth so much, $94.6 million of work, vans at £34,000 each. */
import { lastWord } from '../../phrases/last-word.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import { bothDeeds, isPlanned } from '../counted/done-to.ts';
import { clauseEnd, type Around } from '../around.ts';
import { doneBy } from '../parts/done-by.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { attributive, byWhom, lowered } from '../../phrases/naming.ts';
import { isPerson, isPlain, isPlural } from '../../words/classes.ts';
import type { Group } from '../../grammar/groups.ts';
import { clauseOf, isDeed, leadOf, type Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { participleOf } from '../../words/verbs.ts';
import { prepositions } from '../../words/words.ts';

/** What takes money off somebody's hands: “cut or refunded taxes and fees totalling £2 million”. */
const remitting = /^(?:cut|exempt|refund|waive|reduce|defer|return|lower|abolish|remit|forgive)(?:ed)?$/;

/** “Taxes and fees cut or refunded”: without the deed they were collected. */
const remitted = (name: string, setting: Setting, done: Group): string =>
  remitting.test(done.verb.lemma) && !done.passive
    ? `${name} ${isPlanned(setting, done) ? 'to be ' : ''}${bothDeeds(setting, done, done.end)}`
    : name;

/** “a contract worth £3 million”, “orders totalling €40 million”; “bought $7 billion worth of goods”. */
export function worthLabel(setting: Setting, around: Around): string {
  const { tokens, at, kind } = setting;
  const { text, subject, last } = around;
  const start = clauseOf(setting)?.start ?? 0;
  // “loans | aggregating to 3 billion”
  const sums =
    leadOf(setting) === 'to' && /^(?:aggregating|amounting)$/.test(tokens[setting.lead - 1]?.low ?? '');
  const lead = sums ? setting.lead - 1 : setting.lead;
  if (
    (sums && isPlural(tokens[lead - 1]?.low ?? '')) ||
    /^(?:worth|totalling|totaling|costing)$/.test(leadOf(setting)) ||
    (isMoney(setting.found.unit) && tokens[at - 1]?.low === 'some' && tokens[at - 2]?.low === 'costing')
  ) {
    // “proposes a plant costing $1.3 billion”: the verb before that one bounds it.
    const own =
      setting.group && setting.group.end > lead
        ? clauseOf(setting)?.groups.findLast(({ end }) => end <= lead)
        : setting.group;
    const phrase = phraseBefore(tokens, lead, Math.max(start, own?.end ?? 0));
    // “attract 50 projects worth at least 100 million yuan each”
    if (phrase && tokens[at + 1]?.low === 'each' && isPlural(tokens[phrase.end - 1]?.low ?? ''))
      return `Value per ${attributive(textOf(text, tokens, phrase))}`;
    // “gave 1,240 bursaries, worth £800 each”
    if (!phrase && tokens[at + 1]?.low === 'each') return eachLabel(setting, around);
    // “thirty trams, each costing €2 million”
    if (leadOf(setting) === 'costing' && tokens[lead - 1]?.low === 'each' && isPlural(lastWord(unsaid(last))))
      return `Cost per ${lowered(attributive(unsaid(last)))}`;
    const before = setting.clauses[setting.clause - 1];
    // “Taxes | and fees totalling 2 billion were reduced”
    const both = phrase?.start === start && clauseOf(setting)?.joint === 'and' && before?.groups.length === 0;
    // “produced goods | and services worth £11.7 billion”
    const made = before?.groups.at(-1);
    const pair =
      phrase?.start === start &&
      clauseOf(setting)?.joint === 'and' &&
      before &&
      made &&
      made.end < before.end &&
      isPlain(tokens[before.end - 1]) &&
      isPlural(tokens[before.end - 1]?.low ?? '') &&
      made.end >= before.end - 2
        ? trimmed(tokens, made.end, phrase.end)
        : null;
    if (pair && phrase && made && pair.end === phrase.end)
      return remitted(textOf(text, tokens, pair), setting, made);
    const whole = both ? trimmed(tokens, before.start, phrase.end) : null;
    const name = textOf(text, tokens, whole?.end === phrase?.end ? whole : phrase);
    const deed = setting.group;
    // “signed contracts worth 6.3 billion yuan”
    const done =
      deed && !deed.passive && deed.verb.form === 'past' && deed.end === phrase?.start && isDeed(setting);
    // “gave 9,000 hours of their time, worth £103,000”
    const hours = around.done.at(-1);
    if (name === '' && start === lead && hours && /^hours|^Hours/.test(hours.label))
      return `Value of ${lowered(hours.label)}`;
    return name === ''
      ? start === lead
        ? subject || last
        : last || subject
      : `${name}${done && !name.includes(' ') ? ` ${participleOf(deed.verb, tokens[deed.at]?.low ?? '')}` : ''}`;
  }
  if (kind !== 'amount' || tokens[at + 1]?.low !== 'worth' || tokens[at + 2]?.low !== 'of') return '';
  const goods = textOf(text, tokens, phraseFrom(tokens, at + 3, tokens.length, false));
  return goods === '' ? '' : doneBy({ ...setting, at: at + 2 }, around, goods);
}

/** “We hold cash equal to 96 days of spending”: what is so much. */
export function equalLabel(setting: Setting, { text }: Around): string {
  const { tokens, lead, group } = setting;
  if (leadOf(setting) !== 'to' || !/^(?:equal|equivalent)$/.test(tokens[lead - 1]?.low ?? '')) return '';
  if (setting.kind !== 'duration' || !group || group.end >= lead - 1) return '';
  return textOf(text, tokens, trimmed(tokens, group.end, lead - 1));
}

/** “bought 62 electric vans at £34,000 each” */
export function eachLabel(setting: Setting, { done }: Around): string {
  const worth = /^(?:worth|of)$/.test(leadOf(setting));
  // “grants to 910 artists, worth £3,100 each”: no artist is.
  const one = worth
    ? done.findLast(({ tokens, at, label }) => label !== '' && !isPerson(tokens[at + 1]?.low ?? ''))
    : done.at(-1);
  const each =
    isMoney(setting.found.unit) && /^(?:each|apiece)$/.test(setting.tokens[setting.at + 1]?.low ?? '');
  const counted = one?.kind === 'amount' && one.found.unit === '' && one.label.split(' ').length <= 4;
  const head = one?.label.split(' ').findLast((word) => isPlural(word.toLowerCase())) ?? '';
  return each && counted && (worth || /^(?:at|for)$/.test(leadOf(setting))) && head !== ''
    ? `${worth ? 'Value' : 'Price'} per ${lowered(attributive(head))}`
    : '';
}

/** “Three companies raised capital, £14 million in all”: what was raised. */
export function inAllLabel(setting: Setting, { text }: Around): string {
  const { tokens, clauses, clause, at } = setting;
  const [before, own] = [clauses[clause - 1], clauses[clause]];
  const verb = before?.groups.at(-1);
  const all = tokens[at + 1]?.low === 'in' && /^(?:all|total)$/.test(tokens[at + 2]?.low ?? '');
  if (!before || !own || !verb || own.groups.length > 0 || setting.lead >= own.start || verb.passive)
    return '';
  if (!isMoney(setting.found.unit) || !(all || /^(?:altogether|together)$/.test(tokens[at + 1]?.low ?? '')))
    return '';
  const until = tokens.findIndex(
    ({ low, type }, index) => index > verb.end && (prepositions.has(low) || type !== 'word'),
  );
  const what = textOf(
    text,
    tokens,
    trimmed(tokens, verb.end, until < 0 ? before.end : Math.min(until, before.end)),
  );
  return what === '' ||
    !(verb.verb.class === 'deed' || /^(?:raise|earn|generate|attract)$/.test(verb.verb.lemma))
    ? ''
    : `${what} ${participleOf(verb.verb, tokens[verb.at]?.low ?? '')}`;
}

/** “won $94.6 million of work”: one word of what money is of says little without who did it. */
export function workLabel(setting: Setting, { text, subject }: Around): string {
  const { tokens, at, found, group, lead } = setting;
  if (!isMoney(found.unit) || tokens[at + 1]?.low !== 'of' || subject === '' || !group) return '';
  const work = phraseFrom(tokens, at + 2, clauseEnd(tokens, at));
  return work && work.end === work.start + 1 && group.end === lead + 1 && isDeed(setting)
    ? `${textOf(text, tokens, work)} ${isPlanned(setting, group) ? 'to be ' : ''}${participleOf(group.verb, tokens[group.at]?.low ?? '')}${byWhom(subject)}`
    : '';
}
