/** What things did: “Staff who joined the share plan”, “Visitors to the museum”, “People living alone”. */
import { isPlural } from '../words/classes.ts';
import { textOf } from './phrase.ts';
import { phraseFrom } from './phrase-from.ts';
import { restText } from './rest.ts';
import { behind, deedOf, notOf, whoOrThat, type SaidAsked, type SaidRule } from './said-asked.ts';

/** “More than 5,000 comments came in on the draft plan” */
function cameIn({ text, tokens, whole, group, end }: SaidAsked): string | undefined {
  if (group.verb.lemma !== 'come' || tokens[group.end]?.low !== 'in') return undefined;
  // “came in May”
  if (/^\p{Lu}|^(?:the|an?|\d.*)$/u.test(tokens[group.end + 1]?.text ?? '')) return undefined;
  const on = restText(text, tokens, group.end + 1, end);
  return on === '' ? `${whole} received` : `${whole} ${on}`;
}

/** “More than 41,000 visitors came to the museum”, “310,000 visitors came during the year” */
function visitorsCame({ text, tokens, whole, head, group, end, rest }: SaidAsked): string | undefined {
  if (group.verb.lemma !== 'come' || !/^(?:visitors|guests|tourists|spectators|pilgrims)$/.test(head))
    return undefined;
  const where =
    tokens[group.end]?.low === 'to'
      ? restText(text, tokens, group.end + 1, end).replace(/^(?:the|our|an?) /, '')
      : '';
  if (where !== '') return `${whole} to ${where}`;
  return /^(?!from\b)\w/.test(rest) ? whole : undefined;
}

/** “that growth came from three counties” */
function cameFrom({ text, tokens, whole, group, end }: SaidAsked): string | undefined {
  const source = tokens[group.end + 1]?.type === 'number' ? phraseFrom(tokens, group.end + 2, end) : null;
  return /^(?:come|stem)$/.test(group.verb.lemma) && tokens[group.end]?.low === 'from' && source
    ? `${whole} from ${textOf(text, tokens, source)}`
    : undefined;
}

/** “two thirds of which should come through in 2025”, “one in four new policies came through our website” */
function cameThrough({ tokens, whole, group, rest }: SaidAsked): string | undefined {
  if (group.verb.lemma !== 'come') return undefined;
  const timed = /^(?:in|by|within|)$/.test(rest.split(' ')[0] ?? '');
  if (tokens[group.end]?.low === 'through' && timed) return whole;
  return /^(?:through|via)\s/.test(rest) ? `${whole} ${rest}` : undefined;
}

/** “were still living independently” */
function doing(asked: SaidAsked): string | undefined {
  const { tokens, whole, group, then, rest } = asked;
  if (group.verb.form !== 'ing') return undefined;
  const how =
    rest === '' && then > group.end && /[a-z]{4}ly$/.test(tokens[then - 1]?.low ?? '')
      ? (tokens[then - 1]?.low ?? '')
      : rest;
  return `${whole} ${notOf(asked)}${deedOf(asked)}${behind(how)}`;
}

/** “a population of 4.3 million, of which 2.9 million lived in urban areas” */
const populationLiving = ({ whole, group, rest }: SaidAsked): string | undefined =>
  /\bpopulation\b/i.test(whole) && group.verb.lemma === 'live' && rest !== ''
    ? `Population living ${rest}`
    : undefined;

/** “of which 91.3 percent arrived electronically” */
function didSomehow(asked: SaidAsked): string | undefined {
  const { tokens, whole, group, then, rest } = asked;
  const manner = tokens[then - 1];
  return rest === '' &&
    manner &&
    group.end === then - 1 &&
    /[a-z]{4,}ly$/.test(manner.low) &&
    !/^(?:only|nearly|recently|newly|directly|early|roughly|approximately|barely|scarcely|typically|currently)$/.test(
      manner.low,
    )
    ? `${whole} ${whoOrThat(asked)} ${deedOf(asked)} ${manner.low}`
    : undefined;
}

/** “one in four purchases includes fitting”: the purchases are several. */
const eachDoes = (asked: SaidAsked): string | undefined =>
  asked.group.end - asked.group.start === 1 && asked.group.verb.form === 's' && isPlural(asked.head)
    ? `${asked.whole} ${whoOrThat(asked)} ${asked.group.verb.lemma}${behind(asked.rest)}`
    : undefined;

/** “come from homes | where nobody had been to university”: without it the homes are any. */
function comeFromWhere(asked: SaidAsked): string | undefined {
  const { text, tokens, whole, group, end, rest } = asked;
  if (group.verb.lemma !== 'come' || !rest.startsWith('from ')) return undefined;
  if (tokens[end]?.low !== 'where' || tokens[end - 1]?.type !== 'word') return undefined;
  const where = restText(text, tokens, end + 1, tokens.length).replace(/ (?:before|after|until) .*$/, '');
  return where !== '' && where.split(' ').length <= 7 ? `${whole} ${rest} where ${where}` : undefined;
}

/** “half of it is to be spent before June” */
function toBeDone(asked: SaidAsked): string | undefined {
  const due = /^(?:is|are|was|were) (to be .+)$/.exec(deedOf(asked))?.[1];
  return due && `${asked.whole} ${due}`;
}

/** “Staff who joined the share plan”; “one in ten homes is missing a lock”: they are several. */
export function whoDid(asked: SaidAsked): string {
  const deed = deedOf(asked);
  const does = isPlural(asked.head)
    ? deed.replace(/^(?:is|was|has)(?= )/, (one) => ({ is: 'are', was: 'were', has: 'have' })[one] ?? one)
    : deed;
  return `${asked.whole} ${whoOrThat(asked)} ${does}${behind(asked.rest)}`;
}

/** Where the verb can only be the thing's own deed. */
export const ownDeedRules: SaidRule[] = [
  cameIn,
  visitorsCame,
  cameFrom,
  cameThrough,
  doing,
  populationLiving,
  didSomehow,
  eachDoes,
];
/** Where nothing else told it. */
export const lastDeedRules: SaidRule[] = [comeFromWhere, toBeDone];
