/** How a phrase of a sentence becomes a name: before another noun, and alone under a number. */
import { lastWord } from './last-word.ts';
import { isAdjective, isAdverb, isPerson, isPlural } from '../words/classes.ts';
import { auxiliaries, conjunctions, periods, prepositions, pronouns } from '../words/words.ts';
import { remembered } from '../../remembered.ts';

/** A noun as it stands before another one: visitors → visitor, families → family. */
export function attributive(phrase: string): string {
  const words = phrase.split(' ');
  const last = words.pop() ?? '';
  // “Men’s earnings”
  if (/^(?:men|women|people|children)$/i.test(last)) return `${lowered(phrase)}’s`;
  return [...words, isPlural(last.toLowerCase()) ? singular(last) : last].join(' ');
}

const singular = (word: string): string =>
  /[^aeiou]ies$/.test(word)
    ? word.replace(/ies$/, 'y')
    : /(?:ss|x|ch|sh)es$|(?:^|[- ])(?:bus|virus|campus|census|bonus)es$/i.test(word)
      ? word.slice(0, -2)
      : /[^s]s$/.test(word)
        ? word.slice(0, -1)
        : word;

/**
 * Whether a phrase can stand alone under a number: it begins as no verb's rest does, and ends in a noun.
 * “Idle”, “Better”, “Reserved for hill districts such” cannot.
 */
export const isName = remembered((label): boolean => {
  const words = label.toLowerCase().split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (label === '' || pronouns.has(first) || auxiliaries.has(first) || conjunctions.has(first)) return false;
  if (prepositions.has(first) && first !== 'per' && first !== 'near') return false;
  if (words.length === 1 && (isAdjective(first) || isAdverb(first)) && !/^[A-Z]/.test(label)) return false;
  return !(
    (prepositions.has(last) &&
      // “People laid off”, “Shops boarded up”: the verb's own small word; “People aged 16 and over”.
      !/ (?:\d+ (?:and|or) \S+|looked after|taken on|(?:[a-z]+ed|laid|taken|sent|put|cut|given|paid|sold|thrown|set|brought|shut|written|drawn|bought|let) (?:off|out|up|over|away|back|down|in|aside))$/i.test(
        label,
      )) ||
    conjunctions.has(last) ||
    /^(?:the|a|an|such|its|our|their|very|more|most)$/.test(last)
  );
});

