/** What a list says was done, mostly with no word of who did it: “Reached the fire within six minutes on 88% of calls”. */
import type { Around } from '../around.ts';
import type { Rule } from '../rule.ts';
import { isMoney } from '../../numbers/units.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { ingOf, participleOf, verbOf, type Verb } from '../../words/verbs.ts';
import { prepositions } from '../../words/words.ts';
import type { Setting } from '../setting.ts';

/** What comes so soon, of verbs that take no object. */
const comings: Record<string, string> = { arrive: 'arrival', respond: 'response', attend: 'attendance' };
const everyCase = /^(?:(?:all |the )?(?:cases|instances|occasions|time))$/i;

interface Deed {
  verb: Verb;
  word: string;
  /** “the scene”, “on scene”, as it stands. */
  what: string;
  /** “within six minutes” */
  soon: string;
}

/** What was done “within six minutes”, of a verb that tells what was. */
function doneSoon({ tokens }: Setting, within: number, text: string): Deed | null {
  const start = tokens.slice(0, within).findLastIndex(({ type }) => type === 'mark') + 1;
  const at = tokens
    .slice(start, within)
    .findIndex(({ low }) => /^(?:past|participle)$/.test(verbOf(low)?.form ?? ''));
  const done = tokens[start + at];
  const verb = at < 0 || !done ? null : verbOf(done.low);
  const [from, end, limit] = [tokens[start + at + 1], tokens[within - 1], tokens[within + 1]];
  // “was reached”, “that were reached”: told of what it was done to.
  const helped = tokens
    .slice(start, within)
    .some(({ low }) => /^(?:is|are|was|were|been|be|not|who|that)$/.test(low));
  if (!verb || !done || !from || !end || limit?.type !== 'number' || helped) return null;
  const what = within > start + at + 1 ? text.slice(from.start, end.end) : '';
  return { verb, word: done.low, what, soon: text.slice(tokens[within]?.start, limit.end) };
}

const isWithin = (low: string | undefined): boolean => /^(?:within|inside)$/.test(low ?? '');

/** “on 88% of calls”, “97% of the time”: where the share behind a limit begins. */
const isShareAt = (tokens: Setting['tokens'], at: number): boolean =>
  tokens[at]?.type === 'number' && /(?:%|per ?cent)$/.test(tokens[at].low) && tokens[at + 1]?.low === 'of';

/** “Reached the fire within six minutes on 88% of calls” → Calls with the fire reached within six minutes. */
function shareDoneSoon(setting: Setting, { text, speech }: Around): string {
  const { tokens, at, lead } = setting;
  if (setting.kind !== 'percent' || tokens[at + 1]?.low !== 'of') return '';
  const end = /^(?:on|in|for|at)$/.test(tokens[lead]?.low ?? '') ? lead : lead + 1;
  const deed = isWithin(tokens[end - 2]?.low) ? doneSoon(setting, end - 2, text) : null;
  const of = textOf(text, tokens, phraseFrom(tokens, at + 2, tokens.length));
  if (!deed || of === '') return '';
  const coming = comings[deed.verb.lemma];
  const bare = deed.what === '' || prepositions.has(deed.what.split(' ')[0]?.toLowerCase() ?? '');
  if (bare) {
    if (coming === undefined) return '';
    const told = [coming, deed.what, deed.soon].filter((part) => part !== '').join(' ');
    return everyCase.test(of) ? raised(told) : `${of} with ${told}`;
  }
  // “Crews reached the scene within six minutes in 88% of cases”: cases in which they did.
  const which = /^(?:the|an?) /i.test(deed.what);
  if (which && everyCase.test(of)) return '';
  const told = `${deed.what} ${participleOf(deed.verb, deed.word)} ${deed.soon}`;
  speech.percent = told;
  return everyCase.test(of) ? raised(told) : `${of} with ${lowered(told)}`;
}

/** “Reached the fire within six minutes on 88% of calls”: no more than the limit that most of them kept to. */
function limitOfShare(setting: Setting, { text }: Around): string {
  const { tokens, at } = setting;
  if (setting.kind !== 'duration' || !isWithin(tokens[at - 1]?.low)) return '';
  const next = tokens[at + 1]?.low ?? '';
  if (!isShareAt(tokens, /^(?:on|in|for|at)$/.test(next) ? at + 2 : at + 1)) return '';
  const deed = doneSoon(setting, at - 1, text);
  if (!deed) return '';
  const what = deed.what.replace(/^(?:the|an?) /i, '');
  return ['Time limit for', ingOf(deed.verb, deed.word), lowered(what)]
    .filter((part) => part !== '')
    .join(' ');
}

/** “Opened Station 7 on Bell Road”, “The library opened”: what was made, built or opened. */
function made({ tokens, at }: Setting, { text, subject }: Around): string {
  const [first, from] = [tokens[0], tokens[1]];
  if (!first || !from || !/^(?:past|participle)$/.test(verbOf(first.low)?.form ?? ''))
    return subject.split(' ').length <= 4 &&
      !/\b(?:we|they|it|council|city|county|department)$/i.test(subject)
      ? subject
      : '';
  // “Station 7”, but “the sewer | two months early”
  const isEnd = ({ type, low }: Setting['tokens'][number]): boolean =>
    type === 'mark' || prepositions.has(low) || (type === 'number' && !/^\d{1,3}$/.test(low));
  const end = tokens.findIndex((token, index) => index > 1 && (isEnd(token) || index === at));
  const head = trimmed(tokens, 1, 2) ? 1 : 2;
  return text.slice(tokens[head]?.start, tokens[end - 1]?.end);
}

const estimate = /^(?:budget|estimate|allocation|allowance)$/;

/** “Opened Station 7 in May, $310,000 under its $14.2 million budget” → Underspend on Station 7, Budget for Station 7. */
function besideBudget(setting: Setting, around: Around): string {
  const { tokens, at, found } = setting;
  if (!isMoney(found.unit)) return '';
  const isSum = (index: number): boolean => tokens[index]?.type === 'number';
  const isWay = (index: number): boolean => /^(?:over|under|above|below)$/.test(tokens[index]?.low ?? '');
  const whose = (index: number): boolean => /^(?:its|the|their|an?)$/.test(tokens[index]?.low ?? '');
  const limit = tokens[at + 1]?.low ?? '';
  if (whose(at - 1) && isWay(at - 2) && isSum(at - 3) && estimate.test(limit)) {
    const what = made(setting, around);
    return what === '' ? '' : `${raised(limit)} for ${lowered(what)}`;
  }
  const sum = isWay(at + 1) && whose(at + 2) && isSum(at + 3) && estimate.test(tokens[at + 4]?.low ?? '');
  const bare =
    isWay(at + 1) && tokens[at + 2]?.low === 'budget' && tokens[0] && verbOf(tokens[0].low)?.form === 'past';
  if (!sum && !bare) return '';
  const what = made(setting, around);
  const way = /^(?:over|above)$/.test(tokens[at + 1]?.low ?? '') ? 'Overspend' : 'Underspend';
  return what === '' ? '' : `${way} on ${lowered(what)}`;
}

export const itemDoneRules: Rule[] = [shareDoneSoon, limitOfShare, besideBudget];
