/** “a lack of teachers, and their number fell”, “Both figures are higher”: what a word that only measures is of. */
import { isPlain, isPlural } from '../words/classes.ts';
import { textOf } from '../phrases/phrase.ts';
import { phraseBefore } from '../phrases/phrase-before.ts';
import { clauseOf, type Setting } from '../labels/setting.ts';

/** “their number”: of those that stand nearest before the clause; '' where they were told in another sentence. */
export function theirNumber(setting: Setting, text: string, subject: string): string {
  const { tokens, group } = setting;
  const start = clauseOf(setting)?.start ?? 0;
  if (!/^(?:number|numbers|ranks)$/i.test(subject) || !group || start === 0) return '';
  if (tokens[group.start - 2]?.low !== 'their') return '';
  const those = tokens.slice(0, start).findLastIndex((token) => isPlain(token) && isPlural(token.low));
  const named = those < 0 ? '' : textOf(text, tokens, phraseBefore(tokens, those + 1, 0));
  return named.replace(/^(?:.* )?(?:shortage|lack|surplus|want|dearth) of /i, '');
}

/** “Both figures are two points higher”: the two shares just told. */
export const bothFigures = ({ tokens, group, kind }: Setting, subject: string, told: string): string =>
  kind === 'growth' &&
  group?.verb.lemma === 'be' &&
  /^(?:figures|shares|rates|proportions|percentages|numbers)$/i.test(subject) &&
  /^(?:both|these|the)$/.test(tokens[group.start - 2]?.low ?? '')
    ? told
    : '';
