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
  // “in government grant | next year”
  const when = named
    ? tokens.slice(named.start + 1, named.end).findIndex(({ low }) => /^(?:next|last|this)$/.test(low))
    : -1;
  if (named && when >= 0) named.end = named.start + 1 + when;
  // “receive £92m in government grant”: what is received.
  if (named && link?.low === 'in' && /^(?:receive|secure|win|attract|get)$/.test(group.verb.lemma))
    return textOf(text, tokens, named);
  return named && link && named.end - named.start <= 4
    ? `${deed} ${link.low} ${textOf(text, tokens, named)}`
    : deed;
}
