/** What a word is as far as its form and the small words tell: noun or adjective, adverb, plural. */
import { adjectives } from './lexicon.ts';
import { adverbs, auxiliaries, conjunctions, determiners, prepositions, pronouns } from './words.ts';
import type { Token } from './tokens.ts';
import { remembered } from '../../remembered.ts';

/** Whether a word is a noun or an adjective as far as small words tell. */
export const isPlain = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.type === 'word' &&
  !determiners.has(token.low) &&
  !prepositions.has(token.low) &&
  !pronouns.has(token.low) &&
  !auxiliaries.has(token.low) &&
  !conjunctions.has(token.low) &&
  !isAdverb(token.low);

/** Whether a noun follows that a comparing word belongs to: “12 fewer | complaints”; not “$14 million lower | compared to”. */
export const isComparedNoun = (token: Token | undefined): boolean =>
  isPlain(token) && !/^(?:compared|relative|versus|vs)$/.test(token?.low ?? '');

export const isAdverb = remembered(
  (word): boolean =>
    adverbs.has(word) ||
    (/[a-z]{3,}ly$/.test(word) &&
      !/^(?:family|supply|assembly|reply|july|italy|hourly|daily|weekly|monthly|quarterly|yearly|elderly|early|friendly|only)$/.test(
        word,
      )),
);

/** “newly | built”, “publicly | funded”: it belongs to the participle behind it. */
export const isOfParticiple = (word: string): boolean =>
  /^(?:newly|recently|specially|highly|locally|publicly|privately|federally|nationally|jointly|purpose|fully)$/.test(
    word,
  );

/** Whether a noun is told as several. */
export const isPlural = remembered(
  (word): boolean =>
    (/[^su’']s$/.test(word) &&
      word.length > 3 &&
      !/(?:ss|us|is|news|(?:conom|tist|lit|phys|emat|log|gist|eth|hlet|tron|net|bot|lyt)ics)$/.test(word)) ||
    /(?:people|staff|children|men|women|folk|police|data|media|cattle|sheep|fish|young|households|businesses)$/.test(
      word,
    ) ||
    /(?:sses|ches|shes|xes|uses|zes)$/.test(word),
);

export const isRelative = (word: string): boolean => /^(?:which|who|whom|whose|that)$/.test(word);

/** Whether a word only says of what kind something is, as far as it can be told from the word alone. */
export const isAdjective = remembered(
  (word): boolean =>
    adjectives.has(word) ||
    /[a-z]{2}(?:ous|ful|less|able|ible|ish|ical|ional)$/.test(word) ||
    (/[a-z]{3}(?:iest|est)$/.test(word) &&
      !/^(?:forest|interest|harvest|request|guest|protest|conquest|arrest|west|contest|invest|manifest|digest|inquest|unrest|northwest|southwest|modest|earnest)$/.test(
        word,
      )),
);

/** “pleased”, “overdue”: said of things or people behind their name, without a verb. */
export const isState = (word: string): boolean =>
  /^(?:satisfied|dissatisfied|happy|unhappy|pleased|confident|proud|aware|content|outstanding|overdue|unpaid|vacant)$/.test(
    word,
  );

/** A person of a kind, and several of them. */
export const severalPeople: Readonly<Record<string, string>> = {
  woman: 'women',
  man: 'men',
  girl: 'girls',
  boy: 'boys',
  child: 'children',
};

/** Whether a noun, told as several, is of people. */
export const isPerson = remembered(
  (head): boolean =>
    /(?:ers|ors|ants|ents|ists|ees|ians|year-olds|staff|people|persons|children|men|women|adults|pupils|families|nurses|midwives|wives|colleagues|youths|parents|voters|citizens|graduates|apprentices|relatives|volunteers|carers|tenants|visitors|guests|inmates|delegates|deputies)$/.test(
      head,
    ) &&
    !/(?:ments|cidents|cents|events|rents|talents|continents|components|currents|ingredients|nutrients|scents|accents|precedents|contents|presents|torrents|centres|papers|computers|numbers|orders|offers|towers|(?<!d)rivers|papers|accidents|investments|payments|documents|patents|events|agreements|arrangements|settlements|improvements|developments|statements|departments|apartments|establishments|elements|segments|treatments|shipments|comments|(?<!mi)grants|plants|restaurants|warrants|variants|pollutants|implants|indicators|sectors|factors|reactors|tractors|motors|doors|floors|errors|corridors|generators|monitors|sensors|trailers|boilers|shelters|quarters|letters|meters|filters|servers|chargers|containers|timers|boosters|scooters|tankers|freighters|trackers|trees|fees|degrees|knees|bees|marquees|levees)$/.test(
      head,
    ),
);

/** “47% of the employed”: people told by what they are. */
export const isOfPeople = (tokens: Token[], at: number): boolean =>
  tokens[at - 1]?.low === 'the' &&
  /^(?:un|self-)?(?:employed|insured|injured|wounded|accused|convicted|displaced|disabled|retired)$/.test(
    tokens[at]?.low ?? '',
  ) &&
  !isPlain(tokens[at + 1]);

/** “research | and | development”, “fire and rescue”: two words that are one name. */
export const isFixedPair = (tokens: Token[], and: number): boolean =>
  tokens[and]?.low === 'and' &&
  /^(?:research development|health safety|fire rescue|search rescue|food drink|bed breakfast|stop search|speech language|accident emergency|health care|tax fee|oil gas|iron steel|water sewer|import export|science technology)$/.test(
    `${tokens[and - 1]?.low ?? ''} ${tokens[and + 1]?.low ?? ''}`,
  );

/** “300 | specialized and sophisticated | small firms”: two words that describe what is counted. */
export function isDescribedPair(tokens: Token[], at: number): boolean {
  const [one, and, other, noun, last] = [0, 1, 2, 3, 4].map((nth) => tokens[at + nth]);
  const describes = (token: Token | undefined): boolean =>
    token?.type === 'word' && (/[a-z]{3}ed$/.test(token.low) || isAdjective(token.low));
  // “200 new specialised | small and medium-sized firms”
  let before = at - 1;
  while (before > at - 4 && describes(tokens[before])) before--;
  return (
    tokens[before]?.type === 'number' &&
    and?.low === 'and' &&
    describes(one) &&
    describes(other) &&
    isPlain(noun) &&
    (isPlural(noun?.low ?? '') || (isPlain(last) && isPlural(last?.low ?? '')))
  );
}
