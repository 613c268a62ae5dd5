/** Labels that take up the noun beside them: whose places, in which basket, what was extended to whom, for how long as what. */
import type { Around } from './around.ts';
import { clauseEnd } from './around.ts';
import { isPlain, isPlural } from '../words/classes.ts';
import { attributive, lowered } from '../phrases/naming.ts';
import { textOf } from '../phrases/phrase.ts';
import { phraseBefore } from '../phrases/phrase-before.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import { restText } from '../phrases/rest.ts';
import { clauseOf, leadOf, type Setting } from './setting.ts';
import { isMoney } from '../numbers/units.ts';
import { participleOf } from '../words/verbs.ts';
import { bareMeasure, determiners, periods, prepositions } from '../words/words.ts';

/** Nouns that say nothing without what they are in. */
const bare = /^(?:items|products|goods|places|cases|areas|sites|categories|indicators|measures|lines)$/;

/** “Of the 640 items in the consumer basket, 418 …”, “kindergartens with 5,200 places”, “to the benefit of 31,000 households”. */
export function countedBeside(setting: Setting, { text, speech }: Around): string {
  const { tokens, at, lead, found, kind } = setting;
  const noun = tokens[at + 1];
  if (kind !== 'amount' || found.unit !== '' || !noun) return '';
  // “to the benefit of 900 farming families”
  const two = leadOf(setting) === 'of' && tokens[lead - 1]?.low === 'benefit' && isPlain(tokens[at + 2]);
  const whom = two ? phraseFrom(tokens, at + 1, clauseEnd(tokens, at)) : null;
  if (whom && whom.end - whom.start <= 3 && isPlural(tokens[whom.end - 1]?.low ?? '')) {
    speech.counted = textOf(text, tokens, whom);
    return `${speech.counted} benefiting`;
  }
  if (!isPlural(noun.low)) return '';
  const from = clauseOf(setting)?.start ?? 0;
  if (
    bare.test(noun.low) &&
    lead === from &&
    /^(?:of|among)$/.test(leadOf(setting)) &&
    tokens[at + 2]?.low === 'in'
  ) {
    const where = trimmed(tokens, at + 3, clauseEnd(tokens, at));
    if (where && where.end - where.start <= 3) {
      speech.counted = noun.low;
      return `${noun.low} in ${determiners.has(tokens[at + 3]?.low ?? '') ? 'the ' : ''}${textOf(text, tokens, where)}`;
    }
  }
  if (isPlain(tokens[at + 2])) return '';
  if (/^(?:places|spaces|seats|berths|rooms|pitches)$/.test(noun.low) && leadOf(setting) === 'with') {
    const start = Math.max(from, setting.group?.end ?? 0);
    const owner = phraseBefore(tokens, lead, start);
    const names = owner && owner.end - owner.start <= 3 && isPlural(tokens[owner.end - 1]?.low ?? '');
    if (names && tokens[owner.start - 1]?.type !== 'number')
      return `${attributive(textOf(text, tokens, owner))} ${noun.low}`;
  }
  if (leadOf(setting) === 'of' && tokens[lead - 1]?.low === 'benefit') {
    speech.counted = noun.low;
    return `${noun.low} benefiting`;
  }
  return '';
}

/** “extend the school lunch service to 38 more schools”: those that will have it. */
export function extendedTo(setting: Setting, { text }: Around): string {
  const { tokens, at, lead, found, group } = setting;
  if (found.unit !== '' || !group || group.passive || leadOf(setting) !== 'to') return '';
  if (!/^(?:extend|bring|provide|supply|offer|spread)$/.test(group.verb.lemma)) return '';
  if (!/^(?:more|further|additional|other)$/.test(tokens[at + 1]?.low ?? '')) return '';
  const what = trimmed(tokens, group.end, lead);
  const whom = textOf(text, tokens, phraseFrom(tokens, at + 2, tokens.length));
  return what && what.end === lead && whom !== '' && !whom.includes(' ')
    ? `More ${whom} with ${textOf(text, tokens, what)}`
    : '';
}

/** “carried by the service industries, where gross value added rose by 2.4%”: of which industries. */
export function whereLabel(setting: Setting, { text, subject }: Around): string {
  const { tokens, clauses, clause, kind } = setting;
  const [before, own] = [clauses[clause - 1], clauses[clause]];
  if (!before || !own || !/where$/.test(own.joint) || !/^(?:growth|amount)$/.test(kind)) return '';
  const measure =
    bareMeasure.test(subject) ||
    /^(?:gross )?(?:value added|investment|employment|unemployment|exports|imports|prices|wages)$/i.test(
      subject,
    );
  const phrase = measure ? phraseBefore(tokens, before.end, before.start) : null;
  if (!phrase || phrase.end - phrase.start > 3 || phrase.start === before.start) return '';
  if (
    !prepositions.has(
      tokens[phrase.start - (determiners.has(tokens[phrase.start - 1]?.low ?? '') ? 2 : 1)]?.low ?? '',
    )
  )
    return '';
  return periods.has(tokens[phrase.end - 1]?.low ?? '')
    ? ''
    : `${subject} in ${textOf(text, tokens, phrase)}`;
}

/** “programmes drew visitors and generated 38.7 billion yuan in sales”: the money is sales. */
export function earnedIn(setting: Setting, { text }: Around): string {
  const { tokens, at, lead, found, group } = setting;
  if (!isMoney(found.unit) || !group || group.passive || lead >= group.end) return '';
  if (!/^(?:generate|produce|yield|create|attract)$/.test(group.verb.lemma) || group.verb.form !== 'past')
    return '';
  const what = tokens[at + 1]?.low === 'in' ? trimmed(tokens, at + 2, clauseEnd(tokens, at)) : null;
  if (!what || what.end - what.start > 3 || !isPlain(tokens[at + 2])) return '';
  if (periods.has(tokens[what.end - 1]?.low ?? '') || /^[A-Z]/.test(tokens[what.start]?.text ?? ''))
    return '';
  return `${textOf(text, tokens, what)} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`;
}

/** “after nine years as a director”, “for almost four months our plant ran on short shifts”, “leaves the factory in 18 days”. */
export function spanLabel(setting: Setting, { text }: Around): string {
  const { tokens, at, kind, group, lead } = setting;
  if (kind !== 'duration') return '';
  const clause = clauseOf(setting);
  const end = clause?.end ?? tokens.length;
  if (tokens[at + 1]?.low === 'as' && /^(?:after|for|following)$/.test(leadOf(setting))) {
    const role = restText(text, tokens, at + 2, tokens.length).replace(/ (?:and|or) .*$/, '');
    if (role !== '' && role.split(' ').length <= 4) return `Time as ${role}`;
  }
  const runs = clause?.groups.find((one) => one.start > at);
  if (!group && leadOf(setting) === 'for' && runs && /^(?:run|work|operate|be)$/.test(runs.verb.lemma)) {
    const how = restText(text, tokens, runs.end, end);
    if (/^on [a-z]/.test(how) && how.split(' ').length <= 4) return `Time ${how}`;
  }
  if (group && !group.passive && /^(?:leave|reach)$/.test(group.verb.lemma) && leadOf(setting) === 'in') {
    const what = trimmed(tokens, group.end, lead);
    if (what && what.end === lead)
      return `Time to ${group.verb.lemma} ${lowered(textOf(text, tokens, what))}`;
  }
  return '';
}
