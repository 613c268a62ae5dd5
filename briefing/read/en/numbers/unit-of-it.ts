/** “The wait was 3 minutes, but at two surgeries it was more than ten”: the same measure has the same unit. */
import type { Found } from './numbers.ts';
import { isDuration } from './units.ts';

/** What may stand between a measure and the same measure elsewhere. */
const elsewhere =
  /^,? (?:but|while|whereas|although|and|though) (?:at|in|for|on) [A-Za-z\d -]{1,40} it (?:is|was|has been|exceeded|reached|topped|passed) (?:(?:still|only|already|more|less|than|over|under|about|almost|nearly|around|at|least) )*$/;

/** The unit of the nearest time before, where “it” is told of that time; null elsewhere. */
export function unitOfIt(text: string, known: Found[], found: Found): string | null {
  const last = known.findLast(({ unit }) => unit !== '');
  if (!last || !isDuration(last.unit)) return null;
  const ends = /^(?:$|[.,;)])/.test(text.slice(found.end, found.end + 1));
  return ends && elsewhere.test(text.slice(last.end, found.start)) ? last.unit : null;
}
