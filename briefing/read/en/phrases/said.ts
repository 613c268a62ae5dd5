/** What a clause says of a thing it counts: “Staff who joined the share plan”, “Patients seen”, “firms run by women”. */
import { isAdjective, isAdverb, isPerson, isPlain, isPlural } from '../words/classes.ts';
import type { Group } from '../grammar/groups.ts';
import { lowered, raised, shareOf } from './naming.ts';
import { textOf } from './phrase.ts';
import { phraseFrom } from './phrase-from.ts';
import { trimmed } from './phrase-trimmed.ts';
import { restText } from './rest.ts';
import type { Token } from '../words/tokens.ts';
import { participleOf, verbOf } from '../words/verbs.ts';
import { prepositions, pronouns } from '../words/words.ts';

/** A plain noun with what its clause says of it: “Staff who joined the share plan”, “Patients seen”. */
export function withRest(
  text: string,
  tokens: Token[],
  whole: string,
  group: Group | null,
  from: number,
  end: number,
): string {
  const bare = whole.replace(/^(?:typical|average|median|mean|total|overall)\s/i, '');
  if (whole !== bare) return withRest(text, tokens, raised(bare), group, from, end);
  // “the total number of employed persons, of whom 63.7 percent worked in towns”
  // “Output of cars reached 864,000, of which a quarter were electric”
  const counted =
    /^(?:total )?(?:number|output|production) of (.+s)$/i.exec(whole)?.[1] ??
    /^(?:total )?number of (.+)$/i.exec(whole)?.[1];
  if (counted !== undefined) return withRest(text, tokens, raised(counted), group, from, end);
  // “Customer numbers grew to 2.3 million, of whom 410,000 joined in the year”
  const kind = /^(.*[a-z])y? numbers$/i.exec(whole)?.[1];
  if (kind !== undefined) {
    const many =
      / numbers$/.test(whole) && /[^aeiou]y numbers$/.test(whole)
        ? `${kind}ies`
        : `${whole.replace(/ numbers$/, '')}s`;
    return withRest(text, tokens, many, group, from, end);
  }
  if (whole === '') return '';
  if (!group || group.start > from + 6) return `${whole}${trailing(text, tokens, from, end)}`;
  const head = whole.split(' ').at(-1)?.toLowerCase() ?? '';
  let then = group.end;
  while (
    then < end - 1 &&
    isAdverb(tokens[then]?.low ?? '') &&
    // “were worried about screens”
    !(prepositions.has(tokens[then]?.low ?? '') && tokens[then + 1]?.type === 'word') &&
    !/^(?:over|above|below)$/.test(tokens[then]?.low ?? '') &&
    !/^(?:out|in|off|on|up|down|away|back|ahead|online|abroad|overseas|less|more|early|elsewhere)$/.test(
      tokens[then]?.low ?? '',
    ) &&
    // “nine hospitals broke even”
    !(tokens[then]?.low === 'even' && group.verb.lemma === 'break') &&
    !/^$/.test(tokens[then]?.low ?? '')
  )
    then++;
  // “patients | referred urgently | began treatment”: whom it was done to, and what they did then.
  const [how, next] = [tokens[group.end], tokens[group.end + 1]];
  if (
    group.start === from &&
    group.end === group.start + 1 &&
    /ed$/.test(tokens[group.start]?.low ?? '') &&
    /[a-z]{3}ly$/.test(how?.low ?? '') &&
    verbOf(next?.low ?? '')?.form === 'past'
  )
    return `${whole} ${tokens[group.start]?.low ?? ''} ${how?.low ?? ''} ${isPerson(head) ? 'who' : 'that'} ${restText(text, tokens, group.end + 1, end)}`;
  // “cost less in December than a year before”: what it is compared with is no part of it.
  const rest = restText(text, tokens, then, end).replace(/^((?:less|more) .*?) than .*$/, '$1');
  const { lemma } = group.verb;
  // “a quarter of them set aside for nurses”
  if (tokens[group.end]?.low === 'aside' && /^(?:set|put)$/.test(lemma) && !group.passive) {
    const for1 = restText(text, tokens, group.end + 1, end);
    return `${whole} ${lemma} aside${for1 === '' ? '' : ` ${for1}`}`;
  }
  // “Six in ten tenants told us that they feel safe”, “93% of inpatients said that they had been treated with respect”
  const they = /^(?:tell|say|report|think|feel|believe|agree)$/.test(lemma)
    ? toldAt(tokens, group.end, lemma === 'tell')
    : 0;
  if (they > 0) {
    const told = restText(text, tokens, they + 1, tokens.length);
    // “71% said they were proud to work here”: the shorter way says as much.
    const [, state = ''] = /^(?:were|are) ((?:very |fairly |fully |quite )?([a-z]+)\b.*)$/.exec(told) ?? [];
    const feels = state.replace(/^(?:very|fairly|fully|quite) /, '').split(' ')[0] ?? '';
    if (isAdjective(feels) || /^(?:confident|proud|happy|content|hopeful|optimistic)$/.test(feels))
      return `${whole} ${state}`;
    const said = lemma === 'tell' ? '' : `${tokens[group.at]?.text ?? ''} they `;
    if (told !== '') return `${whole} who ${said}${told}`;
  }
  // “37% of residents say | that the council listens to them”
  const claim = saidThat(text, tokens, group);
  if (claim !== '' && group.end >= end - 1) return `${whole} who ${tokens[group.at]?.low ?? ''} ${claim}`;
  if (lemma === 'be' && !group.passive) {
    const predicate = phraseFrom(tokens, then, end);
    const words = textOf(text, tokens, predicate);
    // “one in five drivers is a woman”
    const one = /^an? (woman|man|girl|boy|child)$/.exec(
      text.slice(tokens[then]?.start ?? 0, tokens[then + 1]?.end ?? 0),
    )?.[1];
    if (one !== undefined) return shareOf(raised(several[one] ?? one), lowered(whole));
    // “1,105 were affordable homes”, “240 are now electric”, “11 are under way”.
    if (predicate && isPlural(tokens[predicate.end - 1]?.low ?? '')) return words;
    // “is over the age of 60”
    const old = tokens[then + 4];
    if (
      /^(?:over|under|above|below)$/.test(tokens[then]?.low ?? '') &&
      tokens[then + 2]?.low === 'age' &&
      old?.type === 'number'
    )
      return `${whole} ${tokens[then]?.low ?? ''} ${old.text}`;
    // “were more than three months in arrears”
    const late = tokens.findIndex(
      ({ low }, at) => at > then && at < then + 6 && /^(?:in|behind|overdue)$/.test(low),
    );
    if (
      late > 0 &&
      tokens[late - 1]?.type === 'number' &&
      /(?:day|week|month|year)s?$/.test(tokens[late - 1]?.text ?? '')
    )
      return `${whole} ${restText(text, tokens, late, end)}`;
    // “is now under 30”, “are over 65”
    const bound = tokens[then + 1];
    if (/^(?:under|over|above|below)$/.test(tokens[then]?.low ?? '') && bound?.type === 'number')
      return `${whole} ${tokens[then]?.low ?? ''} ${bound.text}`;
    const adjective = tokens[then];
    // “were severely absent”, but not “are currently open”.
    const degree = tokens[then - 1];
    const how =
      degree &&
      then > group.end &&
      /^(?:severely|fully|partly|seriously|highly|very|extremely|newly|heavily|poorly|permanently|temporarily|chronically|persistently|badly)$/.test(
        degree.low,
      )
        ? `${degree.text} `
        : '';
    // “is older than 55”
    const years = tokens[then + 2];
    if (
      tokens[then + 1]?.low === 'than' &&
      /^(?:older|younger)$/.test(adjective?.low ?? '') &&
      /^\d+$/.test(years?.text ?? '')
    )
      return `${whole} ${adjective?.low ?? ''} than ${years?.text ?? ''}`;
    // “are older than 20 years”
    if (tokens[then + 1]?.low === 'than') return whole;
    // “90% of government services will be available online”
    if (adjective && isAdjective(adjective.low) && tokens[then + 1]?.low === 'online')
      return `${whole} ${adjective.text} online`;
    if (
      adjective &&
      isPlain(adjective) &&
      tokens[then + 1]?.type !== 'number' &&
      !isPlain(tokens[then + 1]) &&
      !/^(?:in|to|for|on|at|with|or|of|from)$/.test(tokens[then + 1]?.low ?? '')
    )
      return `${how}${adjective.text} ${lowered(whole.replace(/^.*[’']s /, ''))}`;
    return rest === '' ? whole : `${whole} ${rest.replace(/^the /, '')}`;
  }
  if (lemma === 'have' || lemma === 'lack') {
    // “still have to be tested”
    if (rest.startsWith('to ')) return `${whole} ${isPerson(head) ? 'who' : 'that'} have ${rest}`;
    const without = lemma === 'lack' || isNot(tokens, group);
    return rest === '' ? whole : `${whole} ${without ? 'without' : 'with'} ${rest}`;
  }
  // “of which 83% can be read by anyone”: that they can, and not that they were.
  if (
    group.passive &&
    /^(?:can|could|may)$/.test(tokens[group.start]?.low ?? '') &&
    tokens[group.end]?.low === 'by' &&
    !isNot(tokens, group)
  )
    return `${whole} ${isPerson(head) ? 'who' : 'that'} ${text.slice(tokens[group.start]?.start ?? 0, tokens[group.end - 1]?.end ?? 0)}${rest === '' ? '' : ` ${rest}`}`;
  // “were inspected, repaired or replaced within a month”: all that was done.
  const more = group.passive ? deedsEnd(tokens, group) : group.end;
  if (more > group.end) {
    const ends = tokens.findIndex(({ type }, at) => at >= more && type === 'mark');
    const how = restText(text, tokens, more, ends < 0 ? tokens.length : ends);
    const deeds = text.slice(tokens[group.at]?.start ?? 0, tokens[more - 1]?.end ?? 0);
    return `${whole} ${isNot(tokens, group) ? 'not ' : ''}${deeds}${how === '' ? '' : ` ${how}`}`;
  }
  // “have been dealt with so far”
  if (group.passive && lemma === 'deal' && tokens[group.end]?.low === 'with') return `${whole} dealt with`;
  // “households pay by instalments”: their deed.
  const byOthers = tokens[group.end]?.low === 'by' && !/^(?:base|s)$/.test(group.verb.form);
  if (group.passive || byOthers)
    return `${whole} ${isNot(tokens, group) ? 'not ' : ''}${undergone(text, tokens, group)}${withParticle(particleAfter(tokens, group), rest)}`;
  // “More than 5,000 comments came in on the draft plan”
  if (lemma === 'come' && tokens[group.end]?.low === 'in') {
    const on = restText(text, tokens, group.end + 1, end);
    return on === '' ? `${whole} received` : `${whole} ${on}`;
  }
  // “More than 41,000 visitors came to the museum”, “310,000 visitors came during the year”
  if (lemma === 'come' && /^(?:visitors|guests|tourists|spectators|pilgrims)$/.test(head)) {
    const where =
      tokens[group.end]?.low === 'to'
        ? restText(text, tokens, group.end + 1, end).replace(/^(?:the|our|an?) /, '')
        : '';
    if (where !== '') return `${whole} to ${where}`;
    if (/^(?:|during|in|over|last|this)\b/.test(rest) && !/^from\b/.test(rest)) return whole;
  }
  // “that growth came from three counties”
  const source = tokens[group.end + 1]?.type === 'number' ? phraseFrom(tokens, group.end + 2, end) : null;
  if (/^(?:come|stem)$/.test(lemma) && tokens[group.end]?.low === 'from' && source)
    return `${whole} from ${textOf(text, tokens, source)}`;
  // “two thirds of which should come through in 2025”
  if (
    lemma === 'come' &&
    tokens[group.end]?.low === 'through' &&
    /^(?:in|by|within|)$/.test(rest.split(' ')[0] ?? '')
  )
    return whole;
  // “one in four new policies came through our website”
  if (lemma === 'come' && /^(?:through|via)\s/.test(rest)) return `${whole} ${rest}`;
  const first = group.verb.form === 'ing' ? group.at : group.start;
  const deed = text.slice(tokens[first]?.start ?? 0, tokens[group.end - 1]?.end ?? 0);
  if (group.verb.form === 'ing') {
    // “were still living independently”
    const how =
      rest === '' && then > group.end && /[a-z]{4}ly$/.test(tokens[then - 1]?.low ?? '')
        ? ` ${tokens[then - 1]?.low ?? ''}`
        : '';
    return `${whole} ${isNot(tokens, group) ? 'not ' : ''}${deed}${rest === '' ? how : ` ${rest}`}`;
  }
  // “a population of 4.3 million, of which 2.9 million lived in urban areas”
  if (/\bpopulation\b/i.test(whole) && lemma === 'live' && rest !== '') return `Population living ${rest}`;
  const person = isPerson(head);
  // “of which 91.3 percent arrived electronically”
  const manner = tokens[then - 1];
  if (
    rest === '' &&
    then > group.end &&
    manner &&
    /[a-z]{4,}ly$/.test(manner.low) &&
    group.end === then - 1 &&
    !/^(?:only|nearly|recently|newly|directly|early|roughly|approximately|barely|scarcely|typically|currently)$/.test(
      manner.low,
    )
  )
    return `${whole} ${person ? 'who' : 'that'} ${deed} ${manner.low}`;
  // “one in four purchases includes fitting”: the purchases are several.
  const one = group.end - group.start === 1 && group.verb.form === 's' && isPlural(head);
  if (one) return `${whole} ${person ? 'who' : 'that'} ${group.verb.lemma}${rest === '' ? '' : ` ${rest}`}`;
  // “two thirds of the sum | required”
  if (
    rest === '' &&
    group.start === from &&
    /^(?:past|participle)$/.test(group.verb.form) &&
    !person &&
    (group.end >= end || meant.test(group.verb.lemma)) &&
    group.end - group.start === 1 &&
    head !== ''
  )
    return `${whole} ${deed}`;
  // “three of the complaints | upheld”: what can only be done to it.
  if (rest === '' && !person && /^(?:uphold|grant|approve|reject|mend|repair|fill)$/.test(group.verb.lemma))
    return `${whole} ${participleOf(group.verb, deed)}`;
  // “Repairs | finished at the first call”: done to them, where nothing stands after the verb that they could have done it to.
  if (
    !person &&
    group.start === from &&
    group.end === group.start + 1 &&
    /^(?:past|participle)$/.test(group.verb.form) &&
    !happens.test(lemma) &&
    !acts.test(head) &&
    prepositions.has(tokens[group.end]?.low ?? '')
  )
    return `${whole} ${deed} ${rest}`.trim();
  // “papers | written with a partner”: such a form is no verb of its own.
  if (
    group.end === group.start + 1 &&
    /[^aeiou]en$|own$/.test(deed) &&
    group.verb.form === 'participle' &&
    prepositions.has(tokens[group.end]?.low ?? '')
  )
    return `${whole} ${deed} ${rest}`.trim();
  // “come from homes | where nobody had been to university”: without it the homes are any.
  const where =
    /^(?:come|live|work|grow|be)$/.test(lemma) &&
    tokens[end]?.low === 'where' &&
    rest !== '' &&
    tokens[end - 1]?.type === 'word'
      ? restText(text, tokens, end + 1, tokens.length).replace(/ (?:before|after|until) .*$/, '')
      : '';
  if (where !== '' && where.split(' ').length <= 7 && lemma === 'come' && rest.startsWith('from '))
    return `${whole} ${rest} where ${where}`;
  // “one in ten homes is missing a lock”: they are several.
  const does = isPlural(head)
    ? deed.replace(/^(?:is|was|has)(?= )/, (one) => ({ is: 'are', was: 'were', has: 'have' })[one] ?? one)
    : deed;
  // “half of it is to be spent before June”
  const due = /^(?:is|are|was|were) (to be .+)$/.exec(deed)?.[1];
  if (due !== undefined) return `${whole} ${due}`;
  return `${whole} ${person ? 'who' : 'that'} ${does}${rest === '' ? '' : ` ${rest}`}`;
}

