/** A deed and its direction, where nothing else names the number: “Returned to shareholders”. */
import { clauseEnd } from '../around.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import type { Setting } from '../setting.ts';
import { participleOf } from '../../words/verbs.ts';
import { prepositions } from '../../words/words.ts';
import { times } from './deed-nouns.ts';

/** “We returned $85 million to shareholders”: Returned to shareholders. */
export function deedText(text: string, setting: Setting): string {
  const { tokens, group, at } = setting;
  if (!group || /^(?:be|become|have|show|reveal|suggest|indicate)$/.test(group.verb.lemma)) return '';
  const deed = times[group.verb.lemma] ?? participleOf(group.verb, tokens[group.at]?.low ?? '');
  const link = tokens[at + 1];
  const named = link && prepositions.has(link.low) ? trimmed(tokens, at + 2, clauseEnd(tokens, at)) : null;
  const how = named
    ? tokens.slice(named.start + 1, named.end).findIndex(({ low }) => /^(?:through|via|by)$/.test(low))
    : -1;
  if (named && how >= 0) named.end = named.start + 1 + how;
  return named && link && named.end - named.start <= 4
    ? `${deed} ${link.low} ${textOf(text, tokens, named)}`
    : deed;
}
