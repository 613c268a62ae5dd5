/** What was done to things: “Repairs not finished on time”, “Requests dealt with”, “Complaints upheld”. */
import { isOfParticiple, isPlain, isPerson } from '../words/classes.ts';
import type { Group } from '../grammar/groups.ts';
import { restText } from './rest.ts';
import { behind, deedOf, isNot, notOf, whoOrThat, type SaidAsked, type SaidRule } from './said-asked.ts';
import type { Token } from '../words/tokens.ts';
import { participleOf, verbOf } from '../words/verbs.ts';
import { prepositions } from '../words/words.ts';

/** “patients | referred urgently | began treatment”: whom it was done to, and what they did then. */
function doneThenDid(asked: SaidAsked): string | undefined {
  const { text, tokens, whole, group, from, end } = asked;
  const [how, next] = [tokens[group.end], tokens[group.end + 1]];
  const first = tokens[group.start]?.low ?? '';
  return group.start === from &&
    group.end === group.start + 1 &&
    /ed$/.test(first) &&
    /[a-z]{3}ly$/.test(how?.low ?? '') &&
    // “attended newly built schools”
    !isOfParticiple(how?.low ?? '') &&
    verbOf(next?.low ?? '')?.form === 'past'
    ? `${whole} ${first} ${how?.low ?? ''} ${whoOrThat(asked)} ${restText(text, tokens, group.end + 1, end)}`
    : undefined;
}

/** “a quarter of them set aside for nurses” */
function setAside({ text, tokens, whole, group, end }: SaidAsked): string | undefined {
  const { lemma } = group.verb;
  return tokens[group.end]?.low === 'aside' && /^(?:set|put)$/.test(lemma) && !group.passive
    ? `${whole} ${lemma} aside${behind(restText(text, tokens, group.end + 1, end))}`
    : undefined;
}

/** “of which 83% can be read by anyone”: that they can, and not that they were. */
function canBeDone(asked: SaidAsked): string | undefined {
  const { text, tokens, whole, group, rest } = asked;
  return group.passive &&
    /^(?:can|could|may)$/.test(tokens[group.start]?.low ?? '') &&
    tokens[group.end]?.low === 'by' &&
    !isNot(tokens, group)
    ? `${whole} ${whoOrThat(asked)} ${text.slice(tokens[group.start]?.start ?? 0, tokens[group.end - 1]?.end ?? 0)}${behind(rest)}`
    : undefined;
}

/** “were inspected, repaired or replaced within a month”: all that was done. */
function severalDeeds(asked: SaidAsked): string | undefined {
  const { text, tokens, whole, group } = asked;
  const more = group.passive ? deedsEnd(tokens, group) : group.end;
  if (more === group.end) return undefined;
  const ends = tokens.findIndex(({ type }, at) => at >= more && type === 'mark');
  const how = restText(text, tokens, more, ends < 0 ? tokens.length : ends);
  const deeds = text.slice(tokens[group.at]?.start ?? 0, tokens[more - 1]?.end ?? 0);
  return `${whole} ${notOf(asked)}${deeds}${behind(how)}`;
}

/** “inspected | , repaired or replaced”: where the last of several deeds ends. */
function deedsEnd(tokens: Token[], { end }: Group): number {
  const isDeed = (at: number): boolean =>
    /^(?:past|participle)$/.test(verbOf(tokens[at]?.low ?? '')?.form ?? '') && !isPlain(tokens[at + 1]);
  let at = end;
  while (tokens[at]?.text === ',' && isDeed(at + 1)) at += 2;
  // “38% were upheld, and replied to the rest”: of two deeds the comma parts the second.
  if (at === end && tokens[at]?.text === ',') return end;
  const joins = /^(?:and|or)$/.test(tokens[tokens[at]?.text === ',' ? at + 1 : at]?.low ?? '');
  const last = tokens[at]?.text === ',' ? at + 2 : at + 1;
  return joins && isDeed(last) ? last + 1 : end;
}

/** “have been dealt with so far” */
const dealtWith = ({ tokens, whole, group }: SaidAsked): string | undefined =>
  group.passive && group.verb.lemma === 'deal' && tokens[group.end]?.low === 'with'
    ? `${whole} dealt with`
    : undefined;

/** “were not finished on time”, “run by women”; “households pay by instalments” is their deed. */
function undergone(asked: SaidAsked): string | undefined {
  const { text, tokens, whole, group, rest } = asked;
  const byOthers = tokens[group.end]?.low === 'by' && !/^(?:base|s)$/.test(group.verb.form);
  return group.passive || byOthers
    ? `${whole} ${notOf(asked)}${participleIn(text, tokens, group)}${withParticle(particleAfter(tokens, group), rest)}`
    : undefined;
}

/** “met”, “expected to be recognized”. */
function participleIn(text: string, tokens: Token[], { start, end, at }: Group): string {
  const to = tokens.slice(start, end).findIndex(({ low }) => low === 'to');
  const led = to < 0 ? at : start + Math.max(0, to - 1);
  // “still have | to be tested”
  const from = /^(?:have|has|had)$/.test(tokens[led]?.low ?? '') && to > 0 ? led + 1 : led;
  return text.slice(tokens[from]?.start ?? 0, tokens[at]?.end ?? 0);
}

