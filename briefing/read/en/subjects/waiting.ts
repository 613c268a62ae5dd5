/** Nouns that wait for their verb across what is told between, and nouns that share one. */
import { type Group } from '../grammar/groups.ts';
import { type Clause } from '../grammar/clauses.ts';
import { type Token } from '../words/tokens.ts';
import { determiners, periods, prepositions, openers } from '../words/words.ts';
import { isFixedPair, isPlain, isPlural, isRelative, isAdverb, isAdjective } from '../words/classes.ts';
import { textOf } from '../phrases/phrase.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';

/** So many clauses back a subject may stand. */
export const farthest = 8;

/**
 * “Harlow, where a new line had been built, ran at 86%”: told between a noun and its verb.
 *
 * @param told whether the verb came before: “sold the plant, where 130 people work, for £48 million”
 */
export function isInterposed(tokens: Token[], clauses: Clause[], index: number, told = false): boolean {
  const [before, own, next] = [clauses[index - 1], clauses[index], clauses[index + 1]];
  if (isPairBeside(tokens, clauses, index) || isPairBeside(tokens, clauses, index - 1)) return true;
  if (!before || !own || !next || !/^[,)—–]$/.test(next.joint)) return false;
  // “Claims made online, an option …, now make up”: what was done to them only says which.
  const only = before.groups[0];
  const bare =
    only === undefined ||
    (before.groups.length === 1 &&
      !only.passive &&
      /^(?:past|participle)$/.test(only.verb.form) &&
      only.end === only.start + 1 &&
      only.start === before.start + 1 &&
      /^(?:,|, an?)$/.test(own.joint) &&
      /^(?:an?|the)$/.test(tokens[own.start]?.low ?? ''));
  const does = next.groups[0];
  const goesOn = does !== undefined && tokens.slice(next.start, does.start).every(({ low }) => isAdverb(low));
  if (!told && (!bare || !goesOn)) return false;
  // “The average rent (social housing) is £96”
  if (own.joint === '(' && next.joint === ')' && own.groups.length === 0 && !told) return true;
  // “Missed bins, the complaint we hear most often, came down”
  const apposed =
    /^[,—–]$/.test(own.joint) && determiners.has(tokens[own.start]?.low ?? '') && own.groups.length > 0;
  // “Operating profit, excluding closure costs, came to”
  const leavesOut =
    own.joint === ',' &&
    /^(?:excluding|including|before|after|net|adjusted|like|as)$/.test(tokens[own.start]?.low ?? '');
  // “Cars, batteries and solar cells, taken together, brought in”
  const together =
    /^(?:taken|put|added)$/.test(tokens[own.start]?.low ?? '') && tokens[own.start + 1]?.low === 'together';
  // “Output per person, calculated on the average population, was”, “Fish, most of them farmed, increased”
  const [which, to] = [own.groups[0], tokens[own.start]?.low ?? ''];
  const counted =
    own.joint === ',' &&
    before.groups.length === 0 &&
    (/^(?:calculated|measured|based|adjusted|expressed|defined|driven|led|helped|supported|held)$/.test(to)
      ? which?.start === own.start && own.groups.length === 1
      : /^(?:most|many|some|all|half|both)$/.test(to) && tokens[own.start + 1]?.low === 'of');
  // “while house prices, at £243,000, are up”, “The school, with 900 places, opened”
  const words = tokens.slice(own.start + 1, own.end);
  const valued =
    own.joint === ',' &&
    own.groups.length === 0 &&
    before.groups.length === 0 &&
    /^(?:at|with)$/.test(tokens[own.start]?.low ?? '') &&
    words.length <= 7 &&
    // “jet fuel, at an average of $90 a barrel, made up”
    ((words.length <= 4 && words.at(-1)?.type === 'number') ||
      (words.at(-3)?.type === 'number' && /^(?:an?|per)$/.test(words.at(-2)?.low ?? '')) ||
      (tokens[own.start]?.low === 'with' &&
        words.length <= 4 &&
        words.some(({ type }) => type === 'number') &&
        isPlain(words.at(-1))));
  // “The average fare, for a rider crossing two zones, was”
  const forWhom =
    own.joint === ',' &&
    before.groups.length === 0 &&
    determiners.has(tokens[before.start]?.low ?? '') &&
    tokens[own.start]?.low === 'for' &&
    determiners.has(tokens[own.start + 1]?.low ?? '') &&
    own.groups.every(({ verb }) => verb.form === 'ing');
  return (
    apposed ||
    forWhom ||
    leavesOut ||
    valued ||
    together ||
    counted ||
    /^(?:[,(—–] ?)?(?:where|when|though|although|while|whilst|because|as|if)$/.test(own.joint)
  );
}

