/** What a number is measured by or held against, where its label would be misread without it: per 100 km, to EBITDA, below target. */
import type { Around } from '../around.ts';
import { isPerson, isPlain } from '../../words/classes.ts';
import { textOf } from '../../phrases/phrase.ts';
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

/** “per $100 | of assessed value”: a base is kept whole, where it is short. */
function ofWhat({ tokens }: Setting, text: string, from: number): string {
  const what = tokens[from]?.low === 'of' ? phraseFrom(tokens, from + 1, tokens.length) : null;
  return what?.start === from + 1 && what.end <= from + 4 ? ` of ${textOf(text, tokens, what)}` : '';
}

/** “was marked 7.3 out of 10”: the scale, and no part of so many. */
const scaleOf = ({ tokens, at, kind, found, group }: Setting): string =>
  kind === 'amount' &&
  found.unit === '' &&
  // “Guests gave us 4.1 out of 5”: it is no measure of the guests.
  group?.verb.class !== 'deed' &&
  tokens[at + 1]?.low === 'out' &&
  tokens[at + 2]?.low === 'of' &&
  /^(?:5|10|100|five|ten)$/.test(tokens[at + 3]?.low ?? '') &&
  tokens[at + 4]?.type !== 'word'
    ? (tokens[at + 3]?.text ?? '')
    : '';

/** “25.3 per 100 kilometres”, “4.3 per 1,000 workers”: a label with the base of its rate. */
export function withBase(label: string, setting: Setting, text: string): string {
  const { tokens, found } = setting;
  const scale = scaleOf(setting);
  if (label !== '' && scale !== '' && !/ out of /.test(label)) return `${label} out of ${scale}`;
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
    return `${label} per ${base?.text ?? ''}${tokens[by + 1]?.text ?? ''}${ofWhat(setting, text, by + 2)}`;
  if (found.unit !== '') return label;
  if (base?.type !== 'number' && !/^(?:\d[\d,]*|hundred|thousand|million)$/.test(base?.low ?? ''))
    return label;
  const what = phraseFrom(tokens, by + 1, tokens.length);
  // “a birth rate of 9.75 per thousand”: without it 9.75 of what.
  if (!what && base?.low === 'thousand') return `${label} per thousand`;
  const unit = /[a-z]$/i.test(base?.text ?? '') && base?.type === 'number';
  // “missed collections were down to 52 per 100,000”
  const many = /^\d[\d,]*,\d{3}$/.test(base?.text ?? '');
  if (!what && !unit && !many) return label;
  if (/\brate$/i.test(label) && !what) return label;
  const name = textOf(text, tokens, what && { start: what.start, end: Math.min(what.end, what.start + 3) });
  return `${label} per ${base?.text ?? ''}${name === '' ? '' : ` ${name}`}`;
}

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
