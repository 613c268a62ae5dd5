/** The part of a company that a paragraph tells of: whose its bare measures are. */
import { lowered, raised } from '../phrases/naming.ts';
import type { Setting } from '../labels/setting.ts';
import { isMoney } from '../numbers/units.ts';
import { bareMeasure } from '../words/words.ts';

/** “Roofing”, “Northern Europe”: a part of what the report is of; “Trading”, “Revenue” are none. */
export const isPart = (topic: string): boolean =>
  topic.split(' ').length <= 3 &&
  !/^(?:we|they|it|this|that|he|she|the|our|all|some|most|many|few|others?|none|nobody|everyone)\b/i.test(
    topic,
  ) &&
  !/(?:revenue|sales|profit|trading|performance|results|markets?|demand|conditions|costs|margins?|growth|cash|progress|turnover|orders|intake|income|output|production|volumes?|debt|inflation|unemployment|dividend|liquidity|headcount)$/i.test(
    topic,
  );

/** What a part of a company is called by. */
const division = /\b(?:division|business|segment|unit|arm|brand|branch|category|region)$/i;

/** “Tool Hire, our largest division, increased revenue by 11%.”: the part that its paragraph tells of; '' where it is none. */
export function ownerIn(text: string, settings: Setting[]): string {
  const first =
    settings.find(({ found, label }) => isMoney(found.unit) && text.startsWith(label))?.label ?? '';
  if (first !== '' && isPart(first) && hasProfit.test(text.slice(first.length))) return first;
  const giver = adding.exec(text)?.[1] ?? '';
  if (giver !== '' && isPart(giver)) return giver;
  for (const { label } of settings) {
    const [, owner = '', measure = ''] = /^([A-Z].*?) ((?:operating |gross )?[a-z]+)$/.exec(label) ?? [];
    if (owner === '' || !bareMeasure.test(measure) || !isPart(owner)) continue;
    const from = /^(?:(?:the|in|at) )*/i.exec(text)?.[0].length ?? 0;
    const rest = text.slice(from);
    if (!rest.startsWith(owner)) continue;
    const apposed =
      /^, (?:our|the|its|by far) [^,.]{0,40}?([a-z]+),/.exec(rest.slice(owner.length))?.[1] ?? '';
    // “Process delivered revenue of £171 million”, “Retail contributed sales of £9 million”
    if (brings.test(rest.slice(owner.length))) return owner;
    if (/^In /.test(text) || division.test(owner) || division.test(apposed)) return owner;
  }
  return '';
}

/** What a part of a company does with its revenue; a company reports its own. */
const brings =
  /^ (?:delivered|contributed|generated|brought in|added|produced|turned in) (?:an? )?(?:[a-z]+ )?(?:revenues?|sales|turnover)\b/;

/** “Books and Music contributed the remaining £9 million of revenue”: a part of the company’s, told by the sum. */
const adding =
  /^(\p{Lu}[\p{L}-]+(?: (?:and|&) \p{Lu}[\p{L}-]+| \p{Lu}[\p{L}-]+)?) (?:contributed|added|accounted for) (?:the (?:remaining|other) |a further |another )?[£$€¥]\d[\d.,]*(?: ?(?:m|bn|million|billion))? of (?:group |total )?(?:revenues?|sales|turnover)\b/u;

/** “Packaging was slightly ahead at £74 million, with operating profit of £6 million”: it has a profit of its own, as a part has. */
const hasProfit =
  /^ (?:was|were) (?:[a-z]+ )?(?:flat|up|down|ahead|lower|higher|stable|unchanged|steady|level) (?:[^.;]|\.(?=\d))*?\bwith (?:an? )?(?:[a-z]+ )?(?:operating )?(?:profits?|margin|loss) of\b/;

/**
 * “Building Materials suffered from the slump.”, “Energy Solutions, our smallest segment, generated …”: the part of a
 * company that a paragraph opens with; '' for the company itself, and for people.
 */
export function openingPart(text: string, topic: string): string {
  const rest = text.slice(topic.length);
  if (topic === '' || !text.startsWith(topic) || !isPart(topic)) return '';
  if (/^(?:Mr|Mrs|Ms|Dr|Mayor|Governor|President|Minister|Professor|Lord|Sir)\b/.test(topic)) return '';
  if (isCompany(text, 0, topic)) return '';
  const apposed = /^, (?:our|the|its|by far) [^,.]{0,40}?([a-z]+),/.exec(rest)?.[1] ?? '';
  const names = topic.split(' ').every((word) => /^\p{Lu}/u.test(word) || /^(?:and|of|&)$/.test(word));
  return names && (topic.includes(' ') || division.test(apposed) || isToldPart.test(rest)) ? topic : '';
}

/** “Pumps | remained our largest division”, “Valves | had a slower half: turnover …” */
const isToldPart =
  /^ (?:(?:is|was|remain(?:s|ed)|became|stay(?:s|ed)) (?:once again |again |still )?(?:our|the|its) [^,.]{0,40}?\b(?:division|business|segment|unit|brand|category)\b|had an? [a-z]+(?: [a-z]+)?: (?:sales|revenue|turnover|profit|orders|output)\b)/;

const company =
  /^(?: (?:plc|Group|Inc|Ltd|Limited|AG|SE))?, (?:the|an?|our) [^,]{0,60}\b(?:group|company|maker|manufacturer|firm|bank|insurer|retailer|producer|supplier|operator|city|province)\b/;

/** “Marlow, the maker of pumps, traded well.”: the company itself, named at a place. */
export const isCompany = (text: string, at: number, topic: string): boolean =>
  company.test(text.slice(at + topic.length));

/** “Roofing had a difficult year.”, “The Packaging division had a good year.”: what a first sentence without a number is about. */
export function spokenPart(text: string, topic: string): string {
  const [bare, led] = [text.startsWith(topic), division.test(topic) && text.startsWith(`The ${topic}`)];
  if (topic === '' || !(bare || led) || !isPart(topic)) return '';
  return isCompany(text, 0, topic) ? '' : topic;
}

/** The first sentence's own bare measures, which were named before it was known whose they are. */
export function giveOwner(owner: string, settings: Setting[]): void {
  for (const setting of settings) {
    // “Packaging was flat at £74 million, with operating profit of £6 million”: so much came in.
    if (setting.label === owner && isMoney(setting.found.unit)) setting.label = `${raised(owner)} revenue`;
    else if (bareMeasure.test(setting.label)) setting.label = `${owner} ${lowered(setting.label)}`;
  }
}
