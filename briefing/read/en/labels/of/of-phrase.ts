/** Where the words before “of” begin that name a number: across “and”, but behind “includes”, “after delivering” or “the lower end of”. */
import { isPlain, isPlural } from '../../words/classes.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Setting } from '../setting.ts';
import { joinedStart } from '../../subjects/waiting.ts';
import { isMoney } from '../../numbers/units.ts';
import { verbOf } from '../../words/verbs.ts';
import { determiners } from '../../words/words.ts';

/** Tells where a phrase begins. */
type StartRule = (setting: Setting, phrase: Phrase) => number;

/** “Research | and development spending of £49 million”: one noun across “and”. */
function acrossAnd({ tokens, group, clauses, clause }: Setting, { start, end }: Phrase): number {
  const own = clauses[clause];
  return !group && start === own?.start && own.joint === 'and' && end - start > 1
    ? nameStart(tokens, joinedStart(tokens, clauses, clause), start)
    : start;
}

/** “had cash and bank balances of £41 million” */
function acrossTwins({ tokens, group, clauses, clause, found }: Setting, { start, end }: Phrase): number {
  const own = clauses[clause];
  const verb = clauses[clause - 1]?.groups.at(-1);
  return verb &&
    !group &&
    own?.joint === 'and' &&
    start === own.start &&
    isMoney(found.unit) &&
    /^(?:balances|equivalents|deposits|expenses|charges|liabilities|facilities)$/.test(
      tokens[end - 1]?.low ?? '',
    )
    ? nameStart(tokens, verb.end, start)
    : start;
}

/** Where a noun begins whose first word stands before “and”: one plain word at most two words long. */
function nameStart(tokens: Setting['tokens'], joined: number, start: number): number {
  const first = determiners.has(tokens[joined]?.low ?? '') ? joined + 1 : joined;
  const words = tokens.slice(first, start - 1);
  return first < start && words.length <= 2 && words.every((word) => isPlain(word) && !isPlural(word.low))
    ? first
    : start;
}

/** “The spending includes running costs of £4 million” */
function behindIncludes({ tokens }: Setting, { start, end }: Phrase): number {
  const includes = tokens.slice(start, end - 1).findIndex(({ low }) => /^includes?$/.test(low));
  return start + includes + 1;
}

/** “after delivering savings of £38 million”, “…, outpacing inflation of 3.4%” */
function behindDeed({ tokens }: Setting, { start, end }: Phrase): number {
  const first = tokens[start]?.low ?? '';
  const ahead = tokens[start - 1]?.low ?? '';
  const isDeed =
    end - start > 1 &&
    /[a-z]{3,}ing$/.test(first) &&
    // “after restructuring costs of £14 million”: a kind of cost.
    !/^(?:costs?|charges?|expenses?|profits?|loss|losses|margins?|fees?|expenditure|income|capital)$/.test(
      tokens[end - 1]?.low ?? '',
    ) &&
    (/^(?:after|by|despite|before|while|each|both|all|includes|include)$/.test(ahead) ||
      (ahead === ',' && verbOf(first) !== null));
  return isDeed ? start + 1 : start;
}

/** “still short of our target of 50%”, “some | way short of our target of 50%” */
function behindShortOf({ tokens }: Setting, { start }: Phrase): number {
  const short = /^(?:little|way|bit|touch|fraction|distance|shade)$/.test(tokens[start]?.low ?? '')
    ? start + 1
    : start;
  if (!/^(?:short|shy)$/.test(tokens[short]?.low ?? '') || tokens[short + 1]?.low !== 'of') return start;
  let after = short + 2;
  while (determiners.has(tokens[after]?.low ?? '')) after++;
  return after;
}

/** “as a result of net immigration of 4,100” */
function behindResult({ tokens }: Setting, { start, end }: Phrase): number {
  if (!/^(?:result|consequence|basis)$/.test(tokens[start]?.low ?? '') || tokens[start + 1]?.low !== 'of')
    return start;
  if (!/^(?:as|on)$/.test(tokens[start - 2]?.low ?? '')) return start;
  const after = start + (determiners.has(tokens[start + 2]?.low ?? '') ? 3 : 2);
  return after < end ? after : start;
}

const starts: StartRule[] = [acrossAnd, acrossTwins, behindIncludes, behindDeed, behindShortOf, behindResult];

/** The words that name the number, each rule going on from where the one before it begins. */
export const phraseMeant = (setting: Setting, { start, end }: Phrase): Phrase => ({
  start: starts.reduce((from, rule) => rule(setting, { start: from, end }), start),
  end,
});

/** “the lower end of the trustees’ target of six months” */
export function behindEdge({ tokens }: Setting, { start, end }: Phrase): Phrase {
  const edge = tokens.slice(start, end).findIndex(({ low }) => low === 'of');
  if (
    edge <= 0 ||
    !/^(?:lower|upper|top|bottom|low|high)$/.test(tokens[start]?.low ?? '') ||
    !/^(?:end|edge|half)$/.test(tokens[start + 1]?.low ?? '')
  )
    return { start, end };
  const after = start + edge + 1;
  return { start: determiners.has(tokens[after]?.low ?? '') ? after + 1 : after, end };
}
