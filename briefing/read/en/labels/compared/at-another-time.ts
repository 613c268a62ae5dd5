/** “4.1% (3.9% in 2023)”: of two numbers told of one thing the one of another time says of which. */
import { lowered, raised } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';
import { whenBehind } from './then.ts';

const when = '(?:19|20)\\d\\d(?:[-–/]\\d\\d(?:\\d\\d)?)?';
const behind = new RegExp(
  `^(?: [a-z]+)? (in ${when}|the (?:year|quarter|month) before|(?:a|one|two|three|four|five|ten) (?:years?|decades?) (?:ago|earlier|before)|last year|in the (?:previous|prior) year|at the end of ${when})(?=$|[\\s.,;:)])`,
);
const ahead = new RegExp(
  `(?:^|[;,(] ?|\\band )((?:a|one|two|three|four|five|ten) (?:years?|decades?) (?:ago|earlier|before)|in ${when}|last year|the year before)[,:]? (?:it was |they were |there were )?(?:only |just |about |around )?$`,
  'i',
);
/** “11% above last year’s £2.56” */
const lastOf = /\b(last (?:year|quarter|month|season))[’']s $/;
/** What leads to a number that another is held against; “grew to 96 last year” tells of the one there is. */
const heldAgainst =
  /(?:\(|,|\b(?:(?:double|twice|triple|treble|half|times) the|against|with|versus|than|from|was|were|compared to|and|(?:against|with|than|below|above) the)) ?(?:about |around |only |just )?[£$€]?$/;
const told =
  /\b(?:previous|before|ago|earlier|last year|compared with|^planned|planned$|expected|(?<!that .*)(?:target|goal)|plan)\b|\b(?:19|20)\d\d\b/i;

const peaked =
  /\b(?:had )?(peaked|reached a (?:peak|high)|had stood|had been|had reached|had risen|had fallen) (?:of|at|to|by) (?:about |around |nearly |over )?$/;
/** “having peaked at 63,200”, “down from a peak of 63,200”: told behind the number of today. */
const oncePeaked =
  /\b(?:(?:having|after|before|since) (peak(?:ed|ing)|bottom(?:ed|ing) out|reach(?:ed|ing) a (?:peak|high|low)) (?:of|at)|(?:from|after|against|its|their|with) (?:(?:its|a|an|the) )?(?:[a-z-]+ )?(peak|high|low)(?: [a-z]+){0,2} (?:of|at)|its (peak|low) having been) (?:about |around |nearly |over |almost |just |only )?[£$€]?$/;
const since =
  /^ (?:below|above|(?:lower|higher|less|more|fewer) than|under) (?:(?:the|its|their|our) )?(?:level of )?((?:19|20)\d\d)\b|^ (?:against|from|on|compared with) (?:the|a|our) ((?:(?:19|20)\d\d )?base(?:line)?(?: year)?)\b|^ from ((?:19|20)\d\d) levels\b|^ (?:lower|higher|less|more) than in (?:the|a|our) ((?:(?:19|20)\d\d )?base(?:line)?(?: year)?(?: of (?:19|20)\d\d)?)\b/;

/** “Vacancies, which had peaked at 9%, were down to 3%”, “5% more than last year but still 11% below 2019”: which of the two. */
export function tellEarlier(settings: Setting[], text: string): void {
  settings.forEach((setting, index) => {
    const { label, kind, found } = setting;
    if (label === '' || kind === 'date' || told.test(label)) return;
    const same = (one: Setting, nth: number): boolean =>
      nth !== index && one.kind === kind && thing(one.label) === thing(label);
    const [, ofYear, against, ofLevel, than] = since.exec(text.slice(found.end, found.end + 50)) ?? [];
    const base = against ?? than;
    // “have fallen by 31% against the 2010 baseline”: it was no fall of this year.
    const long = base !== undefined && /^(?:Fall|Rise|Growth) in /.test(label);
    if (!long && !settings.some(same)) return;
    if (kind === 'growth') {
      const year = ofYear ?? ofLevel ?? (long ? /\d{4}/.exec(base)?.[0] : undefined);
      if (year !== undefined) setting.label = `${label} since ${year}`;
      else if (base !== undefined) setting.label = `${label} since the ${base}`;
      return;
    }
    const before = text.slice(Math.max(0, found.start - 50), found.start);
    const once = oncePeaked
      .exec(before)
      ?.slice(1)
      .find((word) => word !== undefined);
    if (once !== undefined) {
      setting.label = /bottom|low/.test(once) ? `Lowest ${lowered(label)}` : atPeak(label);
      return;
    }
    const how = peaked.exec(before)?.[1];
    if (
      how !== undefined &&
      settings.some((one, nth) => nth > index && same(one, nth) && one.label === label)
    )
      setting.label = /^had/.test(how) ? `${label} before` : atPeak(label);
  });
}

/** “Peak net debt”, “Peak of waiting list for care”, “Sweden’s rate at its peak”. */
const atPeak = (label: string): string =>
  /[’']/.test(label)
    ? `${label} at its peak`
    : `Peak ${/ (?:of|for) /.test(label) ? 'of ' : ''}${lowered(label)}`;

/** “Rise in visits” and “Fall in visits” tell of one thing. */
const thing = (label: string): string =>
  label.replace(/^(?:Rise|Fall|Growth|Increase|Decrease) in | growth$/, '').toLowerCase();

/** “Of 24 goals, 17 were met. | Last year | 15 were met”: the same at another time, as nothing is counted anew. */
const opened =
  /^(?:in )?(last year|the (?:year before|previous year)|a year (?:ago|earlier|before)),? (?:only |just |about )?$/i;
const countsNone = /^ (?:was|were|had been|did)\b/;

/** “Rate in 2023”, “Stations that met the limit two years ago”. */
export function tellOtherTime(settings: Setting[], text: string): void {
  settings.forEach((setting, index) => {
    const { label, kind, found } = setting;
    if (label === '' || kind === 'date' || told.test(label)) return;
    // “Economy” is told of what grew, and not yet of how much.
    if (kind === 'growth' && !/^(?:Rise|Fall|Increase|Decrease|Growth)\b| growth$/.test(label)) return;
    const same = settings.find(
      (one, nth) => nth < index && one.label === label && (one.kind === kind || found.unit === ''),
    );
    const opening = opened.exec(text.slice(setting.tokens[0]?.start, found.start))?.[1];
    if (opening !== undefined && label !== 'Year' && countsNone.test(text.slice(found.end, found.end + 10))) {
      setting.label = `${label} ${opening.toLowerCase()}`;
      return;
    }
    // “£20 million in 2022, £30 million in 2023”: a row of years, told of one thing.
    if (same && behind.test(text.slice(same.found.end, same.found.end + 40))) return;
    if (!same) return;
    const time =
      lastOf.exec(text.slice(Math.max(0, found.start - 24), found.start))?.[1] ??
      (heldAgainst.test(text.slice(Math.max(0, found.start - 24), found.start))
        ? behind.exec(text.slice(found.end, found.end + 40))?.[1]
        : undefined) ??
      ahead.exec(text.slice(Math.max(0, found.start - 45), found.start))?.[1];
    if (time !== undefined) setting.label = `${label} ${time.charAt(0).toLowerCase()}${time.slice(1)}`;
  });
}

const compares = /^(?:this|that|these|it) (?:compares?|compared|was compared|were compared) (?:with|to) /i;
const things = /^ ((?:[a-z]+ ){0,2}[a-z]+s)(?= (?:in|at|during|for|a|last|the) )/;

/** “This compares with 2,300 closures in 2015 and a closure rate of 8.6%”: all of it was so then. */
export function tellCompared(settings: Setting[], text: string): void {
  const start = settings[0]?.tokens[0]?.start ?? 0;
  if (!compares.test(text.slice(start, start + 40))) return;
  let time = '';
  for (const setting of settings) {
    const { kind, found, label } = setting;
    if (kind === 'date' || !/^(?:amount|percent|ratio)$/.test(kind)) continue;
    const after = text.slice(found.end, found.end + 90);
    const what = kind === 'amount' && found.unit === '' ? (things.exec(after)?.[1] ?? '') : '';
    time = whenBehind(after.replace(things, '')) || time;
    const name = what === '' || label.toLowerCase().includes(what) ? label : raised(what);
    if (name !== '' && name !== 'Compared' && time !== '' && !told.test(name)) setting.label = name + time;
  }
}
