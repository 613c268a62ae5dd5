/** A change told a second way says which: “up 8%, or 6% at constant currency”, “2% lower on a like-for-like basis”. */
import type { Setting } from '../setting.ts';

/** How a business tells of a change beside what its books show. */
const basis =
  /^(?: (?:higher|lower|better|worse|up|down|ahead|more|less|growth|increase|rise|decline|decrease|fall|reduction))? (?:(?:at|in|using|on an?) (constant (?:currency|currencies|exchange rates?|rates|prices))\b|on an? (constant[- ]currency|like-for-like|comparable|organic|underlying|pro[- ]forma|reported|statutory|adjusted|same-store) basis\b|(organic)ally\b)/;
const longest = 10;

/** “Revenue growth at constant currency”, “Fall in group revenue on a reported basis”. */
export function tellBasis(settings: Setting[], text: string): void {
  for (const setting of settings) {
    const { label, kind, found } = setting;
    if (label === '' || !/^(?:growth|percent|amount)$/.test(kind)) continue;
    const [, prices, basisOf, organic] = basis.exec(text.slice(found.end, found.end + 70)) ?? [];
    const way = basisOf ?? organic;
    const name = (prices ?? way ?? '').toLowerCase();
    if (name === '' || label.toLowerCase().includes(name)) continue;
    const said = way === undefined ? `at ${name}` : onBasis(way);
    if (`${label} ${said}`.split(' ').length <= longest) setting.label = `${label} ${said}`;
  }
}

const onBasis = (way: string): string =>
  /^constant/.test(way) ? 'at constant currency' : `on ${/^[aou]/.test(way) ? 'an' : 'a'} ${way} basis`;
