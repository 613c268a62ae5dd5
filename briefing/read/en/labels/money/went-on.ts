/** What a sum or a part of what is spent goes on: “£3 million of it went on the pier”, “half of what we spend goes on rail”. */
import { clauseEnd, restEnd, type Around } from '../around.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { restText } from '../../phrases/rest.ts';
import { clauseOf, type Setting } from '../setting.ts';
import type { Rule } from '../rule.ts';
import { verbOf } from '../../words/verbs.ts';
import { isPlain } from '../../words/classes.ts';
import { isMoney } from '../../numbers/units.ts';
import { determiners } from '../../words/words.ts';

/** Where “on” stands in “went on”, “will go on”, “was spent on”; 0 where the words say another thing. */
function onAt(tokens: Setting['tokens'], from: number): number {
  const [first = '', second = '', third = ''] = [0, 1, 2].map((nth) => tokens[from + nth]?.low ?? '');
  if (/^(?:went|goes|go)$/.test(first) && second === 'on') return from + 1;
  const later = /^(?:will|is|was|were|are)$/.test(first) && /^(?:go|spent)$/.test(second);
  return later && third === 'on' ? from + 2 : 0;
}

/** “£3 million of which went on repairs” → Spent on repairs; '' where it went elsewhere. */
function partWentOn(setting: Setting, { text, last }: Around): string {
  const { tokens, at, lead, found } = setting;
  if (!isMoney(found.unit)) return '';
  const ofIt = tokens[at + 1]?.low === 'of' && /^(?:it|this|that|which)$/.test(tokens[at + 2]?.low ?? '');
  // “€90 million, of which €40 million will go on rail”
  const ofWhich = tokens[lead]?.low === 'which' && tokens[lead - 1]?.low === 'of';
  const on = ofIt ? onAt(tokens, at + 3) : ofWhich ? onAt(tokens, at + 1) : 0;
  if (on === 0) return '';
  const article = tokens[on + 1]?.low ?? '';
  const bare = determiners.has(article);
  const what = restText(text, tokens, bare ? on + 2 : on + 1, restEnd(setting));
  if (what === '' || what.split(' ').length > 6) return '';
  const known = /^(?:[A-Za-z-]+ ){0,2}(?:spending|expenditure|outlay)$/i.test(last);
  const whose = bare ? `${/^an?$/.test(article) ? article : 'the'} ` : '';
  const later = /^(?:will|is|are)$/.test(tokens[ofIt ? at + 3 : at + 1]?.low ?? '');
  return `${known ? last : later ? 'Spending' : 'Spent'} on ${whose}${what}`;
}

/** “…, £17 million on parks and paths, and the remaining £12 million on vehicles”: each of a list has its own purpose. */
function othersWentOn({ tokens, at, found }: Setting, { text, last, done }: Around): string {
  const known = /^(?:Spen(?:t|ding)|(?:[A-Za-z-]+ ){0,2}(?:spending|expenditure|outlay|investment)) on /.exec(
    last,
  )?.[0];
  if (known === undefined || !isMoney(found.unit) || tokens[at + 1]?.low !== 'on') return '';
  const before = done.at(-1)?.at ?? at;
  if (!tokens.slice(before, at).some(({ low }) => low === ',' || low === 'and')) return '';
  if (!tokens.slice(0, at).some((_, index) => onAt(tokens, index) > 0)) return '';
  const next = tokens.findIndex(({ type }, index) => index > at && type === 'number');
  let end = next < 0 ? tokens.length : next;
  while (end > at + 2 && !isPlain(tokens[end - 1])) end--;
  while (/^(?:and|the|remaining|other|last|rest|further|,)$/.test(tokens[end - 1]?.low ?? '')) end--;
  const from = determiners.has(tokens[at + 2]?.low ?? '') ? at + 3 : at + 2;
  const first = tokens[from];
  const what = first && end > from ? text.slice(first.start, tokens[end - 1]?.end) : '';
  const few = what.split(' ').length <= 7 && !/[.;:]/.test(what) ? what : (what.split(/,| and /)[0] ?? '');
  return few === '' ? '' : `${known}${few.replace(/ the (?=[a-z]+ [a-z]+$)/, ' ')}`;
}

const part = 'Share of spending that';

/** “Half of what the town spends goes on heating” → Share of spending that goes on heating. */
function ofWhatIsSpent({ tokens, at, kind }: Setting, { text }: Around): string {
  if (!/^(?:percent|ratio)$/.test(kind)) return '';
  if (tokens[at + 1]?.low !== 'of' || tokens[at + 2]?.low !== 'what') return '';
  const end = clauseEnd(tokens, at);
  const on = tokens.findIndex((_, index) => index > at + 4 && index < end && onAt(tokens, index) > 0);
  const spends = tokens.slice(at + 3, Math.max(at + 3, on)).some(({ low }) => verbOf(low)?.lemma === 'spend');
  const what = spends ? textOf(text, tokens, trimmed(tokens, onAt(tokens, on) + 1, end)) : '';
  return what === '' ? '' : `${part} ${tokens[on]?.low ?? ''} on ${what}`;
}

/** “…: €4 million last year”: the sum, where only its part of all spending was told so far. */
function sumOfThat(setting: Setting, { last }: Around): string {
  const own = clauseOf(setting);
  const what = last.startsWith(part) ? last.slice(part.length).split(' ').slice(3).join(' ') : '';
  return what !== '' && isMoney(setting.found.unit) && own?.start === setting.at && own.groups.length === 0
    ? `Spending on ${what}`
    : '';
}

/** Asked in this order. */
export const wentOnRules: Rule[] = [partWentOn, othersWentOn, ofWhatIsSpent, sumOfThat];
