/** “Permits valued at £3 million were issued”: what the things are worth, and not how many there are. */
import { isPlural } from '../../words/classes.ts';
import { lowered } from '../../phrases/naming.ts';
import { isMoney } from '../../numbers/units.ts';
import type { Setting } from '../setting.ts';

const worth =
  /\b(?:valued at|worth)(?: (?:an?|some|about|around|nearly|over|more than|up to|at least|the)){0,2}(?: (?:combined|total|estimated|additional|record))? $/;
const told =
  /\b(?:value|worth|cost|price|contracts?|sales|revenue|spending|exports|imports|trade|orders|investment|grants?|loans?|funding|deals?)\b/i;

const rated =
  /\b(?:an?|the) ((?:(?:average|median|typical|single-family|residential) ){0,2}(?:house|home|property|flat|dwelling|condominium)) (assessed|appraised|valued) at (?:about |around |the )?$/;

/** “Value of permits”. */
export function tellValue(settings: Setting[], text: string): void {
  for (const [index, setting] of settings.entries()) {
    const { label, found, kind } = setting;
    // “the average homeowner with a house assessed at $385,000”: the house is, and not its owner.
    const [, house, how] = rated.exec(text.slice(Math.max(0, found.start - 70), found.start)) ?? [];
    if (house !== undefined && how !== undefined && isMoney(found.unit)) {
      setting.label = `${how === 'valued' ? 'Value' : `${how.charAt(0).toUpperCase()}${how.slice(1)} value`} of ${house}`;
      continue;
    }
    const before = settings[index - 1];
    if (before && isMoney(found.unit) && isOfThose(before, setting, text)) {
      setting.label = `Value of ${lowered(before.label)}`;
      continue;
    }
    if (
      before &&
      before.label !== '' &&
      weighs.test(text.slice(before.found.end, found.start)) &&
      inWeight.test(found.unit)
    ) {
      setting.label = `Weight of ${lowered(before.label)}`;
      continue;
    }
    // “Eighteen lines totaling 612 kilometers”: how long they are.
    if (
      before &&
      before.label !== '' &&
      /^ [^.;:()\d]{3,60} totall?(?:ing|ed) (?:about |around |some |over |nearly )?$/.test(
        text.slice(before.found.end, found.start),
      ) &&
      /^(?:km|kilomet(?:re|er)s?|miles?)$/.test(found.unit) &&
      before.found.unit === ''
    ) {
      setting.label = `Length of ${lowered(before.label)}`;
      continue;
    }
    // “was valued at £3 billion, down 5%”: its value fell.
    const [, way = '', thing = ''] = /^(Rise|Fall) in (.+)$/.exec(label) ?? [];
    if (
      before &&
      kind === 'growth' &&
      thing !== '' &&
      before.label === `Value of ${thing}` &&
      /^, (?:up|down) /.test(text.slice(before.found.end, found.start))
    ) {
      setting.label = `${way} in value of ${thing}`;
      continue;
    }
    if (kind !== 'amount' || !isMoney(found.unit) || label === '' || told.test(label)) continue;
    if (worth.test(text.slice(Math.max(0, found.start - 50), found.start)))
      setting.label = `Value of ${isName(label, text) ? label : lowered(label)}`;
  }
}

/** “25 consignments (equalling 147 tonnes)”: what was counted last weighs so much. */
const weighs =
  /^ [^.;:()\d]{3,60} \((?:equall?ing|equal to|totall?ing|weighing|amounting to) (?:about |around |some )?$/;
const inWeight = /^(?:(?:metric )?(?:tonnes?|tons?)|MT|kg|kilograms?|kt)$/;

/** “donated 40 tonnes of food to Harlow valued at £9,000”: what was told of last, and not whom it went to. */
const isOfThose = (before: Setting, { found }: Setting, text: string): boolean =>
  / (?:donated|given|sent|delivered|supplied|shipped|distributed)$/.test(before.label) &&
  /^ [^.;:\d]{3,70} to (?:the |our )?[\p{L}-]+(?: [\p{L}-]+){0,3},? (?:valued at|worth) \D{0,16}$/u.test(
    text.slice(before.found.end, found.start),
  );

/** “Norvale, which was valued at £1.6 billion”: a word without an article that is no several. */
const isName = (label: string, text: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(label) &&
  !isPlural(label) &&
  !new RegExp(`\\b(?:the|an?|our|its|their|this) ${label}\\b`, 'i').test(text);
