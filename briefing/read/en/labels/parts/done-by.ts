/** A part with who does it: “supports one in twelve jobs in the city”. */
import type { Around } from '../around.ts';
import { isPlain, isPlural } from '../../words/classes.ts';
import { byWhom } from '../../phrases/naming.ts';
import { isDeed, type Setting } from '../setting.ts';
import { participleOf } from '../../words/verbs.ts';

/** “supports one in twelve jobs in the city”: a part, with who does it. */
export function doneBy(setting: Setting, { subject }: Around, whole: string): string {
  const { group, tokens } = setting;
  const head = whole.split(' ')[0]?.toLowerCase() ?? '';
  if (!group || group.passive || !isDeed(setting) || group.end !== setting.lead + 1) return whole;
  return isPlain(tokens[setting.at + 1]) && isPlural(head)
    ? `${whole} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}${byWhom(subject)}`
    : whole;
}
