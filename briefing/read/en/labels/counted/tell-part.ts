/** What was done to all that were counted was done to each part of them. */
import { unsaid } from '../../phrases/unsaid.ts';
import { prepositions } from '../../words/words.ts';
import type { Setting } from '../setting.ts';

/** “took 620 pupils abroad, a quarter of them for the first time”: what was done to all was done to that part. */
export function tellPart(settings: Setting[]): void {
  settings.forEach(({ kind, tokens, at, label, group }, index) => {
    const those = tokens[at + 1]?.low === 'of' && /^(?:them|which|whom)$/.test(tokens[at + 2]?.low ?? '');
    const all = settings.slice(0, index).findLast((one) => one.kind === 'amount' && one.found.unit === '');
    if (!/^(?:percent|ratio|amount)$/.test(kind) || !those || !all || group) return;
    const name = unsaid(all.label);
    const deed = all.label.slice(name.length);
    const behind = label.startsWith(`${name} `) ? label.slice(name.length + 1) : '';
    const setting = settings[index];
    // “Dogs | within a week” of “Dogs rehomed”
    if (!setting || deed === '' || / (?:who|that|to be) /.test(`${deed} `)) return;
    // “Products from the new laboratory” were not launched from there.
    const by = behind.split(' ')[0] ?? '';
    if (prepositions.has(by) && !/^(?:from|with|without|of)$/.test(by))
      setting.label = `${all.label} ${behind.replace(/ alone$/, '')}`;
  });
}
