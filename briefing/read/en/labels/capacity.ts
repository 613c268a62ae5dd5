/** What a plant, a tank or a vineyard holds, makes and yields: the measure’s own name, and not the unit’s. */
import type { Around } from './around.ts';
import { isPlain } from '../words/classes.ts';
import { attributive, lowered } from '../phrases/naming.ts';
import { textOf } from '../phrases/phrase.ts';
import { phraseBefore } from '../phrases/phrase-before.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import { clauseOf, leadOf, type Setting } from './setting.ts';
import { isDuration, isMoney } from '../numbers/units.ts';

/** Whether a number is so much of a stuff: tonnes, litres, kilowatt-hours. */
const isStuff = ({ found, kind }: Setting): boolean =>
  kind === 'amount' &&
  /(?:tonnes?|tons?|kg|kilograms?|lit(?:re|er)s?|gallons?|barrels|bushels|cubic [a-z]+|m3|m³|[TGMk]?Wh?|watts?(?:[ -]hours?)?)$/.test(
    found.unit,
  );

const holds = /^(?:hold|store|contain|seat|sleep|accommodate|berth)$/;
const works = /^(?:treat|process|handle|make|produce|generate|move|lift|pump|carry|take|sort|recycle)$/;

/** “A storage tank can hold 3 million gallons”, “The hall can seat 1,200 people”, “capacity for 14 million bearings a year”. */
export function capacityLabel(setting: Setting, { text, subject }: Around): string {
  const { tokens, group, lead } = setting;
  if (setting.kind !== 'amount') return '';
  // “will add capacity for 14 million bearings a year”
  if (leadOf(setting) === 'for' && tokens[lead - 1]?.low === 'capacity') {
    const from = Math.max(clauseOf(setting)?.start ?? 0, group?.end ?? 0);
    const name = textOf(text, tokens, phraseBefore(tokens, lead, from));
    const adds = /^(?:add|create|provide|bring|give)$/.test(group?.verb.lemma ?? '');
    return adds ? `Additional ${lowered(name)}` : name;
  }
  if (!group || group.passive || lead >= group.end || subject === '' || subject.split(' ').length > 4)
    return '';
  const can = /^(?:can|could)$/.test(tokens[group.start]?.low ?? '');
  const { lemma } = group.verb;
  const people = setting.found.unit === '' && can && holds.test(lemma);
  const stuff =
    isStuff(setting) &&
    (can
      ? holds.test(lemma) || works.test(lemma)
      : (group.verb.form === 's' || tokens[group.start]?.low === 'will') && /^(?:hold|store)$/.test(lemma));
  if (!people && !stuff) return '';
  // “The largest scheme is the dam: it will hold 3 million litres”: a place in an order names nothing.
  if (/^(?:largest|biggest|smallest|newest|latest) /i.test(subject)) return 'Capacity';
  return /\bcapacity$/i.test(subject) ? subject : `${attributive(subject)} capacity`;
}

/** What is done to goods told by their weight, as the noun that says it. */
const goods: Record<string, string> = {
  land: 'Landings',
  catch: 'Catch',
  harvest: 'Harvest',
  ship: 'Shipments',
  export: 'Exports',
  import: 'Imports',
  sell: 'Sales',
  buy: 'Purchases',
  deliver: 'Deliveries',
};

/** “The vineyards yielded 1.08 million hectolitres”, “The fleet landed 43,500 tonnes”: no stuff is named. */
export function yieldLabel(setting: Setting, { subject, text }: Around): string {
  const { tokens, group, at, lead } = setting;
  if (!group || group.passive || lead >= group.end || subject === '' || !isStuff(setting)) return '';
  if (group.verb.form !== 'past' || group.infinitive) return '';
  if (/^(?:of|in|each|an?|per)$/.test(tokens[at + 1]?.low ?? '') || isPlain(tokens[at + 1])) return '';
  const { lemma } = group.verb;
  if (/watt|Wh?$/.test(setting.found.unit)) return '';
  const short = subject.split(' ').length <= 3 && !/ (?:of|in|for|from) /.test(subject);
  if (/^(?:yield|produce|make)$/.test(lemma)) {
    if (/\b(?:output|yields?|production|harvest|crop|catch)$/i.test(subject)) return '';
    const noun = lemma === 'yield' ? 'yield' : 'output';
    return short
      ? `${attributive(subject)} ${noun}`
      : `${noun.slice(0, 1).toUpperCase()}${noun.slice(1)} of ${lowered(subject)}`;
  }
  const noun = goods[lemma];
  const by = /^(?:ship|export|sell|deliver)$/.test(lemma) ? 'from' : 'by';
  // “our Wisconsin plant shipped 46,000 tonnes”: a name keeps its capital.
  const who =
    text.startsWith(subject, tokens[0]?.start) || !text.includes(subject) ? lowered(subject) : subject;
  return noun === undefined ? '' : short ? `${noun} ${by} ${who}` : noun;
}

