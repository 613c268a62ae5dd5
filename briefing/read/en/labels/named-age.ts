/** Named people with what is told of them beside their name: “says Ruth Marlow, 63, who farms 220 acres” → Age of Ruth Marlow. */
import type { Around } from './around.ts';
import type { Rule } from './rule.ts';
import { leadOf, type Setting } from './setting.ts';
import { verbOf } from '../words/verbs.ts';
import { auxiliaries, determiners } from '../words/words.ts';

type Tokens = Setting['tokens'];

const kin =
  /^(?:son|daughter|wife|husband|brother|sister|mother|father|partner|grandson|granddaughter|friend|neighbour|neighbor|colleague)$/;
const title = /^(?:mr|mrs|ms|dr|sir|dame|professor)\.?$/;
/** What a firm or a place is called by at the end of its name. */
const noPerson =
  /^(?:brothers|sons|group|ltd|limited|inc|company|co|street|road|lane|line|park|county|city|hall|council|bank|school|college|university|hospital|station|bridge|island|islands|valley|river|bay|port|north|south|east|west|centre|center|league|party|union|act|fund|trust|house)$/;
const says =
  /^(?:say|write|add|recall|explain|tell|admit|warn|joke|reckon|complain|remember|insist|argue|note|reply|sigh|laugh)$/;

const isNamed = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.type === 'word' && /^\p{Lu}[\p{L}’'-]+\.?$/u.test(tokens[at]?.text ?? '');

/** Where a person's name begins that ends before a token; -1 where none does. */
function nameStart(tokens: Tokens, end: number): number {
  let start = end;
  const isPart = (index: number): boolean =>
    isNamed(tokens, index) &&
    !auxiliaries.has(tokens[index]?.low ?? '') &&
    !determiners.has(tokens[index]?.low ?? '');
  while (start > end - 4 && isPart(start - 1)) start--;
  if (start === end || noPerson.test(tokens[end - 1]?.low ?? '')) return -1;
  const single = end - start === 1;
  const before = tokens[start - 1]?.low ?? '';
  // “wrote Maya, 17, who …”, but “Last year Carrow, 13”.
  return single && !kin.test(before) && !says.test(verbOf(before)?.lemma ?? '') ? -1 : start;
}

/** Whether what stands around a name tells that it is somebody's. */
function isSomebody(tokens: Tokens, start: number, at: number): boolean {
  const before = tokens[start - 1]?.low ?? '';
  if (kin.test(before) || title.test(tokens[start]?.low ?? '')) return true;
  if (says.test(verbOf(before)?.lemma ?? '')) return true;
  const [first = '', second = ''] = [tokens[at + 2]?.low, tokens[at + 3]?.low];
  // “went to Anna Brook, 34, a nurse”, “Ruth Marlow, 63, and her son”
  if (/^(?:who|whose)$/.test(first) || (first === 'and' && /^(?:her|his)$/.test(second))) return true;
  if (/^an?$/.test(first) && tokens[at + 3]?.type === 'word') return true;
  // “Peter Hale, 47, runs two shops”: where the sentence begins with the name.
  const opens = start === 0 || /^["“”—–]$/.test(tokens[start - 1]?.text ?? '');
  return opens && (auxiliaries.has(first) || /^(?:s|past)$/.test(verbOf(first)?.form ?? ''));
}

/** “Ruth Marlow, 63, …”: how old somebody is, and no number of what was spoken of before. */
function ageOfNamed({ tokens, at, found, kind }: Setting, { text }: Around): string {
  const bare = found.unit === '' && found.magnitude === '' && /^\d{1,3}$/.test(found.raw);
  if (kind !== 'amount' || !bare || found.value > 112) return '';
  const [open, close] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? '.'];
  if (!((open === ',' && /^[,.;:]$/.test(close)) || (open === '(' && close === ')'))) return '';
  const start = nameStart(tokens, at - 1);
  if (start < 0 || !isSomebody(tokens, start, at)) return '';
  return `Age of ${text.slice(tokens[start]?.start ?? 0, tokens[at - 2]?.end ?? 0)}`;
}

/** “who farms 220 acres”: the land, which may look like “farms” counted. */
function areaFarmed(setting: Setting): string {
  const land = /^(?:hectares?|ha|acres?|mu)$/.test(setting.found.unit);
  const lead = leadOf(setting);
  const farms = /^(?:farm(?:s|ed|ing)?|till(?:s|ed)?|cultivat(?:es?|ed))$/.test(lead);
  const who = setting.tokens[setting.lead - 1]?.low ?? '';
  return land && farms && /^(?:who|they|we|he|she|i|and|now|still)$/.test(who)
    ? `Area ${/^farm/.test(lead) ? 'farmed' : /^till/.test(lead) ? 'tilled' : 'cultivated'}`
    : '';
}

/** Asked in this order. */
export const namedAgeRules: Rule[] = [ageOfNamed, areaFarmed];
