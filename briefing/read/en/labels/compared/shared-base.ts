/** A base told once for two rates: “3.9 doctors and 6.7 nurses per 1,000 inhabitants”. */
import { isPlain } from '../../words/classes.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import type { Setting } from '../setting.ts';

/** “Doctors per 1,000 inhabitants”: only what has a fraction, for so many people as a whole may be meant. */
export function tellSharedBase(settings: Setting[]): void {
  settings.forEach((setting, index) => {
    const next = settings[index + 1];
    const base = / per \S.*$/.exec(next?.label ?? '')?.[0];
    const { tokens, at, found, kind, label } = setting;
    if (!next || base === undefined || kind !== 'amount' || next.kind !== 'amount') return;
    if (found.unit !== '' || next.found.unit !== '' || label === '' || / per /.test(label)) return;
    if (!found.raw.includes('.') || found.magnitude !== '') return;
    const things = phraseFrom(tokens, at + 1, next.at);
    const joined = things && /^(?:and|,)$/.test(tokens[things.end]?.low ?? '') && next.at === things.end + 1;
    if (joined && isPlain(tokens[next.at + 1])) setting.label = label + base;
  });
}
