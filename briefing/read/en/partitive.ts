/** Numbers that are a part of something: “38% of senior roles”, “240 of them are electric”, “81 were finished”. */
import { isAdjective, isAdverb, isPlain, isPlural } from './classes.ts';
import type { Group } from './groups.ts';
import { phraseFrom, textOf, trimmed } from './nouns.ts';
import { restEnd } from './around.ts';
import { clauseOf, leadOf, type Setting } from './setting.ts';
import type { Token } from './tokens.ts';
import { isMoney } from './units.ts';
import { prepositions, pronouns } from './words.ts';
import { restText } from './rest.ts';
import { participleOf } from './verbs.ts';

const shareVerbs =
  /^(?:account|represent|comprise|constitute|form|be|equal|reach|rise|grow|increase|fall|climb|stand|amount|come|remain|stay|average|contribute|total|up|down|decline|drop|slip|become|exceed|pass|correspond)$/;

/** “account for”, “make up”. */
export const isShareVerb = (group: Group, tokens: Token[]): boolean =>
  /^(?:account|represent|comprise|constitute)$/.test(group.verb.lemma) ||
  (group.verb.lemma === 'make' && tokens[group.end]?.low === 'up');

/** Whether a number is followed by what it is a part of. */
export const isPartitive = ({ tokens, at, found }: Setting): boolean =>
  tokens[at + 1]?.low === 'of' ||
  (!isMoney(found.unit) &&
    tokens[at + 1]?.low === 'out' &&
    tokens[at + 2]?.low === 'of' &&
    !/^\d/.test(tokens[at + 3]?.low ?? ''));

/** Where the whole begins after “of”, small words left out. */
function wholeAt({ tokens, at }: Setting): number {
  let index = at + (tokens[at + 1]?.low === 'out' ? 3 : 2);
  // “94% of the 2019 level”
  const year = tokens[index + 1];
  if (year?.type === 'number' && /^(?:19|20)\d\d$/.test(year.text) && isPlain(tokens[index + 2]))
    return index + 2;
  while (
    /^(?:the|a|an|all|its|our|their|every|each|any|this|that|these|those|\d+)$/.test(
      tokens[index]?.low ?? '',
    ) &&
    isPlain(tokens[index + 1]) &&
    // “of those surveyed”
    !(tokens[index]?.low === 'those' && /ed$/.test(tokens[index + 1]?.low ?? ''))
  )
    index++;
  return index;
}

/**
 * Names a part by its whole and by what is said of it.
 *
 * @param subject what the clause is about
 * @param counted what was counted last
 */
