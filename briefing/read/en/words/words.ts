/** The small words of English, by what they do in a sentence. Closed classes: no list here knows a subject. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const determiners = set(
  'the a an this that these those its our their his her your my each every all both some any no another such',
);
export const pronouns = set(
  'we it they he she who which you i this these those there that them us him everyone everybody someone nobody what ours theirs hers mine yours',
);
export const prepositions = set(
  'of in on at by for from with to into over under across among between through during within without per against since until after before than as about around above below beyond via towards toward including excluding despite following like near outside inside throughout along alongside upon onto plus minus versus besides except behind off amid worth',
);
export const conjunctions = set(
  'and or but while whereas although though because when where if as so yet nor plus whilst once unless since',
);
export const auxiliaries = set(
  'is are was were be been being am has have had having do does did will would can could may might shall should must cannot’t isn’t wasn’t aren’t weren’t won’t',
);
export const adverbs = set(
  'tonight ago now also still just only again already further together alone almost ever never then here today too however more most less not nearly about around roughly approximately some over around even well once twice yesterday ahead overall abroad online back away out off aside down up early late earlier later fully further mostly jointly soon yet instead rather meanwhile moreover furthermore elsewhere nationwide worldwide apiece altogether so quite very alike both indeed forward forwards respectively therefore thereafter nevertheless nonetheless thus hence accordingly consequently',
);
/** Words with which a sentence leads in before its subject. */
export const openers = set(
  'tonight however overall meanwhile moreover furthermore today together similarly likewise elsewhere additionally finally nationally globally locally regionally encouragingly importantly notably then also and but yet so still indeed instead therefore thus consequently',
);

/** Nouns for a change: they name it, but what changed is what a speaker says. */
export const rises = set(
  'increase rise growth gain improvement expansion jump surge upturn uplift climb advance widening acceleration recovery rebound pick-up boost increment addition raise hike',
);
export const falls = set(
  'fall decline decrease drop reduction cut dip slump contraction slip loss shrinkage downturn easing narrowing saving fall-off slide plunge',
);
export const changes: ReadonlySet<string> = new Set([
  ...rises,
  ...falls,
  'change',
  'difference',
  'swing',
  'shift',
  'deterioration',
  'worsening',
]);

/** Nouns that only say that something is measured. */
export const measuresOnly = set(
  'total average mean median sum rate level number amount figure value record maximum minimum peak high low range count share majority proportion percentage cost estimate projection forecast target limit',
);
/** Nouns for a stretch of time: where something was, not what it was. */
export const periods = set(
  'year years quarter quarters month months week weeks day days period half halves decade decades season january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. spring summer autumn winter end start beginning time date term moment night weekend century past ly py fy',
);
/** Nouns that count but say little alone. */
export const plainNouns = set('people persons individuals others ones head');
/** Measures of a business that any part of it has. */
export const bareMeasure =
  /^(?:revenues?|sales|turnover|(?:operating |gross |underlying |adjusted |net )*(?:profits?|income|margins?|loss|costs)|volumes?|output|production|receipts|takings|orders|order intake)$/i;