/** “that the council listens to them”: what somebody says, where it is short. */
function saidThat(text: string, tokens: Token[], group: Group): string {
  if (!/^(?:say|think|believe|feel|agree|report)$/.test(group.verb.lemma) || group.passive) return '';
  if (tokens[group.end]?.low !== 'that') return '';
  const stop = tokens.findIndex(({ type }, at) => at > group.end && type !== 'word');
  const last = (stop < 0 ? tokens.length : stop) - 1;
  const words = last - group.end + 1;
  return words >= 4 && words <= 8 ? text.slice(tokens[group.end]?.start ?? 0, tokens[last]?.end ?? 0) : '';
}

const several: Record<string, string> = {
  woman: 'women',
  man: 'men',
  girl: 'girls',
  boy: 'boys',
  child: 'children',
};

/** Where “they” stands in “told us that they feel safe”; 0 where nothing is told so. */
function toldAt(tokens: Token[], from: number, someone: boolean): number {
  const at = tokens.slice(from, from + 6).findIndex(({ low }) => low === 'they');
  const whom = tokens.slice(from, from + at);
  if (!someone && !whom.every(({ low }) => low === 'that')) return 0;
  return at >= 0 && whom.every(({ type, text }) => type === 'word' || /^[’']$/.test(text)) ? from + at : 0;
}

/** What things do by themselves: trains arrived, roads led. Other deeds were done to them. */
const happens =
  /^(?:occur|happen|arrive|come|go|fall|rise|run|leave|depart|travel|live|start|begin|open|close|end|finish|pass|fail|qualify|operate|work|stay|remain|stand|sit|belong|result|lead|depend|differ|expire|emerge|appear|disappear|survive|die|collapse|crash|burn|sink|sail|fly|drive|stop|apply|respond|reply|vote|participate|attend|enrol|enroll|graduate|return|move|sell|grow|increase|decrease|decline|drop|improve|change|develop|spread|break|turn|switch|compete|join|do|score|rank|account|contribute|rely|lie|bring|charge|be|have|head|last|land|relate|date|originate|convert|transfer|proceed|progress|commute|retire|resign|register|drink|eat|sleep)(?:r?ed)?$/;
/** Who acts, though it is no person: what follows is their deed. */
const acts =
  /(?:households|families|firms|companies|businesses|schools|hospitals|trusts|councils|authorities|forces|clubs|clinics|charities|banks|states|countries|towns|cities|teams)$/;

/** “the 1,500 homes promised”: said of a thing, and not what it did. */
const meant = /^(?:promise|promised|require|plan|need|expect|budget|pledge|target|propose)$/;

/** “carried | out | within a year”: said once. */
const withParticle = (particle: string, rest: string): string =>
  rest === ''
    ? particle
    : particle !== '' && `${rest} `.startsWith(`${particle.trim()} `)
      ? ` ${rest}`
      : `${particle} ${rest}`;

/** “carried over | into 2026”: the particle is a part of the verb. */
const particleAfter = (tokens: Token[], { end }: Group): string =>
  /^(?:over|out|off|up|down|away|back|forward|aside|apart)$/.test(tokens[end]?.low ?? '') &&
  (prepositions.has(tokens[end + 1]?.low ?? '') || tokens[end + 1]?.type !== 'word')
    ? ` ${tokens[end]?.low ?? ''}`
    : '';

/** “inspected | , repaired or replaced”: where the last of several deeds ends. */
function deedsEnd(tokens: Token[], { end }: Group): number {
  const isDeed = (at: number): boolean =>
    /^(?:past|participle)$/.test(verbOf(tokens[at]?.low ?? '')?.form ?? '') && !isPlain(tokens[at + 1]);
  let at = end;
  while (tokens[at]?.text === ',' && isDeed(at + 1)) at += 2;
  const joins = /^(?:and|or)$/.test(tokens[tokens[at]?.text === ',' ? at + 1 : at]?.low ?? '');
  const last = tokens[at]?.text === ',' ? at + 2 : at + 1;
  return joins && isDeed(last) ? last + 1 : end;
}

/** “met”, “expected to be recognized”. */
function undergone(text: string, tokens: Token[], { start, end, at }: Group): string {
  const to = tokens.slice(start, end).findIndex(({ low }) => low === 'to');
  const led = to < 0 ? at : start + Math.max(0, to - 1);
  // “still have | to be tested”
  const from = /^(?:have|has|had)$/.test(tokens[led]?.low ?? '') && to > 0 ? led + 1 : led;
  return text.slice(tokens[from]?.start ?? 0, tokens[at]?.end ?? 0);
}

export const isNot = (tokens: Token[], { start, end }: Group): boolean =>
  tokens.slice(start, end).some(({ low }) => low === 'not');

/** “sales | from services”, “firms | run by women”: one phrase after the noun that says which. */
export function trailing(text: string, tokens: Token[], from: number, end: number): string {
  const first = tokens[from];
  if (!first || from >= end || first.type !== 'word') return '';
  if (pronouns.has(first.low)) return '';
  const which =
    /^(?:from|with)$/.test(first.low) && tokens[from + 1]?.type === 'word'
      ? restText(text, tokens, from, end)
      : '';
  if (which !== '' && which.split(' ').length <= 3) return ` ${which}`;
  const leads =
    /^(?:from|with|without|in|on|under|aged|for|at|outside|near|beyond)$/.test(first.low) ||
    /(?:ed|ing|run|held|made|built|led|born|sold|paid)$/.test(first.low);
  const rest = leads ? restText(text, tokens, from, end) : '';
  const object = /^(?:from|with|without|in|on|under|for|at|outside|near|beyond)$/.test(first.low)
    ? trimmed(tokens, from + 1, end)
    : null;
  if (object && object.end - object.start > 4) return '';
  return rest === '' || (object === null && prepositions.has(first.low)) ? '' : ` ${rest}`;
}
