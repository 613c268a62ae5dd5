/** What a number changed, or how long a deed takes: the last touch on a label that its thing alone would tell wrongly. */
import { isAdjective, isPlain } from './classes.ts';
import { takesObject } from './deeds.ts';
import { lowered, raised } from './naming.ts';
import { phraseFrom } from './nouns.ts';
import { leadOf, type Setting } from './setting.ts';
import { verbOf } from './verbs.ts';
import { determiners, prepositions } from './words.ts';

/** What a number may go beyond. */
const bound = /^(?:budget|plan|target|forecast|expectations)$/;
/** “more than planned”: what it was held against. */
const meant: Record<string, string> = {
  planned: 'plan',
  budgeted: 'budget',
  expected: 'forecast',
  forecast: 'forecast',
  targeted: 'target',
};

/** “97 percent of repair requests were completed within 10 working days”: the days are the time to complete them. */
function asTime(label: string, setting: Setting): string {
  const { kind, tokens, lead, group } = setting;
  if (kind !== 'duration') return label;
  const words = label.split(' ');
  // “renovate 40 schools over five years”, “complete the purchase in the next 12 months”
  const wide = tokens
    .slice(Math.max(0, lead - 3), lead + 1)
    .map(({ low }) => low)
    .join(' ');
  const takes =
    group &&
    group.end <= lead &&
    (group.passive || (group.end < lead && /^(?:base|ing)$/.test(group.verb.form)));
  if (
    takes &&
    takesObject.test(group.verb.lemma) &&
    /(?:^| )(?:within|inside|over|in)(?: the (?:next|coming|statutory|legal|agreed|required|promised))?$|\bin an average of$/.test(
      wide,
    ) &&
    words.every((word) => doneTo(word) === '' && !prepositions.has(word))
  ) {
    // “Emergency defects were made safe within 24 hours”
    const how =
      group.verb.lemma === 'make' && isAdjective(tokens[group.end]?.low ?? '')
        ? ` ${tokens[group.end]?.low ?? ''}`
        : '';
    return `Time to ${group.verb.lemma} ${lowered(label)}${how}`;
  }
  if (!/\b(?:within|inside)(?: the [a-z]+)?$|\bin an average of$/.test(wide)) return label;
  const at = words.findIndex((word, index) => index > 0 && doneTo(word) !== '');
  const more = words.slice(at + 1);
  const phrase = more.length === 0 || /^(?:within|inside|by|in)$/.test(more[0] ?? '');
  return at > 0 && phrase
    ? `Time to ${doneTo(words[at] ?? '')} ${lowered(words.slice(0, at).join(' '))}`
    : label;
}

/** completed → complete; '' where it is no deed that takes time. */
const doneTo = (word: string): string => {
  const verb = verbOf(word);
  return verb && /^(?:past|participle)$/.test(verb.form) && takesObject.test(verb.lemma) ? verb.lemma : '';
};

/**
 * “raised the allowance by 45 yuan” → Increase in the allowance: the thing’s own name would tell that as how
 * much it is. The numbers after it are told of the thing, so this is the last that happens to a label.
 */
