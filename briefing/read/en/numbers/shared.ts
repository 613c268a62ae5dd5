/** One unit told for several numbers: “from nine to six working days”, “from 19 days to 12”, “4.1, 2.7 and 1.9 tonnes”. */
import { isHeldAgainst } from './held-against.ts';
import type { Found } from './numbers.ts';
import { isSumLike } from './sum-like.ts';
import { unitOfIt } from './unit-of-it.ts';
import { isDuration, isMoney, isPercent } from './units.ts';

/** So many numbers ahead the unit may stand. */
const farthest = 6;

/** Gives each number without a unit the one that the list or the pair it belongs to is told in. */
export function withSharedUnits(text: string, all: Found[]): Found[] {
  const known: Found[] = [];
  asLarge(text, inTurn(text, all)).forEach((found, index, all) => {
    const unit = isOpen(found)
      ? (unitAhead(text, all, index) ??
        unitBehind(
          text,
          known.findLast(({ form }) => form !== 'date'),
          found,
        ) ??
        unitOfIt(text, known, found))
      : null;
    known.push(unit === null ? found : { ...found, unit });
  });
  return known;
}

/** “estimated at ₹3.8 and 4.6 lakh crore respectively”: the currency is told before the first, how large behind the last. */
function inTurn(text: string, all: Found[]): Found[] {
  const told = [...all];
  all.forEach((last, at) => {
    if (
      last.unit !== '' ||
      last.magnitude === '' ||
      !/^,? respectively\b/.test(text.slice(last.end, last.end + 14))
    )
      return;
    let from = at;
    while (from > 0 && isBare(all[from - 1]) && isRow(text, all[from - 1], all[from])) from--;
    const unit = all[from]?.unit ?? '';
    if (from === at || !isMoney(unit)) return;
    for (let nth = from; nth <= at; nth++) {
      const one = all[nth];
      if (one) told[nth] = { ...one, unit, magnitude: last.magnitude };
    }
  });
  return told;
}

/** “grew from 1.2 to 1.5 billion euros”: how large is told behind the second of a pair, and meant of both. */
const asLarge = (text: string, all: Found[]): Found[] =>
  all.map((found, at) => {
    const next = all[at + 1];
    if (!next || next.magnitude === '' || !isBare(found) || text.slice(found.end, next.start) !== ' to ')
      return found;
    // “from 900 to 1.2 million”: the first is as small as it stands.
    const near = found.value < next.value * 20 && found.value * 20 > next.value && found.value < 1000;
    const same = found.unit === '' || found.unit === next.unit;
    return near && same && isWay(text, found) ? { ...found, magnitude: next.magnitude } : found;
  });

const isBare = (found: Found | undefined): boolean =>
  found?.form === 'digits' && found.magnitude === '' && (found.unit === '' || isMoney(found.unit));
const isRow = (text: string, one: Found | undefined, next: Found | undefined): boolean =>
  /^(?:, | and |, and )$/.test(text.slice(one?.end ?? 0, next?.start ?? 0));

const isOpen = ({ unit, form }: Found): boolean => unit === '' && /^(?:digits|word)$/.test(form);
/** Units that are measures; what money and shares are told of is written beside each number. */
const isShared = (unit: string): boolean =>
  unit !== '' && !isMoney(unit) && !/^(?:times|x|-?fold)$/.test(unit);

function unitAhead(text: string, all: Found[], index: number): string | null {
  const sum = sumAhead(text, all, index);
  if (sum !== null) return sum;
  for (let at = index; at < index + farthest; at++) {
    const [one, next] = [all[at], all[at + 1]];
    if (!one || !next) return null;
    const between = text.slice(one.end, next.start);
    // “fell from nine to six days”
    const pair = / to $/.test(between) && between === ' to ' && isWay(text, one);
    if (!pair && !/^(?:, | and |, and )$/.test(between)) return null;
    // “among those aged 20–29, and 8% among the others”: years of age are no share.
    if (
      /\b(?:aged|ages|[Aa]ge|[Gg]rade|[Yy]ear|[Cc]lass|[Ss]tage) $/.test(
        text.slice(0, all[index]?.start ?? 0).slice(-7),
      )
    )
      return null;
    // “fell by 18% to 3,940, and 96% of them”: no share is so many.
    if (/^(?:%|per ?cent|percent)/i.test(next.unit) && one.value > 100 && next.value <= 100) return null;
    // “rose from 51 trillion to 77 trillion yuan”, “from 840 to 905 euros”
    if (pair && isMoney(next.unit) && /^[a-z]/.test(next.unit))
      return one.magnitude === next.magnitude || one.magnitude !== '' ? next.unit : null;
    if (next.unit !== '')
      return isShared(next.unit) && (pair || next.magnitude === all[index]?.magnitude) ? next.unit : null;
    if (!isOpen(next)) return null;
  }
  return null;
}

