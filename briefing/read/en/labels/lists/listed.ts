/** Labels of numbers in brackets, each right after what it is of: “rose in mining (+4%), trade (+3%) and transport (-1%)”. */
import type { Around } from '../around.ts';
import { measureWithin } from './bracket-of.ts';
import { isPlain } from '../../words/classes.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import type { Setting } from '../setting.ts';
import type { Token } from '../../words/tokens.ts';

const where = /^(?:in|at|among|across|within)$/;
const comparing =
  /^(?:smaller|larger|wider|narrower|higher|lower|stronger|weaker|rising|falling|increased|reduced|more|less|fewer)$/;

/** What stands right before a number's bracket; within a list the place is told with the measure: Jobs in trade. */
export function listedLabel(setting: Setting, { text, subject, last }: Around): string {
  const { tokens, at, clauses } = setting;
  const open = opened(tokens, at);
  // “(2023: 5.6%)” is of another year.
  if (open < 1 || !isPlain(tokens[open - 1]) || /^(?:19|20)\d\d$/.test(tokens[open + 1]?.text ?? ''))
    return '';
  const listed = clauses.find(({ end }) => end === open);
  const verb = listed?.groups.at(-1);
  // “Employment rose (+0.2%)”, “Rents rose faster (6%)”: of what rose.
  const how = /^(?:fast|slow|quick)(?:er|est)$/.test(tokens[open - 1]?.low ?? '') ? 1 : 0;
  if (!listed || verb?.end === open - how) return '';
  const phrase = phraseBefore(
    tokens,
    open,
    Math.min(open, verb && verb.end <= open ? verb.end : listed.start),
  );
  if (!phrase) return '';
  // “at bars | and cafés (-1.8%)”: one place.
  if (phrase.start === listed.start && listed.joint === 'and' && isPlain(tokens[listed.start - 2]))
    phrase.start = phraseBefore(tokens, listed.start - 1, 0)?.start ?? phrase.start;
  const name = textOf(text, tokens, phrase);
  const lead = tokens[phrase.start - 1]?.low ?? '';
  const link = where.test(lead)
    ? phrase.start - 1
    : phrase.start <= listed.start
      ? linkBefore(tokens, listed.start)
      : -1;
  // “was outpaced by population growth (+103,000)”
  if (link < 0 && verb && verb.end <= phrase.start && lead === 'by' && setting.signed !== '')
    return raised(name);
  // “produced a smaller trade deficit (10.5% of output)”
  if (link < 0 && verb && verb.end <= phrase.start && /^an?$/.test(lead))
    return raised(name.replace(new RegExp(`^${comparing.source.slice(1, -1)} `), ''));
  if (link < 0)
    return isListed(tokens, open) && !(verb && verb.start < phrase.start && lead === '')
      ? raised(measureWithin(name, setting, phrase.start, subject))
      : '';
  const by = tokens[link]?.low ?? '';
  const before = new RegExp(`^(?:(?:Increase|Fall) in )?(.+?) ${by} `).exec(last)?.[1] ?? '';
  const of = measureBefore(text, tokens, link) || before || subject;
  const whole = of === '' ? raised(name) : `${of} ${by} ${name}`;
  if (setting.kind !== 'amount' || setting.signed === '') return whole;
  return `${setting.signed === '-' ? 'Fall' : 'Increase'} in ${lowered(whole)}`;
}

/** The bracket that a number stands in with nothing but other numbers and marks; -1 where there is none. */
function opened(tokens: Token[], at: number): number {
  let open = at - 1;
  while (open > 0 && open > at - 8 && tokens[open]?.text !== '(') {
    const token = tokens[open];
    if (token?.type === 'word' && !/^(?:up|down|or)$/.test(token.low)) return -1;
    open--;
  }
  return tokens[open]?.text === '(' ? open : -1;
}

/** “in trade (+3%), | transport (-1%)”: the small word that the list began with. */
function linkBefore(tokens: Token[], from: number): number {
  for (let at = from - 1; at >= 0; at--) {
    if (tokens[at]?.text === ')') at = tokens.slice(0, at).findLastIndex(({ text }) => text === '(') - 1;
    const token = tokens[at];
    if (!token || (/^[.,;:]$/.test(token.text) && tokens[at - 1]?.text !== ')') || token.low === 'of')
      return -1;
    if (where.test(token.low) && tokens.slice(0, from).some(({ text }) => text === ')')) return at;
  }
  return -1;
}

/** Whether a list of such brackets goes on or has begun around a place, or a change is told in one: “(up 21%)”. */
const isListed = (tokens: Token[], at: number): boolean =>
  /^(?:up|down)$/.test(tokens[at + 1]?.low ?? '') ||
  tokens.slice(0, at).some(({ text }) => text === ')') ||
  tokens.slice(at + 1).filter(({ text }) => text === '(').length > 0;

/** “higher | sales | at grocers”: what the small word tells the place of, where that is no verb. */
function measureBefore(text: string, tokens: Token[], link: number): string {
  let start = link;
  while (start > 0 && isPlain(tokens[start - 1]) && start > link - 4) start--;
  const compares = tokens.slice(start, link).findIndex(({ low }) => comparing.test(low));
  return compares < 0 ? '' : lowered(textOf(text, tokens, { start: start + compares + 1, end: link }));
}
