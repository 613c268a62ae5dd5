/** “a floor of $20 million for the road fund”: a limit alone says nothing of what it is for. */
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { determiners, periods } from '../../words/words.ts';
import { leadOf, type Setting } from '../setting.ts';

const bare =
  /^(?:[A-Za-z-]+ ){0,2}(?:floor|cap|ceiling|limit|minimum|maximum|threshold|allowance|quota|reward|prize|bounty)$/i;

/** “Statutory floor for the road fund”. */
export function tellLimitFor(settings: Setting[], text: string): void {
  for (const setting of settings) {
    const { tokens, at, kind, label } = setting;
    if (!/^(?:amount|percent)$/.test(kind) || leadOf(setting) !== 'of' || !bare.test(label)) continue;
    if (!/^(?:for|on)$/.test(tokens[at + 1]?.low ?? '')) continue;
    const from = determiners.has(tokens[at + 2]?.low ?? '') ? at + 3 : at + 2;
    const what = phraseFrom(tokens, from, tokens.length);
    const name = textOf(text, tokens, what);
    if (!what || what.start !== from || name === '' || periods.has(tokens[what.end - 1]?.low ?? '')) continue;
    setting.label = `${label} ${text.slice(tokens[at + 1]?.start ?? 0, tokens[what.end - 1]?.end ?? 0)}`;
  }
}
