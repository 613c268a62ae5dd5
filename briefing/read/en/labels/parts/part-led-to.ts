/** Parts named by what leads to their number: “a payout of 60% of earnings”, “cut leaks to 14% of supply”. */
import { lastWord } from '../../phrases/last-word.ts';
import { isPerson, isPlain, isPlural } from '../../words/classes.ts';
import { raised, shareOf } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { participleFor, type NamedPart, type PartRule } from './part.ts';
import { trailing } from '../../phrases/trailing.ts';
import { leadOf, type Setting } from '../setting.ts';
import { changes, determiners, measuresOnly, prepositions } from '../../words/words.ts';

/** Whether a number only counts: “48 of the indicators”. */
const counts = ({ kind, found }: Setting): boolean => kind === 'amount' && found.unit === '';

/** “aim for a dividend payout of at least 60% of earnings” */
function namedBefore({ text, setting, group, clause, whole }: NamedPart): string | null {
  const { tokens, kind, lead } = setting;
  if (kind !== 'percent' || leadOf(setting) !== 'of') return null;
  const phrase = phraseBefore(tokens, lead, Math.max(clause?.start ?? 0, group?.end ?? 0));
  const head = tokens[(phrase?.end ?? 0) - 1]?.low ?? '';
  if (!phrase || measuresOnly.has(head) || changes.has(head)) return null;
  const name = raised(textOf(text, tokens, phrase));
  return /(?:payout|ratio|rate|margin|cover)$/.test(name) ? name : shareOf(name, whole);
}

/** “with a turnout close to 60% of all members”: it has a name of its own. */
function levelBefore({ text, setting, group, clause }: NamedPart): string | null {
  const { tokens, kind, lead } = setting;
  if (kind !== 'percent' || lead < Math.max(clause?.start ?? 0, group?.end ?? 0)) return null;
  const level = textOf(text, tokens, phraseBefore(tokens, lead + 1, group?.end ?? clause?.start ?? 0));
  return /(?:turnout|rate|coverage|occupancy|attendance|take-up|uptake|participation|satisfaction)$/.test(
    level,
  )
    ? raised(level)
    : null;
}

/** “gave help to 1,100 of their relatives”: those are counted. */
const helped = ({ setting, group, whole }: NamedPart): string | null =>
  counts(setting) && group && leadOf(setting) === 'to' && isPerson(lastWord(whole)) ? whole : null;

/** “sent a nurse in 64 per cent of cases” */
function doneInCases(part: NamedPart): string | null {
  const { text, setting, group, whole } = part;
  const { tokens, lead } = setting;
  if (
    !group ||
    group.passive ||
    group.verb.class !== 'deed' ||
    leadOf(setting) !== 'in' ||
    !(isPlain(tokens[group.end]) || determiners.has(tokens[group.end]?.low ?? '')) ||
    !/^(?:past|participle)$/.test(group.verb.form) ||
    !/^(?:cases|instances|calls|incidents)$/.test(whole)
  )
    return null;
  const what = trimmed(tokens, group.end, lead);
  if (what?.end !== lead) return null;
  const many = isPlural(tokens[what.end - 1]?.low ?? '');
  const article = /^an?$/.test(tokens[group.end]?.low ?? '') ? 'a ' : '';
  return `${whole} in which ${article}${textOf(text, tokens, what)} ${many ? 'were' : 'was'} ${participleFor({ ...part, group })}`;
}

/** “cut leaks to 14% of supply”: what was cut, not who did it; “extended tap water to 98 percent of rural households”. */
function broughtTo({ text, setting, group, whole }: NamedPart): string | null {
  const { tokens, lead } = setting;
  if (
    !group ||
    group.passive ||
    group.verb.lemma === 'be' ||
    !/^(?:to|from|at)$/.test(leadOf(setting)) ||
    // “finish playgrounds at 12 of the nurseries”: so many of them, and no level.
    (leadOf(setting) === 'at' && counts(setting)) ||
    !isPlain(tokens[group.end])
  )
    return null;
  const object = textOf(text, tokens, trimmed(tokens, group.end, lead));
  if (object === '') return null;
  return leadOf(setting) === 'to' &&
    /^(?:extend|bring|provide|supply|deliver|offer|give|spread)$/.test(group.verb.lemma)
    ? `${whole} with ${object}`
    : shareOf(object, whole);
}

/** “reports on 48 of the council’s indicators”: a number of them, and nobody’s share. */
function onlyCounted({ text, setting, end, group, phrase, whole }: NamedPart): string | null {
  const lead = leadOf(setting);
  if (!counts(setting)) return null;
  if (!group) return lead === 'with' ? null : whole + trailing(text, setting.tokens, phrase.end, end);
  return prepositions.has(lead) && !/^(?:by|with)$/.test(lead) && !group.passive ? whole : null;
}

/** Asked in this order, once no verb behind the whole names the part. */
export const ledToRules: PartRule[] = [namedBefore, levelBefore, helped, doneInCases, broughtTo, onlyCounted];
