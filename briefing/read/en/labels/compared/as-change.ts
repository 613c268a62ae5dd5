/** What a number changed, or how long a deed takes: the last touch on a label that its thing alone would tell wrongly. */
import { isPlain } from '../../words/classes.ts';
import { takesObject } from '../money/takes.ts';
import { leadOver } from './lead-over.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { gapTo } from './per-base.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { determiners } from '../../words/words.ts';
import { asTime } from '../times/as-time.ts';
import { overspend } from '../money/overspend.ts';

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

/**
 * “raised the allowance by 45 yuan” → Increase in the allowance: the thing’s own name would tell that as how
 * much it is. The numbers after it are told of the thing, so this is the last that happens to a label.
 */
export function asChange(named: string, setting: Setting): string {
  const timed = asTime(named, setting);
  const { kind, sign, tokens, at, lead, governing } = setting;
  const ahead = leadOver(timed, setting);
  if (ahead !== '') return ahead;
  const label = gapTo(timed, setting);
  if (label === '' || !/^(?:amount|duration)$/.test(kind) || told.test(label)) return label;
  const next = tokens[at + 1]?.low ?? '';
  const mark = tokens[at + 2]?.low ?? '';
  // “£2.7 million over budget”, “400 more than planned”
  const limit = mark === 'the' || mark === 'our' ? (tokens[at + 3]?.low ?? '') : mark;
  const over = overspend(label, setting, next, limit);
  if (over !== '') return over;
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
    (next === 'late' ||
      (next === 'later' &&
        mark === 'than' &&
        /^(?:planned|scheduled|expected|promised|intended|hoped)$/.test(planned)) ||
      (next === 'behind' && /^(?:schedule|plan|time)$/.test(mark)))
  )
    // “The tram extension to Saltby Head will open 14 months late”: where it leads is no part of that.
    return `${label.replace(/ (?:to|in|at|of|on|from) [A-Z].*$/, '').replace(/ (?:cost|price|budget)$/, '')} delay`;
  // “the opening was delayed by nine weeks”
  if (
    kind === 'duration' &&
    leadOf(setting) === 'by' &&
    ((/^(?:delay|postpone|defer|extend|prolong)$/.test(governing?.verb.lemma ?? '') && governing?.passive) ||
      // “completion has slipped by three months”
      governing?.verb.lemma === 'slip')
  )
    return `${/^(?:extend|prolong)$/.test(governing?.verb.lemma ?? '') ? 'Extension of' : 'Delay in'} ${lowered(label)}`;
  const less = sign < 0 || /^(?:fewer|less|lower|faster|quicker|shorter|sooner|earlier)$/.test(next);
  // “they now finish their theses five months sooner”
  const finished = setting.group;
  if (
    kind === 'duration' &&
    finished &&
    takesObject.test(finished.verb.lemma) &&
    !finished.passive &&
    /^(?:sooner|earlier|faster|quicker|later)$/.test(next) &&
    finished.end < at
  )
    return `${less ? 'Reduction' : 'Increase'} in time to ${finished.verb.lemma} ${lowered(label)}`;
  const beyond = /^(?:more|less)$/.test(next) && meant[planned] === 'budget';
  const amiss = beyond ? overspend(label, setting, next === 'more' ? 'over' : 'under', 'budget') : '';
  if (amiss !== '') return amiss;
  if (/^(?:more|fewer|less)$/.test(next) && mark === 'than' && meant[planned] !== undefined)
    return `${label} ${less ? 'below' : 'above'} ${meant[planned]}`;
  // “6 million tonnes, an increase of 320,000 tonnes”
  const noun = tokens[lead]?.low === 'of' ? (tokens[lead - 1]?.low ?? '') : '';
  if (/^(?:increase|rise|gain|growth|jump)$/.test(noun)) return `Increase in ${lowered(label)}`;
  // “a decrease of 700 hectares”: by the word that the text has for it.
  if (/^(?:fall|decline|decrease|drop|reduction)$/.test(noun)) return `${raised(noun)} in ${lowered(label)}`;
  // “an improvement of 1.1 days”
  if (/^(?:improvement|deterioration)$/.test(noun)) return `${raised(noun)} in ${lowered(label)}`;
  // “increased by an average of 30 yuan per person”
  const by =
    leadOf(setting) === 'of' &&
    /^(?:average|total)$/.test(noun) &&
    tokens.slice(lead - 3, lead - 1).some(({ low }) => low === 'by');
  // “Council tax went up by 2.9%, or £5.60 a year”: the same said otherwise.
  const { told: before } = setting;
  const clause = clauseOf(setting);
  const again =
    before?.kind === 'growth' &&
    !setting.group &&
    clause?.start === lead + 1 &&
    /\bor$/.test(clause.joint) &&
    kind === 'amount';
  if (again) return `${before.sign < 0 ? 'Fall' : 'Increase'} in ${lowered(label)}`;
  // “Sales increased $21 million to $269 million”
  const moved =
    setting.group &&
    !setting.group.passive &&
    lead < setting.group.end &&
    isMoney(setting.found.unit) &&
    /^(?:rise|grow|increase|climb|jump|surge|fall|decline|decrease|drop|slip|shrink)$/.test(
      setting.group.verb.lemma,
    );
  const flows =
    moved ||
    // “rose 4.9% (+€1.56 to €33.47)”
    setting.signed === '+' ||
    (/^(?:rise|fall)$/.test(governing?.verb.class ?? '') && (leadOf(setting) === 'by' || by)) ||
    (/^(?:up|down)$/.test(leadOf(setting)) && /^(?:up|down)$/.test(governing?.verb.lemma ?? ''));
  // “$14 million or 6.5% higher than”
  const alike =
    next === 'or' &&
    tokens[at + 2]?.type === 'number' &&
    /^(?:higher|lower|more|less)$/.test(tokens[at + 3]?.low ?? '');
  const lower = alike && /^(?:lower|less)$/.test(tokens[at + 3]?.low ?? '');
  const compared =
    alike ||
    (((/^(?:more|fewer|less)$/.test(next) && mark === 'than') ||
      (/^(?:higher|lower|faster|quicker|slower|longer|shorter|sooner|earlier|later)$/.test(next) &&
        !isPlain(tokens[at + 2]))) &&
      leadOf(setting) !== 'of');
  if (!flows && !compared) return label;
  // “were still at home 91 days later”: when, and no more of it.
  if (kind === 'duration' && next === 'later' && !flows && !/^(?:than)$/.test(mark)) return label;
  const made = kind === 'duration' || /^(?:cut|reduce|shorten|lower|trim)$/.test(governing?.verb.lemma ?? '');
  // “The flood bank was raised by 60 centimetres”
  const high =
    /^(?:raise|lower|heighten)$/.test(governing?.verb.lemma ?? '') &&
    /^(?:cm|m|centimet(?:re|er)s?|met(?:re|er)s?|feet|inch(?:es)?)$/.test(setting.found.unit) &&
    !/height|level|depth/i.test(label);
  return `${less || lower ? (made ? 'Reduction' : 'Fall') : 'Increase'} in ${high ? 'height of ' : ''}${lowered(whatOf(setting) || label)}`;
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
  /^Places (?:gained|lost)$|\b(?:increases?|rises?|growth|falls?|declines?|reductions?|changes?|gains?|loss(?:es)?|savings?|cuts?|drops?|excess|extra|additional|more|fewer|added|lost|saved|gap|difference|lead)\b/i;