/** “carried | out | within a year”: said once. */
const withParticle = (particle: string, rest: string): string =>
  particle !== '' && `${rest} `.startsWith(`${particle.trim()} `) ? ` ${rest}` : `${particle}${behind(rest)}`;

/** “carried over | into 2026”: the particle is a part of the verb. */
const particleAfter = (tokens: Token[], { end }: Group): string =>
  /^(?:over|out|off|up|down|away|back|forward|aside|apart)$/.test(tokens[end]?.low ?? '') &&
  (prepositions.has(tokens[end + 1]?.low ?? '') || tokens[end + 1]?.type !== 'word')
    ? ` ${tokens[end]?.low ?? ''}`
    : '';

/** “the 1,500 homes promised”: said of a thing, and not what it did. */
const meant = /^(?:promise|promised|require|plan|need|expect|budget|pledge|target|propose)$/;

/** A past form alone, right after its thing: “two thirds of the sum | required”. */
const isPastAlone = ({ group, head, from }: SaidAsked): boolean =>
  group.start === from &&
  group.end === group.start + 1 &&
  /^(?:past|participle)$/.test(group.verb.form) &&
  !isPerson(head);

/** “two thirds of the sum | required” */
const required = (asked: SaidAsked): string | undefined =>
  asked.rest === '' &&
  isPastAlone(asked) &&
  !/^(?:pass|fail|survive|respond|reply|vote|resign|retire)(?:ed)?$/.test(asked.group.verb.lemma) &&
  (asked.group.end >= asked.end || meant.test(asked.group.verb.lemma)) &&
  asked.head !== ''
    ? `${asked.whole} ${deedOf(asked)}`
    : undefined;

/** “three of the complaints | upheld”: what can only be done to it. */
const upheld = (asked: SaidAsked): string | undefined =>
  asked.rest === '' &&
  !isPerson(asked.head) &&
  /^(?:uphold|grant|approve|reject|mend|repair|fill)$/.test(asked.group.verb.lemma)
    ? `${asked.whole} ${participleOf(asked.group.verb, deedOf(asked))}`
    : undefined;

/** “eleven offenders | prosecuted”, “with 212 drivers | arrested”: nobody does it without somebody to do it to. */
const prosecuted = (asked: SaidAsked): string | undefined =>
  asked.rest === '' &&
  asked.group.start === asked.from &&
  asked.group.end === asked.group.start + 1 &&
  /^(?:prosecute|arrest|convict|sentence|rehouse|recruit|vaccinate|immunise|immunize|admit|discharge|exclude|appoint|evacuate|rescue|treat|detain)d?$/.test(
    asked.group.verb.lemma,
  )
    ? `${asked.whole} ${participleOf(asked.group.verb, deedOf(asked))}`
    : undefined;

/** What things do by themselves: trains arrived, roads led. Other deeds were done to them. */
export const happens =
  /^(?:occur|happen|arrive|come|go|fall|rise|run|leave|depart|travel|live|start|begin|open|close|end|finish|pass|fail|qualify|operate|work|stay|remain|stand|sit|belong|result|lead|depend|differ|expire|emerge|appear|disappear|survive|die|collapse|crash|burn|sink|sail|fly|drive|stop|apply|respond|reply|vote|participate|attend|enrol|enroll|graduate|return|move|sell|grow|increase|decrease|decline|drop|improve|change|develop|spread|break|turn|switch|compete|join|do|score|rank|account|contribute|rely|lie|bring|charge|be|have|head|last|land|relate|date|originate|convert|transfer|proceed|comply|conform|adhere|progress|commute|retire|resign|register|drink|eat|sleep)(?:r?ed)?$/;
/** Who acts, though it is no person: what follows is their deed. */
const acts =
  /(?:households|families|firms|companies|businesses|schools|hospitals|trusts|councils|authorities|forces|clubs|clinics|charities|banks|states|countries|towns|cities|teams)$/;

/** “Repairs | mended at the first call”: done to them, where nothing stands after the verb that they could have done it to. */
const mended = (asked: SaidAsked): string | undefined =>
  isPastAlone(asked) &&
  !happens.test(asked.group.verb.lemma) &&
  !acts.test(asked.head) &&
  prepositions.has(asked.tokens[asked.group.end]?.low ?? '')
    ? `${asked.whole} ${deedOf(asked)} ${asked.rest}`.trim()
    : undefined;

/** “papers | written with a partner”: such a form is no verb of its own. */
const written = (asked: SaidAsked): string | undefined =>
  asked.group.end === asked.group.start + 1 &&
  /[^aeiou]en$|own$/.test(deedOf(asked)) &&
  asked.group.verb.form === 'participle' &&
  prepositions.has(asked.tokens[asked.group.end]?.low ?? '')
    ? `${asked.whole} ${deedOf(asked)} ${asked.rest}`.trim()
    : undefined;

/** What is told before anything else can be: another deed follows, or a word of the verb. */
export const doneFirstRules: SaidRule[] = [doneThenDid, setAside];
/** Where the verb tells what was done to the thing. */
export const undergoneRules: SaidRule[] = [canBeDone, severalDeeds, dealtWith, undergone];
/** Where the verb may be what was done to the thing, or its own deed. */
export const pastAloneRules: SaidRule[] = [required, upheld, prosecuted, mended, written];
