/** Labels of what stands before “of”: a dividend of $0.62, an adjusted operating margin of 16.5%. */
import { isMoney } from '../../numbers/units.ts';
import { lastWord } from '../../phrases/last-word.ts';
import type { Around } from '../around.ts';
import { isPerson } from '../../words/classes.ts';
import { firstAnswer } from '../../grammar/first-answer.ts';
import type { OfNamed, OfRule } from './of-asked.ts';
import { bareWordRules } from './of-bare-word.ts';
import { behindEdge, phraseMeant } from './of-phrase.ts';
import { ofWhichYear, wholeBefore, wholeFromArticle, withoutPeriod } from './of-whole.ts';
import { namedRules } from './of-name.ts';
import { whoseRules } from './of-whose.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { clauseOf, type Setting } from '../setting.ts';

const nameRules: OfRule<OfNamed>[] = [...namedRules, ...whoseRules];

/** “a dividend of $0.62”, “an adjusted operating margin of 16.5%”; “a total of” says nothing itself. */
export function ofLabel(setting: Setting, around: Around): string {
  const { tokens, lead, group } = setting;
  if (tokens[lead]?.low !== 'of') return '';
  const { text, subject } = around;
  if (paidAs(setting) !== '') return paidAs(setting);
  const clause = clauseOf(setting);
  const found = phraseBefore(tokens, lead, Math.max(clause?.start ?? 0, group?.end ?? 0));
  if (!found) return '';
  const measured = withoutPeriod(setting, found);
  if (measured) return textOf(text, tokens, measured);
  // “remains short of the 10% we aim for”
  if (/^(?:short|shy)$/.test(tokens[lead - 1]?.low ?? '') && subject !== '') return `${subject} target`;
  const meant = phraseMeant(setting, found);
  const whole = wholeFromArticle(setting, meant);
  if (whole) return textOf(text, tokens, whole);
  const yearly = ofWhichYear(setting, meant);
  if (yearly) return textOf(text, tokens, yearly);
  const left = whoLeft(setting, subject);
  if (left !== '') return left;
  const phrase = behindEdge(setting, meant);
  const measure = wholeBefore(setting, phrase);
  if (measure) return textOf(text, tokens, measure);
  const words = phrase.end - phrase.start;
  const asked = { setting, around, clause, phrase, words, head: tokens[phrase.end - 1]?.low ?? '' };
  const told = firstAnswer(bareWordRules, asked);
  if (told !== undefined) return told;
  const name = textOf(text, tokens, trimmed(tokens, phrase.start, phrase.end));
  return firstAnswer(nameRules, { ...asked, name }) ?? name;
}

const paid =
  /^(?:compensation|damages|fines|penalties|grants|rebates|refunds|bonuses|dividends|subsidies|donations|loans|benefits|fees|interest|sponsorship|contributions|savings)$/;

/** “ordered us to pay a total of £9,350 in compensation”: what the sum is says so behind it. */
const paidAs = ({ tokens, lead, at, found }: Setting): string =>
  tokens[lead - 1]?.low === 'total' &&
  isMoney(found.unit) &&
  tokens[at + 1]?.low === 'in' &&
  paid.test(tokens[at + 2]?.low ?? '')
    ? (tokens[at + 2]?.text ?? '')
    : '';

/** “Teachers left at a rate of 14% a year” */
function whoLeft({ tokens, lead, group, kind }: Setting, subject: string): string {
  return kind === 'percent' &&
    tokens[lead - 1]?.low === 'rate' &&
    tokens[lead - 3]?.low === 'at' &&
    group?.verb.class === 'deed' &&
    group.verb.form === 'past' &&
    !group.passive &&
    group.end === lead - 3 &&
    subject !== ''
    ? `${subject} ${isPerson(lastWord(subject)) ? 'who' : 'that'} ${tokens[group.at]?.text ?? ''}`
    : '';
}
