/** Cases of what rose or fell a comma before: “Arson fell 12 percent, from 90 reported incidents to 79”. */
import type { Around } from '../around.ts';
import { isPlural } from '../../words/classes.ts';
import { lastWord } from '../../phrases/last-word.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import type { Setting } from '../setting.ts';

const isCase = /^(?:incidents|cases|instances|reports|offences|offenses|occurrences|episodes)$/;

/** Reported incidents of arson; '' where what is counted says enough alone. */
export function casesOf(
  { tokens, at, lead, told, clause, found }: Setting,
  { text, subject }: Pick<Around, 'text' | 'subject'>,
): string {
  const cases = phraseFrom(tokens, at + 1, tokens.length);
  if (!cases || found.unit !== '' || tokens[lead]?.low !== 'from' || told?.kind !== 'growth') return '';
  if (told.clause >= clause || !isCase.test(tokens[cases.end - 1]?.low ?? '')) return '';
  if (subject === '' || subject.split(' ').length > 3 || cases.end - cases.start > 2) return '';
  return isPlural(lastWord(subject)) ? subject : `${textOf(text, tokens, cases)} of ${lowered(subject)}`;
}
