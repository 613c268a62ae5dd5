/** Labels that the verb of a clause makes together with who does it: what was driven, sold for, produced, and on how many days. */
import { isSeveral } from '../phrases/last-word.ts';
import type { Around } from './around.ts';
import { byWhom, lowered } from '../phrases/naming.ts';
import { textOf } from '../phrases/phrase.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import { restText } from '../phrases/rest.ts';
import { clauseOf, isDeed, leadOf, type Setting } from './setting.ts';
import { isDuration, isMoney, isPercent } from '../numbers/units.ts';
import { takesObject } from './money/takes.ts';
import { participleOf } from '../words/verbs.ts';

/** “nine clinics answered fewer than 70% on the same day”: a share of what they do, which has no name. */
export function shareDone(setting: Setting, { text }: Around): string {
  const { tokens, group, lead, at, kind } = setting;
  if (kind !== 'percent' || !group || group.passive || lead >= group.end) return '';
  const by = /^(?:in|on|within|inside)$/.test(tokens[at + 1]?.low ?? '');
  if (!by || !takesObject.test(group.verb.lemma) || !/^(?:past|participle)$/.test(group.verb.form)) return '';
  const how = restText(text, tokens, at + 1, clauseOf(setting)?.end ?? at);
  return how === '' || /^(?:reach|make)$/.test(group.verb.lemma)
    ? ''
    : `${participleOf(group.verb, tokens[group.at]?.low ?? '')} ${how}`;
}

/** “air quality was good or excellent on 318 days”, “plant trees on 6,000 hectares”. */
export function placedOn(setting: Setting, { text, subject }: Around): string {
  const { tokens, lead, found, clauses, clause } = setting;
  // “good | or excellent on 318 days”: one predicate.
  const joined = /^(?:and|or)$/.test(clauses[clause]?.joint ?? '')
    ? clauses[clause - 1]?.groups.at(-1)
    : undefined;
  const group = setting.group ?? joined;
  const average =
    leadOf(setting) === 'of' && tokens.slice(lead - 3, lead).some(({ low }) => low === 'average');
  const on = average ? tokens.slice(0, lead).findLastIndex(({ low }) => low === 'on') : lead;
  if (!group || on < group.end || tokens[on]?.low !== 'on' || lead - on > 3) return '';
  if (setting.kind === 'duration' && group.verb.lemma === 'be' && !group.passive && subject !== '') {
    const what = restText(text, tokens, group.end, on);
    return what === '' || !/^days?$/.test(found.unit) ? '' : `Days of ${what} ${lowered(subject)}`;
  }
  // “Collections were missed on 340 occasions”
  if (
    group.passive &&
    subject !== '' &&
    setting.kind === 'amount' &&
    /^(?:occasions|times)$/.test(tokens[setting.at + 1]?.low ?? '')
  )
    return `${subject} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}`;
  // “Good air quality was recorded on 318 days”
  if (
    setting.kind === 'duration' &&
    /^days?$/.test(found.unit) &&
    subject !== '' &&
    on === group.end &&
    group.passive &&
    /^(?:record|register|observe|measure|note)$/.test(group.verb.lemma)
  )
    return `Days of ${lowered(subject)}`;
  // “The ferry was cancelled on 41 days”, “Rain fell on 212 days of the year”
  const does = tokens
    .slice(group.start, on)
    .map((token) => token.text)
    .join(' ');
  if (
    setting.kind === 'duration' &&
    /^days?$/.test(found.unit) &&
    subject !== '' &&
    on === group.end &&
    (group.passive || group.verb.form === 'past') &&
    group.verb.lemma !== 'be'
  )
    return `Days when ${lowered(subject)} ${does}`;
  // “Air quality was rated good or better on 318 days”
  if (
    setting.kind === 'duration' &&
    /^days?$/.test(found.unit) &&
    subject !== '' &&
    group.passive &&
    /^(?:rate|judge|class|grade)$/.test(group.verb.lemma)
  )
    return `Days when ${lowered(subject)} ${does}`;
  const object = textOf(text, tokens, trimmed(tokens, group.end, on));
  // “met the national standard on 331 days”
  if (
    setting.kind === 'duration' &&
    group.verb.lemma === 'meet' &&
    /^days?$/.test(found.unit) &&
    subject !== ''
  )
    return group.passive ? '' : `Days when ${lowered(subject)} ${does}`;
  // “enjoyed good air on 318 days”
  if (
    setting.kind === 'duration' &&
    /^(?:have|enjoy|see|record|meet)$/.test(group.verb.lemma) &&
    /^days?$/.test(found.unit)
  )
    return object === '' || group.passive ? '' : `Days with ${lowered(object)}`;
  return /^(?:plant|sow)$/.test(group.verb.lemma) && found.unit !== '' && object !== '' && !group.passive
    ? `Area ${participleOf(group.verb, tokens[group.at]?.low ?? '')} with ${object}`
    : '';
}

