/** “an average of 400 shops opening daily”: what they do, and how often there are so many. */
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { periods } from '../../words/words.ts';
import { verbOf } from '../../words/verbs.ts';
import type { Setting } from '../setting.ts';

const often = /^(?:daily|weekly|monthly|quarterly|yearly|annually|nightly)$/;

/** “Shops opening daily”, “Trains leaving every hour”. */
export function tellHowOften(settings: Setting[], text: string): void {
  for (const setting of settings) {
    const { tokens, at, kind, found, label } = setting;
    if (kind !== 'amount' || found.unit !== '' || label === '') continue;
    const things = phraseFrom(tokens, at + 1, tokens.length);
    const name = textOf(text, tokens, things);
    if (!things || label.toLowerCase() !== name.toLowerCase()) continue;
    const does = verbOf(tokens[things.end]?.low ?? '')?.form === 'ing' ? 1 : 0;
    const [when, unit] = [tokens[things.end + does], tokens[things.end + does + 1]];
    const each = /^(?:every|each|per)$/.test(when?.low ?? '') && periods.has(unit?.low ?? '');
    const last = often.test(when?.low ?? '') ? when : each ? unit : undefined;
    if (last) setting.label = `${label} ${text.slice(tokens[things.end]?.start ?? 0, last.end)}`;
  }
}
