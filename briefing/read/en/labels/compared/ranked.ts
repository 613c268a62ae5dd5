/** What ranks, and among what. */
import { clauseEnd, type Around } from '../around.ts';
import { determiners, periods } from '../../words/words.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { isAdjective, isPlain } from '../../words/classes.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';

/** “ranks 3rd in the region” is the subject's; “the 4th busiest port” is a port. */
export function rankLabel(setting: Setting, { text, subject, last }: Around): string {
  const { tokens, at } = setting;
  if (setting.kind !== 'rank' && setting.kind !== 'ordinal-name') return '';
  let start = at + 1;
  while (tokens[start]?.type === 'mark' && tokens[start]?.text === '-') start++;
  const years = consecutive(setting, subject);
  if (years !== '') return years;
  const phrase = phraseFrom(tokens, start, tokens.length);
  const forWhat = tokens.findIndex(({ low }, index) => index > at && index < at + 10 && low === 'for');
  if (forWhat > 0 && isPlain(tokens[forWhat + 1]))
    return `${/^(?:place|position)$/.test(tokens[at + 1]?.low ?? '') ? 'Place for ' : ''}${textOf(text, tokens, trimmed(tokens, forWhat + 1, clauseOf(setting)?.end ?? tokens.length))}`;
  const name = textOf(text, tokens, phrase);
  // “the 4th busiest on the coast”, “the second-highest in the region”: of what was spoken of.
  if (
    phrase &&
    /^\w*(?:est|most|least)(?: (?:figure|result|level|rate|score|total|number|increase|rise|growth))?$/i.test(
      name,
    )
  ) {
    const where = trimmed(tokens, phrase.end + 1, clauseEnd(tokens, at));
    const low = lowest(name, last || subject);
    if (low !== '') return low;
    // “grew by 9%, the third-highest rate in the country”: it is the growth that ranks.
    const grown = setting.told?.kind === 'growth' && / (?:rate|increase|rise|growth)$/i.test(name) && last;
    if (grown) return `Rank for growth in ${lowered(grown)}`;
    return subject || last || textOf(text, tokens, { start, end: where?.end ?? phrase.end });
  }
  if (phrase && name !== '' && !/^(?:place|position|rank|spot|nationally|worldwide|globally)$/i.test(name)) {
    // “the sixth largest exporter | of sawn timber”
    const of =
      tokens[phrase.end]?.low === 'of' ? phraseFrom(tokens, phrase.end + 1, clauseEnd(tokens, at)) : null;
    return of ? textOf(text, tokens, { start: phrase.start, end: of.end }) : name;
  }
  // “moved up to ninth place in terms of total output”
  const terms = tokens.findIndex(({ low }, index) => index > at && index < at + 7 && low === 'terms');
  if (terms > 0 && tokens[terms + 1]?.low === 'of') {
    const what = textOf(text, tokens, trimmed(tokens, terms + 2, clauseEnd(tokens, at)));
    if (what !== '') return what;
  }
  // “dropped to sixth place among the 14 countries of the northern logistics ranking”, “slipped to seventh in the national recycling table”
  const list = tokens.findIndex(
    ({ low }, index) => index > at && index < at + 14 && /^(?:rankings?|table|index|league)$/.test(low),
  );
  const end = clauseEnd(tokens, at);
  const within = tokens.slice(0, list).findLastIndex(({ low }) => /^(?:in|of)$/.test(low));
  const marked = tokens.slice(at + 1, list).some(({ type }) => type === 'mark');
  if (list > 0 && within > at && !marked && list - within <= 5 && list - within >= 2) {
    const what = textOf(text, tokens, trimmed(tokens, within + 1, Math.max(end, list + 1)));
    if (what !== '') return `Place in ${determiners.has(tokens[within + 1]?.low ?? '') ? 'the ' : ''}${what}`;
  }
  // “which ranks us third in the county”
  if (
    /^(?:us|them|it)$/.test(tokens[at - 1]?.low ?? '') &&
    tokens[at + 1]?.low === 'in' &&
    determiners.has(tokens[at + 2]?.low ?? '')
  ) {
    const where = textOf(text, tokens, trimmed(tokens, at + 2, clauseEnd(tokens, at)));
    if (where !== '') return `Rank in the ${where}`;
  }
  // “The index placed Norvale third among nine ports”: who places it is no name.
  const field = tokens[at + 2];
  if (
    tokens[at + 1]?.low === 'among' &&
    field?.type === 'number' &&
    (judges.test(subject) || isAdjective(subject))
  ) {
    const whom = textOf(text, tokens, phraseFrom(tokens, at + 3, tokens.length));
    if (whom !== '') return `Rank among ${whom}`;
  }
  // “The city climbed to 23rd place among innovative cities”: a place is told by where it is held.
  const among = tokens.findIndex(({ low }, index) => index > at && index < at + 4 && low === 'among');
  if (among > 0 && subject.split(' ').length <= 2) {
    const whom = trimmed(tokens, among + 1, clauseEnd(tokens, at));
    // “among the country’s 16 regions”
    const counts =
      whom && tokens[whom.end]?.type === 'number' ? phraseFrom(tokens, whom.end + 1, tokens.length) : null;
    const own = whom ? text.slice(tokens[whom.start]?.start ?? 0, tokens[whom.end - 1]?.end ?? 0) : '';
    if (counts) return `Rank among ${own} ${textOf(text, tokens, counts)}`;
    if (whom) return `Rank among ${textOf(text, tokens, whom)}`;
  }
  // “among the 50 state tax agencies we now stand sixth”, “in the provincial ranking of business climate it is third”
  const own = clauseOf(setting)?.start ?? 0;
  const head = tokens[own]?.low ?? '';
  if (phrase === null && head === 'among') {
    const counted = tokens.findIndex(
      ({ type }, index) => index > own && index < own + 4 && type === 'number',
    );
    const whom = phraseFrom(
      tokens,
      counted > 0 ? counted + 1 : own + (determiners.has(tokens[own + 1]?.low ?? '') ? 2 : 1),
      at,
    );
    if (whom) return `Rank among ${textOf(text, tokens, whom)}`;
  }
  if (phrase === null && head === 'in' && determiners.has(tokens[own + 1]?.low ?? '')) {
    const list = tokens.findIndex(
      ({ low }, index) =>
        index > own && index < own + 6 && /^(?:rankings?|table|index|league|survey|list)$/.test(low),
    );
    const of = tokens[list + 1]?.low === 'of' ? phraseFrom(tokens, list + 2, at) : null;
    if (list > 0)
      return textOf(text, tokens, { start: own + 2, end: of ? Math.min(of.end, of.start + 2) : list + 1 });
  }
  // “The province ranks 5th nationally in innovation capacity”
  const inWhat = tokens.findIndex(({ low }, index) => index > at && index < at + 4 && low === 'in');
  if (inWhat > 0 && (subject === '' || ownPlace.test(subject) || /^\p{Lu}\p{Ll}+$/u.test(subject))) {
    const what = trimmed(tokens, inWhat + 1, clauseEnd(tokens, at));
    const isPlace =
      (determiners.has(tokens[inWhat + 1]?.low ?? '') && tokens[inWhat + 2]?.low !== 'number') ||
      /^[A-Z]/.test(tokens[inWhat + 1]?.text ?? '');
    if (what && !isPlace) return `Rank in ${textOf(text, tokens, what)}`;
  }
  // “In growth of retail sales, Ostrel ranked second in the region”
  const first = setting.clauses[0];
  const led =
    first &&
    setting.clause === 1 &&
    first.groups.length === 0 &&
    /^(?:in|by|for)$/.test(tokens[first.start]?.low ?? '');
  const what = led ? trimmed(tokens, first.start + 1, first.end) : null;
  const named =
    what &&
    !periods.has(tokens[what.end - 1]?.low ?? '') &&
    !/^[A-Z]/.test(tokens[what.start]?.text ?? '') &&
    tokens.slice(what.start, what.end).every(({ type }) => type === 'word');
  if (named && !determiners.has(tokens[(first?.start ?? 0) + 1]?.low ?? ''))
    return `Rank in ${textOf(text, tokens, what)}`;
  return subject || last;
}