export function partOf(
  text: string,
  setting: Setting,
  subject: string,
  last: string,
  counted: string,
): string {
  const { tokens } = setting;
  const start = wholeAt(setting);
  const clause = clauseOf(setting);
  const end = restEnd(setting);
  const first = tokens[start];
  if (!first) return '';
  // “42 of its 45 commitments”: both count commitments.
  const next = [start, start + 1].find((index) => tokens[index]?.type === 'number');
  const group = setting.group;
  const after = clause?.groups.find((one) => one.start > setting.at) ?? null;
  if (next !== undefined) {
    const phrase = phraseFrom(tokens, next + 1, tokens.length);
    const whole = textOf(text, tokens, phrase);
    if (phrase && !group && after && after.start <= phrase.end + 1)
      return withRest(text, tokens, whole, after, phrase.end, end);
    // “16 of the 17 sections under state monitoring”
    return phrase && !whole.includes(' ') ? whole + trailing(text, tokens, phrase.end, end) : whole;
  }
  // “with manufacturing making up two thirds of it”
  if (
    group &&
    /^(?:it|that|this)$/.test(first.low) &&
    subject !== '' &&
    last !== '' &&
    last !== subject &&
    isShareVerb(group, tokens)
  )
    return shareOf(subject, lowered(last));
  if (
    /^(?:them|which|whom|it|us)$/.test(first.low) ||
    (/^(?:these|those|that|this)$/.test(first.low) &&
      (!isPlain(tokens[start + 1]) || /ed$/.test(tokens[start + 1]?.low ?? '')))
  ) {
    const whole = first.low === 'it' || first.low === 'this' ? subject || last : counted || last || subject;
    // “45% of them women”
    const noun = after ? null : phraseFrom(tokens, start + 1, end);
    if (noun && isPlural(tokens[noun.end - 1]?.low ?? ''))
      return `${textOf(text, tokens, noun)} among ${lowered(whole)}`;
    // “half of those who start are expected to finish”, “two in five of those surveyed had skipped a meal”
    const which = tokens[start + 1];
    if (first.low === 'those' && which && after) {
      const main =
        /^(?:who|that)$/.test(which.low) || after.start === start + 1
          ? clause?.groups.find((one) => one.start >= after.end)
          : after;
      if (main) {
        const rest = restText(text, tokens, main.end, end);
        const deed = tokens[main.at];
        const verb =
          deed?.low === 'be'
            ? ''
            : main.verb.form === 'base'
              ? text.slice(tokens[Math.max(main.start, main.at - 2)]?.start ?? 0, deed?.end ?? 0)
              : (deed?.text ?? '');
        return `${verb} ${rest}`.trim();
      }
    }
    // “and solved 18% of them”; “found three quarters of them in working order” says more.
    if (
      (!prepositions.has(tokens[start + 1]?.low ?? '') || tokens[start + 1]?.low === 'within') &&
      !after &&
      group &&
      !group.passive &&
      group.verb.class === 'deed' &&
      group.end > setting.lead &&
      group.verb.form !== 'base'
    )
      return `${whole} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`;
    return withRest(text, tokens, whole, after, start + 1, end);
  }
  // “four fifths of what it was”, “dependable 89% of the time”
  if (
    group &&
    (first.low === 'what' || /^(?:time|times)$/.test(first.low)) &&
    /^(?:be|remain|stay|work|run|arrive|reach)$/.test(group.verb.lemma)
  )
    return subject || last;
  // “28% of all we earned”
  const told = tokens[start + 1];
  if (
    /^(?:all|what|everything)$/.test(first.low) &&
    told &&
    /^(?:we|they|it|that)$/.test(told.low) &&
    after
  ) {
    const all = text.slice(first.start, tokens[after.end - 1]?.end ?? first.end);
    return subject || last ? shareOf(group ? subject || last : last || subject, all) : '';
  }
  const phrase = phraseFrom(tokens, start, end);
  const which = phrase && tokens[phrase.end];
  // “of all vehicles produced”
  if (
    phrase &&
    which &&
    /ed$/.test(which.low) &&
    phrase.end === end - 1 &&
    isPlural(tokens[phrase.end - 1]?.low ?? '')
  )
    phrase.end++;
  const whole = textOf(text, tokens, phrase);
  if (!phrase || whole === '') return '';
  // “81 percent of girls aged 10 to 14 are in class”
  if (tokens[phrase.end]?.low === 'aged' && after) phrase.end = after.start;
  else if (tokens[phrase.end - 1]?.low === 'aged' && after)
    return withRest(text, tokens, whole.replace(/ aged$/, ''), after, after.start, end);
  // “96% of the level of 2022”
  if (/^(?:levels?|figures?|amount|value|mark|number)\b/i.test(whole))
    return (group && !group.passive ? subject : '') || last || subject || whole;
  // “93% of the timber | we bought | was certified”: what was bought only says which.
  const ours = /^(?:we|they|it|you)$/.test(tokens[phrase.end]?.low ?? '') && after?.start === phrase.end + 1;
  const main = ours ? clause?.groups.find((one) => one.start >= (after?.end ?? 0)) : undefined;
  if (!group && main) return withRest(text, tokens, whole, main, main.start, end);
  // “43% of our executives are women”
  const are = after?.verb.lemma === 'be' && !after.passive && after.start === phrase.end && !group;
  const people = are ? tokens[after.end] : undefined;
  if (
    people &&
    tokens[(after?.end ?? 0) + 1]?.type !== 'word' &&
    /^(?:women|men|children|girls|boys)$/.test(people.low)
  )
    return shareOf(people.text.slice(0, 1).toUpperCase() + people.text.slice(1), lowered(whole));
  if (!group && after) return withRest(text, tokens, whole, after, phrase.end, end);
  // “cut leaks to 14% of supply”: what was cut, not who did it.
  const object =
    group &&
    !group.passive &&
    group.verb.lemma !== 'be' &&
    /^(?:to|from|at)$/.test(leadOf(setting)) &&
    isPlain(tokens[group.end])
      ? textOf(text, tokens, trimmed(tokens, group.end, setting.lead))
      : '';
  if (object !== '') return shareOf(object, whole);
  const x = subject;
  if (!group) {
    // “$1.44 billion, or 45% of revenue”: a share of what was just told.
    // “4 GWh of electricity made by solar farms, 61% of demand”: it is their share.
    // “a deficit equal to 0.6% of income”
    const equal = /^(?:equal|equivalent)$/.test(tokens[setting.lead - 1]?.low ?? '');
    const own = equal ? textOf(text, tokens, trimmed(tokens, clause?.start ?? 0, setting.lead - 1)) : '';
    if (own !== '') return shareOf(own, whole);
    const share = x !== '' && last.endsWith(` by ${lowered(x)}`) ? x : last || x;
    return share === '' ? whole : shareOf(share, whole);
  }
  const verb = group.verb;
  if (x === '') {
    const which = trailing(text, tokens, phrase.end, end);
    const deed =
      which === '' && verb.class === 'deed' && !group.passive
        ? ` ${participleOf(verb, tokens[group.at]?.low ?? '')}`
        : '';
    return `${whole}${which}${deed}`;
  }
  // “reached 68% of eligible women”
  if (verb.lemma === 'reach' && isPerson(whole.split(' ').at(-1)?.toLowerCase() ?? ''))
    return `${whole} reached`;
  const made = verb.lemma === 'make' && tokens[group.end]?.low === 'up';
  if (
    made ||
    (shareVerbs.test(verb.lemma) &&
      !(
        verb.lemma === 'reach' &&
        /s$/.test(x.split(' ').at(-1) ?? '') &&
        isPlural(x.split(' ').at(-1)?.toLowerCase() ?? '')
      ))
  )
    return shareOf(x, whole);
  // “The vaccine was offered to 94% of children”
  if (
    group.passive &&
    leadOf(setting) === 'to' &&
    /^(?:offer|give|provide|pay|send|sell|grant|award|extend|issue|teach)$/.test(verb.lemma)
  )
    return `${whole} ${participleOf(verb, tokens[group.at]?.low ?? '')} ${lowered(x)}`;
  // “The standard was met for 78% of patients”
  if (group.passive && /^(?:for|in|among|with)$/.test(leadOf(setting))) return whole;
  if (group.passive || /^(?:by|to|at)$/.test(leadOf(setting))) return x;
  // “treated 94% of patients within four hours”
  const time = tokens[phrase.end + 1];
  if (tokens[phrase.end]?.low === 'within' && time?.type === 'number')
    return `${whole} ${participleOf(verb, tokens[group.at]?.low ?? '')} within ${time.text}`;
  const particle = /^(?:out|off|back|up|in)$/.test(tokens[group.end]?.low ?? '')
    ? ` ${tokens[group.end]?.low ?? ''}`
    : '';
  // “rated 88% of schools good or outstanding”
  const as = isAdjective(tokens[phrase.end]?.low ?? '') ? restText(text, tokens, phrase.end, end) : '';
  if (as !== '') return `${whole} ${participleOf(verb, tokens[group.at]?.low ?? '')} ${as}`;
  return `${whole} ${participleOf(verb, tokens[group.at]?.low ?? '')}${particle}${byWhom(x)}`;
}

