/** A change told a second way says which: “up 8%, or 6% at constant currency”, “2% lower on a like-for-like basis”. */
import { lowered, raised } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';

/** How a business tells of a change beside what its books show. */
const basis =
  /^(?: (?:higher|lower|better|worse|up|down|ahead|more|less|growth|increase|rise|decline|decrease|fall|reduction))? (?:(?:at|in|using|on an?) (constant (?:currency|currencies|exchange rates?|rates|prices))\b|on an? (constant[- ]currency|like-for-like|comparable|organic|underlying|pro[- ]forma|reported|statutory|adjusted|same-store) basis\b|(organic)ally\b)/;
const isInTerms =
  /^(?: (?:higher|lower|more|less))? (?:in (real|nominal) terms|(?:after|when|once) (?:adjusting|adjusted|correcting|corrected) for inflation|after (?:the deduction of )?inflation)\b/;
/** “a nominal increase of 5%”, “a real growth of 4%”; “the real growth rate” is named so. */
const isNoun =
  /\b(real|nominal) (?:increase|growth|rise|gain|decline|decrease|fall|drop) of (?:about |around |nearly |over )?$/;
const longest = 10;

/** “Revenue growth at constant currency”, “Fall in group revenue on a reported basis”. */
export function tellBasis(settings: Setting[], text: string): void {
  let noun = '';
  for (const setting of settings) {
    const { label, kind, found } = setting;
    if (label === '' || !/^(?:growth|percent|amount)$/.test(kind)) continue;
    const after = text.slice(found.end, found.end + 70);
    const ahead = text.slice(Math.max(0, found.start - 40), found.start);
    // “a real growth of 4% and 6% respectively”: both are.
    const isTwin =
      noun !== '' &&
      setting.lead === (setting.told?.at ?? 0) + 1 &&
      setting.tokens[setting.lead]?.low === 'and';
    noun = isNoun.exec(ahead)?.[1] ?? (isTwin ? noun : '');
    const terms = kind === 'growth' ? inTerms(label, noun || termsIn(after)) : label;
    const [, prices, basisOf, organic] = basis.exec(after) ?? [];
    const way = basisOf ?? organic;
    const name = (prices ?? way ?? '').toLowerCase();
    if (name === '' || terms !== label || label.toLowerCase().includes(name)) {
      setting.label = terms;
      continue;
    }
    const said = way === undefined ? `at ${name}` : onBasis(way);
    if (`${label} ${said}`.split(' ').length <= longest) setting.label = `${label} ${said}`;
  }
}

/** “after adjusting for inflation” is real; '' where nothing says so. */
const termsIn = (after: string): string =>
  isInTerms.test(after) ? (isInTerms.exec(after)?.[1] ?? 'real') : '';

/** “up 5% in nominal terms and 2% after adjusting for inflation”: nominal and real growth. */
function inTerms(label: string, terms: string): string {
  if (terms === '' || new RegExp(`\\b${terms}\\b`, 'i').test(label)) return label;
  const named = terms === 'real' ? label.replace(/ at current prices\b/, '') : label;
  const [, way, what] = /^(Rise|Growth|Fall|Increase) in (.+)$/.exec(named) ?? [];
  const [, thing] = /^(.+) growth$/.exec(named) ?? [];
  if (thing !== undefined) return `${raised(terms)} growth in ${lowered(thing)}`;
  return way === undefined ? label : `${raised(terms)} ${way.toLowerCase()} in ${what ?? ''}`;
}

const onBasis = (way: string): string =>
  /^constant/.test(way) ? 'at constant currency' : `on ${/^[aou]/.test(way) ? 'an' : 'a'} ${way} basis`;
