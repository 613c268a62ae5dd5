/** What a clause says after its verb. */
import { joinsKinds } from '../grammar/kinds-of-one.ts';
import { isAdjective, isPlain } from '../words/classes.ts';
import type { Token } from '../words/tokens.ts';
import { conjunctions, prepositions } from '../words/words.ts';

const longestRest = 8;

/** “rated their care | as good”, “recognized | as model towns”: what it is called belongs to the verb. */
const isNaming = (tokens: Token[], at: number): boolean =>
  tokens[at]?.low === 'as' &&
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ low }) =>
      /^(?:rat|recogni[sz]|describ|classifi|designat|list|certifi|identifi|rank|nam|register|assess|grad|judg|known|us)(?:ed|es?|ing)?$/.test(
        low,
      ),
    );

const measured =
  /^[£$€]\d|\d.*(?:miles?|km|met(?:re|er)s?|minutes?|hours?|days?|weeks?|months?|years?)$|^[a-z]+ (?:miles?|minutes?|hours?|days?|weeks?|months?|years?)$/;
const bounds = /^(?:more|less|than|over|under|at|least|up|to|nearly|almost|about|around|longer|further)$/;

/** What follows a verb, as far as it names and does not measure. */
export function restText(text: string, tokens: Token[], from: number, end: number): string {
  let stop = from;
  while (stop < end && stop - from < longestRest) {
    const token = tokens[stop];
    // “the standard in reading, writing and mathematics”: a list is one thing.
    if (
      token?.text === ',' &&
      stop > from &&
      isPlain(tokens[stop - 1]) &&
      isPlain(tokens[stop + 1]) &&
      tokens[stop + 2]?.low === 'and' &&
      isPlain(tokens[stop + 3]) &&
      tokens[stop + 4]?.type !== 'word' &&
      prepositions.has(tokens[stop - 2]?.low ?? '')
    ) {
      stop += 4;
      break;
    }
    if (token?.text === ',' && joinsKinds(tokens, stop)) {
      stop++;
      continue;
    }
    if (
      !token ||
      // “through our own website rather than through others”
      (token.low === 'rather' && tokens[stop + 1]?.low === 'than') ||
      (token.low === 'compared' && /^(?:to|with)$/.test(tokens[stop + 1]?.low ?? '')) ||
      // “met the | 18-minute | target”: a part of the name.
      (token.type !== 'word' &&
        tokens[stop - 1]?.low !== 'aged' &&
        !/\d-[a-z]+$|[a-z]-[a-z]+$/.test(token.low)) ||
      (conjunctions.has(token.low) &&
        stop > from &&
        !/^(?:and|or)$/.test(token.low) &&
        !isNaming(tokens, stop))
    )
      break;
    stop++;
  }
  // Cut short, it ends before its last preposition: “first in their family | to attend a”.
  if (stop - from === longestRest && tokens[stop]?.type === 'word' && stop < end) {
    const cut = tokens.slice(from + 2, stop).findLastIndex(({ low }) => prepositions.has(low));
    // “satisfied with the quality | of road services”: what little is left belongs to it.
    const left = tokens.slice(stop, end);
    if (tokens[from + 2 + cut]?.low === 'of' && left.length <= 2 && left.every(isPlain)) stop = end;
    else if (cut >= 0) stop = from + 2 + cut;
  }
  // “issued within the statutory 20 weeks”: how soon belongs to it.
  const [within, the, limit] = [3, 2, 1].map((back) => tokens[stop - back]?.low ?? '');
  if (
    within === 'within' &&
    the === 'the' &&
    /^(?:statutory|required|agreed|promised|legal|target|national)$/.test(limit ?? '') &&
    tokens[stop]?.type === 'number' &&
    stop < end
  )
    return `${text.slice(tokens[from]?.start ?? 0, tokens[stop - 3]?.end ?? 0)} ${tokens[stop]?.text ?? ''}`;
  // “decided within the statutory | eight weeks”
  const before = tokens[stop - 1]?.low ?? '';
  // “through the council’s | three job shops”
  if (stop < end && tokens[stop]?.type === 'number' && (isAdjective(before) || /ed$|[’']s?$/.test(before))) {
    const cut = tokens.slice(from, stop).findLastIndex(({ low }) => prepositions.has(low));
    if (cut >= 0) stop = from + cut;
  }
  // “performed within 26 weeks”
  if (tokens[stop - 1]?.low === 'within' && tokens[stop]?.type === 'number' && stop < end) {
    // “live within 5 km of a clinic”
    // “came within 10 per cent of target”
    const near =
      tokens[stop + 1]?.low === 'of' &&
      (/(?:miles?|km|met(?:re|er)s?|minutes?|minutes' walk|hours?)$/.test(tokens[stop]?.low ?? '') ||
        /^(?:target|budget|plan|forecast)$/.test(tokens[stop + 2]?.low ?? ''));
    const what = near ? restText(text, tokens, stop + 1, end) : '';
    const within = text.slice(tokens[from]?.start ?? 0, tokens[stop]?.end ?? 0);
    return what === '' || what.split(' ').length > 5 ? within : `${within} ${what}`;
  }
  // “were still in work | six months later”: when it was so belongs to it.
  if (
    tokens[stop]?.type === 'number' &&
    tokens[stop + 1]?.low === 'later' &&
    stop < end &&
    stop > from &&
    isPlain(tokens[stop - 1])
  )
    return text.slice(tokens[from]?.start ?? 0, tokens[stop + 1]?.end ?? 0).replace(/^(?:still|now) /, '');
  // “lives | more than 20 miles from the city”, “waited | over 18 weeks for treatment”: how far or how long is all that is said.
  if (
    stop > from &&
    stop < end &&
    tokens[stop]?.type === 'number' &&
    measured.test(tokens[stop]?.low ?? '') &&
    tokens.slice(from, stop).every(({ low }) => bounds.test(low))
  ) {
    const what = /^(?:from|for|away|of|in|to|outside|an?|per|old|long|late)$/.test(
      tokens[stop + 1]?.low ?? '',
    )
      ? restText(text, tokens, stop + 1, end)
      : '';
    const far = text.slice(tokens[from]?.start ?? 0, tokens[stop]?.end ?? 0);
    return what === '' || what.split(' ').length > 5 ? far : `${far} ${what}`;
  }
  // “spend | over 30% of their income on housing”: how much of what is all that is said.
  if (
    tokens[stop]?.type === 'number' &&
    /(?:%|per ?cent)$/.test(tokens[stop]?.low ?? '') &&
    tokens[stop + 1]?.low === 'of' &&
    tokens.slice(from, stop).every(({ low }) => bounds.test(low))
  ) {
    const what = restText(text, tokens, stop + 1, tokens.length);
    if (what.split(' ').length <= 7)
      return `${text.slice(tokens[from]?.start ?? 0, tokens[stop]?.end ?? 0)} ${what}`;
  }
  // “a good pass in English and maths”
  if (tokens[stop - 1]?.low === 'and' && stop < end && isPlain(tokens[stop])) stop++;
  let start = from;
  while (
    start < stop - 1 &&
    /^(?:now|already|still|also|just|only|all|each|both)$/.test(tokens[start]?.low ?? '') &&
    // “open all week”
    !(tokens[start]?.low === 'all' && /^(?:year|week|day|night)$/.test(tokens[start + 1]?.low ?? ''))
  )
    start++;
  // “aged 65 or over”
  const open =
    tokens[stop - 2]?.low === 'or' &&
    /^(?:over|above|under|older|younger|more)$/.test(tokens[stop - 1]?.low ?? '');
  // “attended school | this fall”: “fall” is no noun here.
  if (/^(?:this|last|next)$/.test(tokens[stop - 1]?.low ?? '')) stop--;
  while (
    !open &&
    stop > start &&
    (prepositions.has(tokens[stop - 1]?.low ?? '') ||
      /^(?:the|a|an|its|our|their|and|or|next|past|coming|following|more|less|least|most|fewer|such|than|about|nearly|almost|around|roughly|just|up|down|well|is|are|was|were)$/.test(
        tokens[stop - 1]?.low ?? '',
      ))
  )
    stop--;
  const last = tokens[stop - 1];
  const first = tokens[start];
  // “replied this time”, “were found as a result”: when and why say nothing of them.
  return first && last && stop > start
    ? text
        .slice(first.start, last.end)
        .replace(
          /(?:^|\s)(?:(?:this|last|next) (?:time|year|month|week|quarter|spring|summer|autumn|fall|winter|season|term)|as a (?:result|consequence).*)$/,
          '',
        )
    : '';
}
