/** “Meals are available at six stations”, “The outbreak was confined to four districts”: places told by what is found there. */
import type { Around } from '../around.ts';
import { articleBefore } from '../article.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { leadOf, type Setting } from '../setting.ts';
import { places } from './places.ts';
import type { Token } from '../../words/tokens.ts';

/** “available”, “in use”, “on offer”: it can be had there. */
const isThere = (words: Token[]): boolean =>
  /^(?:now |already |also |currently )?(?:available|accessible|possible|installed|in use|in place|in operation|in service|on offer|on sale)$/.test(
    words.map(({ low }) => low).join(' '),
  );

/** “Shade is available at nine stops” → Stops with shade; '' where no place is counted. */
export function whereIs(setting: Setting, { subject, text }: Around): string {
  const { tokens, at, group, lead, kind, found } = setting;
  if (kind !== 'amount' || found.unit !== '' || !group || subject === '' || subject.split(' ').length > 4)
    return '';
  const phrase = phraseFrom(tokens, at + 1, tokens.length);
  const head = tokens[(phrase?.end ?? 0) - 1]?.low ?? '';
  if (!phrase || phrase.end - phrase.start > 2 || !places.test(head)) return '';
  // “found in 12 schools in the north”: more is told of them.
  if (/^(?:of|where|that|which|with)$/.test(tokens[phrase.end]?.low ?? '')) return '';
  const had =
    group.verb.lemma === 'be' &&
    !group.passive &&
    /^(?:at|in|on|from)$/.test(leadOf(setting)) &&
    isThere(tokens.slice(group.end, lead));
  const held =
    group.passive &&
    /^(?:confine|limit|restrict)$/.test(group.verb.lemma) &&
    leadOf(setting) === 'to' &&
    lead === group.end;
  const the = articleBefore(tokens, group.start, subject);
  return had || held ? `${textOf(text, tokens, phrase)} with ${the}${lowered(subject)}` : '';
}
