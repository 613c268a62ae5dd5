/** Times told in two units, which are one figure: 5 minutes 40 seconds, 1 hour and 20 minutes, 2 years and 6 months. */
import type { Found } from './numbers.ts';

/** How many of the lesser unit the greater holds. */
const pairs: [greater: RegExp, lesser: RegExp, times: number][] = [
  [/^minutes?$/i, /^seconds?$/i, 60],
  [/^hours?$/i, /^minutes?$/i, 60],
  [/^days?$/i, /^hours?$/i, 24],
  [/^years?$/i, /^months?$/i, 12],
];

/** The numbers of a text, such times joined; what they are worth is told in the lesser unit. */
export function joinedTimes(text: string, all: Found[]): Found[] {
  const joined: Found[] = [];
  for (const found of all) {
    const last = joined.at(-1);
    const times = last ? timesOf(last, found) : 0;
    if (last && times > 0 && /^(?: and | )$/.test(text.slice(last.end, found.end - found.raw.length))) {
      joined[joined.length - 1] = {
        ...found,
        start: last.start,
        raw: text.slice(last.start, found.end),
        value: last.value * times + found.value,
      };
    } else joined.push(found);
  }
  return joined;
}

function timesOf(last: Found, found: Found): number {
  if (last.magnitude !== '' || found.magnitude !== '') return 0;
  const pair = pairs.find(([greater, lesser]) => greater.test(last.unit) && lesser.test(found.unit));
  // “3 hours, 90 minutes less than before” tells two.
  return pair && found.value < pair[2] && Number.isInteger(last.value) ? pair[2] : 0;
}