/** “The freight train made 318 trips”: whose trips. */
export function tripsLabel(setting: Setting, { text, subject }: Around): string {
  const { tokens, group, at, lead, found } = setting;
  const noun = tokens[at + 1]?.low ?? '';
  if (!group || group.passive || lead >= group.end || found.unit !== '' || subject === '') return '';
  if (!/^(?:trips|journeys|flights|voyages|sailings|crossings|runs|visits|calls)$/.test(noun)) return '';
  // “Libraries welcomed 1.34 million visits”
  const came =
    /^(?:welcome|receive|attract|record)$/.test(group.verb.lemma) &&
    /^(?:visits|calls)$/.test(noun) &&
    !subject.includes(' ');
  if ((!came && !/^(?:make|operate|run|complete|fly)$/.test(group.verb.lemma)) || isPlain(tokens[at + 2]))
    return '';
  const where =
    tokens[at + 2]?.low === 'to' ? textOf(text, tokens, trimmed(tokens, at + 2, tokens.length)) : '';
  return subject.split(' ').length > 4 || where !== '' ? '' : `${attributive(subject)} ${noun}`;
}

/** “Customers lost their supply for 4.5 minutes on average”: so long they were without it. */
export function withoutLabel(setting: Setting, { text }: Around): string {
  const { tokens, group, lead, kind } = setting;
  if (kind !== 'duration' || !group || group.passive || group.verb.lemma !== 'lose') return '';
  const what = leadOf(setting) === 'for' ? trimmed(tokens, group.end, lead) : null;
  return what && what.end === lead && what.end - what.start <= 3
    ? `Time without ${textOf(text, tokens, what)}`
    : '';
}

/** “we were fined £1.1 million for the spill at Harl Beck”: the fine. */
export function fineLabel(setting: Setting, { text }: Around): string {
  const { tokens, group, at, lead, found } = setting;
  // “The regulator fined us $45,000”
  if (
    group &&
    !group.passive &&
    group.verb.lemma === 'fine' &&
    isMoney(found.unit) &&
    /^(?:us|it|them|him|her)$/.test(tokens[group.end]?.low ?? '')
  )
    return 'Fine';
  if (!group?.passive || group.verb.lemma !== 'fine' || !isMoney(found.unit) || lead >= group.end) return '';
  const what = tokens[at + 1]?.low === 'for' ? trimmed(tokens, at + 2, clauseOf(setting)?.end ?? at) : null;
  const name = textOf(text, tokens, what).replace(/ (?:at|in|on) [A-Z].*$/, '');
  return name === '' || name.split(' ').length > 5 ? 'Fine' : `Fine for ${name}`;
}

/** “after two years of stagnation”: what went on for so long. */
export function yearsOfLabel({ tokens, at, lead, kind, found }: Setting, { text }: Around): string {
  if (kind !== 'duration' || !isDuration(found.unit) || tokens[at + 1]?.low !== 'of') return '';
  if (
    !/^(?:after|following|despite)$/.test(tokens[lead]?.low ?? '') ||
    !/^(?:years|months|weeks)$/.test(found.unit)
  )
    return '';
  const what = trimmed(tokens, at + 2, tokens.length);
  const name = what && what.end - what.start <= 3 ? textOf(text, tokens, what) : '';
  return name === ''
    ? ''
    : `${found.unit.slice(0, 1).toUpperCase()}${found.unit.slice(1)} of ${lowered(name)}`;
}
