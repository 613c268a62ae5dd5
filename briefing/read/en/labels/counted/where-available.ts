/** Labels of places where something can be had: “Shore power is available at three berths”. */
import type { Around } from '../around.ts';
import { isPlural } from '../../words/classes.ts';
import { articleBefore } from '../article.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { leadOf, type Setting } from '../setting.ts';

/** Berths where shore power is available; '' where nothing is said to be. */
export function whereAvailable(setting: Setting, { text, subject }: Around): string {
  const { tokens, at, group, lead, kind, found } = setting;
  if (kind !== 'amount' || found.unit !== '' || !/^(?:at|in|from)$/.test(leadOf(setting))) return '';
  const how = tokens[lead - 1]?.low ?? '';
  if (!group || !/^(?:available|offered|stocked)$/.test(how)) return '';
  if (subject === '' || subject.split(' ').length > 4) return '';
  if (!(group.verb.lemma === 'be' || group.passive) || lead - group.end > 2) return '';
  const places = textOf(text, tokens, phraseFrom(tokens, at + 1, tokens.length));
  if (!isPlural(places.split(' ').at(-1)?.toLowerCase() ?? '')) return '';
  const be = isPlural(subject.split(' ').at(-1)?.toLowerCase() ?? '') ? 'are' : 'is';
  return `${places} where ${articleBefore(tokens, group.start, subject)}${lowered(subject)} ${be} ${how}`;
}
