/** By how much a thing grew or fell: “Increase in the allowance”, “Fall in visits”. */
import { isAlikeLower, isCompared, type ChangeAsked, type ChangeRule } from './change-asked.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { isMoney, isPercent } from '../../numbers/units.ts';
import { isPlain } from '../../words/classes.ts';
import { determiners } from '../../words/words.ts';

/** “6 million tonnes, an increase of 320,000 tonnes”, “a decrease of 700 hectares”, “an improvement of 1.1 days” */
function byItsNoun({ label, noun }: ChangeAsked): string | undefined {
  if (/^(?:increase|rise|gain|growth|jump)$/.test(noun)) return `Increase in ${lowered(label)}`;
  // By the word that the text has for it.
  return /^(?:fall|decline|decrease|drop|reduction|improvement|deterioration)$/.test(noun)
    ? `${raised(noun)} in ${lowered(label)}`
    : undefined;
}

/** “Council tax went up by 2.9%, or £5.60 a year”: the same said otherwise. */
function saidOtherwise({ setting, label }: ChangeAsked): string | undefined {
  const { told, group, lead, kind, found } = setting;
  const clause = clauseOf(setting);
  // “was 3,100 cubic metres, down 4%, or 2.4 cubic metres for every tonne”: the whole told for each, and no fall.
  const whole = told?.told;
  if (whole?.kind === 'amount' && whole.found.unit === found.unit && label.startsWith(`${whole.label} per `))
    return label;
  return told?.kind === 'growth' &&
    !group &&
    clause?.start === lead + 1 &&
    /\bor$/.test(clause.joint) &&
    kind === 'amount'
    ? `${told.sign < 0 ? 'Fall' : 'Increase'} in ${lowered(label)}`
    : undefined;
}

/** “a rise of 3.1% (470)”, “fell by 2% (1,300)”: how many that is. */
function inBrackets({ setting, label }: ChangeAsked): string | undefined {
  const { told, tokens, at, lead, kind, found } = setting;
  const beside =
    tokens[lead]?.text === '(' &&
    tokens[at + 1]?.text === ')' &&
    told?.at === lead - 1 &&
    told.kind === 'growth';
  return beside && isPercent(told.found.unit) && kind === 'amount' && found.unit === ''
    ? `${told.sign < 0 ? 'Fall' : 'Increase'} in ${lowered(label)}`
    : undefined;
}

/** “Sales increased $21 million to $269 million” */
const hasMoved = ({ group, lead, found }: Setting): boolean =>
  group !== null &&
  !group.passive &&
  lead < group.end &&
  isMoney(found.unit) &&
  /^(?:rise|grow|increase|climb|jump|surge|fall|decline|decrease|drop|slip|shrink)$/.test(group.verb.lemma);

/** “increased by an average of 30 yuan per person” */
const isByAverage = ({ setting, noun }: ChangeAsked): boolean =>
  leadOf(setting) === 'of' &&
  /^(?:average|total)$/.test(noun) &&
  setting.tokens.slice(setting.lead - 3, setting.lead - 1).some(({ low }) => low === 'by');

/** Whether the verb tells that it rose or fell by so much. */
const flows = (asked: ChangeAsked): boolean => {
  const { setting } = asked;
  const { governing } = setting;
  return (
    hasMoved(setting) ||
    // “rose 4.9% (+€1.56 to €33.47)”
    setting.signed === '+' ||
    (/^(?:rise|fall)$/.test(governing?.verb.class ?? '') &&
      (leadOf(setting) === 'by' || isByAverage(asked))) ||
    (/^(?:up|down)$/.test(leadOf(setting)) && /^(?:up|down)$/.test(governing?.verb.lemma ?? ''))
  );
};

/** “raised the allowance by 45 yuan”, “nine days faster than before” */
function roseOrFell(asked: ChangeAsked): string | undefined {
  const { setting, label, next, mark, less } = asked;
  const { kind, governing, found } = setting;
  const moves = flows(asked);
  if (!moves && !isCompared(asked)) return undefined;
  // “were still at home 91 days later”: when, and no more of it.
  if (kind === 'duration' && next === 'later' && !moves && mark !== 'than') return undefined;
  const other = moves ? '' : heldAgainst(setting);
  if (other !== '')
    return less
      ? `Shortfall of ${lowered(label)} against ${other}`
      : `Excess of ${lowered(label)} over ${other}`;
  const lemma = governing?.verb.lemma ?? '';
  const made = kind === 'duration' || /^(?:cut|reduce|shorten|lower|trim)$/.test(lemma);
  // “The flood bank was raised by 60 centimetres”
  const high =
    /^(?:raise|lower|heighten)$/.test(lemma) &&
    /^(?:cm|m|centimet(?:re|er)s?|met(?:re|er)s?|feet|inch(?:es)?)$/.test(found.unit) &&
    !/height|level|depth/i.test(label);
  const fall = made ? 'Reduction' : 'Fall';
  const [, foretold, plain] = /^(Expected|Projected) (\S.*)$/.exec(label) ?? [];
  // “Fees are expected to rise by 86 million”: the rise is expected.
  if (foretold !== undefined && plain !== undefined && moves && !high)
    return `${foretold} ${less || isAlikeLower(setting) ? fall.toLowerCase() : 'increase'} in ${plain}`;
  return `${less || isAlikeLower(setting) ? fall : 'Increase'} in ${high ? 'height of ' : ''}${lowered(whatOf(setting) || label)}`;
}

/** “300 tonnes higher than | production”: another thing of now, and no earlier value; '' elsewhere. */
function heldAgainst({ tokens, at }: Setting): string {
  if (!/^(?:higher|lower|greater)$/.test(tokens[at + 1]?.low ?? '') || tokens[at + 2]?.low !== 'than')
    return '';
  const words: string[] = [];
  for (let next = at + 3; next < tokens.length && isPlain(tokens[next]); next++)
    words.push(tokens[next]?.low ?? '');
  const end = tokens[at + 3 + words.length];
  const isThing =
    /^(?:sales|production|output|exports|imports|orders|deliveries|shipments|supply|demand|spending|income|revenue|costs|expenditure|consumption|purchases|receipts|payments|births|deaths)$/;
  return words.length > 0 &&
    words.length <= 2 &&
    isThing.test(words.at(-1) ?? '') &&
    (!end || end.type === 'mark')
    ? words.join(' ')
    : '';
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

/** “State aid falls $9 million short of what was asked for”: it has not fallen. */
const fallsShort = ({ next, label, setting }: ChangeAsked): string | undefined =>
  next === 'short' && setting.governing?.verb.lemma === 'fall' ? `Shortfall in ${lowered(label)}` : undefined;

/** Asked in this order. */
export const byHowMuchRules: ChangeRule[] = [fallsShort, byItsNoun, saidOtherwise, inBrackets, roseOrFell];