/** “the second lowest rate among the regions”: without the word the place would be one among the highest. */
function lowest(name: string, measured: string): string {
  const [, least, of = ''] =
    /^(lowest|smallest|fewest|shortest|cheapest|slowest)(?: (rate|share|level|number|figure))?$/i.exec(
      name,
    ) ?? [];
  if (least === undefined || measured === '' || measured.split(' ').length > 6) return '';
  const told = of === '' || new RegExp(`\\b${of}\\b`, 'i').test(measured) || of === 'figure';
  return `Rank for ${least.toLowerCase()} ${told ? '' : `${of} of `}${lowered(measured)}`;
}

/** “Output increased for the 9th year in a row” → Consecutive years of growth in output. */
function consecutive({ tokens, at, group }: Setting, subject: string): string {
  const words = tokens.slice(at + 1, at + 5).map(({ low }) => low);
  const [, time] =
    /^(?:(?:consecutive|straight|successive) (year|quarter|month)\b|(year|quarter|month) (?:in a row|running)\b)/
      .exec(words.join(' '))
      ?.filter((word) => word !== undefined) ?? [];
  const way = group?.verb.class;
  return time === undefined || subject === '' || !(way === 'rise' || way === 'fall')
    ? ''
    : `Consecutive ${time}s of ${way === 'rise' ? 'growth' : 'decline'} in ${lowered(subject)}`;
}

/** Those who rank others. */
const judges =
  /(?:^|\s)(?:index|survey|table|ranking|list|study|report|chamber|association|institute|magazine|league|review|audit|bank|ministry)$/i;

/** Whose report it is: no name under a number. */
const ownPlace =
  /^(?:city|county|province|prefecture|district|region|country|state|town|municipality|company|group|we)$/i;
