/** “Permits valued at £3 million were issued”: what the things are worth, and not how many there are. */
import { isPlural } from '../../words/classes.ts';
import { lowered } from '../../phrases/naming.ts';
import { isMoney } from '../../numbers/units.ts';
import type { Setting } from '../setting.ts';

const worth =
  /\b(?:valued at|worth)(?: (?:an?|some|about|around|nearly|over|more than|up to|at least|the)){0,2}(?: (?:combined|total|estimated|additional|record))? $/;
const told =
  /\b(?:value|worth|cost|price|contracts?|sales|revenue|spending|exports|imports|trade|orders|investment|grants?|loans?|funding|deals?)\b/i;

/** “Value of permits”. */
export function tellValue(settings: Setting[], text: string): void {
  for (const setting of settings) {
    const { label, found, kind } = setting;
    if (kind !== 'amount' || !isMoney(found.unit) || label === '' || told.test(label)) continue;
    if (worth.test(text.slice(Math.max(0, found.start - 50), found.start)))
      setting.label = `Value of ${isName(label, text) ? label : lowered(label)}`;
  }
}

/** “Norvale, which was valued at £1.6 billion”: a word without an article that is no several. */
const isName = (label: string, text: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(label) &&
  !isPlural(label) &&
  !new RegExp(`\\b(?:the|an?|our|its|their|this) ${label}\\b`, 'i').test(text);
