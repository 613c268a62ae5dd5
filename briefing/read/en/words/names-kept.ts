/** Names keep their capital inside a label: “Closure of Halvar viaduct”, whatever was done to the words on the way. */

/** “German nights”, “Norwegians”: a people is written large, at a sentence's beginning too. */
const people =
  /^(?:German|French|Polish|Dutch|Italian|Spanish|Swiss|British|English|Scottish|Welsh|Irish|Danish|Swedish|Finnish|Czech|Slovak|Greek|Turkish|Russian|Chinese|Japanese|Korean|Vietnamese|Thai|Indian|American|Canadian|Mexican|Brazilian|Australian|European|Asian|African|Arab|Latin|Baltic|Nordic)s?$|[a-z]{2}(?:ians?|eans?)$/;
/** What ends like a people and is none. */
const noPeople =
  /^(?:librarian|musician|technician|physician|politician|pedestrian|civilian|guardian|historian|electrician|veterinarian|vegetarian|magician|clinician|optician|statistician|dietician|beautician|paediatrician|pediatrician|median|ocean|custodian|riparian|agrarian|humanitarian|bean|clean|mean|lean|jean|subterranean)s?$/i;

/** The words of a paragraph that it writes large within a sentence and never small, in small letters. */
export function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  // “Steady Growth”, “Roads and Rivers” above a text: a heading writes every word large.
  const lines = text.split('\n').filter((line) => /(?<![\p{L}’'-])\p{Ll}{4,}/u.test(line));
  for (const [word] of lines.join('\n').matchAll(/(?<=[\p{Ll}\d,’'] )\p{Lu}\p{Ll}{2,}/gu))
    names.add(word.toLowerCase());
  for (const [word] of text.matchAll(/(?<![\p{L}’'-])\p{Lu}\p{Ll}{2,}(?![\p{L}-])/gu))
    if (people.test(word) && !noPeople.test(word)) names.add(word.toLowerCase());
  if (names.size === 0) return names;
  for (const [word] of text.matchAll(/(?<![\p{L}’'-])\p{Ll}{3,}/gu)) names.delete(word);
  return names;
}

/** A label whose names are written as its paragraph writes them. */
export const withNames = (label: string, names: ReadonlySet<string>): string =>
  names.size === 0
    ? label
    : label.replace(/(?<![\p{L}’'-])\p{Ll}{3,}(?![\p{L}-])/gu, (word) =>
        names.has(word) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word,
      );
