/** What was counted by a sentence that tells all and its parts: “We planted 300 trees: 120 oaks, 100 elms and 80 limes. One in four …” is of the trees. */
import type { Speech } from '../around.ts';
import { raised } from '../../phrases/naming.ts';
import { isSeveral } from '../../phrases/last-word.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import type { Setting } from '../setting.ts';

/** What comes after is told of all of them, not of the last part. */
export function tellAll(settings: Setting[], text: string, speech: Speech): void {
  const things = addedUp(text, settings);
  if (things === '') return;
  speech.counted = things;
  speech.label = raised(things);
}

/** The things whose parts behind a colon add up to them; '' where none do. */
function addedUp(text: string, settings: Setting[]): string {
  const tokens = settings[0]?.tokens ?? [];
  const colon = tokens.findIndex((token) => token.text === ':');
  const whole = settings.findLast(({ at, kind }) => at < colon && kind === 'amount');
  const parts = settings.filter(({ at }) => at > colon);
  if (!whole || parts.length < 2) return '';
  const isCount = ({ kind, found }: Setting): boolean => kind === 'amount' && found.unit === '';
  if (![whole, ...parts].every(isCount)) return '';
  if (parts.reduce((sum, { found }) => sum + found.value, 0) !== whole.found.value) return '';
  const things = textOf(text, tokens, phraseFrom(tokens, whole.at + 1, colon));
  return isSeveral(things) ? things : '';
}
