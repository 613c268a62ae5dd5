/** “78,000 employers with 100 or fewer staff”: a bound of size tells which are counted, and counts none itself. */
import { raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import type { Setting } from '../setting.ts';

/** “Employers with 100 or fewer staff”, and the bound is of “Staff”. */
export function tellSize(settings: Setting[], text: string): void {
  settings.forEach((setting, index) => {
    const { tokens, at, kind, found, lead } = setting;
    if (kind !== 'amount' || found.unit !== '' || tokens[lead]?.low !== 'with' || lead !== at - 1) return;
    if (tokens[at + 1]?.low !== 'or' || !/^(?:fewer|more|less)$/.test(tokens[at + 2]?.low ?? '')) return;
    const what = phraseFrom(tokens, at + 3, tokens.length);
    const before = settings[index - 1];
    if (!what || what.start !== at + 3) return;
    const own = before?.clause === setting.clause && before.kind === 'amount' && before.at > lead - 8;
    if (own && !/ (?:with|who|that) /.test(before.label))
      before.label += ` ${text.slice(tokens[lead]?.start ?? 0, tokens[what.end - 1]?.end ?? 0)}`;
    setting.label = raised(textOf(text, tokens, what));
  });
}