/** “30.0 billion, 184.3 billion and 214.3 billion yuan”: the money is named once. */
function sumAhead(text: string, all: Found[], index: number): string | null {
  for (let at = index; at < index + farthest; at++) {
    const [one, next] = [all[at], all[at + 1]];
    if (
      !one ||
      !next ||
      one.magnitude === '' ||
      !/^(?:, | and |, and )$/.test(text.slice(one.end, next.start))
    )
      return null;
    if (isMoney(next.unit)) return /^[a-z]/i.test(next.unit) && next.magnitude !== '' ? next.unit : null;
    if (!isOpen(next)) return null;
  }
  return null;
}

/** “from 19 days to 12.” */
function unitBehind(text: string, last: Found | undefined, found: Found): string | null {
  if (!last || last.value === found.value) return null;
  // “waited longer than 12 hours, up from 16,310”: so many people, and no hours.
  if (isDuration(last.unit) && found.value > last.value * 60) return null;
  const [between, after] = [text.slice(last.end, found.start), text.slice(found.end, found.end + 14)];
  // “in 18 days rather than 27”, “4.5 minutes on average, against 7.2 a year before”
  if (
    isShared(last.unit) &&
    /^(?: on average| in all| per [a-z]+)?,? (?:rather than|instead of|(?:as )?against|compared with|compared to|versus) $/.test(
      between,
    ) &&
    /^(?:$|[.,;)]| (?:in|the|a|last) )/.test(after)
  )
    return last.unit;
  if (isShared(last.unit) && isHeldAgainst(last, found, between, after)) return last.unit;
  if (isShared(last.unit) && isOfOthers(between, after)) return last.unit;
  // “has come down by nine days, to 34.”
  if (
    isShared(last.unit) &&
    !isPercent(last.unit) &&
    // “by two points, to 34”: points tell how far, and not of what.
    !last.unit.includes('point') &&
    /^,? to (?:about |around |nearly |just |only )?$/.test(between) &&
    /\bby (?:about |around |nearly |just |only |another |a further )?$/.test(
      text.slice(Math.max(0, last.start - 16), last.start),
    ) &&
    /^(?:$|[.,;)](?!\d)| (?:on average|in all)\b)/.test(after)
  )
    return last.unit;
  if (isSumLike(last, found, between, after)) return last.unit;
  if (!isDuration(last.unit) && !isPercent(last.unit)) return null;
  // “slipped to 7.9 per cent from 8.6”, “was cut to 26 days from 41, thanks to …”
  if (
    between === ' from ' &&
    /\bto (?:about |around |nearly |over |just |some |under )*$/i.test(
      text.slice(Math.max(0, last.start - 16), last.start),
    ) &&
    /^(?:$|[.,;)]| (?:in|but|a|the|and)\b)/.test(after)
  )
    return last.unit;
  // “takes 52 working days, against a goal of 45.”
  if (
    /\b(?:goal|target|limit|standard|aim|plan) of (?:between |under |at most )?$/.test(between) &&
    // “71 megalitres a day, a 9% reduction but short of our target of 68”
    !/^ (?:reduction|increase|rise|fall|cut|drop|decline|decrease|growth|more|less|fewer|higher|lower|improvement)\b/.test(
      between,
    ) &&
    !/[.;]/.test(between) &&
    /^(?:$|[.,;)])/.test(after)
  )
    return last.unit;
  // “an average of 9.6 days was lost (target: 8.5)”
  if (/\((?:target|goal|limit|standard|plan):? $/.test(between) && after.startsWith(')')) return last.unit;
  // “321 days of good air, 12 more than in 2023”; but “4% of that age group, 9,400 more than in May” are people.
  const isMore = /^ (?:more|fewer|less|longer|shorter) than\b/.test(after + ' ');
  if (isMore && isPercent(last.unit) && found.value > (after.startsWith(' more') ? last.value : 100))
    return null;
  if (isMore && /^[^.;\d]{0,40}, $/.test(between)) return last.unit;
  // “took 19 days on average, down from 25 in 2022-23”
  if (/^[^.;\d]{0,24}, (?:down|up) from $/.test(between) && /^(?:$|[.,;)]| (?:in|but|a|the)\b)/.test(after))
    return last.unit;
  // “from four and a half hours to under three”
  return /^ to (?:(?:just |well )?(?:under|over)|about|around|nearly|barely)? ?$/.test(between) &&
    isWay(text, last) &&
    /^(?:$|[,.;:)—–]|\s(?:and|but|by|at|on|after|since|for|while|with|last|this|over)\b)/.test(after)
    ? last.unit
    : null;
}

/** “74 years for women and 70 for men”, “41 hours: 43 for men …”: the same measure of others. */
function isOfOthers(between: string, after: string): boolean {
  const by = /^(?: (for|among) [a-z]+(?: [a-z]+)?,? (?:and|but|against|versus)|:) $/.exec(between);
  const next = /^ (for|among) [a-z]+/.exec(after)?.[1];
  return by !== null && next !== undefined && next === (by[1] ?? next);
}

/** “from A to B”, “shortened A to B”: one quantity at two times. */
const isWay = (text: string, { start }: Found): boolean =>
  /\bfrom (?:about |around |nearly |over |just |existing |current |present )*(?:the |an? )?(?:existing |current |present )?$/i.test(
    text.slice(Math.max(0, start - 24), start),
  );
