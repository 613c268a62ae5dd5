/** “Households devote 29% of their spending to food”: to what it goes says more than who gives it. */
import { lowered, raised } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';
import { participleOf } from '../../words/verbs.ts';

const gives = /^(?:devote|allocate|dedicate|assign|commit|direct|channel)$/;
const what =
  /^ of (?:their|its|our|his|her|the|all) ((?:[a-z-]+ ){1,3}?)(?:to|into|towards?) ((?:(?:the|its|our|their) )?[a-z-]+(?: [a-z-]+)?)(?=[.,;:)]|$)/;

/** “Spending devoted to food”; the share it is compared with is of the same. */
export function tellDevoted(settings: Setting[], text: string): void {
  settings.forEach((setting, index) => {
    const { group, found, kind, tokens, label } = setting;
    if (!group || group.passive || !gives.test(group.verb.lemma) || !/^(?:percent|ratio)$/.test(kind)) return;
    const [, whole = '', aim = ''] = what.exec(text.slice(found.end, found.end + 80)) ?? [];
    if (whole === '') return;
    const done = participleOf(group.verb, tokens[group.at]?.low ?? '');
    const told = raised(`${whole.trim()} ${done} to ${lowered(aim.replace(/^(?:the|its|our|their) /, ''))}`);
    for (const one of settings.slice(index)) if (one.label === label && one.kind === kind) one.label = told;
  });
}