/** “Europe’s share of revenue”. */
export function shareOf(part: string, whole: string): string {
  // “investment of 9 million, 104% of the annual plan”: no part of it.
  if (/^(?:annual|yearly|full-year) (?:plan|target|budget|goal|quota)$/.test(whole))
    return `${part} as a share of ${whole}`;
  // “Leakage fell to 9.4% of water supplied”: what is lost owns no part of it.
  if (/^(?:[A-Z][a-z]+ )?(?:leakage|loss(?:es)?|wastage|spoilage|evaporation)$/i.test(part))
    return `${part} as a share of ${whole}`;
  // “Extra revenue per passenger rose to £23, making up 34% of revenue”: all of it does.
  if (/ revenue per [a-z]+$/.test(part)) return shareOf(part.replace(/ per [a-z]+$/, ''), whole);
  // “number two in valves, with one-sixth of the market”: no place is a part of it.
  if (/^(?:Rank|Place) /.test(part)) return `Share of ${whole}`;
  const [, who = '', done = '', by] = /^([A-Z][a-z]+) ([a-z]+ed)( by .+)?$/.exec(part) ?? [];
  if (isPerson(who.toLowerCase())) {
    // “People covered, or 95 percent of residents”: those of the whole.
    if (by === undefined && isPerson(whole.split(' ')[0]?.toLowerCase() ?? ''))
      return `${raised(whole)} ${done}`;
    // “The fund insured 3 million people, or 96% of the population”
    if (/^(?:resident |adult |total )?population$/.test(whole))
      return `${who} ${done} as a share of ${whole}`;
  }
  if (/^(?:People|Persons)$/.test(part)) return `Share of ${whole}`;
  // “56% of packs dispensed but only 22% of spending”: one part of two wholes.
  if (/\b(?!(?:f|s|w|n|br|sp)eed$|(?:b|sh|sl)ed$)[a-z]+ed$/.test(part) && !/[’'](?:s)? share of /.test(part))
    return `Share of ${whole}`;
  // “The jobless rate was 6.9% of the labour force”: a rate is no part of it.
  if (/\b(?:rate|ratio|coverage|penetration)$/i.test(part)) return part;
  // “36% of officers and 63% of staff”: one part of two wholes.
  const whose = /^(.+[’'](?:s)?) share of /.exec(part)?.[1];
  if (whose !== undefined) return `${whose} share of ${whole}`;
  // “Trade with neighbours made up 52% of exports and 47% of imports”
  const ofFirst = /^(.+) as a share of (?!.* as a share of )/.exec(part)?.[1];
  if (ofFirst !== undefined) return `${ofFirst} as a share of ${whole}`;
  if (new RegExp(`\\b(?:share|proportion|percentage)\\b`, 'i').test(part)) return part;
  const measured = /^(?:Output|Production|Number|Value[- ]added|Added value) of (?:the )?(.+)$/i.exec(
    part,
  )?.[1];
  if (measured !== undefined) return shareOf(raised(measured), whole);
  // “26.5 percent of total retail sales” says of what; “of the total” says no more than the part.
  if (part.split(' ').length > 12) return part;
  // “83.9 percent of the year”: how much of the time is a measure of the thing itself.
  if (/^(?:year|time|month|week|day)s?$/.test(whole)) return part;
  // “Insulation revenue … 48% of the Group”: of its revenue.
  const sales = /^([A-Z].*) (revenue|sales|turnover|profit)$/.exec(part);
  if (sales && /^(?:group|company)$/i.test(whole))
    return shareOf(sales[1] ?? '', `${whole} ${sales[2] ?? ''}`);
  // “Guests who stayed for a week made up 9% of nights”: no share of guests; “4% of staff” goes without saying.
  const things = isPlural(lastWord(whole)) && !isPerson(lastWord(whole));
  if (/ (?:who|that) /.test(part))
    return things || /(?:income|revenue|sales|spending)$/.test(whole)
      ? `${part} as a share of ${whole}`
      : part;
  // “a surplus equal to 3.1% of GDP”: no part of it.
  if (/(?:surplus|deficit|debt|spending|expenditure)$/i.test(part)) return `${part} as a share of ${whole}`;
  // “sections rated Grade III or above”, “roads rated good or better”: none of these owns anything.
  if (
    / (?:on|for|of|from|with|without|to|in|at|through|by|under|aged) |[’'] |[’']s | or (?:above|below|better|higher|more|over)$/.test(
      part,
    )
  )
    return `${part} as a share of ${whole}`;
  const owner = /s$/.test(part) ? `${part}’` : `${part}’s`;

  return `${owner} share of ${whole}`;
}

/** The first letter large, as a label begins. */
export const raised = (words: string): string =>
  words.replace(/^(["“]?)(.)/u, (_, mark: string, first: string) => mark + first.toUpperCase());

/** The first letter small, unless it begins a name that is written large in the middle of a sentence too. */
export const lowered = (words: string): string =>
  // “Women’s share of posts”
  /^[A-Z][a-z]+(?:-(?:[a-z]+|GDP))*(?:(?<=^(?:Women|Men|Girls|Boys|Children|People))[’']s?(?= )|(?<=^(?:Costs|Wages|Exports|Imports|Sales|Taxes|Fees|Grants|Loans))[’'] share|,?\s[a-z]|(?<=^(?:Average|Total|Mean|Median|Gross|Net|Overall|Combined|Annual))\s|$)/.test(
    words,
  ) &&
  // “August traffic”
  !/^(?:January|February|April|June|July|August|September|October|November|December|Christmas|Easter)\b/.test(
    words,
  ) &&
  // “Bank of Harlow”, but not “Cases of E. coli”.
  (!/^[A-Z][a-z]+ (?:of|for) [A-Z]/.test(words) ||
    isPlural(words.split(' ')[0]?.toLowerCase() ?? '') ||
    /^(?:Population|Number|Share|Cost|Price|Output|Value|Production|Area|Closure|Time)\b/.test(words))
    ? words.slice(0, 1).toLowerCase() + words.slice(1)
    : words;

/** “held by women”; nothing for whom the report is of anyway, or whose name is too long for it. */
export const byWhom = (doer: string): string =>
  doer === '' ||
  periods.has(lastWord(doer)) ||
  (doer.split(' ').length > 3 && !doer.includes(' and ')) ||
  /^(?:state|city|county|province|country|nation|government|council|company|group|department|ministry|authority|board|trust|agency|service|team|office|region|district|municipality|aims?|goals?|objectives?|ambitions?|targets?|plans?|hope|purpose|view)$/i.test(
    doer,
  )
    ? ''
    : ` by ${lowered(doer)}`;

/** “People of pension age” → People: those alone, where what is said of them tells enough. */
export const peopleAlone = (name: string): string =>
  name.replace(/^((?:[a-z]+ )?(?:people|persons|adults|residents)) of .+$/i, '$1');
