/** An address without headings: its paragraphs by the matters that it speaks of. */
import { gather } from '../gathered.ts';
import { domainsOf } from './domains.ts';
import { openingLeadOf } from './topics.ts';

/** Paragraphs, by their places, that speak of one thing; '' where nothing names it. */
export interface Matter {
  name: string;
  members: number[];
}

const most = 10;
/** A text is told so where so many of its paragraphs speak of a known matter, of so many kinds, in somebody's own voice. */
const leastPlaced = 0.6;
const leastKinds = 3;
const leastSpoken = 0.4;
const spoken = /\b(?:we|our|I|my|us)\b/;
/** What was spoken of just before goes on while its words weigh so much beside others. */
const goesOn = 0.7;

/**
 * The matters of an address; null for a text that is none, whose topics its own words name better.
 *
 * @param items which texts are items of a list: they go on with what led into it
 */
export function mattersOf(texts: string[], items: boolean[]): Matter[] | null {
  const told = texts.map(domainsOf);
  const placed = told.filter((own) => own.length > 0);
  const kinds = new Set(placed.map(([first]) => first?.name));
  const own = texts.filter((text) => spoken.test(text));
  if (placed.length < texts.length * leastPlaced || own.length < texts.length * leastSpoken) return null;
  if (kinds.size < leastKinds) return null;
  const matters: (Matter & { domain: string })[] = [];
  for (const [at, domains] of told.entries()) {
    const last = matters.at(-1);
    const lead = openingLeadOf(texts[at] ?? '');
    const heaviest = domains[0]?.weight ?? 0;
    const same = domains.find(({ name }) => name === last?.domain)?.weight ?? 0;
    const joins = heaviest === 0 || same >= heaviest * goesOn || last?.domain === '';
    if (last && (items[at] || (lead === '' && joins))) {
      last.members.push(at);
      // What greets leads into the first matter.
      last.domain ||= domains[0]?.name ?? '';
    } else matters.push({ name: lead, domain: domains[0]?.name ?? '', members: [at] });
  }
  return together(matters);
}

/** What is spoken of in several places is one matter, where it first stood. */
function together(matters: (Matter & { domain: string })[]): Matter[] {
  const kept: (Matter & { domain: string })[] = [];
  for (const matter of matters) {
    const name = matter.name || matter.domain;
    const first = kept.find((one) => name !== '' && one.name === name);
    if (first) first.members.push(...matter.members);
    else kept.push({ ...matter, name });
  }
  gather(
    kept,
    most,
    (one, next) => one.members.length + next.members.length,
    (one, next) => one.members.push(...next.members),
  );
  return kept;
}
