/** Names before “of” that are longer than the words right before it: “operating margin before special items of 9%”. */
import type { Phrase } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { determiners, measuresOnly, periods } from '../../words/words.ts';

/** Where the clause's own words begin. */
const ownStart = (setting: Setting): number =>
  Math.max(clauseOf(setting)?.start ?? 0, setting.group?.end ?? 0);

/** “a total dividend for the year of 14.2 pence”, “net debt at the year end of £58.3m”: what stands before the time. */
export function withoutPeriod(setting: Setting, { start, end }: Phrase): Phrase | null {
  const { tokens } = setting;
  const isPeriod = tokens
    .slice(start, end)
    .every(
      ({ low }) =>
        periods.has(low) ||
        /^(?:financial|fiscal|calendar|full|whole|coming|current|past|previous|first|second|third|fourth|last|final|latest)$/.test(
          low,
        ),
    );
  return isPeriod &&
    determiners.has(tokens[start - 1]?.low ?? '') &&
    /^(?:for|at|in)$/.test(tokens[start - 2]?.low ?? '')
    ? phraseBefore(tokens, start - 2, ownStart(setting))
    : null;
}

/** “a return on capital of at least 15%”: all that the article begins. */
export function wholeFromArticle(setting: Setting, { start, end }: Phrase): Phrase | null {
  const { tokens, group, clause } = setting;
  const whole = phraseBefore(tokens, start - 1, ownStart(setting));
  return whole &&
    /^(?:on|in|to|for|from|with)$/.test(tokens[start - 1]?.low ?? '') &&
    whole.end === start - 1 &&
    // “Return on invested capital of 14.8%”: it begins what is told.
    (/^an?$/.test(tokens[whole.start - 1]?.low ?? '') ||
      (!group && whole.start === clauseOf(setting)?.start && clause === 0)) &&
    !measuresOnly.has(tokens[end - 1]?.low ?? '')
    ? { start: whole.start, end }
    : null;
}

/** “from the current year's adopted budget of $425 million”: which year's it is tells it from the one just told. */
export function ofWhichYear({ tokens }: Setting, { start, end }: Phrase): Phrase | null {
  const [which, year] = [tokens[start - 2]?.low ?? '', tokens[start - 1]?.low ?? ''];
  return /^(?:current|previous|prior|last|next|coming)$/.test(which) &&
    /^(?:year|quarter|month)[’']s$/.test(year)
    ? { start: start - 2, end }
    : null;
}

const measureName =
  /^(?:margin|profits?|loss|earnings|income|result|cash|flow|return|ratio|spending|growth|operations|activities)$/;

/** A measure with what it is told before, above or without: all of “operating margin before special items”. */
export function wholeBefore(setting: Setting, inner: Phrase): Phrase | null {
  const { tokens, lead, clauses, clause, kind } = setting;
  const the = determiners.has(tokens[inner.start - 1]?.low ?? '') ? 2 : 1;
  const by = tokens[inner.start - the]?.low ?? '';
  if (/^(?:before|above|below|excluding|after|without|per)$/.test(by)) {
    const first = phraseBefore(tokens, inner.start - the, ownStart(setting));
    return first && first.end === inner.start - the && measureName.test(tokens[first.end - 1]?.low ?? '')
      ? { start: first.start, end: lead }
      : listName(tokens, clauses[clause]?.start ?? 0, lead, kind);
  }
  return by === 'of' || by === 'and' ? listName(tokens, clauses[0]?.start ?? 0, lead, kind) : null;
}

/** “- growth of value added of industries above designated size of over 7.5%”: a line of a list that begins with what grows. */
function listName(tokens: Setting['tokens'], start: number, lead: number, kind: string): Phrase | null {
  const from = tokens[start]?.type === 'mark' ? start + 1 : start;
  const words = tokens.slice(from, lead);
  return /^(?:percent|growth)$/.test(kind) &&
    /^(?:growth|increase|rise)$/.test(tokens[from]?.low ?? '') &&
    tokens[from + 1]?.low === 'of' &&
    words.length <= 14 &&
    words.every(({ type }) => type === 'word')
    ? { start: from, end: lead }
    : null;
}
