/** Words before “of” that name nothing alone: a cost, a target, a total, an average. */
import { isPlain, isPlural } from '../../words/classes.ts';
import { nominals, times } from '../deeds/deed-nouns.ts';
import type { OfAsked, OfRule } from './of-asked.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { withoutNow } from '../compared/then.ts';
import { textOf } from '../../phrases/phrase.ts';
import { isMoney } from '../../numbers/units.ts';
import { ingOf, verbOf } from '../../words/verbs.ts';
import { determiners, measuresOnly } from '../../words/words.ts';

/** The word right before them: “at | a | cost of”. */
const wordAhead = ({ setting: { tokens }, phrase }: OfAsked, back: number): string =>
  tokens[phrase.start - back]?.low ?? '';

/** “at a cost of $1,140 an ounce”: of what was just told. */
function atACost(asked: OfAsked): string | undefined {
  const { setting, around, words, head } = asked;
  const told = around.done.at(-1);
  return words === 1 &&
    /^(?:cost|rate|value)$/.test(head) &&
    /^an?$/.test(wordAhead(asked, 1)) &&
    /^(?:at|for|with)$/.test(wordAhead(asked, 2)) &&
    (told?.at ?? 0) >= (setting.group?.end ?? Infinity)
    ? costOf(head, told?.label ?? '', around.subject)
    : undefined;
}

/** “resurfaced 127 miles of road at a cost of £23.6 million”: the cost of that. */
function costOf(head: string, done: string, subject: string): string {
  if (head !== 'cost') return head;
  // “Resurfacing was carried out on 27 miles at a cost of £6.3 million”
  if (/^[a-z]+ing$/i.test(subject)) return `Cost of ${subject.toLowerCase()}`;
  // “Cameras were installed at 23 busy junctions at a cost of £2 million”
  const [, there = '', did = ''] = /^.+ where (.+) (?:was|were) ([a-z]+)$/.exec(done) ?? [];
  const deedThere = verbOf(did);
  if (deedThere && there.split(' ').length <= 3) return `Cost of ${ingOf(deedThere, did)} ${there}`;
  const words = done.replace(/ to be (?=[a-z]+$)/, ' ').split(' ');
  // “bought back 4.1 million shares”
  const particle = /^(?:back|up|out|down|away)$/.test(words.at(-1) ?? '') ? ` ${words.pop() ?? ''}` : '';
  const deed = verbOf(words.at(-1) ?? '');
  if (words.length < 2 || words.length > 4 || !deed || !/^(?:past|participle)$/.test(deed.form)) return head;
  const doing = deed.lemma.replace(/([^e])e$/, '$1');
  const what = words.slice(0, -1).join(' ').toLowerCase();
  // “repaired 1,400 leaks at a cost of £3.1 million”
  if (particle === '' && isPlural(words.at(-2)?.toLowerCase() ?? ''))
    return `Cost of ${ingOf(deed, words.at(-1) ?? '')} ${what}`;
  // “replaced 214 km of mains at a cost of £63.5 million”: several stand after the deed.
  return particle === '' ? `Cost of ${what} ${doing}ing` : `Cost of ${doing}ing${particle} ${what}`;
}

/** “he promised wage subsidies lasting six months, at a cost of 1.6 billion”: of what was told before. */
function atTheCostOfThat(asked: OfAsked): string | undefined {
  const { around, clause, phrase, words, head } = asked;
  if (words !== 1 || head !== 'cost' || wordAhead(asked, 1) !== 'a' || wordAhead(asked, 2) !== 'at')
    return undefined;
  if (clause?.joint !== ',' || clause.start !== phrase.start - 2 || around.last === '') return undefined;
  return around.last.split(' ').length <= 4 ? `Cost of ${lowered(around.last)}` : 'Cost';
}

/** “with damages and interest of €2.3 million”: a sum of both. */
const withBoth = ({ setting: { tokens }, around: { text }, phrase, words }: OfAsked): string | undefined =>
  words === 1 &&
  tokens[phrase.start - 1]?.low === 'and' &&
  isPlain(tokens[phrase.start - 2]) &&
  /^(?:with|in|for|by|to)$/.test(tokens[phrase.start - 3]?.low ?? '')
    ? textOf(text, tokens, { start: phrase.start - 2, end: phrase.end })
    : undefined;

/** “ahead of our target of 82 percent” */
function ourTarget(asked: OfAsked): string | undefined {
  const { words, head } = asked;
  if (words !== 1 || !/^(?:target|limit|goal|aim|hope)$/.test(head) || !determiners.has(wordAhead(asked, 1)))
    return undefined;
  return head === 'hope' ? 'target' : head;
}

/** “Together with the interim payment this makes a total of £0.29” */
function makesATotal({ setting: { group }, around, head }: OfAsked): string | undefined {
  const kind = /^(?:final|interim|first|second|special) (.+)$/i.exec(around.last || around.speech.label)?.[1];
  return head === 'total' && kind !== undefined && /^(?:make|bring|give|take)$/.test(group?.verb.lemma ?? '')
    ? `Total ${kind}`
    : undefined;
}

