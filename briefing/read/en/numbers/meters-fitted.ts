/** “20,000 meters were installed”: things that measure, and no length. */

const done =
  'fitted|installed|replaced|read|connected|exchanged|tested|removed|checked|inspected|delivered|ordered|faulty|defective';
/** “had been fitted”, “already installed”, “are faulty”: what is said of things. */
const isSaidAfter = new RegExp(
  `^ (?:(?:had|have|has|will|are|were|is|to|be|been|being|still|already|now|not|since) )*(?:${done})\\b`,
);
/** “We have fitted some”, “installing”. */
const isSaidBefore =
  /\b(?:fit|fits|fitted|fitting|install|installs|installed|installing|replaced?|replacing|exchanged?)\s(?:(?:some|about|around|over|nearly|almost|another|a|total|of|further|more|than)\s)*$/;
/** “100 meters of pipe were replaced”, “200 meters long”: a length. */
const isLength = /^ (?:of|long|wide|high|deep|apart|away|from)\b/;

/**
 * Whether “meters” after a number are things.
 *
 * @param before what stands before the number
 * @param after what stands after “meters”
 */
export const areThings = (before: string, after: string): boolean =>
  isSaidAfter.test(after) || (isSaidBefore.test(before) && !isLength.test(after));
