/** What something was before: “fell from 46 to 31”, “£61.8m, up from £54.9m”, “£61.8m (2023: £54.9m)”. */
import { isPlural } from '../../words/classes.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { isMoney } from '../../numbers/units.ts';
import { leadOf, type Setting } from '../setting.ts';
import { whenBehind, withoutNow } from './then.ts';

/** What leads to a number that another is held against, with its own name or told once more per share. */
const heldAgainst =
  /\b(?:against|compared (?:with|to)|versus|as against) (?:(?:an? |the )?(?:[A-Za-z-]+ ){1,8}of |\S+(?: (?:million|billion))?,? or |the )?(?:about |around |only |just )?$/;
/** “fell by 0.4%, after a decline of 0.9% in May”: a change before this one. */
const changedBefore =
  /,? (?:after|following) (?:(?:an? )?(?:[a-z-]+ ){1,3}of |having (?:[a-z]+ ){1,2}(?:by )?)?(?:about |around |only |just )?$/;
const itself = / of (?:about |around |only |just )?$/;
/** “(2023: £54.9m)”, “(31 May 2022: 840)” */
export const atThatTime =
  /\((?:(?:FY ?)?((?:[HQ][1-4] ?)?(?:19|20)\d\d(?:[-–/]\d\d)?|(?:FY|[HQ][1-4]) ?\d\d)|((?:half[- ]year|year|quarter|(?:three|six|nine) months) (?:ended |ending )?(?:to )?(?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?:19|20)\d\d)|(?:as )?(?:at )?(\d{1,2} [A-Z][a-z]+(?: (?:19|20)\d\d)?|[A-Z][a-z]+ \d{1,2}, (?:19|20)\d\d|(?:end of |end-)[A-Z][a-z]+(?: (?:19|20)\d\d)?)):? (?:about |around )?$/;
/** “would rise from £12 today to £15 by 2029”: neither is of the past. */
const today = /^ (today|now|at present|currently)\b/;
const byYear = /^ (by (?:the end of )?(?:19|20)\d\d(?:[-–/]\d\d)?)\b/;
/** “compared with our earlier guidance of £70 million” */
const earlierPlan =
  /\b(earlier|previous|prior|original|initial|former) (?:[a-z]+ )?(?:guidance|forecast|estimate|projection|target|budget|expectations?)(?: range)? (?:of|for|at) (?:about |around |between )?$/i;
const lastYears =
  /(?:\b(?:last year|the (?:previous|prior|preceding) year|the year before)[’']s |\((?:(?:last|previous|prior) (?:financial )?year|LY|PY): (?:about |around )?)$/;
const told =
  /\b(?:previous(?:ly)?|earlier|before(?! (?:tax|interest|exceptional|depreciation)\b)|ago|last year|prior|former|old|(?<!\bon |\bthat .*)target|then|once)\b|\b(?:19|20)\d\d\b/i;
/** “sentences ran from six to 24 months”: a span. */
const spans = /^(?:run|range|vary|last|extend|stretch|date|differ|go)$/;
/** Sums that are named in the plural. */
const sums =
  /^(?:earnings|sales|revenues|profits|takings|receipts|savings|assets|liabilities|exports|imports|costs|losses|deposits|loans|results|funds|reserves|expenses)$/i;

/** Tells the earlier of two values of one thing apart: Previous net debt, Pollution incidents before, Net debt in 2023. */
export function tellBefore(all: Setting[], text: string): void {
  const settings = all.filter(({ kind }) => kind !== 'date');
  settings.forEach((setting, index) => {
    setting.label = perSame(asShare(setting, settings[index + 1]), setting, settings[index + 1]);
  });
  const plain = settings.map(({ label }) => label);
  settings.forEach((setting, index) => {
    const now = plain[index] ?? '';
    const ahead = text.slice(Math.max(0, setting.found.start - 110), setting.found.start);
    const after = whenBehind(text.slice(setting.found.end, setting.found.end + 90));
    const isHeld =
      (heldAgainst.test(ahead) ||
        ((setting.kind === 'growth' || setting.found.form === 'fraction') && changedBefore.test(ahead))) &&
      after !== '';
    const label = isHeld ? withoutNow(now) : now;
    // “grew by 4.9% in August, compared with 5.3% in July”: two changes of one thing.
    const grewThen =
      setting.kind === 'growth' &&
      (isHeld ||
        (after !== '' && /\b(?:up|down) from (?:about )?$/.test(ahead)) ||
        /\brevised (?:up|down)(?:wards?)? from (?:about )?$/.test(ahead));
    if (label === '' || told.test(label)) return;
    const [, which] = earlierPlan.exec(ahead) ?? [];
    if (which !== undefined) {
      setting.label = `${raised(which)} ${lowered(label)}`;
      return;
    }
    if (!grewThen && !/^(?:amount|percent|ratio|duration|rank)$/.test(setting.kind)) return;
    const [, ofYear, span, day] = atThatTime.exec(ahead) ?? [];
    const year = span === undefined ? (ofYear ?? day) : `the ${span}`;
    const lead = leadOf(setting);
    const isTwin = (at: number): boolean => {
      const other = settings[at];
      // “cut from three working days to half a day”, “from 410 to 530 million crowns”: told once for both.
      const sameUnit =
        other?.found.unit === setting.found.unit || setting.kind === 'duration' || setting.found.unit === '';
      return other?.kind === setting.kind && sameUnit && plain[at] === now;
    };
    // “third among its 13 ports, up from fifth”
    const twin = (step: 1 | -1): boolean =>
      isTwin(index + step) ||
      // “88% arrived within five minutes, compared with 84% in 2023”
      (setting.kind === 'percent' &&
        settings[index + step]?.kind === 'duration' &&
        isTwin(index + 2 * step)) ||
      (setting.kind === 'rank' && isTwin(index + 2 * step));
    const isFirst = lead === 'from' && isTo(settings[index + 1]) && twin(1) && !isSpan(setting);
    // “up 4% from £61.8m the year before”
    const pastGrowth = settings[index - 1]?.kind === 'growth' && isTwin(index - 2);
    const isBase = lead === 'from' && (twin(-1) || pastGrowth) && !(isTo(settings[index + 1]) && twin(1));
    // “compared with $3.1 million, or $0.12 per share, in 2023”: the same told twice.
    const isSet =
      isHeld &&
      (itself.test(ahead) ||
        twin(-1) ||
        pastGrowth ||
        (isOr(setting, settings[index - 1]) && isTwin(index - 2)));
    // “up 4% on the previous year's 7,900”
    const isLast = lastYears.test(ahead) && (twin(-1) || pastGrowth);
    const present = isFirst
      ? today.exec(text.slice(setting.found.end, setting.found.end + 20))?.[1]
      : undefined;
    if (present !== undefined) {
      setting.label = `${label} ${present}`;
      const next = settings[index + 1];
      const when = next && byYear.exec(text.slice(next.found.end, next.found.end + 40))?.[1];
      if (next && when !== undefined) next.label = `${label} ${when}`;
      return;
    }
    if (!isFirst && !isBase && !isSet && !isLast && !(year !== undefined && twin(-1))) return;
    setting.label =
      year !== undefined
        ? `${label} ${day === undefined ? 'in' : 'at'} ${year}`
        : isLast
          ? `${label} ${/\b(?:last (?:financial )?year(?:[’']s |: )|LY: )$/.test(ahead) ? 'last year' : 'the year before'}`
          : after !== ''
            ? `${withoutNow(label)}${after}`
            : areMany(label) || isOwned.test(label)
              ? `${label} before`
              : previous(label);
  });
}

/** “Harlow’s share of exports” → Harlow’s previous share of exports: a name stays where it is. */
function previous(label: string): string {
  const [, owner, rest] = /^(\p{Lu}\S*[’']s?) ([a-z].*)$/u.exec(label) ?? [];
  return owner !== undefined && lowered(label) === label
    ? `${owner} previous ${rest ?? ''}`
    : `Previous ${lowered(label)}`;
}

/** “from 61 to 58 per cent of income”: what the second is a share of, the first is too. */
const asShare = (setting: Setting, next: Setting | undefined): string =>
  next?.at === setting.at + 2 &&
  setting.kind === 'percent' &&
  next.kind === 'percent' &&
  leadOf(setting) === 'from' &&
  isTo(next) &&
  /\bshare of /.test(next.label)
    ? next.label
    : setting.label;

/** “from 380 to 420 yuan per pupil”: what the second is told per, the first is too. */
const perSame = (label: string, setting: Setting, next: Setting | undefined): string =>
  label !== '' &&
  next?.at === setting.at + 2 &&
  (isMoney(next.found.unit) || next.found.unit === '') &&
  leadOf(setting) === 'from' &&
  isTo(next) &&
  next.label.startsWith(`${label} per `)
    ? next.label
    : label;

/** “$67 million, or $1.86 per share, compared with $2 million, or $0.06 per share”: both told twice. */
const isOr = (setting: Setting, before: Setting | undefined): boolean =>
  [setting, before].some((one) => one?.tokens[one.lead]?.low === 'or');

const isTo = (setting: Setting | undefined): boolean => setting !== undefined && leadOf(setting) === 'to';

const isSpan = ({ group }: Setting): boolean => group !== null && spans.test(group.verb.lemma);

/** “Homes finished”, “People using the service”: things or people that are counted. */
function areMany(label: string): boolean {
  const head =
    label.split(/\s(?:of|for|in|on|at|to|with|by|from|per|who|which|that|without|among|between)\s/)[0] ?? '';
  const words = head.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  const many = (word: string): boolean => isPlural(word) && !sums.test(word);
  // “People sleeping rough”, “Homes waiting longer”
  const doing = words.findIndex((word, at) => at > 0 && /[a-z]{2}ing$/.test(word) && word !== 'operating');
  return many(last) || many(words[doing - 1] ?? '') || (done.test(last) && words.some(many));
}
/** “Harbour's share of trade”: a word before whose it is would tell of the owner. */
const isOwned = /^[A-Z][\w-]*(?: [A-Z][\w-]*)*[’']s? /;
const done = /(?:ed|ing|held|made|built|sold|lost|known|born|paid|kept)$/;