/** “slowed to an annual average of 2.6 per cent”: no word that says of what. */
const isOnlyMeasure = ({ setting: { tokens }, phrase, words }: OfAsked): boolean =>
  words === 1 ||
  tokens
    .slice(phrase.start, phrase.end)
    .every(({ low }) =>
      /^(?:annual|monthly|quarterly|yearly|weekly|daily|average|mean|median|high|low|record|peak|level|total|highest|lowest|best|worst|fastest|slowest)$/.test(
        low,
      ),
    );

/** “was paid to 1.26 million people, at an average of 1,814 yuan”: of what was paid. */
const averagePaid = (asked: OfAsked): string | undefined =>
  isOnlyMeasure(asked) &&
  asked.head === 'average' &&
  !asked.setting.group &&
  isMoney(asked.setting.found.unit) &&
  asked.around.subject !== '' &&
  asked.around.done.at(-1)?.found.unit === ''
    ? `Average ${lowered(asked.around.subject)}`
    : undefined;

/** “slowed to an annual average of 2.6 per cent”: the subject's, where its verb does not tell it as a noun. */
function onlyMeasure(asked: OfAsked): string | undefined {
  if (!isOnlyMeasure(asked) || !measuresOnly.has(asked.head)) return undefined;
  const { group, kind } = asked.setting;
  const { last, subject } = asked.around;
  if (!group) return last || subject;
  const { lemma } = group.verb;
  const isNoun = nominals[lemma] || (kind === 'duration' && (times[lemma] || lemma === 'take'));
  return isNoun ? '' : subject;
}

/** “more than double the prior year period of $3.2 million”: what was just told, as it was then. */
function priorPeriod({ setting: { tokens }, around: { last }, phrase }: OfAsked): string | undefined {
  const [which = '', ...rest] = tokens.slice(phrase.start, phrase.end).map(({ low }) => low);
  const isThen =
    /^(?:prior|previous|preceding|last|earlier)(?:-year|-period)?$/.test(which) &&
    rest.every((low) =>
      /^(?:year|year's|quarter|quarter's|period|half|month|figure|level|total|result)$/.test(low),
    );
  return isThen && last !== '' ? `Previous ${lowered(withoutNow(last))}` : undefined;
}

/** “compared to the prior outlook of $2.10”: for what was just told. */
function priorOutlook({
  setting: { tokens },
  around: { last, text },
  phrase,
  head,
  words,
}: OfAsked): string | undefined {
  const what = lowered(withoutNow(last.replace(/^Expected (.)/, (_, first: string) => first.toUpperCase())));
  return words <= 2 &&
    /^(?:outlook|guidance|forecast|projection|expectation|estimate)s?$/.test(head) &&
    /^(?:prior|previous|earlier|original|initial|former)$/.test(tokens[phrase.start]?.low ?? '') &&
    last !== '' &&
    what.split(' ').length <= 7
    ? `${textOf(text, tokens, phrase)} for ${what}`
    : undefined;
}

/** “The current account closed with a surplus of €1.9 billion”: of which account. */
function endedIn(asked: OfAsked): string | undefined {
  const { words, head, around } = asked;
  const whose = /^(.*\b(?:account|budget|trade|payments|finances|accounts))(?: balance)?$/i.exec(
    around.subject,
  )?.[1];
  return words === 1 &&
    whose !== undefined &&
    /^(?:surplus|deficit)$/.test(head) &&
    /^an?$/.test(wordAhead(asked, 1)) &&
    /^(?:with|in|by|to|recorded|posted|showed|registered|ran)$/.test(wordAhead(asked, 2))
    ? `${whose} ${head}`
    : undefined;
}

/** “with a gap of 8 percentage points between men and women”: in what was just told, and between whom. */
function gapBetween(asked: OfAsked): string | undefined {
  const { setting, around, words, head } = asked;
  const { tokens, at } = setting;
  const what = around.last || around.subject;
  if (words !== 1 || !/^(?:gap|difference)$/.test(head) || what === '') return undefined;
  if (tokens[at + 1]?.low !== 'between') return undefined;
  const and = tokens.slice(at + 2, at + 6).findIndex(({ low }) => low === 'and');
  const second = phraseFrom(tokens, at + 3 + and, tokens.length);
  return and > 0 && second
    ? `${raised(head)} in ${lowered(what)} between ${textOf(around.text, tokens, { start: at + 2, end: second.end })}`
    : undefined;
}

/** Asked in this order. */
export const bareWordRules: OfRule[] = [
  priorPeriod,
  priorOutlook,
  withBoth,
  atACost,
  atTheCostOfThat,
  ourTarget,
  makesATotal,
  averagePaid,
  endedIn,
  gapBetween,
  onlyMeasure,
];
