/** Which full stops of English end a sentence. */

/** Before a name they never do: “Dr. Ames”, “St. Mary’s”. */
const title = /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Drs|St|Prof|Gov|Sen|Rep|Gen|Col|Rev|Hon|Mt|Ft)\.$/;
const abbreviation =
  /(?:^|[\s(.])(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Prof|Gov|Sen|vs|approx|est|incl|excl|avg|Inc|Ltd|Co|Corp|No|Nos|Fig|e\.g|i\.e|a\.m|p\.m|etc|U\.S|U\.K|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/;
/** “the U.S. Treasury”, but “made in the U.S. It …”: initials end a sentence only where a word begins one. */
const initials = /(?:^|[\s(.’'])(?:\p{Lu}\.){2,}$/u;
const begins =
  /^\s+(?:The|An?|It|Its|In|On|At|By|For|From|This|That|These|Those|But|And|We|Our|They|Their|He|She|As|After|While|However|There|If|When|With|Of|Since|Some|Most|Under|Over)\b/;

/** Whether the full stop right before `end` ends a sentence: not in 4.5, “Dr. Ames”, “No. 3” or “the U.S. Treasury”. */
export function endsSentence(text: string, end: number): boolean {
  if (!/^[\s”’"')\]]|^$/.test(text.slice(end, end + 1))) return false;
  const before = text.slice(Math.max(0, end - 12), end);
  const after = text.slice(end, end + 12);
  if (title.test(before) && /^ \p{Lu}/u.test(after)) return false;
  if (abbreviation.test(before) && /^\s*[a-z\d£$€]/.test(after)) return false;
  // “No. 3 Middle School”, “C. difficile”
  if (/\b(?:No|Nos|[A-Z])\.$/.test(before.slice(-4)) && /^ (?:\d|[a-z])/.test(after)) return false;
  return !(initials.test(before) && /^ \p{Lu}/u.test(after) && !begins.test(after));
}
