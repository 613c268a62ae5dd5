/** Names keep their capital inside a label: “Closure of Halvar viaduct”, whatever was done to the words on the way. */

/** The words of a paragraph that it writes large within a sentence and never small, in small letters. */
export function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  // “Steady Growth”, “Roads and Rivers” above a text: a heading writes every word large.
  const lines = text.split('\n').filter((line) => /(?<![\p{L}’'-])\p{Ll}{4,}/u.test(line));
  for (const [word] of lines.join('\n').matchAll(/(?<=[\p{Ll}\d,’'] )\p{Lu}\p{Ll}{2,}/gu))
    names.add(word.toLowerCase());
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
