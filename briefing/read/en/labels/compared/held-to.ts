/** What a number is held against, where it would be read as a change on last year: “29% below the baseline”, “1.4 times as many as in 2019”. */
import { isPlural } from '../../words/classes.ts';
import { lowered } from '../../phrases/naming.ts';
import { lastWord } from '../../phrases/last-word.ts';
import type { Setting } from '../setting.ts';

const below =
  /^ (?:below|above) (?:the|its|their|our) ((?:(?:long-term|long-run|historic|five-year|ten-year) )?(?:(?:(?:19|20)\d\d(?:[-/]\d\d)? )?baseline|average|record)|(?:19|20)\d\d(?:[-/]\d\d)? (?:level|figure|peak)s?|(?:level|figure|peak)s? (?:before|of|in|for|seen before|recorded before) (?:the [a-z]+|(?:19|20)\d\d))\b/;
const short =
  /^ (?:short of|shy of) (?:the|its|their|our) (?:levels?|figures?|numbers?|totals?) (before the [a-z]+|of (?:19|20)\d\d)\b/;
const whole =
  /^ (?:as (?:many|much) as|the (?:figure|number|level|total) (?:of|in|for)|what (?:it|they) (?:was|were)) (?:in )?(an? (?:year|decade) (?:earlier|before|ago)|the (?:previous year|year before)|last year|(?:19|20)\d\d(?:[-–/]\d\d)?)\b/;
const told =
  /^(?:Rise|Growth|Fall|Increase|Drop|Decline|Gap)\b|\b(?:growth|against|below|above|compared|short)\b|\d/i;
/** A label this long takes nothing more. */
const longest = 6;

/** “Emissions against the baseline”, “Fall in visits since 2019”, “Shortfall in visits against the level before the war”, “Visitors compared with 2019”. */
export function heldTo(settings: Setting[], text: string): void {
  for (const setting of settings) {
    const { label, kind, found } = setting;
    if (label === '' || told.test(label) || label.split(' ').length > longest) continue;
    const after = text.slice(found.end, found.end + 70);
    const what = below.exec(after)?.[1] ?? '';
    const level = short.exec(after)?.[1];
    const when = whole.exec(after)?.[1];
    if (what !== '' && (kind === 'growth' || found.form === 'fraction')) {
      const year = /\d{4}(?:[-/]\d\d)?/.exec(what)?.[0];
      setting.label =
        year !== undefined
          ? `${setting.sign < 0 ? 'Fall' : 'Rise'} in ${lowered(label)} since ${year}`
          : `${label} ${/ before /.test(what) ? 'compared with' : 'against'} the ${what}`;
    } else if (level !== undefined && /^(?:percent|growth)$/.test(kind))
      setting.label = `Shortfall in ${lowered(label)} against level ${level}`;
    else if (when !== undefined && (found.form === 'multiple' || kind === 'ratio'))
      setting.label = `${label} compared with ${when}`;
  }
}

const placed =
  /\b(?:compared with|compared to|against|versus) (?:about |around |nearly |just |only |over |some )?$/;
const where =
  /^ (?:million |billion )?(?:[a-z]+ )?(in|for|among|on) ((?:the )?[a-z]+(?: [a-z]+)?)(?=[,.;:)]|$)/;

/** “The rent of town flats was 710, compared with 430 in villages”: Rent in villages, and not of town flats. */
export function heldToOthers(settings: Setting[], text: string): void {
  settings.forEach((setting, index) => {
    const before = settings[index - 1];
    if (!before || before.label !== setting.label || before.kind !== setting.kind || setting.label === '')
      return;
    if (!placed.test(text.slice(Math.max(0, setting.found.start - 30), setting.found.start))) return;
    const [, by = '', others = ''] = where.exec(text.slice(setting.found.end, setting.found.end + 40)) ?? [];
    if (by === '' || !isPlural(lastWord(others).toLowerCase()) || isTime.test(others)) return;
    const head = / (?:of|for|in|among|on) (?!.* (?:of|for|in|among|on) )[a-z ]+$/.exec(setting.label);
    // “Share of homes with a garden”: what is told of the whole has no end to change.
    if (/[’'] |\b(?:share|proportion|number) of|\b(?:who|that)\b|ed\b/i.test(setting.label)) return;
    setting.label = `${head ? setting.label.slice(0, head.index) : setting.label} ${by} ${others}`;
  });
}

const isTime =
  /\b(?:years?|months?|weeks?|days?|quarters?|periods?|halves|decades?|times|terms|prices|hours?|minutes)\b/;
