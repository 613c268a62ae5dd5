/** What a clause says of a thing it counts: “Staff who joined the share plan”, “Patients seen”, “firms run by women”. */
import { lastWord } from './last-word.ts';
import { isAdverb, isOfParticiple, isPlain } from '../words/classes.ts';
import type { Group } from '../grammar/groups.ts';
import { firstAnswer } from '../grammar/first-answer.ts';
import { raised } from './naming.ts';
import { restText } from './rest.ts';
import type { SaidRule } from './said-asked.ts';
import { lastDeedRules, ownDeedRules, whoDid } from './said-did.ts';
import { doneFirstRules, pastAloneRules, undergoneRules } from './said-done-to.ts';
import { inWordsRules } from './said-in-words.ts';
import { toBeRules } from './said-to-be.ts';
import { trailing } from './trailing.ts';
import type { Token } from '../words/tokens.ts';
import { prepositions } from '../words/words.ts';

const rules: SaidRule[] = [
  ...doneFirstRules,
  ...inWordsRules,
  ...toBeRules,
  ...undergoneRules,
  ...ownDeedRules,
  ...pastAloneRules,
  ...lastDeedRules,
];

/** A plain noun with what its clause says of it: “Staff who joined the share plan”, “Patients seen”. */
export function withRest(
  text: string,
  tokens: Token[],
  thing: string,
  group: Group | null,
  from: number,
  end: number,
): string {
  const whole = thingOf(thing);
  if (whole === '') return '';
  if (!group || group.start > from + 6) return `${whole}${trailing(text, tokens, from, end)}`;
  const head = lastWord(whole);
  const then = afterAdverbs(tokens, group, end);
  // “cost less in December than a year before”: what it is compared with is no part of it.
  const rest = restText(text, tokens, then, end).replace(/^((?:less|more) .*?) than .*$/, '$1');
  const asked = { text, tokens, whole, head, group, from, end, then, rest };
  return foundToHave(firstAnswer(rules, asked) ?? whoDid(asked));
}

/** “Pubs that turned out to have no licence” → Pubs with no licence. */
const foundToHave = (said: string): string =>
  said
    .replace(/(?<= no .+) (?:at all|whatsoever)$/, '')
    // “62 trams entered service at a cost of £27 million”
    .replace(/ at an? (?:total |average |estimated )?(?:cost|price)$/, '')
    // “received a direct payment averaging £312”
    .replace(/ (?:averaging|totall?ing|worth)$/, '')
    // “flats kept for families earning no | more than $40,000”
    .replace(/(?<= (?:for|to) .+) (?:earning|making|with (?:an? )?incomes?)(?: (?:no|not|up|at))?$/, '')
    // “boats built ourselves”
    .replace(/(?<=ed|built|made|done) (?:our|them|it)sel(?:f|ves)$/, '')
    // “trees planted the previous year did not survive”: which trees, and what they did not do.
    .replace(
      / (that|who) ([a-z]+ed|bought|sold|built|laid|set) ((?:[a-z]+ ){1,4}?)(did|do|have|had) not /,
      ' $2 $3$1 $4 not ',
    )
    .replace(/ (?:who|that) turned out to have /, ' with ');

/** “the total number of employed persons, of whom 63.7 percent worked in towns”: employed persons, as long as it is told of a number of them. */
function thingOf(whole: string): string {
  const thing = countedOf(whole);
  return thing === whole ? whole : thingOf(thing);
}

/** One step of that: without “average”, without “number of”, without “numbers”. */
function countedOf(whole: string): string {
  const bare = whole.replace(/^(?:typical|average|median|mean|total|overall)\s/i, '');
  if (whole !== bare) return raised(bare);
  // “Output of cars reached 864,000, of which a quarter were electric”
  const counted =
    /^(?:total )?(?:number|output|production) of (.+s)$/i.exec(whole)?.[1] ??
    /^(?:total )?number of (.+)$/i.exec(whole)?.[1];
  if (counted !== undefined) return raised(counted);
  // “Customer numbers grew to 2.3 million, of whom 410,000 joined in the year”
  const kind = /^(.*[^y])y? numbers$/i.exec(whole)?.[1];
  if (kind === undefined) return whole;
  return /[^aeiou]y numbers$/.test(whole) ? `${kind}ies` : `${whole.replace(/ numbers$/, '')}s`;
}

/** Adverbs that belong to what the verb says: “came out”, “lived abroad”. */
const ofTheVerb =
  /^(?:over|above|below|out|in|off|on|up|down|away|back|ahead|forward|together|online|alone|abroad|overseas|less|more|early|elsewhere|well)$/;

/** Where a verb's adverbs end: “were severely | absent”. */
function afterAdverbs(tokens: Token[], group: Group, end: number): number {
  let then = group.end;
  while (then < end - 1) {
    const { low } = tokens[then] ?? { low: '' };
    if (!isAdverb(low) || ofTheVerb.test(low)) break;
    if (isOfParticiple(low) && isPlain(tokens[then + 1]) && isPlain(tokens[then + 2])) break;
    // “were worried about screens”
    if (prepositions.has(low) && tokens[then + 1]?.type === 'word') break;
    // “nine hospitals broke even”
    if (low === 'even' && group.verb.lemma === 'break') break;
    then++;
  }
  return then;
}