/** “All teachers, | as well as the 75 drivers | and escorts we hire |, get at least 28 days”: two things told beside it. */
function isPairBeside(tokens: Token[], clauses: Clause[], index: number): boolean {
  const [own, second, next] = [clauses[index], clauses[index + 1], clauses[index + 2]];
  const lead = tokens.slice(own?.start, (own?.start ?? 0) + 3).map(({ low }) => low);
  return (
    own?.joint === ',' &&
    /^(?:as well as|including\b|excluding\b|along with|together with)/.test(lead.join(' ')) &&
    second?.joint === 'and' &&
    next?.joint === ',' &&
    next.groups[0]?.start === next.start
  );
}

/** “as measured by the index”, “as shown above”. */
export const isAside = (tokens: Token[], { start, groups }: Clause): boolean =>
  tokens[start]?.low === 'as' &&
  groups[0]?.start === start + 1 &&
  /^(?:past|participle)$/.test(groups[0].verb.form);

/** “Bus and tram journeys reached”: nouns joined before their verb are one subject. */
export function joinedStart(tokens: Token[], clauses: Clause[], index: number, absolute = false): number {
  let at = index;
  while (at > 0 && index - at < farthest) {
    const clause = clauses[at];
    const before = clauses[at - 1];
    const pair =
      clause?.joint === ',' && isFixedPair(tokens, clause.start + 1) && tokens[clause.start]?.type === 'word';
    const joins = at === index && !pair ? /\b(?:and|or)$/ : /(?:,|and|or)$/;
    if (!clause || !before || !joins.test(clause.joint)) break;
    // “new jobs in cities and towns, and the rate stood at”: a sentence of its own.
    if (
      before.joint === 'and' &&
      clause.joint === ', and' &&
      determiners.has(tokens[clause.start]?.low ?? '')
    )
      break;
    // “lost 5,700 jobs, its third decline in a row, and employment was down”: what is said beside it ends there.
    if (
      at === index &&
      clause.joint === ', and' &&
      before.joint === ',' &&
      /^(?:its|their)$/.test(tokens[before.start]?.low ?? '')
    )
      break;
    // “the proportion gaining a pass in English | and maths slipped”
    // “rated Grade III | or above made up”
    const orAbove = clause.joint === 'or' && /^(?:above|below)$/.test(tokens[clause.start]?.low ?? '');
    const describes =
      at === index &&
      (clause.joint === 'and' ||
        orAbove ||
        (clause.joint === 'or' && isAdjective(tokens[clause.start]?.low ?? ''))) &&
      before.groups.every(
        ({ verb, start }) =>
          (verb.form === 'ing' || (clause.joint === 'or' && /^(?:past|participle)$/.test(verb.form))) &&
          start > before.start &&
          isPlain(tokens[start - 1]),
      ) &&
      (orAbove || isPlain(tokens[clause.start]));
    // “Compost | sold to farms | , gardens | and parks was”: to whom it was sold is told by a list.
    const sold = at < index && clause.joint === ',' && saysWhich(tokens, before);
    if (before.groups.length > 0 && !describes && !sold && !isOpenEnded(tokens, before, clause)) break;
    const words = tokens.slice(before.start, before.end);
    const lead = words[0]?.low ?? '';
    // “Trade with 60 countries and regions exceeded”: a number inside is a part of the phrase.
    const inside =
      (at === 1 && clause.joint === 'and') || words.every(({ type }) => type !== 'number')
        ? words.every(
            ({ type }, place) =>
              type !== 'number' ||
              prepositions.has(words[place - 1]?.low ?? '') ||
              // “from our 187 stores and the website”
              (determiners.has(words[place - 1]?.low ?? '') && prepositions.has(words[place - 2]?.low ?? '')),
          )
        : false;
    if (words.length === 0 || !inside) break;
    // “with exports and imports growing”, “Per capita income of urban and rural residents”
    // “of which the prices for food, tobacco and liquor declined”
    const leads =
      prepositions.has(lead) &&
      !(lead === 'with' && absolute) &&
      words[1]?.low !== 'capita' &&
      !(lead === 'of' && words[1]?.low === 'which' && words.length > 2);
    // “Thanks to new towers and a deal with the army, the time between alarm and arrival fell”: the last comma ends what leads in.
    const thanks = lead === 'thanks' && words[1]?.low === 'to';
    if ((leads || thanks) && /^(?:and|or)$/.test(clause.joint) && at < index) {
      const own = clauses.slice(at + 1, index + 1).findIndex(({ joint }) => joint === ',');
      if (own >= 0) at += own + 1;
    }
    if (
      leads ||
      thanks ||
      // “Newly added tax | and fee reductions totalled”
      // “Early leavers from school | and training made up”: a word that describes, too.
      (isAdverb(lead) &&
        lead !== 'both' &&
        !(isAdjective(lead) && isPlural(words[1]?.low ?? '')) &&
        !/ed$/.test(words[1]?.low ?? '')) ||
      openers.has(lead) ||
      // “Orders in October | and November”: both say when.
      (periods.has(words.at(-1)?.low ?? '') && !periods.has(tokens[clause.start]?.low ?? ''))
    )
      break;
    at--;
  }
  return clauses[at]?.start ?? 0;
}

