/** What tells a bare noun from all others of its name, where a number stands between: “visits to our nine libraries”. */
import { lowered } from '../../phrases/naming.ts';
import { isMoney } from '../../numbers/units.ts';
import { participleOf } from '../../words/verbs.ts';
import type { Setting } from '../setting.ts';

/** “54,000 inhabitants of 31 municipalities are now better protected” */
const undergone =
  /^ ([a-z]+)(?: (?:of|in|from) (?:the |our |its )?[\d,]+ [a-z]+)? (?:are|were|have been|has been)(?: now| also| already)? ((?:better |fully |newly |at risk of being )?[a-z]+ed)(?=[.,;:)]| (?:from|by|against|in)\b|$)/;
const caused =
  /(?:^|\b(?:following|after|from|despite|by|during) )(?:the )?([\p{L}-]+(?: [\p{L}-]+){0,2}),? (?:which|that) (?:have |has |had )?caused ([a-z]+(?: [a-z]+)?) of (?:about |around |some )?$/iu;
const worked = /^(?:plant|sow|burn|flood|clear|irrigate|restore|reforest|seed|spray|log|drain)$/;
const area = /^(?:ha|hectares?|acres?|square kilomet(?:re|er)s?|square miles?|km²)$/i;

/** “Visits to libraries”, “Inhabitants better protected”, “Damage caused by the floods”, “Area planted with trees”. */
export function tellWhich(settings: Setting[], text: string): void {
  const start = settings[0]?.tokens[0]?.start ?? 0;
  for (const setting of settings) {
    const { found, kind, label, group, tokens, lead } = setting;
    if (kind === 'date' || label === '') continue;
    const ahead = text.slice(Math.max(start, found.start - 70), found.start);
    const [, cause = '', what = ''] = isMoney(found.unit) ? (caused.exec(ahead) ?? []) : [];
    const done = undergone.exec(text.slice(found.end, found.end + 90));
    if (cause !== '' && label.toLowerCase() === what)
      setting.label = `${label} caused by ${lowered(cause.replace(/^(?:following|after|from|despite) (?:the )?/i, ''))}`;
    // “three of the nine plans were dropped”: the nine are all there are.
    else if (
      done?.[1] !== undefined &&
      done[1] === label.toLowerCase() &&
      !/\b(?:the|our|its|their|all|these|those) $/.test(ahead)
    )
      setting.label = `${label} ${done[2] ?? ''}`;
    else if (
      area.test(found.unit) &&
      group?.passive &&
      worked.test(group.verb.lemma) &&
      /^(?:on|over|across)$/.test(tokens[lead]?.low ?? '')
    )
      setting.label = `Area ${participleOf(group.verb, tokens[group.at]?.low ?? '')}${/^(?:plant|sow|seed)$/.test(group.verb.lemma) ? ` with ${lowered(label.replace(/ (?:planted|sown|seeded)$/, ''))}` : ''}`;
    else setting.label = ofTheirs(label, text.slice(start, found.start));
    const places = atTheirs(label, text.slice(found.end, found.end + 90));
    if (places !== '')
      // “a rise of 4%” behind it is of the same.
      for (const one of settings)
        if (
          one === setting ||
          one.label === `Rise in ${lowered(label)}` ||
          one.label === `Fall in ${lowered(label)}`
        )
          one.label += places;
  }
}

/** “88,000 attendances | at our two clinics”: all of them elsewhere are not counted. */
function atTheirs(label: string, after: string): string {
  if (!/^(?:Attendances|Visits|Admissions|Calls|Arrivals|Passengers|Beds|Deaths|Staff)$/.test(label))
    return '';
  const [, where = '', things = ''] =
    /^ [a-z]+ (to|at|in) (?:our|the|its) (?:two|three|four|five|six|seven|eight|nine|ten|\d+) ((?:[a-z]+ ){0,2}[a-z]+s)\b(?! (?:to|of)\b)/.exec(
      after,
    ) ?? [];
  return things === '' || !after.startsWith(` ${lowered(label)} `) ? '' : ` ${where} ${things}`;
}

/** “Visits | to our nine libraries | rose to …” */
function ofTheirs(label: string, sentence: string): string {
  const noun = /^(?:(?:Rise|Fall|Growth|Increase) in )?([A-Za-z]+s)$/.exec(label)?.[1];
  if (noun === undefined) return label;
  const [, by = '', whose = ''] =
    new RegExp(`^(?:The )?${noun} (to|at|in|from|by) (?:our|the|its|all) [a-z\\d-]+ ([a-z]+s)\\b`, 'i').exec(
      sentence,
    ) ?? [];
  return whose === '' ? label : `${label} ${by} ${whose}`;
}