/** “Deaths exceeded births by 2,150”: the excess of one over the other. */
export function excess(setting: Setting, { text, subject }: Around): string {
  const { tokens, group, lead } = setting;
  if (!group || subject === '' || leadOf(setting) !== 'by' || group.passive) return '';
  // “Births fell short of deaths by 900”, but “sales fell short of plan”
  const short = tokens.slice(group.end, group.end + 2).map(({ low }) => low);
  if (group.verb.lemma === 'fall' && short.join(' ') === 'short of') {
    const more = textOf(text, tokens, trimmed(tokens, group.end + 2, lead));
    return /^[a-z]+s$/.test(more) &&
      !/^(?:expectations|plans|targets|forecasts|goals|hopes|needs)$/.test(more)
      ? `Excess of ${more} over ${lowered(subject)}`
      : '';
  }
  if (!/^(?:exceed|outnumber|outstrip|outpace|outweigh)$/.test(group.verb.lemma)) return '';
  // “outpacing that of urban residents by 1.9 points”
  if (/^(?:that|those)$/.test(tokens[group.end]?.low ?? '')) return subject;
  const other = textOf(text, tokens, trimmed(tokens, group.end, lead));
  return other === '' ? '' : `Excess of ${lowered(subject)} over ${lowered(other)}`;
}

/** “A typical house sold for £268,000”, “each person threw away 392 kg”, “cash would cover 96 days of spending”. */
export function byVerb(setting: Setting, { text, subject, last }: Around): string {
  const { tokens, group, found, at } = setting;
  // “the dividend was covered 2.6 times by earnings”
  const covered = group?.verb.lemma === 'cover' && found.form === 'multiple' && tokens[at + 1]?.low === 'by';
  if (covered) {
    const by = textOf(text, tokens, phraseFrom(tokens, at + 2, tokens.length));
    const what = group.start === clauseOf(setting)?.start ? last || subject : subject || last;
    if (by !== '' && what !== '') return `${what} covered by ${lowered(by)}`;
  }
  if (!group || subject === '') return '';
  const { lemma } = group.verb;
  // “a flat in the capital sold for an average of €3,420 per square metre”
  const average =
    leadOf(setting) === 'of' &&
    tokens.slice(group.end, setting.lead).some(({ low }) => low === 'average') &&
    tokens[group.end]?.low === 'for';
  if (isMoney(found.unit) && lemma === 'sell' && (average || /^(?:for|at)$/.test(leadOf(setting))))
    return /\b(?:price|value|cost)s?$/i.test(subject)
      ? subject
      : subject.replace(/^(\S+(?: \S+){0,2}?)(?= (?:in|on|at|near) |$)/, '$1 price');
  if (lemma === 'cover' && isDuration(found.unit) && tokens[at + 1]?.low === 'of') {
    const whole = textOf(text, tokens, phraseFrom(tokens, at + 2, clauseOf(setting)?.end ?? at));
    return whole === '' ? '' : `${whole} covered by ${lowered(subject)}`;
  }
  // “Volunteers drove 41,000 miles”
  if (
    /^(?:miles?|km|kilomet(?:re|er)s?|met(?:re|er)s?|lengths)$/.test(found.unit) &&
    /^(?:drive|walk|cycle|travel|run|swim|fly|sail|ride|row|hike|climb)$/.test(lemma) &&
    !group.passive &&
    setting.lead < group.end &&
    isSeveral(subject)
  )
    return `${found.unit} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}${byWhom(subject)}`;
  // “Solar panels generated 486,000 kilowatt-hours”
  if (
    /^(?:tera|giga|mega|kilo)?watt[ -]?hours?$|^[TGMk]Wh$/i.test(found.unit) &&
    /^(?:generate|produce|make)$/.test(lemma) &&
    !group.passive &&
    setting.lead < group.end &&
    !/^(?:of|in|each|a|per)$/.test(tokens[at + 1]?.low ?? '')
  )
    return `Electricity ${participleOf(group.verb, tokens[group.at]?.low ?? '')}${byWhom(subject)}`;
  const particle = tokens[group.end]?.low ?? '';
  // “The ports handled 88 million tonnes”, “Volunteers collected 4.2 tonnes from the beaches”
  if (
    /^(?:tonnes?|tons?|kg|kilograms?|lit(?:re|er)s?|gallons?|barrels|bushels)$/.test(found.unit) &&
    /^(?:handle|collect|process|ship|export|import|transport|move|carry|land|catch|burn|sell|buy|recycle|harvest|load|unload|deliver|receive|distribute|remove|clear|export)$/.test(
      lemma,
    ) &&
    !/^(?:of|in|each|a|per)$/.test(tokens[at + 1]?.low ?? '') &&
    !group.passive &&
    setting.lead < group.end &&
    last === ''
  )
    return `${found.unit} ${participleOf(group.verb, tokens[group.at]?.low ?? '')}${byWhom(subject)}`;
  if (
    found.unit !== '' &&
    !isMoney(found.unit) &&
    !isPercent(found.unit) &&
    setting.kind === 'amount' &&
    isDeed(setting) &&
    tokens[at + 1]?.low !== 'of' &&
    !group.passive &&
    /^(?:away|out|off|back|up)$/.test(particle) &&
    setting.lead === group.end
  ) {
    const each = tokens
      .slice(Math.max(0, group.start - 4), group.start)
      .some(({ low }) => /^(?:each|every)$/.test(low));
    return `${participleOf(group.verb, tokens[group.at]?.low ?? '')} ${particle} ${each ? 'per' : 'by'} ${lowered(subject)}`;
  }
  return '';
}