/** “people killed | or seriously injured on our roads fell”: a participle that another one follows is no verb yet. */
function isOpenEnded(tokens: Token[], before: Clause, clause: Clause): boolean {
  const group = before.groups.at(-1);
  const first = tokens[clause.start]?.low ?? '';
  return (
    before.groups.length === 1 &&
    // “residents recycled or composted 52% of waste”: that was their deed.
    clause.groups.length > 1 &&
    group !== undefined &&
    group.start > before.start &&
    group.end === before.end &&
    !group.passive &&
    (isAdverb(first) || /ed$/.test(first))
  );
}

/** “, measured”, “, expressed”: how what stands before it is told. */
const isMeasuring = (tokens: Token[], { start, end }: Clause): boolean =>
  end === start + 1 && /^(?:calculated|measured|expressed|defined)$/.test(tokens[start]?.low ?? '');

/** “The yard, a large project, will open”: a noun that waits for its verb. */
export function pending(text: string, tokens: Token[], clauses: Clause[], index: number): string | null {
  let relative = false;
  let listEnd = 0;
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const clause = clauses[at];
    const lead = tokens[clause?.start ?? 0]?.low ?? '';
    // “Foreign capital, most of which went to factories, stood at”
    const ofWhich =
      /^(?:most|many|some|all|half|both|much)$/.test(lead) &&
      tokens[(clause?.start ?? 0) + 1]?.low === 'of' &&
      /^(?:which|whom)$/.test(tokens[(clause?.start ?? 0) + 2]?.low ?? '');
    if (clause && (isRelative(lead) || ofWhich)) {
      relative = true;
      continue;
    }
    if (clause && (isAside(tokens, clause) || isInterposed(tokens, clauses, at))) continue;
    // “Waste, | measured | as a three-year average, was …”: said of the waste.
    const means = clauses[at - 1];
    if (clause?.joint === 'as' && at === index - 1 && means?.joint === ',' && isMeasuring(tokens, means)) {
      at--;
      continue;
    }
    // “Foreign capital | used in the region |, most of which went to factories, stood at”: which capital.
    if (clause && at === 0 && relative && saysWhich(tokens, clause))
      return textOf(text, tokens, { start: clause.start, end: clause.end });
    if (!clause || clause.groups.length > 0) return null;
    // “…, and core inflation, which leaves out food, stood at”
    // “With 8,400 new starters, turnover among staff, at 31%, is …”: what leads in names nothing.
    const led = clauses.slice(0, at).every((one) => prepositions.has(tokens[one.start]?.low ?? ''));
    // “…, and the median age, at 42.7 years, is the second highest”: a new sentence.
    const begins =
      clause.joint === ', and' &&
      (determiners.has(lead) ||
        isInterposed(tokens, clauses, at + 1) ||
        // “…, and thefts, though down by 9%, worry us”
        /\b(?:though|although|albeit)$/.test(clauses[at + 1]?.joint ?? ''));
    if (at > 0 && /(?:,|and|or)$/.test(clause.joint) && !relative && !led && !begins) {
      // “Cars, batteries and solar cells, taken together, brought in”: all of them.
      if (listEnd === 0 && clause.joint === 'and' && clause.end - clause.start <= 3) listEnd = clause.end;
      continue;
    }
    const online = isPlain(tokens[clause.start + 1]) && clause.start + 1 < clause.end;
    const leads = prepositions.has(lead) && tokens[clause.start + 1]?.low !== 'capita';
    if (leads || (isAdverb(lead) && !online)) continue;
    // “Next year the old mainframe, now 31 years in service, …”
    const when =
      /^(?:next|last|this)$/.test(lead) &&
      periods.has(tokens[clause.start + 1]?.low ?? '') &&
      determiners.has(tokens[clause.start + 2]?.low ?? '');
    // “Exports and imports of timber, which come by sea, grew”: both.
    const first = clauses[at - 1];
    const twin =
      relative &&
      at === 1 &&
      clause.joint === 'and' &&
      first &&
      first.groups.length === 0 &&
      isPlain(tokens[first.start])
        ? first.start
        : clause.start;
    const phrase = trimmed(tokens, twin + (when ? 2 : 0), clause.end);
    if (
      phrase &&
      at === 0 &&
      !relative &&
      listEnd > 0 &&
      listEnd - phrase.start <= 10 &&
      phrase.end === clause.end
    )
      return textOf(text, tokens, { start: phrase.start, end: listEnd });
    if (phrase) return textOf(text, tokens, phrase);
  }
  return null;
}

/** “Foreign capital actually used in the region”: whether a clause is a noun with what was done to it, and no more. */
const saysWhich = (tokens: Token[], { start, end, groups }: Clause): boolean => {
  const [only] = groups;
  return (
    only !== undefined &&
    groups.length === 1 &&
    !only.passive &&
    /^(?:past|participle)$/.test(only.verb.form) &&
    only.end === only.start + 1 &&
    only.start > start &&
    /^(?:in|by|from|for|on|at|to)$/.test(tokens[only.end]?.low ?? '') &&
    !/^(?:rise|fall|level)$/.test(only.verb.class) &&
    end - start <= 9 &&
    !determiners.has(tokens[start]?.low ?? '') &&
    tokens.slice(start, end).every(({ type, low }) => type === 'word' && !isRelative(low)) &&
    isPlain(tokens[start])
  );
};

/** “came | down”: where the verb begins whose second word tells which way. */
export const cameBefore = (tokens: Token[], { start }: Group): number =>
  /^(?:up|down)$/.test(tokens[start]?.low ?? '') &&
  /^(?:came|went|moved|edged|ticked|crept|was|were)$/.test(tokens[start - 1]?.low ?? '')
    ? start - 1
    : start;