export function asChange(named: string, setting: Setting): string {
  const label = asTime(named, setting);
  const { kind, sign, tokens, at, lead, governing } = setting;
  const ahead = leadOver(label, setting);
  if (ahead !== '') return ahead;
  if (!/^(?:amount|duration)$/.test(kind) || told.test(label)) return label;
  const next = tokens[at + 1]?.low ?? '';
  const mark = tokens[at + 2]?.low ?? '';
  // “£2.7 million over budget”, “400 more than planned”
  const limit = mark === 'the' || mark === 'our' ? (tokens[at + 3]?.low ?? '') : mark;
  if (/^(?:over|under|above|below)$/.test(next) && bound.test(limit)) return `${label} ${next} ${limit}`;
  // “18 short of its authorized strength”
  if (next === 'short' && mark === 'of') {
    const what = phraseFrom(tokens, at + 3, tokens.length);
    const words = what ? tokens.slice(what.start, what.end).map(({ text }) => text) : [];
    if (words.length > 0) return `${label} short of ${words.join(' ')}`;
  }
  // “£3.4 million more than we had budgeted for”
  let far = at + 3;
  while (/^(?:we|they|it|had|was|were|been|originally|first)$/.test(tokens[far]?.low ?? '')) far++;
  const planned = tokens[far]?.low ?? '';
  // “finished the year £0.4 million better than plan”
  if (/^(?:better|worse)$/.test(next) && mark === 'than' && bound.test(planned))
    return `Result ${next} than ${planned}`;
  // “is running seven months late”
  if (
    kind === 'duration' &&
    (next === 'late' || (next === 'behind' && /^(?:schedule|plan|time)$/.test(mark)))
  )
    return `${label} delay`;
  const less = sign < 0 || /^(?:fewer|less|lower|faster|quicker|shorter)$/.test(next);
  if (/^(?:more|fewer|less)$/.test(next) && mark === 'than' && meant[planned] !== undefined)
    return `${label} ${less ? 'below' : 'above'} ${meant[planned]}`;
  // “6 million tonnes, an increase of 320,000 tonnes”
  const noun = tokens[lead]?.low === 'of' ? (tokens[lead - 1]?.low ?? '') : '';
  if (/^(?:increase|rise|gain|growth|jump)$/.test(noun)) return `Increase in ${lowered(label)}`;
  // “a decrease of 700 hectares”: by the word that the text has for it.
  if (/^(?:fall|decline|decrease|drop|reduction)$/.test(noun)) return `${raised(noun)} in ${lowered(label)}`;
  // “increased by an average of 30 yuan per person”
  const by =
    leadOf(setting) === 'of' &&
    /^(?:average|total)$/.test(noun) &&
    tokens.slice(lead - 3, lead - 1).some(({ low }) => low === 'by');
  const flows =
    (/^(?:rise|fall)$/.test(governing?.verb.class ?? '') && (leadOf(setting) === 'by' || by)) ||
    (/^(?:up|down)$/.test(leadOf(setting)) && /^(?:up|down)$/.test(governing?.verb.lemma ?? ''));
  const compared =
    ((/^(?:more|fewer|less)$/.test(next) && mark === 'than') ||
      (/^(?:higher|lower|faster|quicker|slower|longer|shorter)$/.test(next) && !isPlain(tokens[at + 2]))) &&
    leadOf(setting) !== 'of';
  if (!flows && !compared) return label;
  const made = kind === 'duration' || /^(?:cut|reduce|shorten|lower|trim)$/.test(governing?.verb.lemma ?? '');
  return `${less ? (made ? 'Reduction' : 'Fall') : 'Increase'} in ${lowered(whatOf(setting) || label)}`;
}

/** “0.4 percentage points faster than the national average”: the distance between the two; '' where it is none. */
function leadOver(label: string, { kind, found, tokens, at }: Setting): string {
  const way = tokens[at + 1]?.low ?? '';
  // “1.2 percentage points above its benchmark”
  const past = /^(?:above|below)$/.test(way) ? 2 : tokens[at + 2]?.low === 'than' ? 3 : 0;
  if (kind !== 'growth' || !/points?$/.test(found.unit) || past === 0) return '';
  if (!/^(?:faster|higher|more|better|above|below|slower|lower|less|worse)$/.test(way)) return '';
  const from = at + past + (/^(?:the|its|their|our)$/.test(tokens[at + past]?.low ?? '') ? 1 : 0);
  const what = phraseFrom(tokens, from, tokens.length);
  const words = what ? tokens.slice(what.start, what.end).map(({ text }) => text) : [];
  if (!/^(?:average|mean|median|benchmark)$/.test(words.at(-1)?.toLowerCase() ?? '')) return '';
  if (past === 2 && label !== '' && label.split(' ').length <= 5)
    return `${label} ${way} the ${words.join(' ')}`;
  return `${/^(?:below|slower|lower|less|worse)$/.test(way) ? 'Gap to' : 'Lead over'} the ${words.join(' ')}`;
}

/** “shortened the waiting list by 840 households”: what changed is not what is counted; '' where nothing else is named. */
function whatOf({ tokens, at, lead, governing, found }: Setting): string {
  if (!governing || tokens[lead]?.low !== 'by' || found.unit !== '' || !isPlain(tokens[at + 1])) return '';
  const words = tokens.slice(governing.end, lead);
  const named = words.length > 1 && words.length <= 6 && words.every(({ type }) => type === 'word');
  return named && determiners.has(words[0]?.low ?? '')
    ? words
        .slice(1)
        .map(({ text }) => text)
        .join(' ')
    : '';
}

const told =
  /\b(?:increases?|rises?|growth|falls?|declines?|reductions?|changes?|gains?|loss(?:es)?|savings?|cuts?|drops?|excess|extra|additional|more|fewer|added|lost|saved|gap|difference|lead)\b/i;