/** “Europe’s share of revenue”. */
export function shareOf(part: string, whole: string): string {
  if (/\b[a-z]+ed$/.test(part)) return `Share of ${whole}`;
  // “36% of officers and 63% of staff”: one part of two wholes.
  const whose = /^(.+[’'](?:s)?) share of /.exec(part)?.[1];
  if (whose !== undefined) return `${whose} share of ${whole}`;
  if (new RegExp(`\\b(?:share|proportion|percentage)\\b`, 'i').test(part)) return part;
  if (part.split(' ').length > 5) return part;
  // “83.9 percent of the year”: how much of the time is a measure of the thing itself.
  if (/^(?:year|time|month|week|day)s?$/.test(whole)) return part;
  const measured = /^(?:Output|Production|Number) of (.+)$/.exec(part)?.[1];
  if (measured !== undefined) return shareOf(measured.slice(0, 1).toUpperCase() + measured.slice(1), whole);
  // “Insulation revenue … 48% of the Group”: of its revenue.
  const sales = /^([A-Z].*) (revenue|sales|turnover|profit)$/.exec(part);
  if (sales && /^(?:group|company)$/i.test(whole))
    return shareOf(sales[1] ?? '', `${whole} ${sales[2] ?? ''}`);
  if (/ (?:who|that) /.test(part)) return part;
  if (/ (?:on|for|of|from|with|to) /.test(part)) return `${part} as a share of ${whole}`;
  const owner = /s$/.test(part) ? `${part}’` : `${part}’s`;

  return `${owner} share of ${whole}`;
}

/** The first letter small, unless it begins a name that is written large in the middle of a sentence too. */
export const lowered = (words: string): string =>
  /^[A-Z][a-z]+(?:\s[a-z]|$)/.test(words) ? words.slice(0, 1).toLowerCase() + words.slice(1) : words;

/** “held by women”; nothing for whom the report is of anyway, or whose name is too long for it. */
export const byWhom = (doer: string): string =>
  doer === '' ||
  (doer.split(' ').length > 3 && !doer.includes(' and ')) ||
  /^(?:state|city|county|province|country|nation|government|council|company|group|department|ministry|authority|board|trust|agency|service|team|office|region|district|municipality)$/i.test(
    doer,
  )
    ? ''
    : ` by ${lowered(doer)}`;

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
  if (whole !== bare)
    return withRest(text, tokens, bare.slice(0, 1).toUpperCase() + bare.slice(1), group, from, end);
  if (whole === '') return '';
  if (!group || group.start > from + 6) return `${whole}${trailing(text, tokens, from, end)}`;
  const head = whole.split(' ').at(-1)?.toLowerCase() ?? '';
  let then = group.end;
  while (
    then < end - 1 &&
    isAdverb(tokens[then]?.low ?? '') &&
    !/^(?:out|in|off|on|up|down|away|back|online|abroad|overseas)$/.test(tokens[then]?.low ?? '')
  )
    then++;
  const rest = restText(text, tokens, then, end);
  const { lemma } = group.verb;
  if (lemma === 'be' && !group.passive) {
    const predicate = phraseFrom(tokens, then, end);
    const words = textOf(text, tokens, predicate);
    // “1,105 were affordable homes”, “240 are now electric”, “11 are under way”.
    if (predicate && isPlural(tokens[predicate.end - 1]?.low ?? '')) return words;
    // “is now under 30”, “are over 65”
    const bound = tokens[then + 1];
    if (/^(?:under|over|above|below)$/.test(tokens[then]?.low ?? '') && bound?.type === 'number')
      return `${whole} ${tokens[then]?.low ?? ''} ${bound.text}`;
    const adjective = tokens[then];
    // “are older than 20 years”
    if (tokens[then + 1]?.low === 'than') return whole;
    if (
      adjective &&
      isPlain(adjective) &&
      tokens[then + 1]?.type !== 'number' &&
      !isPlain(tokens[then + 1]) &&
      !/^(?:in|to|for|on|at|with|or)$/.test(tokens[then + 1]?.low ?? '')
    )
      return `${adjective.text} ${lowered(whole.replace(/^.*[’']s /, ''))}`;
    return rest === '' ? whole : `${whole} ${rest.replace(/^the /, '')}`;
  }
  if (lemma === 'have' || lemma === 'lack') {
    const without = lemma === 'lack' || isNot(tokens, group);
    return rest === '' ? whole : `${whole} ${without ? 'without' : 'with'} ${rest}`;
  }
  if (group.passive || tokens[group.end]?.low === 'by')
    return `${whole} ${isNot(tokens, group) ? 'not ' : ''}${undergone(text, tokens, group)}${withParticle(particleAfter(tokens, group), rest)}`;
  const first = group.verb.form === 'ing' ? group.at : group.start;
  const deed = text.slice(tokens[first]?.start ?? 0, tokens[group.end - 1]?.end ?? 0);
  if (group.verb.form === 'ing') return `${whole} ${deed}${rest === '' ? '' : ` ${rest}`}`;
  const person = isPerson(head);
  return `${whole} ${person ? 'who' : 'that'} ${deed}${rest === '' ? '' : ` ${rest}`}`;
}

/** Whether a noun, told as several, is of people. */
export const isPerson = (head: string): boolean =>
  /(?:ers|ors|ants|ents|ists|ees|ians|staff|people|children|men|women|adults|pupils|families|nurses|colleagues|youths|parents|voters|citizens|graduates|apprentices)$/.test(
    head,
  ) &&
  !/(?:centres|papers|computers|numbers|orders|offers|towers|rivers|papers|accidents|investments|payments|documents|patents|events|comments|(?<!mi)grants|plants|restaurants|warrants|variants|pollutants|implants)$/.test(
    head,
  );

/** “carried | out | within a year”: said once. */
const withParticle = (particle: string, rest: string): string =>
  rest === ''
    ? particle
    : particle !== '' && rest.startsWith(`${particle.trim()} `)
      ? ` ${rest}`
      : `${particle} ${rest}`;

/** “carried over | into 2026”: the particle is a part of the verb. */
const particleAfter = (tokens: Token[], { end }: Group): string =>
  /^(?:over|out|off|up|down|away|back|forward)$/.test(tokens[end]?.low ?? '') &&
  prepositions.has(tokens[end + 1]?.low ?? '')
    ? ` ${tokens[end]?.low ?? ''}`
    : '';

/** “met”, “expected to be recognized”. */
function undergone(text: string, tokens: Token[], { start, end, at }: Group): string {
  const to = tokens.slice(start, end).findIndex(({ low }) => low === 'to');
  const from = to < 0 ? at : start + Math.max(0, to - 1);
  return text.slice(tokens[from]?.start ?? 0, tokens[at]?.end ?? 0);
}

export const isNot = (tokens: Token[], { start, end }: Group): boolean =>
  tokens.slice(start, end).some(({ low }) => low === 'not');

/** “sales | from services”, “firms | run by women”: one phrase after the noun that says which. */
function trailing(text: string, tokens: Token[], from: number, end: number): string {
  const first = tokens[from];
  if (!first || from >= end || first.type !== 'word') return '';
  if (pronouns.has(first.low)) return '';
  const which =
    /^(?:from|with)$/.test(first.low) && tokens[from + 1]?.type === 'word'
      ? restText(text, tokens, from, end)
      : '';
  if (which !== '' && which.split(' ').length <= 3) return ` ${which}`;
  const leads =
    /^(?:from|with|without|in|on|under|aged|for|at)$/.test(first.low) ||
    /(?:ed|ing|run|held|made|built|led|born|sold|paid)$/.test(first.low);
  const rest = leads ? restText(text, tokens, from, end) : '';
  const object = /^(?:from|with|without|in|on|under|for|at)$/.test(first.low)
    ? trimmed(tokens, from + 1, end)
    : null;
  if (object && object.end - object.start > 4) return '';
  return rest === '' || (object === null && prepositions.has(first.low)) ? '' : ` ${rest}`;
}
