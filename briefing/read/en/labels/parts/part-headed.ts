/** Parts that are named before their whole is cut out: by a name before a colon, by what is to be done, by a state. */
import { isPlain, isPlural, isState } from '../../words/classes.ts';
import { raised, shareOf } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import type { Part, PartRule } from './part.ts';
import { withRest } from '../../phrases/said.ts';
import { happens } from '../../phrases/said-done-to.ts';
import { participleOf } from '../../words/verbs.ts';
import { clauseOf, leadOf } from '../setting.ts';
import { determiners, measuresOnly } from '../../words/words.ts';

/** “Leakage: 9.2% of water supplied”: it has its name before the colon. */
function headed({ text, setting, start, end, group, after }: Part): string | null {
  const { tokens } = setting;
  const clause = clauseOf(setting);
  const before = setting.clauses[setting.clause - 1];
  if (group || clause?.joint !== ':' || clause.start !== setting.at || before?.groups.length !== 0)
    return null;
  const head = textOf(text, tokens, trimmed(tokens, before.start, before.end));
  if (head === '' || measuresOnly.has(head.toLowerCase())) return null;
  const phrase = phraseFrom(tokens, start, end);
  // “Speed of payment: 97% of invoices were paid within a month”: it says whole what it is.
  const word = tokens[after?.at ?? -1]?.low ?? '';
  // “Air: 98% of readings met the standard”, “Milk: 97% of samples complied with the rules”: their own deed.
  const did = after && (happens.test(after.verb.lemma) || determiners.has(tokens[after.end]?.low ?? ''));
  const isDeed = after && (after.end - after.start > 1 || participleOf(after.verb, word) !== word || did);
  if (phrase && after && isDeed && phrase.end === after.start) {
    const name = textOf(text, tokens, phrase);
    return withRest(text, tokens, name, after, after.start, end) || name;
  }
  const short = { start, end: Math.min(end, start + 3) };
  const name = textOf(text, tokens, phrase && after?.start === start + 1 ? short : phrase);
  return shareOf(head, name.replace(/[.,;]+$/, ''));
}

/** “62 per cent of education, health and care plans were issued”: one thing of which a list tells the kind. */
function listed({ text, setting, start, group }: Part): string | null {
  const { tokens, clauses, clause } = setting;
  const comma = tokens[start + 1]?.text === ',' || tokens[start + 2]?.text === ',';
  if (group || !comma) return null;
  const phrase = phraseFrom(tokens, start, tokens.length);
  if (!phrase) return null;
  const own = clauses.findIndex(({ end }) => end >= phrase.end);
  const does = clauses[own]?.groups.find((one) => one.start >= phrase.end);
  if (own <= clause || !does) return null;
  const name = textOf(text, tokens, phrase);
  return withRest(text, tokens, name, does, phrase.end, clauses[own]?.end ?? phrase.end) || null;
}

/** “the standard is for 90% of calls to be answered within a minute”: what is to be done, and not that it is a standard. */
function toBeDone({ text, setting, start, end, group, after }: Part): string | null {
  const { tokens } = setting;
  const phrase = phraseFrom(tokens, start, end);
  return phrase &&
    group?.verb.lemma === 'be' &&
    leadOf(setting) === 'for' &&
    after?.infinitive &&
    after.start <= phrase.end + 6
    ? withRest(text, tokens, textOf(text, tokens, phrase), after, phrase.end, end)
    : null;
}

/** “88% of members pleased with the new hall”: what they are, without a verb. */
function inState({ text, setting: { tokens }, start, end, group }: Part): string | null {
  const phrase = phraseFrom(tokens, start, end);
  if (
    !phrase ||
    group ||
    !isPlural(tokens[phrase.end - 1]?.low ?? '') ||
    !isState(tokens[phrase.end]?.low ?? '')
  )
    return null;
  const next = tokens[phrase.end + 1];
  if (isPlain(next) && !/^(?:they|we|it|you)'/.test(next?.low ?? '')) return null;
  const stop = tokens.findIndex(
    ({ type, low }, at) =>
      at > phrase.end && (type !== 'word' || (low === 'and' && determiners.has(tokens[at + 1]?.low ?? ''))),
  );
  const state = { start: phrase.end, end: Math.min(stop < 0 ? tokens.length : stop, phrase.end + 9) };
  return `${textOf(text, tokens, phrase)} ${textOf(text, tokens, state)}`;
}

/** “depend on transfers for 80 per cent of their spending” */
function reliedOn({ text, setting, start, end, group }: Part): string | null {
  const { tokens } = setting;
  if (
    !group ||
    tokens[group.end]?.low !== 'on' ||
    !/^(?:depend|rely)$/.test(group.verb.lemma) ||
    leadOf(setting) !== 'for'
  )
    return null;
  const by = textOf(text, tokens, trimmed(tokens, group.end + 1, setting.lead));
  return by === '' ? null : shareOf(raised(by), textOf(text, tokens, phraseFrom(tokens, start, end)));
}

/** Asked in this order, before the whole has a name. */
export const headedRules: PartRule<Part>[] = [headed, listed, toBeDone, inState, reliedOn];
