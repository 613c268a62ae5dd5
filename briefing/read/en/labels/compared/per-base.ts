/** What a number is measured by or held against, where its label would be misread without it: per 100 km, to EBITDA, below target. */
import { isSeveral, lastWord } from '../../phrases/last-word.ts';
import type { Around } from '../around.ts';
import { isPerson, isPlain, isPlural } from '../../words/classes.ts';
import { attributive, lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { wordAfter, type Setting } from '../setting.ts';
import { isMoney, isPoints, isScore } from '../../numbers/units.ts';

/** Of whom or what there are many, and a number tells what falls to one. */
const each =
  /^(?:household|person|head|resident|inhabitant|employee|worker|pupil|student|patient|prescription|customer|visitor|passenger|member|family|home|dwelling|farm|teacher|doctor)$/;

/** Where the base of a rate begins: “per | 100 kilometres”, “for every | 1,000 children”, “in every | 10,000”; 0 where none is told. */
function baseAt({ tokens, at }: Setting): number {
  if (tokens[at + 1]?.low === 'per') return at + 2;
  return /^(?:for|in)$/.test(tokens[at + 1]?.low ?? '') && /^(?:every|each)$/.test(tokens[at + 2]?.low ?? '')
    ? at + 3
    : 0;
}

/** “25.3 per 100 kilometres”, “4.3 per 1,000 workers”: a label with the base of its rate. */
export function withBase(label: string, setting: Setting, text: string): string {
  const { tokens, found } = setting;
  const by = baseAt(setting);
  if (label === '' || by === 0 || / (?:per|for (?:every|each)) /.test(label)) return label;
  const base = tokens[by];
  // “468 kg per household”, “€8.70 per prescription”
  const one = each.test(base?.low ?? '') || (isPlain(base) && isPerson(`${base?.low ?? ''}s`));
  // “3.1 days per member of staff”
  const member = base?.low === 'member' && tokens[by + 1]?.low === 'of' && isPlain(tokens[by + 2]);
  const whole = member ? ` of ${tokens[by + 2]?.low ?? ''}` : '';
  if (one && !/\beach\b/i.test(label)) return `${label} per ${base?.low ?? ''}${whole}`;
  // “a rate of $0.98 per $100”
  if (isMoney(found.unit) && /^[$£€]$/.test(base?.text ?? ''))
    return `${label} per ${base?.text ?? ''}${tokens[by + 1]?.text ?? ''}`;
  if (found.unit !== '') return label;
  if (base?.type !== 'number' && !/^(?:\d[\d,]*|hundred|thousand|million)$/.test(base?.low ?? ''))
    return label;
  // “9.75 per thousand” stands for its rate alone.
  const what = phraseFrom(tokens, by + 1, tokens.length);
  const unit = /[a-z]$/i.test(base?.text ?? '') && base?.type === 'number';
  // “missed collections were down to 52 per 100,000”
  const many = /^\d[\d,]*,\d{3}$/.test(base?.text ?? '');
  if (!what && !unit && !many) return label;
  if (/\brate$/i.test(label) && !what) return label;
  const name = textOf(text, tokens, what && { start: what.start, end: Math.min(what.end, what.start + 3) });
  return `${label} per ${base?.text ?? ''}${name === '' ? '' : ` ${name}`}`;
}

/** “2,600 applicants for 90 posts, more than 28 for each”: as many as fall to one, by what the numbers themselves tell. */
export function manyForEach({ tokens, at, lead, found, kind }: Setting, { done }: Around): string {
  const by = tokens[at + 1]?.low === 'for' ? at + 2 : at + 1;
  const ends = (tokens[by + 1]?.type ?? 'mark') === 'mark';
  if (!/^(?:amount|duration)$/.test(kind) || !/^(?:each|apiece)$/.test(tokens[by]?.low ?? '') || !ends)
    return '';
  const counts = done
    .filter((one) => one.kind === kind && one.found.unit === found.unit && isMany(one.label))
    .slice(-3);
  const ones = done
    .filter((one) => one.kind === 'amount' && one.found.unit === '' && isMany(one.label))
    .slice(-3);
  // “870 sessions for 645 adults and 128 children, an average of five each”: of all of them.
  const average = tokens[lead]?.low === 'of';
  if (average && counts.length > 2) return '';
  for (const many of counts)
    for (const one of ones) {
      const ratio = many.found.value / one.found.value / found.value;
      if (many === one || ratio <= 0.85 || ratio >= 1.2 || many.found.magnitude !== one.found.magnitude)
        continue;
      const each = perOne(many.label, oneOf(one.label));
      return average ? `Average ${lowered(each)}` : each;
    }
  return '';
}

/** “Trees planted”, “Hours given by volunteers”: things that are counted. */
const isMany = (label: string): boolean => isSeveral(unsaid(label)) || isSeveral(label);

/** “Readers who came back” → reader, “Young people” → young person. */
const oneOf = (label: string): string =>
  lowered(unsaid(label))
    .replace(/(?:^|(?<= ))people$/, 'person')
    .replace(/^.*(?<!person)$/, attributive);

/** “Driver trips”, “driver” → Trips per driver. */
const perOne = (many: string, one: string): string =>
  `${raised(many.toLowerCase().startsWith(`${one} `) ? many.slice(one.length + 1) : many).replace(/ by [a-z]+s$/, '')} per ${one}`;

/** “£186.4 million, or 0.95 times EBITDA”: what it is a multiple of. */
export function timesWhat(setting: Setting, { text, last, subject }: Around): string {
  const { tokens, at, found, kind } = setting;
  if (found.form !== 'multiple' || kind === 'growth') return '';
  const noun = tokens[at + 1];
  if (
    !noun ||
    !isPlain(noun) ||
    !/^(?:EBITDA|EBIT|earnings|depreciation|income|revenue|sales|profit|turnover|equity)$/i.test(
      tokens[(phraseFrom(tokens, at + 1, tokens.length)?.end ?? 0) - 1]?.low ?? '',
    )
  )
    return '';
  const what = textOf(text, tokens, phraseFrom(tokens, at + 1, tokens.length));
  // “net debt excluding leases …, 0.6 times EBITDA”: it is short for that.
  const told = (last || subject).replace(/ (?:excluding|including|before) .+$/, '');
  return what === '' || told === '' || told.split(' ').length > 4 ? '' : `${told} to ${what}`;
}

/** “Social workers hold 16 cases each”: so many to each of them. */
export function toEach({ tokens, at, found, kind, group, lead }: Setting, { text, subject }: Around): string {
  if (kind !== 'amount' || found.unit !== '' || !group || group.passive || lead < group.at) return '';
  const what = phraseFrom(tokens, at + 1, tokens.length);
  const head = lastWord(subject);
  if (!what || tokens[what.end]?.low !== 'each' || !isPlural(head) || subject.split(' ').length > 3)
    return '';
  return `${textOf(text, tokens, what)} per ${attributive(lowered(subject))}`;
}

/** “ranked seventh, up two places”, “climbed fourteen places to 187th”: so many in the order. */
export function placesMoved({ tokens, at, lead, governing, kind }: Setting): string {
  if (kind !== 'amount') return '';
  if (tokens[at + 1]?.low !== 'places' && tokens[at + 1]?.low !== 'place') return '';
  const way = tokens[lead]?.low ?? '';
  const then = tokens[at + 2]?.low ?? '';
  const verb = governing?.verb.lemma ?? '';
  if (way === 'up' || /^(?:higher|up|forward)$/.test(then) || /^(?:climb|rise|jump|gain)$/.test(verb))
    return 'Places gained';
  if (verb === 'move' && /^(?:forward|forwards|ahead)$/.test(way)) return 'Places gained';
  if (way === 'down' || then === 'lower' || /^(?:fall|drop|slip|lose|slide)$/.test(verb))
    return 'Places lost';
  return '';
}

/** “gave $640,000 in emergency grants, averaging $400 each”: of one of them. */
export const averageOfEach = ({ tokens, at, group, lead }: Setting, { last }: Around): string =>
  group?.verb.lemma === 'average' &&
  group.verb.form === 'ing' &&
  lead < group.end &&
  tokens[at + 1]?.low === 'each' &&
  isSeveral(last) &&
  last.split(' ').length <= 3
    ? `Average ${attributive(lowered(last))}`
    : '';

/** “awarded 140 grants averaging $3,500”, “3,100 visits averaging 40 minutes”: of one of those just counted. */
export function averageOfThose(
  { tokens, group, lead, told, found, kind }: Setting,
  { text }: Around,
): string {
  if (group?.verb.lemma !== 'average' || group.verb.form !== 'ing' || lead >= group.end) return '';
  if (told?.kind !== 'amount' || told.found.unit !== '') return '';
  const things = phraseFrom(tokens, told.at + 1, group.start);
  if (!things || things.end !== group.start || things.end - things.start > 3) return '';
  const name = lowered(textOf(text, tokens, things));
  if (!isSeveral(name)) return '';
  if (kind === 'duration') return `Average length of ${attributive(name)}`;
  return isMoney(found.unit) ? `Average ${attributive(name)}` : '';
}

/** “3.6 points below our target”, “two points above the national figure”: a gap, and no growth. */
export function gapTo(label: string, setting: Setting): string {
  const { tokens, at, found } = setting;
  const way = wordAfter(setting);
  if (label === '' || / (?:below|above|over) /.test(label) || !(isPoints(found.unit) || isScore(found.unit)))
    return label;
  const short = way === 'short' && wordAfter(setting, 2) === 'of';
  if (!/^(?:below|above|ahead|behind)$/.test(way) && !short) return label;
  const of = short || wordAfter(setting, 2) === 'of' ? at + 3 : at + 2;
  const the = /^(?:the|our|its|their)$/.test(tokens[of]?.low ?? '');
  const what = phraseFrom(tokens, the ? of + 1 : of, tokens.length);
  const words = what ? tokens.slice(what.start, what.end).map(({ text }) => text) : [];
  if (words.length === 0 || words.length > 3) return label;
  // “0.9 points above the rate at the end of last year”: the same at another time.
  if (words.length === 1 && /^(?:figure|level|rate)$/.test(words[0] ?? '')) return label;
  if (!/^(?:target|goal|plan|average|figure|level|rate|norm|forecast|mean|budget)$/.test(words.at(-1) ?? ''))
    return label;
  const by = short ? 'below' : way === 'ahead' ? 'above' : way === 'behind' ? 'below' : way;
  return `${label} ${by} ${the && tokens[of]?.low === 'the' ? 'the ' : ''}${words.join(' ')}`;
}
