/** Numbers that are a part of something: “38% of senior roles”, “240 of them are electric”, “81 were finished”. */
import { isAdjective, isPerson, isPlain, isPlural } from './classes.ts';
import { byWhom, lowered, shareOf } from './naming.ts';
import type { Group } from './groups.ts';
import { phraseFrom, textOf, trimmed } from './nouns.ts';
import { restEnd } from './around.ts';
import { clauseOf, leadOf, type Setting } from './setting.ts';
import type { Token } from './tokens.ts';
import { isMoney } from './units.ts';
import { trailing, withRest } from './said.ts';
import { prepositions } from './words.ts';
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
  // “within five days of being reported” tells when.
  const after =
    clause?.groups.find((one) => one.start > setting.at && tokens[one.start]?.low !== 'being') ?? null;
  if (next !== undefined) {
    const phrase = phraseFrom(tokens, next + 1, tokens.length);
    const whole = textOf(text, tokens, phrase);
    // “74 monitored river sections met”: a verb inside the noun is none.
    const does = clause?.groups.filter(({ start: from }) => phrase !== null && from >= phrase.end) ?? [];
    // “11 of the 19 sites | earmarked for industry | have found a tenant”
    const which =
      does[0]?.start === phrase?.end && does[0]?.end === (phrase?.end ?? 0) + 1 && !does[0].passive;
    const then =
      which && does[1] && prepositions.has(tokens[does[0]?.end ?? 0]?.low ?? '')
        ? does[1]
        : (does[0] ?? null);
    // “all but two of the 74 sections met the standard”
    if (phrase && then && leadOf(setting) === 'but')
      return `${whole} that did not ${then.verb.lemma} ${restText(text, tokens, then.end, end)}`.trim();
    if (phrase && !group && then && (then.start <= phrase.end + 1 || then === does[1]))
      return withRest(text, tokens, whole, then, then === does[1] ? then.start : phrase.end, end);
    // “dismissed 44 of the 61 appeals”
    if (
      phrase &&
      group &&
      !group.passive &&
      group.verb.class === 'deed' &&
      /^(?:past|participle)$/.test(group.verb.form) &&
      setting.lead < group.end &&
      subject !== ''
    )
      return `${whole} ${participleOf(group.verb, tokens[group.at]?.low ?? '')} ${isAdjective(tokens[phrase.end]?.low ?? '') ? restText(text, tokens, phrase.end, end) : ''}`.trim();
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
    // “Households produced 410,000 tonnes of rubbish, and 46 per cent of it …”: it is no household.
    const several = isPlural(subject.split(' ').at(-1)?.toLowerCase() ?? '') && last !== '';
    const one = several
      ? (last.split(/ (?:produced|made|collected|bought|sold|used) /)[0] ?? '')
      : subject || last;
    const whole = first.low === 'it' || first.low === 'this' ? one : counted || last || subject;
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
    // “answered 5,200 calls, nine out of ten of them within two minutes”
    const time = tokens[start + 2];
    if (
      !after &&
      tokens[start + 1]?.low === 'within' &&
      time?.type === 'number' &&
      lowered(last).startsWith(`${lowered(whole)} `)
    )
      return `${last} within ${time.text}`;
    // “and solved 18% of them”; “found three quarters of them in working order” says more.
    if (
      (!prepositions.has(tokens[start + 1]?.low ?? '') ||
        /^(?:within|without)$/.test(tokens[start + 1]?.low ?? '')) &&
      !after &&
      group &&
      !group.passive &&
      group.verb.class === 'deed' &&
      group.end > setting.lead &&
      group.verb.form !== 'base'
    )
      return `${whole} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`;
    // “spent £487 million on services, 64% of it on social care”
    const by = tokens[start + 1]?.low ?? '';
    const other = prepositions.has(by) && !after ? textOf(text, tokens, trimmed(tokens, start + 2, end)) : '';
    const place = whole.indexOf(` ${by} `);
    if (other !== '' && place > 0 && /^(?:Spending|Investment|Spent)\b/.test(whole))
      return `${whole.slice(0, place)} ${by} ${other}`;
    return withRest(text, tokens, whole, after, start + 1, end);
  }
  // “four fifths of what it was”, “dependable 89% of the time”
  // “Emergency defects were made safe within 24 hours in 96% of cases”
  if (
    group?.passive &&
    /^(?:cases|instances|occasions)$/.test(first.low) &&
    leadOf(setting) === 'in' &&
    subject !== ''
  ) {
    const how = isAdjective(tokens[group.end]?.low ?? '') ? ` ${tokens[group.end]?.low ?? ''}` : '';
    return `${subject} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}${how}`;
  }
  if (
    group &&
    (first.low === 'what' || /^(?:time|times|occasions)$/.test(first.low)) &&
    (group.passive || /^(?:be|remain|stay|work|run|arrive|reach)$/.test(group.verb.lemma))
  )
    return group.passive && subject !== ''
      ? `${subject} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`.toLowerCase()
      : // “Services ran on time on 84.5% of occasions”
        /^(?:run|arrive|work)$/.test(group.verb.lemma) && subject !== '' && setting.lead > group.end
        ? `${subject} that ${text.slice(tokens[group.start]?.start ?? 0, tokens[setting.lead - 1]?.end ?? 0)}`
        : subject || last;
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
  const list = listOf(setting, text, start);
  if (list !== '') return list;
  const phrase = phraseFrom(tokens, start, end);
  // “depend on transfers for 80 per cent of their spending”
  const on = group && tokens[group.end];
  if (group && on?.low === 'on' && /^(?:depend|rely)$/.test(group.verb.lemma) && leadOf(setting) === 'for') {
    const by = textOf(text, tokens, trimmed(tokens, group.end + 1, setting.lead));
    if (by !== '') return shareOf(by.slice(0, 1).toUpperCase() + by.slice(1), textOf(text, tokens, phrase));
  }
  // “provided 54 percent of revenue and property taxes 37 percent”: the second noun has a number of its own.
  const and = phrase ? tokens.slice(phrase.start, phrase.end).findIndex(({ low }) => low === 'and') : -1;
  if (phrase && and > 0 && tokens[phrase.end]?.type === 'number') phrase.end = phrase.start + and;
  const which = phrase && tokens[phrase.end];
  // “of all vehicles produced”
  if (
    phrase &&
    which &&
    /(?:ed|^lost|^spent)$/.test(which.low) &&
    phrase.end === end - 1 &&
    (isPlural(tokens[phrase.end - 1]?.low ?? '') ||
      /^(?:time|money|sum|amount)$/.test(tokens[phrase.end - 1]?.low ?? ''))
  )
    phrase.end++;
  // “88% of the major ones”
  const whole = textOf(text, tokens, phrase).replace(/\bones$/, counted.split(' ').at(-1) || 'ones');
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
  // “14.6 GWh, or 11% of the electricity we used”
  if (ours && !main && !group && (last || subject) !== '') return shareOf(last || subject, whole);
  if (!group && main) return withRest(text, tokens, whole, main, main.start, end);
  // “96% of the families who answered our survey rated the care”: the verb after the one that says which.
  const second = clause?.groups.find((one) => one.start >= (after?.end ?? Infinity) && !one.infinitive);
  const says =
    /^(?:who|that)$/.test(tokens[phrase.end]?.low ?? '') && (after?.start ?? Infinity) <= phrase.end + 2;
  // “nine of the samples | taken at taps | failed”
  const taken =
    after?.start === phrase.end &&
    after.end === after.start + 1 &&
    /^(?:past|participle)$/.test(after.verb.form) &&
    prepositions.has(tokens[after.end]?.low ?? '');
  if (!group && second && after && tokens[second.start]?.low !== 'being' && (says || taken))
    return withRest(text, tokens, whole, second, second.start, end);
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
  // “gave help to 1,100 of their relatives”: those are counted.
  if (
    setting.kind === 'amount' &&
    setting.found.unit === '' &&
    group &&
    leadOf(setting) === 'to' &&
    isPerson(whole.split(' ').at(-1)?.toLowerCase() ?? '')
  )
    return whole;
  // “cut leaks to 14% of supply”: what was cut, not who did it.
  const object =
    group &&
    !group.passive &&
    group.verb.lemma !== 'be' &&
    /^(?:to|from|at)$/.test(leadOf(setting)) &&
    isPlain(tokens[group.end])
      ? textOf(text, tokens, trimmed(tokens, group.end, setting.lead))
      : '';
  // “extended tap water to 98 percent of rural households”
  if (
    object !== '' &&
    leadOf(setting) === 'to' &&
    /^(?:extend|bring|provide|supply|deliver|offer|give|spread)$/.test(group?.verb.lemma ?? '')
  )
    return `${whole} with ${object}`;
  if (object !== '') return shareOf(object, whole);
  const x = subject;
  const counts = setting.kind === 'amount' && setting.found.unit === '';
  // “reports on 48 of the council’s indicators”: a number of them, and nobody’s share.
  if (counts && !group && leadOf(setting) !== 'with') return whole + trailing(text, tokens, phrase.end, end);
  if (
    counts &&
    group &&
    prepositions.has(leadOf(setting)) &&
    !/^(?:by|with)$/.test(leadOf(setting)) &&
    !group.passive
  )
    return whole;
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
  return `${whole} ${twin(setting, group)}${participleOf(verb, tokens[group.at]?.low ?? '')}${particle}${byWhom(x)}`;
}

/** “62 per cent of education, health and care plans were issued”: one thing of which a list tells the kind. */
function listOf({ tokens, clauses, clause, group }: Setting, text: string, start: number): string {
  const comma = tokens[start + 1]?.text === ',' || tokens[start + 2]?.text === ',';
  if (group || !comma) return '';
  const phrase = phraseFrom(tokens, start, tokens.length);
  const own = clauses.findIndex(({ end }) => phrase !== null && end >= phrase.end);
  const does = clauses[own]?.groups.find((one) => phrase !== null && one.start >= phrase.end);
  return phrase && own > clause && does
    ? withRest(text, tokens, textOf(text, tokens, phrase), does, phrase.end, clauses[own]?.end ?? phrase.end)
    : '';
}

/** “Residents recycled | or composted 52.4% of their waste”: the other deed. */
function twin({ clauses, clause, tokens }: Setting, group: Group): string {
  const [own, before] = [clauses[clause], clauses[clause - 1]];
  const other = before?.groups.at(-1);
  return own?.joint === 'or' && group.start === own.start && other && other.end === before?.end
    ? `${participleOf(other.verb, tokens[other.at]?.low ?? '')} or `
    : '';
}
